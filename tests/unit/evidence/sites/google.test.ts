import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../lib/evidence/addresses/address';
import { readPage, rulesFor } from '../read-page';

const CLIENT = '123456789012-0labexample0labexample0labexampl.apps.googleusercontent.com';
const REQUEST = `client_id=${CLIENT}&redirect_uri=https%3A%2F%2Fapp.hubspot.com%2Foauthor%2Fv1%2Fgmail%2Fverify&scope=email`;

const read = (path: string, query = REQUEST) => {
  const url = new URL(`https://accounts.google.com${path}?${query}`);
  const { tokens, facts } = readAddress(url);
  return { tokens: [...tokens], facts };
};

describe('an address of Google’s sign-in', () => {
  it.each([
    '/signin/oauth/consent',
    '/signin/oauth/v2/consent',
    '/signin/oauth/v3/consent',
    '/signin/oauth/legacy/consent',
    '/signin/oauth/consentsummary',
    '/signin/oauth/v2/consentsummary',
    '/signin/oauth/V3/ConsentSummary/',
  ])('lists permissions: %s', (path) => {
    expect(read(path).tokens).toEqual(['path:consent']);
    expect(read(path).facts?.clientId).toBe(CLIENT);
  });

  it.each([
    '/o/oauth2/auth',
    '/o/oauth2/v2/auth',
    '/o/oauth2/v2/auth/identifier',
    '/o/oauth2/v2/auth/oauthchooseaccount',
    '/signin/oauth/id',
    '/signin/oauth/identifier',
    '/signin/oauth/oauthchooseaccount',
    '/v3/signin/identifier',
    '/v3/signin/accountchooser',
    '/v3/signin/AccountChooser',
  ])('is a request: %s', (path) => {
    expect(read(path)).toMatchObject({ tokens: ['path:authorize'], facts: { clientId: CLIENT } });
    expect(read(path, 'continue=https%3A%2F%2Fmail.google.com').tokens).toEqual([]);
  });

  it('has parameters in any case', () => {
    const { tokens, facts } = read(
      '/signin/oauth/oauthchooseaccount',
      REQUEST.replace('client_id', 'Client_ID'),
    );
    expect(tokens).toEqual(['path:authorize']);
    expect(facts?.clientId).toBe(CLIENT);
  });

  it.each([
    '/signin/oauth/warning',
    '/signin/oauth/v2/warning',
    '/signin/oauth/danger',
    '/signin/oauth/danger/',
  ])('warns: %s', (path) => expect(read(path, 'part=x').tokens).toEqual(['path:/signin/oauth/warning']));

  it.each([
    '/signin/oauth/v2/consentsummary',
    '/signin/oauth/oauthchooseaccount',
    '/v3/signin/accountchooser',
    '/signin/oauth/identifier',
  ])('is a page where nothing is an error: %s', (path) => {
    const body = '<h1>Error 400: redirect_uri_mismatch</h1><p>Access blocked: Authorization Error</p>';
    expect(rulesFor(readPage({ url: `https://accounts.google.com${path}?${REQUEST}`, body }))).toEqual([]);
  });
});
