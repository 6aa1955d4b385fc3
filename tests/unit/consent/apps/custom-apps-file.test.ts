import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CustomAppForm,
  parseCustomApp,
  parseScopes,
  toForm,
} from '../../../../lib/consent/apps/custom-app-form';
import { allApps, type CustomApp, customAppSchema, withApps } from '../../../../lib/consent/apps/custom-apps';
import { parseAppsFile, writeAppsFile } from '../../../../lib/consent/apps/custom-apps-file';

/** A person's own apps: the form, and files of apps. */

const idOf = (number: number) => `8b0d5f3e-1c2a-4f6b-9d7e-${String(number).padStart(12, '0')}`;
const appOf = (number: number, more: Partial<CustomApp> = {}): CustomApp => ({
  name: `App ${number}`,
  clientId: idOf(number),
  scopes: ['Mail.Read'],
  redirectUri: 'https://crm.contoso.com/return',
  ...more,
});
const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const file = (apps: unknown, head: object = { format: 'signpost-apps', version: 1 }) =>
  JSON.stringify({ ...head, apps });
const read = (text: string, own: CustomApp[] = [], organization: CustomApp[] = []) =>
  parseAppsFile(text, own, allApps(own, organization));

describe('a file of apps', () => {
  it('gives back what was saved, also where there is nothing yet', () => {
    const own = [appOf(1), appOf(2, { publisher: 'Contoso', connectUrl: 'https://crm.contoso.com/' })];
    expect(read(writeAppsFile(own))).toMatchObject({ ok: true, added: own, skipped: [] });
    expect(read(writeAppsFile([]))).toMatchObject({ ok: true, added: [], skipped: [] });
  });

  it('says what is new, what replaces an app, what is the same, and loses nothing', () => {
    const own = [appOf(1), appOf(2), appOf(3)];
    const changed = appOf(2, { name: 'New name' });
    const reading = read(file([appOf(1), changed, appOf(4)]), own);
    expect(reading).toMatchObject({ ok: true, same: [appOf(1)], replaced: [changed], added: [appOf(4)] });
    expect(reading.ok && withApps(own, [...reading.added, ...reading.replaced])).toEqual([
      appOf(1),
      changed,
      appOf(3),
      appOf(4),
    ]);
  });

  it.each([
    [
      'a bad client id',
      { ...appOf(5), clientId: 'abc' },
      { reason: 'form', field: 'clientId', name: 'App 5' },
    ],
    ['no name', { ...appOf(5), name: '' }, { reason: 'form', field: 'name' }],
    ['markup in the name', { ...appOf(5), name: '<img src=x>' }, { reason: 'form', field: 'name' }],
    [
      'a name that turns its direction',
      { ...appOf(5), name: 'CRM\u202egnp' },
      { reason: 'form', field: 'name' },
    ],
    [
      'an address to run',
      { ...appOf(5), redirectUri: 'javascript:alert(1)' },
      { reason: 'form', field: 'redirectUri' },
    ],
    [
      'an address with a query',
      { ...appOf(5), redirectUri: 'https://a.contoso.com/?x=1' },
      { field: 'redirectUri' },
    ],
    [
      'a scope with more in it',
      { ...appOf(5), scopes: ['Mail.Read&redirect_uri=https://evil.test'] },
      { field: 'scopes' },
    ],
    ['a part we do not know', { ...appOf(5), state: 'x' }, { reason: 'unknown', name: 'App 5' }],
    ['an app of the package', appOf(5, { clientId: HUBSPOT }), { reason: 'known' }],
    ['an app of the organization', appOf(9), { reason: 'organization' }],
    ['no app at all', null, { reason: 'form' }],
    ['a list', [appOf(5)], { reason: 'form' }],
  ])('leaves out %s, and takes the others', (_what, entry, expected) => {
    const reading = read(file([entry, appOf(6)]), [], [appOf(9)]);
    expect(reading).toMatchObject({ ok: true, added: [appOf(6)], skipped: [{ number: 1, ...expected }] });
  });

  it('takes an id that stands in it twice once, and stops where the list is full', () => {
    const own = Array.from({ length: 49 }, (_, at) => appOf(at + 100));
    const reading = read(file([appOf(1), appOf(1, { name: 'Twin' }), appOf(2), appOf(100)]), own);
    expect(reading).toMatchObject({
      added: [appOf(1)],
      same: [appOf(100)],
      skipped: [
        { number: 2, reason: 'twice' },
        { number: 3, reason: 'full' },
      ],
    });
  });

  it.each([
    ['nothing', '', 'json'],
    ['a damaged file', file([appOf(1)]).slice(0, -5), 'json'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'json'],
    ['another file', '{"name": "x"}', 'format'],
    ['a list', '[]', 'format'],
    ['no list in it', file({}), 'format'],
    ['a newer file', file([], { format: 'signpost-apps', version: 2 }), 'version'],
    ['a huge file', `${file([])}${' '.repeat(600_000)}`, 'size'],
  ])('refuses %s', (_what, text, reason) => {
    expect(read(text, [appOf(1)])).toEqual({ ok: false, reason });
  });

  it('is read with a byte order mark, too', () => {
    expect(read(`\uFEFF${writeAppsFile([appOf(1)])}`)).toMatchObject({ ok: true, added: [appOf(1)] });
  });

  it('is not fooled by keys that reach into objects', () => {
    const reading = read(
      '{"format":"signpost-apps","version":1,"__proto__":{"apps":[]},"apps":[{"__proto__":{"name":"x"},"constructor":1}]}',
    );
    expect(reading).toMatchObject({ ok: true, added: [], skipped: [{ number: 1 }] });
    expect(({} as { name?: string }).name).toBeUndefined();
  });

  it('never throws, and only good apps come out', () => {
    const entry = fc.oneof(
      fc.anything(),
      fc.record({ name: fc.string(), clientId: fc.uuid(), scopes: fc.anything() }),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(entry).map((apps) => {
        try {
          return file(apps);
        } catch {
          return '';
        }
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text, [appOf(1)]);
        if (!reading.ok) return;
        const result = withApps([appOf(1)], [...reading.added, ...reading.replaced]);
        expect(result[0]).toEqual(appOf(1));
        for (const app of result) expect(customAppSchema.safeParse(app).success).toBe(true);
      }),
    );
  });
});

describe('what a person types', () => {
  const neighbours = { own: [appOf(2)], apps: allApps([appOf(2)], [appOf(3)]) };
  const typed = (more: Partial<CustomAppForm>): CustomAppForm => ({ ...toForm(appOf(1)), ...more });

  it('becomes an app; blanks around it are forgiven', () => {
    const form = typed({
      name: ' App 1 ',
      clientId: ` ${idOf(1).toUpperCase()} `,
      scopes: 'Mail.Read,offline_access; https://graph.microsoft.com/Calendars.Read\nMail.Read',
      redirectUri: ' https://crm.contoso.com/return ',
    });
    expect(parseCustomApp(form, neighbours)).toEqual({
      app: appOf(1, {
        scopes: ['Mail.Read', 'offline_access', 'https://graph.microsoft.com/Calendars.Read'],
      }),
    });
  });

  it('needs neither redirect address nor publisher nor a page', () => {
    const form = typed({ redirectUri: ' ', publisher: '', connectUrl: '' });
    expect(parseCustomApp(form, neighbours)).toEqual({
      app: { name: 'App 1', clientId: idOf(1), scopes: ['Mail.Read'] },
    });
  });

  it.each([
    [{ name: ' ' }, [{ field: 'name', kind: 'form' }]],
    [{ name: 'CRM *' }, [{ field: 'name', kind: 'form' }]],
    [{ clientId: '' }, [{ field: 'clientId', kind: 'form' }]],
    [{ clientId: HUBSPOT }, [{ field: 'clientId', kind: 'known', named: 'HubSpot' }]],
    [{ clientId: idOf(2) }, [{ field: 'clientId', kind: 'twice', named: 'App 2' }]],
    [{ clientId: idOf(3) }, [{ field: 'clientId', kind: 'organization', named: 'App 3' }]],
    [{ scopes: 'Mail.Read 1x' }, [{ field: 'scopes', kind: 'scope', named: '1x' }]],
    [
      { scopes: Array.from({ length: 41 }, (_, at) => `Scope.${at}`).join(' ') },
      [{ field: 'scopes', kind: 'scopes' }],
    ],
    [{ redirectUri: 'crm.contoso.com' }, [{ field: 'redirectUri', kind: 'form' }]],
    [{ redirectUri: 'https://crm.contoso.com/?a=b' }, [{ field: 'redirectUri', kind: 'form' }]],
    [
      { name: '', connectUrl: 'http://crm.contoso.com/' },
      [
        { field: 'name', kind: 'form' },
        { field: 'connectUrl', kind: 'form' },
      ],
    ],
  ] as [Partial<CustomAppForm>, object[]][])('is named where it is wrong: %j', (more, problems) => {
    expect(parseCustomApp(typed(more), neighbours)).toEqual({ problems });
  });

  it('is refused where there is no room', () => {
    const own = Array.from({ length: 50 }, (_, at) => appOf(at + 100));
    expect(parseCustomApp(typed({}), { own, apps: allApps(own, []) })).toEqual({
      problems: [{ field: 'clientId', kind: 'full' }],
    });
  });

  it('reads no permission from an empty field', () => {
    expect(parseScopes(' ,\n; ')).toEqual([]);
  });
});
