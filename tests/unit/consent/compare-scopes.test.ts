import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { compareScopes } from '../../../lib/consent/compare-scopes';
import { bareScope } from '../../../lib/consent/scopes';

const GRAPH = 'https://graph.microsoft.com/';
const EXCHANGE = 'https://outlook.office.com/';
const GOOGLE = 'https://www.googleapis.com/auth/';
const ids = [...PERMISSIONS].flatMap(([, { permissions }]) => Object.keys(permissions));

describe('comparing what is asked with what is documented', () => {
  const none = { more: [], fewer: [], same: [], otherApi: [] };

  it('names what is asked for beyond the documents', () => {
    expect(compareScopes(['Mail.Read', 'Files.Read.All'], ['Mail.Read', 'Mail.Send'])).toEqual({
      ...none,
      more: ['Files.Read.All'],
      fewer: ['Mail.Send'],
      same: ['Mail.Read'],
    });
  });

  it('knows that a wider permission includes the narrower, over several steps', () => {
    const documented = ['Mail.ReadWrite.Shared', 'Calendars.ReadWrite'];
    const asked = ['Mail.ReadBasic', 'Mail.Read', 'Calendars.Read', 'Calendars.ReadBasic'];
    expect(compareScopes(asked, documented)).toMatchObject({ more: [], fewer: documented });
    expect(compareScopes(documented, asked)).toMatchObject({ more: documented, fewer: [] });
    expect(compareScopes(['Mail.ReadWrite'], ['Mail.Send']).more).toEqual(['Mail.ReadWrite']);
    expect(compareScopes([`${GOOGLE}gmail.send`], ['https://mail.google.com/']).more).toEqual([]);
  });

  it('takes signing in for no difference', () => {
    const harmless = [
      'openid',
      'profile',
      'email',
      'offline_access',
      `${GRAPH}openid`,
      `${GOOGLE}userinfo.email`,
    ];
    expect(compareScopes(harmless, ['Mail.Read'])).toEqual({ ...none, fewer: ['Mail.Read'] });
    expect(compareScopes(['Mail.Read'], ['Mail.Read', ...harmless]).fewer).toEqual([]);
  });

  it('minds neither address nor capitals, but says where another API is asked', () => {
    expect(compareScopes([`${GRAPH}mail.readwrite`], ['Mail.ReadWrite'])).toEqual({
      ...none,
      same: [`${GRAPH}mail.readwrite`],
    });
    const exchange = 'https://outlook.office365.com/Mail.Read';
    expect(compareScopes([exchange], [`${GRAPH}Mail.ReadWrite`])).toMatchObject({
      more: [],
      same: [exchange],
      otherApi: [exchange],
    });
    expect(compareScopes([exchange], [`${EXCHANGE}Mail.Read`]).otherApi).toEqual([]);
    expect(compareScopes(['https://evil.example/Mail.Read'], ['Mail.Read']).more).toEqual([
      'https://evil.example/Mail.Read',
    ]);
  });

  it('names no other API where one of several documented permissions is of the same', () => {
    const documented = [`${GRAPH}Mail.ReadWrite`, `${EXCHANGE}Mail.Read`];
    expect(compareScopes([`${EXCHANGE}Mail.Read`], documented).otherApi).toEqual([]);
  });

  it('names a permission once, as it was written first', () => {
    const asked = ['Mail.Read', 'mail.read', `${GRAPH}Mail.Read`, 'Files.Read', 'files.read'];
    expect(compareScopes(asked, ['Mail.Read'])).toMatchObject({ same: ['Mail.Read'], more: ['Files.Read'] });
  });

  it('finds nothing new in what HubSpot documents', () => {
    const scopes = APPS.get('hubspot')?.microsoft?.scopes ?? [];
    expect(compareScopes(scopes.map(bareScope), scopes)).toMatchObject({ more: [], fewer: [], otherApi: [] });
  });

  const address = fc.constantFrom('', '/', GRAPH, EXCHANGE, GOOGLE, 'https://evil.example/');
  const word = fc.oneof(fc.constantFrom(...ids), fc.string());
  const name = fc.tuple(address, address, word, fc.constantFrom('', '', '/')).map((all) => all.join(''));
  const list = fc.array(name, { maxLength: 12 });

  it('holds for any lists', () => {
    fc.assert(
      fc.property(list, list, (asked, documented) => {
        expect(compareScopes(asked, asked)).toMatchObject({ more: [], fewer: [], otherApi: [] });
        const there = compareScopes(asked, documented);
        const back = compareScopes(documented, asked);
        expect(there.more).toEqual(back.fewer);
        expect(there.fewer).toEqual(back.more);
        expect(there.more.filter((scope) => there.same.includes(scope))).toEqual([]);
        for (const scope of [...there.more, ...there.same]) expect(asked).toContain(scope);
        for (const scope of there.otherApi) expect(there.same).toContain(scope);
        expect(compareScopes(asked, [...asked, ...documented]).more).toEqual([]);
        expect(compareScopes(asked.toReversed(), documented).more.length).toBe(there.more.length);
      }),
    );
  });
});
