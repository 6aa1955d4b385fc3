import { describe, expect, it } from 'vitest';
import { languages } from '../../../../build/derived-data';
import { leaves, readLocale } from '../../../../build/translations';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import {
  offeredApps,
  parseReportedApp,
  reportedAppName,
  reportedAppSchema,
} from '../../../../lib/consent/apps/reported-app';
import { TEXTS } from '../../../../lib/i18n/texts';

describe('an app as a person says it', () => {
  it.each([
    ['HubSpot', 'hubspot'],
    ['  hubspot ', 'hubspot'],
    ['HubSpot CRM', 'hubspot'],
    ['Zoho', 'zoho-crm'],
    ['close', 'close'],
    ['Close CRM', 'close'],
  ])('is one we know, however short the name: %j', (typed, id) =>
    expect(parseReportedApp(typed, APPS)).toEqual({ id }),
  );

  it.each([
    ['Acme  CRM', 'Acme CRM'],
    ['Chili CRM Piper', 'Chili CRM Piper'],
  ])('is else its name: %j', (typed, name) => expect(parseReportedApp(typed, APPS)).toEqual({ name }));

  it.each(['', ' ', 'x', 'a'.repeat(61), 'two\u0000words', '<b>CRM</b>'])('is no name: %j', (typed) =>
    expect(parseReportedApp(typed, APPS)).toBeUndefined(),
  );

  it.each(['', 'HubSpot', '!hubspot', 'hubspot!', 'hubspot hubspot', 'a'.repeat(61)])('is no id: %j', (id) =>
    expect(reportedAppSchema.safeParse({ id }).success).toBe(false),
  );

  it('is called as it is known, or as it was typed', () => {
    expect(reportedAppName({ id: 'zoho-crm' }, APPS)).toBe('Zoho CRM');
    expect(reportedAppName({ name: 'Acme' }, APPS)).toBe('Acme');
    expect(reportedAppName({ id: 'own:removed-since' }, APPS)).toBeUndefined();
  });
});

describe('the apps to choose from', () => {
  it.each(['microsoft', 'google'] as const)(
    'are the most usual ones, each by its own name (%s)',
    (vendor) => {
      const usual = [...APPS].flatMap(([id, app]) => {
        const place = app.usual?.[vendor];
        return place === undefined ? [] : [{ id, name: app.name, place }];
      });
      const inOrder = usual.toSorted((a, b) => a.place - b.place).map(({ id, name }) => ({ id, name }));
      expect(offeredApps(vendor, APPS)).toEqual(inOrder.slice(0, 6));
    },
  );

  it('begin with those that were added', () => {
    const own = { name: 'Own CRM', clientId: '0a1b2c3d-1111-4222-8333-444455556666', scopes: [] };
    const [first, second, ...others] = offeredApps('microsoft', allApps([own], []));
    expect(first).toEqual({ id: `own:${own.clientId}`, name: 'Own CRM' });
    expect(second).toEqual(offeredApps('microsoft', APPS)[0]);
    expect(others).toHaveLength(4);
  });

  /** First words of buttons, such as `Close this hint`. */
  const starts = [TEXTS, ...languages().map((language) => readLocale(language).texts)].flatMap((texts) =>
    leaves(texts).map(([, text]) => text.split(/[\s:.,]/, 1)[0] ?? ''),
  );

  it.each(['microsoft', 'google'] as const)('are not called like something a button does (%s)', (vendor) => {
    const names = offeredApps(vendor, APPS).map(({ name }) => name);
    expect(names).toHaveLength(6);
    // Sentences about HubSpot begin with its name, but that is not an ordinary word.
    expect(names.filter((name) => name !== 'HubSpot' && starts.includes(name))).toEqual([]);
  });
});
