import { describe, expect, it } from 'vitest';
import {
  nextFlow,
  openerAfter,
  preferUpstream,
  readFlow,
  withFlow,
  withOpener,
} from '../../../lib/diagnosis/flow';
import type { PageEvidence } from '../../../lib/evidence/evidence';

const evidence = (site: string, tokens: string[], facts: PageEvidence['facts'] = {}): PageEvidence => ({
  site,
  host: 'x',
  tokens,
  facts,
});
const approval = [
  { rule: 'microsoft/admin-approval-required', certainty: 'certain' as const, matchedTokens: [], codes: [] },
];
const CLIENT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';

describe('a flow', () => {
  const authorize = evidence('microsoft', ['path:authorize'], { clientId: CLIENT, tenant: 'contoso.com' });

  it('keeps the app and the tenant of the first address for later pages', () => {
    const flow = nextFlow(undefined, authorize, [], undefined, 1_000);
    expect(withFlow(evidence('microsoft', ['code:AADSTS90094']), flow).facts).toEqual({
      clientId: CLIENT,
      tenant: 'contoso.com',
    });
  });

  it('does not give the permissions of one app to a page that names another', () => {
    const scopes = ['https://graph.microsoft.com/Mail.Send'];
    const request = evidence('microsoft', ['path:authorize'], {
      clientId: CLIENT,
      tenant: 'contoso.com',
      scopes,
    });
    const flow = nextFlow(undefined, request, [], undefined, 1_000);
    const other = '0a1b2c3d-1111-4222-8333-444455556666';
    expect(withFlow(evidence('microsoft', ['page:ConvergedConsent']), flow).facts.scopes).toEqual(scopes);
    expect(
      withFlow(evidence('microsoft', ['page:ConvergedConsent'], { clientId: other }), flow).facts,
    ).toEqual({ clientId: other, tenant: 'contoso.com' });
  });

  it('remembers an approval screen until a new attempt begins', () => {
    const stopped = nextFlow(
      nextFlow(undefined, authorize, [], undefined, 1_000),
      evidence('microsoft', ['code:AADSTS90094']),
      approval,
      undefined,
      2_000,
    );
    const back = evidence('hubspot', ['path:return-microsoft', 'param:error=access_denied']);
    expect(withFlow(back, stopped).tokens).toContain('flow:approval');
    expect(nextFlow(stopped, authorize, [], undefined, 3_000).approval).toBeUndefined();
  });

  it('forgets the approval when an administrator can accept', () => {
    const stopped = nextFlow(
      undefined,
      evidence('microsoft', ['code:AADSTS90094']),
      approval,
      undefined,
      2_000,
    );
    expect(
      nextFlow(stopped, evidence('microsoft', ['page:ConvergedConsent', 'dom:accept']), [], undefined, 3_000)
        .approval,
    ).toBeUndefined();
  });

  it('tells the cause, not the CRM’s word for it, where the cause was seen before', () => {
    const told = (rule: string) => [{ rule, certainty: 'likely' as const, matchedTokens: [], codes: [] }];
    const assigned = told('microsoft/user-not-assigned').map((one) => ({ ...one, codes: ['AADSTS50105'] }));
    const flow = nextFlow(undefined, evidence('microsoft', ['code:AADSTS50105']), assigned, undefined, 1_000);
    expect(preferUpstream(told('hubspot/interaction-required'), flow)[0]).toMatchObject({
      rule: 'microsoft/user-not-assigned',
      codes: ['AADSTS50105'],
      certainty: 'likely',
    });
    expect(preferUpstream(told('hubspot/mailbox-not-found'), flow)[0]?.rule).toBe(
      'hubspot/mailbox-not-found',
    );
    expect(
      preferUpstream(told('hubspot/interaction-required'), nextFlow(flow, authorize, [], undefined, 2_000))[0]
        ?.rule,
    ).toBe('hubspot/interaction-required');
  });

  it('is forgotten after a quarter of an hour, and when it is not a flow', () => {
    const flow = nextFlow(undefined, authorize, [], undefined, 1_000);
    expect(readFlow(flow, 60_000)).toEqual(flow);
    expect(readFlow(flow, 1_000_000_000)).toBeUndefined();
    // A clock that was put back.
    expect(readFlow({ ...flow, at: 1_000_000_000 }, 60_000)).toBeUndefined();
    for (const broken of [null, 'x', {}, { at: 'now' }, { at: 1, facts: { clientId: '<b>' } }])
      expect(readFlow(broken, 2)).toBeUndefined();
  });

  it('takes only the app and its request from its opener, and tells it only what concerns its app', () => {
    const opener = { app: 'hubspot', approval: 5, at: 10 };
    expect(withOpener(undefined, opener)).toEqual({ app: 'hubspot', at: 10 });
    const next = { app: 'hubspot', approval: 20, at: 20 };
    const page = evidence('microsoft', ['code:AADSTS90094']);
    expect(openerAfter(opener, next, 'hubspot', page)?.approval).toBe(20);
    expect(openerAfter(opener, next, 'another', page)).toBeUndefined();
    expect(openerAfter({ at: 1 }, next, 'hubspot', page)).toBeUndefined();
  });

  it('makes its opener forget what stopped the attempt before', () => {
    const opener = { app: 'hubspot', approval: 5, stopped: { rule: 'a/b', codes: [] }, at: 10 };
    const next = nextFlow({ app: 'hubspot', at: 10 }, authorize, [], undefined, 20);
    expect(openerAfter(opener, next, 'hubspot', authorize)).toEqual({ app: 'hubspot', at: 20 });
  });

  it('remembers that an approval was seen, through a new attempt', () => {
    const granted = [
      { rule: 'microsoft/consent-granted', certainty: 'certain' as const, matchedTokens: [], codes: [] },
    ];
    const after = nextFlow(undefined, evidence('hubspot', []), granted, 'hubspot', 1_000);
    expect(nextFlow(after, authorize, [], undefined, 2_000).granted).toBe(1_000);
    const guessed = granted.map((one) => ({ ...one, certainty: 'likely' as const }));
    expect(nextFlow(undefined, evidence('hubspot', []), guessed, 'hubspot', 1_000).granted).toBeUndefined();
  });
});
