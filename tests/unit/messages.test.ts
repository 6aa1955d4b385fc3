import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromContent, fromPopup } from '../../lib/messages';

const good = {
  type: 'evidence',
  evidence: {
    site: 'microsoft',
    host: 'login.microsoftonline.com',
    tokens: ['code:AADSTS50105', 'heading#=AbCdEf'],
    facts: {},
  },
};
const evidence = (change: object) => ({ ...good, evidence: { ...good.evidence, ...change } });

describe('messages from a page', () => {
  it('are believed when they have the form', () => expect(fromContent.safeParse(good).success).toBe(true));

  it.each([
    ['no object', 'evidence'],
    ['nothing', undefined],
    ['another type', { ...good, type: 'this-page', tabId: 1 }],
    ['an extra key', { ...good, extra: 1 }],
    ['an extra fact', evidence({ facts: { mail: 'jane@contoso.com' } })],
    ['a site we do not watch', evidence({ site: 'evil' })],
    ['pasted text', evidence({ site: 'text' })],
    ['a flow token', evidence({ tokens: ['flow:approval'] })],
    ['a site token', evidence({ tokens: ['site:google'] })],
    ['words instead of their hash', evidence({ tokens: ['heading:need admin approval'] })],
    ['markup in a token', evidence({ tokens: ['code:<img src=x>'] })],
    ['too many tokens', evidence({ tokens: Array.from({ length: 81 }, () => 'code:AADSTS1') })],
    ['a tenant with a path', evidence({ facts: { tenant: '../../evil' } })],
    ['a tenant with a query', evidence({ facts: { tenant: 'contoso.com/x?y=' } })],
    ['a client id that is none', evidence({ facts: { clientId: 'javascript:alert(1)' } })],
    ['a time in words', evidence({ facts: { time: 'yesterday' } })],
    ['a host with a path', evidence({ host: 'evil.test/' })],
    ['a problem of its own to hand over', { type: 'handed-over', draft: { rule: 'microsoft/other' } }],
    ['a message of its own to open', { type: 'message', id: '0a1b2c3d-1111-4222-8333-444455556666' }],
    ['a case to close', { type: 'close-case', id: '0a1b2c3d-1111-4222-8333-444455556666' }],
  ])('are dropped: %s', (_what, message) => expect(fromContent.safeParse(message).success).toBe(false));

  it('never make the parser throw', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        fromContent.safeParse(message);
        fromPopup.safeParse(message);
      }),
      { numRuns: 2_000 },
    );
  });
});
