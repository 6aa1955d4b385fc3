import { describe, expect, it } from 'vitest';
import triage from '../../../../lib/evidence/triage/microsoft-personal';
import { readPage } from '../read-page';

/** The sign-in of personal Microsoft accounts: only its error page is read. */

const HOST = 'https://login.live.com';
const ERROR = '#error=access_denied&error_description=no&tenant=contoso.com';
const BODY = '<p>The user could not be signed in.</p>';
const read = (path: string, body = BODY) => readPage({ url: HOST + path, body });

describe('the error page of personal accounts', () => {
  it.each(['/err.srf', '/Err.SRF', '/err.srf?x=1'])('says by its address what went wrong: %s', (path) => {
    const { site, tokens, facts } = read(path + ERROR);
    expect(site).toBe('microsoft-personal');
    expect(tokens).toEqual(
      expect.arrayContaining(['path:/err.srf', 'param:error=access_denied', 'param:error']),
    );
    expect(facts).toMatchObject({ tenant: 'contoso.com' });
  });

  it('is read for a screen’s words', () => {
    const words = '<h1>Need admin approval</h1>';
    expect(read('/err.srf', words).tokens.some((token) => /^heading[#:]/.test(token))).toBe(true);
    expect(read('/login.srf', words).tokens).toEqual([]);
  });
});

describe('any other page', () => {
  it.each(['/', '/login.srf', '/x/err.srf', '/err.srf/x', '/oauth20_authorize.srf'])(
    'says nothing: %s',
    (path) => {
      expect(read(path + ERROR, '<p>AADSTS50105: no</p>').tokens).toEqual([]);
    },
  );

  it('is vouched for', () => {
    const canSkip = (path: string) => triage.canSkip(document(), HOST + path);
    for (const path of ['/', '/login.srf', '/ERR']) expect(canSkip(path), path).toBe(true);
    for (const path of ['/err.srf', '/ERR.srf?x#y']) expect(canSkip(path), path).toBe(false);
  });
});

/** Stands in for a document, which the triage of this site never uses. */
function document(): Document {
  return undefined as unknown as Document;
}
