import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../lib/evidence/evidence';
import { addressParams, readRequest, readReturnAddress } from '../../../lib/evidence/oauth';

/** Reads OAuth requests and responses, and no other parameters of an address. */

const ID = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const OTHER = '8fdc0a48-915a-4099-b368-bf7ac719bf00';
const read = (query: string) => readReturnAddress(new URLSearchParams(query));

describe('the answer to a request', () => {
  it.each<[string, string[]]>([
    ['error=access_denied', ['param:error=access_denied', 'param:error']],
    ['error=', ['param:error']],
    ['error=Not+A+Word', ['param:error']],
    ['error_subcode=cancel', ['param:error_subcode=cancel']],
    ['error_subcode=<b>', []],
    ['admin_consent=True', ['param:admin_consent=true']],
    ['admin_consent=false', []],
    ['error_description=AADSTS65001:+x+AADSTS50105', ['code:AADSTS65001', 'code:AADSTS50105']],
    ['error_uri=https://login.microsoftonline.com/error?code=65001', ['code:AADSTS65001']],
    ['error_uri=https://a.example/?x=1%26code=65001%26y=2', ['code:AADSTS65001']],
    ['error_uri=https://a.example/?code=123456789', []],
    ['error_uri=https://a.example/?mycode=65001', []],
    ['error_uri=https://a.example/?code=65001&error_description=AADSTS50105', ['code:AADSTS50105']],
    ['code=secret&state=1', []],
  ])('%s', (query, tokens) => expect(read(query).tokens).toEqual(tokens));

  it('tells the organization and the attempt, where it is one', () => {
    const query = `tenant=contoso.com&error_description=${encodeURIComponent(`x Correlation ID: ${ID} y`)}`;
    expect(read(`${query}&error=x_y`).facts).toEqual({ tenant: 'contoso.com', correlationId: ID });
    expect(read(query).facts).toEqual({});
    expect(read(`error=x_y&error_description=correlation+id:${ID}`).facts).toEqual({ correlationId: ID });
    expect(read(`error=x_y&tenant=<b>&error_description=Correlation+ID:+x`).facts).toEqual({});
  });
});

describe('an answer on a return address', () => {
  const answer = (address: string) => readReturnAddress(addressParams(new URL(address)));

  it('tells error, code and tenant, and nothing of code or state', () => {
    const { tokens, facts } = answer(
      'https://app.hubspot.com/oauthor/v1/office365/verify?error=interaction_required&error_description=AADSTS50105%3a+text%0d%0aCorrelation+ID%3a+11111111-2222-4333-8444-555555555555&state=secret&code=secret',
    );
    expect(tokens).toEqual(['code:AADSTS50105', 'param:error=interaction_required', 'param:error']);
    expect(facts).toEqual({ correlationId: '11111111-2222-4333-8444-555555555555' });
  });

  it('reads the fragment and error_uri', () => {
    expect(
      answer('https://login.live.com/err.srf?lc=1033#error=invalid_request&error_description=x').tokens,
    ).toContain('param:error=invalid_request');
    expect(
      answer(
        'https://a.test/?error=access_denied&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d65004',
      ).tokens,
    ).toContain('code:AADSTS65004');
  });

  it('knows an admin consent from its failure', () => {
    expect(
      answer('https://a.test/?admin_consent=True&tenant=8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f').tokens,
    ).toEqual(['param:admin_consent=true']);
    expect(answer('https://a.test/?admin_consent=True&error=consent_required').tokens).toContain(
      'param:error',
    );
  });
});

describe('a request', () => {
  const asked = (query: string, facts: Facts = {}) => {
    readRequest(new URLSearchParams(query), facts);
    return facts;
  };

  it('tells the app, the permissions and where it returns to, however the names are written', () => {
    const facts = { clientId: ID, scopes: ['Mail.Read', 'openid'], redirectUri: 'https://a.example/x' };
    const rest = 'scope=Mail.Read+openid&redirect_uri=https://a.example/x?state=1';
    expect(asked(`client_id=${ID}&${rest}`)).toEqual(facts);
    expect(asked(`Client_Id=${ID}&SCOPE=Mail.Read+openid&Redirect_URI=https://a.example/x`)).toEqual(facts);
  });

  it('adds to what is known, and takes nothing away', () => {
    expect(asked('client_id=x&scope=&redirect_uri=javascript:1', { clientId: ID })).toEqual({ clientId: ID });
    expect(asked(`client_id=${OTHER}`, { tenant: 'contoso.com' })).toEqual({
      clientId: OTHER,
      tenant: 'contoso.com',
    });
  });
});

describe('the parameters of an address', () => {
  const params = (rest: string) => [...addressParams(new URL(`https://a.example/${rest}`))];

  it.each<[string, [string, string][]]>([
    [
      '?a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      '#error=x&state=1',
      [
        ['error', 'x'],
        ['state', '1'],
      ],
    ],
    [
      '?error=x#error=y&code=z',
      [
        ['error', 'x'],
        ['code', 'z'],
      ],
    ],
    ['#/route?error=x', []],
    ['#top', []],
    ['#Error=x', []],
    ['#a=x', []],
    ['', []],
  ])('%s', (rest, found) => expect(params(rest)).toEqual(found));
});
