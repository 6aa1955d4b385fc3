import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentRequestSchema, pageRequestSchema } from '../../../../entrypoints/shared/protocol';

const good = {
  type: 'evidence',
  evidence: {
    address: 'https://login.microsoftonline.com/common/login',
    tokens: ['code:AADSTS50105', 'heading#=AbCdEf'],
    facts: {},
  },
};
const CASE = '0a1b2c3d-1111-4222-8333-444455556666';
const evidence = (change: object) => ({ ...good, evidence: { ...good.evidence, ...change } });

describe('messages from our own pages', () => {
  it.each([
    ['what a page may say', { type: 'evidence', evidence: good.evidence }],
    ['a tab that is none', { type: 'this-page', tabId: -1 }],
    ['half a tab', { type: 'this-page', tabId: 1.5 }],
    ['a tab in words', { type: 'report', tabId: '1' }],
    ['a host with a path', { type: 'show-again', host: 'login.live.com/x' }],
    ['an extra key', { type: 'this-page', tabId: 1, host: 'x' }],
    ['a name with markup', { type: 'name-app', id: CASE, app: { name: '<b>HubSpot</b>' } }],
    ['a name that turns the text round', { type: 'name-app', id: CASE, app: { name: 'Acme\u202eMRC' } }],
    ['a name without an end', { type: 'name-app', id: CASE, app: { name: 'x'.repeat(61) } }],
    ['a name and an id', { type: 'name-app', id: CASE, app: { name: 'Acme', id: 'hubspot' } }],
    ['an app to forget that is no id', { type: 'forget-app', clientId: 'hubspot' }],
  ])('are refused, too: %s', (_what, message) =>
    expect(pageRequestSchema.safeParse(message).success).toBe(false),
  );
});

describe('messages from a page', () => {
  it('are believed when they have the form', () =>
    expect(contentRequestSchema.safeParse(good).success).toBe(true));

  it.each([
    ['no object', 'evidence'],
    ['nothing', undefined],
    ['an address that is none', { type: 'passed', evidence: 'login' }],
    [
      'an address longer than any',
      { type: 'passed', evidence: `https://login.live.com/${'x'.repeat(70_000)}` },
    ],
    ['another type', { ...good, type: 'this-page', tabId: 1 }],
    ['an extra key', { ...good, extra: 1 }],
    ['an extra fact', evidence({ facts: { mail: 'jane@contoso.com' } })],
    ['an address we do not watch', evidence({ address: 'https://evil.test/' })],
    ['an address of no page', evidence({ address: 'text' })],
    ['an address without encryption', evidence({ address: 'http://login.microsoftonline.com/' })],
    ['a site that it names itself', evidence({ site: 'google' })],
    ['a flow token', evidence({ tokens: ['flow:approval'] })],
    ['a site token', evidence({ tokens: ['site:google'] })],
    ['words instead of their hash', evidence({ tokens: ['heading:need admin approval'] })],
    ['markup in a token', evidence({ tokens: ['code:<img src=x>'] })],
    ['a tenant with a path', evidence({ facts: { tenant: '../../evil' } })],
    ['a tenant with a query', evidence({ facts: { tenant: 'contoso.com/x?y=' } })],
    ['a client id that is none', evidence({ facts: { clientId: 'javascript:alert(1)' } })],
    ['a time in words', evidence({ facts: { time: 'yesterday' } })],
    ['a host that it names itself', evidence({ host: 'app.hubspot.com' })],
    ['a problem of its own to hand over', { type: 'handed-over', draft: { rule: 'microsoft/other' } }],
    ['a message of its own to open', { type: 'message', id: '0a1b2c3d-1111-4222-8333-444455556666' }],
    ['an app in words', { type: 'choose-app', app: 'My <b>app</b>' }],
    ['an app with an id of its own', { type: 'choose-app', app: 'hubspot', clientId: CASE }],
    ['an app that it names itself', { type: 'name-app', id: CASE, app: { name: 'Acme' } }],
    ['a case to close', { type: 'close-case', id: '0a1b2c3d-1111-4222-8333-444455556666' }],
    ['an address with a port', evidence({ address: 'https://login.microsoftonline.com:8443/' })],
    ['a token of a megabyte', evidence({ tokens: [`code:${'A'.repeat(1_000_000)}`] })],
    ['a token with a line break', evidence({ tokens: ['code:AADSTS50105\ncode:AADSTS90094'] })],
    ['a token that turns the text round', evidence({ tokens: ['code:\u202e50105'] })],
    [
      'permissions without an end',
      evidence({ facts: { scopes: Array.from({ length: 101 }, () => 'openid') } }),
    ],
    ['a permission with markup', evidence({ facts: { scopes: ['<b>Mail.Send</b>'] } })],
    ['a return address with a user name', evidence({ facts: { redirectUri: 'https://a@evil.test/' } })],
    ['a return address with a query', evidence({ facts: { redirectUri: 'https://evil.test/?code=1' } })],
    ['a return address that is a script', evidence({ facts: { redirectUri: 'javascript:alert(1)' } })],
    ['an id that is an object', evidence({ facts: { correlationId: { toString: 1 } } })],
    ['advice', { type: 'advice', advice: { title: 'Call 0900' } }],
    ['a request to show hints again', { type: 'show-again', host: 'login.live.com' }],
    ['a request for a report', { type: 'report', tabId: 1 }],
    ['a list', [good]],
  ])('are dropped: %s', (_what, message) =>
    expect(contentRequestSchema.safeParse(message).success).toBe(false),
  );

  it('are cut where a page says more than anybody needs', () => {
    const tokens = Array.from({ length: 500 }, (_, at) => `code:AADSTS${50_000 + at}`);
    const read = contentRequestSchema.parse(evidence({ tokens }));
    expect(read.type === 'evidence' && read.evidence.tokens).toEqual(tokens.slice(0, 80));
  });

  it('are bounded: the largest that is believed is small', () => {
    const largest = evidence({
      tokens: Array.from({ length: 80 }, () => `code:${'A'.repeat(120)}`),
      facts: { scopes: Array.from({ length: 40 }, () => `A${'a'.repeat(120)}`) },
    });
    expect(contentRequestSchema.safeParse(largest).success).toBe(true);
    expect(JSON.stringify(largest).length).toBeLessThan(20_000);
  });

  it('never make the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        contentRequestSchema.safeParse(message);
        pageRequestSchema.safeParse(message);
      }),
      { numRuns: 2_000 },
    );
  });
});
