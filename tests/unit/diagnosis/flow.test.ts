import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../lib/diagnosis/diagnose';
import { type Flow, nextFlow, nextOpenerFlow, readFlow, wasApproved } from '../../../lib/diagnosis/flow';
import {
  continuedRequest,
  dependsOnFlow,
  preferUpstream,
  type VisitedPage,
  withRequest,
} from '../../../lib/diagnosis/sign-in-request';
import type { Facts } from '../../../lib/evidence/evidence';

const CLIENT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const OTHER = '0a1b2c3d-1111-4222-8333-444455556666';
const TENANT = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
const TENANT_B = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c32';

const signIn = (
  tokens: string[],
  facts: Facts = {},
  { site = 'microsoft', host = 'login.microsoftonline.com', namedApp = facts.clientId } = {},
): VisitedPage => ({
  evidence: { site, host, tokens, facts },
  app: undefined,
  namedApp: namedApp === CLIENT ? 'hubspot' : namedApp,
});

const crm = (tokens: string[], facts: Facts = {}, document?: string): VisitedPage => ({
  evidence: { site: 'hubspot', host: 'app.hubspot.com', tokens, facts },
  app: 'hubspot',
  namedApp: undefined,
  ...(document ? { document } : {}),
});

const diagnosed = (rule: string, codes: string[] = [], certainty: Diagnosis['certainty'] = 'certain') => [
  { rule, certainty, matchedTokens: [], codes },
];
const APPROVAL = diagnosed('microsoft/admin-approval-required');
const AUTHORIZE = signIn(['path:authorize'], { clientId: CLIENT, tenant: 'contoso.com' });
const SCREEN = signIn(['code:AADSTS90094']);
const SETTINGS = crm(['path:connect']);

type Visit = [page: VisitedPage, diagnoses?: Diagnosis[]];

/** Returns what is remembered after visits to pages. */
function flowOver(...pages: Visit[]): Flow {
  let flow: Flow | undefined;
  for (const [at, [page, diagnoses = []]] of pages.entries())
    flow = nextFlow(flow, page, diagnoses, 1_000 + at);
  return flow ?? { at: 0 };
}

const stopped = () => flowOver([SETTINGS], [AUTHORIZE], [SCREEN, APPROVAL]);
const evidenceIn = (page: VisitedPage, flow: Flow) =>
  withRequest(page.evidence, continuedRequest(page, flow.request));

describe('a request', () => {
  it('gives its app, organization and permissions to the pages that continue it', () => {
    const scopes = ['https://graph.microsoft.com/Mail.Send'];
    const flow = flowOver([signIn(['path:authorize'], { clientId: CLIENT, tenant: 'contoso.com', scopes })]);
    expect(evidenceIn(SCREEN, flow).facts).toEqual({ clientId: CLIENT, tenant: 'contoso.com', scopes });
  });

  it.each<[string, VisitedPage]>([
    ['that names another app', signIn(['page:ConvergedError'], { clientId: OTHER })],
    ['that begins a request itself', signIn(['path:authorize'], { clientId: CLIENT })],
    ['with which a sign-in of another protocol begins', signIn(['path:other-request'])],
    ['of another cloud', signIn(['page:ConvergedError'], {}, { host: 'login.microsoftonline.us' })],
    ['of another company', signIn([], {}, { site: 'google', host: 'accounts.google.com' })],
  ])('gives nothing to a sign-in page %s', (_what, page) => {
    expect(evidenceIn(page, stopped())).toEqual(page.evidence);
  });

  it('gives nothing to a page of another organization', () => {
    const flow = flowOver(
      [signIn(['path:authorize'], { clientId: CLIENT, tenant: TENANT })],
      [SCREEN, APPROVAL],
    );
    const page = crm(['path:return-microsoft'], { tenant: TENANT_B });
    expect(evidenceIn(page, flow)).toEqual(page.evidence);
    expect(evidenceIn(crm(['path:return-microsoft'], { tenant: TENANT }), flow).tokens).toContain(
      'flow:approval',
    );
  });

  it('is followed to another host of the same company and cloud', () => {
    const personal = signIn(['path:/err.srf'], {}, { site: 'microsoft-personal', host: 'login.live.com' });
    expect(evidenceIn(personal, flowOver([AUTHORIZE])).facts.clientId).toBe(CLIENT);
    const alias = signIn(['page:ConvergedError'], {}, { host: 'login.windows.net' });
    expect(evidenceIn(alias, flowOver([AUTHORIZE])).facts.clientId).toBe(CLIENT);
  });

  it('does not own the sign-in pages of another protocol that come after it, but keeps what it met', () => {
    const flow = nextFlow(stopped(), signIn(['path:other-request']), [], 2_000);
    const page = signIn(['code:AADSTS53003']);
    expect(evidenceIn(page, flow)).toEqual(page.evidence);
    const later = nextFlow(flow, page, diagnosed('microsoft/conditional-access'), 3_000);
    expect(
      preferUpstream(diagnosed('hubspot/interaction-required'), continuedRequest(SETTINGS, later.request))[0]
        ?.rule,
    ).toBe('microsoft/admin-approval-required');
    expect(evidenceIn(SETTINGS, later).tokens).toContain('flow:approval');
  });

  it('is not begun by a page that names nobody', () => {
    const flow = flowOver(
      [SETTINGS],
      [signIn(['code:AADSTS53003']), diagnosed('microsoft/conditional-access')],
    );
    expect(flow.request).toBeUndefined();
  });

  it('takes the organization of a later page where it named none', () => {
    const flow = flowOver(
      [signIn(['path:authorize'], { clientId: CLIENT })],
      [signIn(['code:AADSTS90094'], { tenant: TENANT }), APPROVAL],
    );
    expect(flow.request?.facts.tenant).toBe(TENANT);
  });
});

describe('what a request hands on', () => {
  const asked = {
    clientId: CLIENT,
    tenant: TENANT,
    scopes: ['https://graph.microsoft.com/Mail.Send'],
    redirectUri: 'https://app.hubspot.com/verify',
  };
  const of = (token: string) =>
    flowOver([signIn([token], { ...asked, correlationId: OTHER, time: '2026-11-23T09:14:52Z' })]);

  it('is what was asked, and nothing that belongs to one page alone', () => {
    expect(evidenceIn(SCREEN, of('path:authorize')).facts).toEqual(asked);
    expect(evidenceIn(signIn([], { time: '2026-11-23T10:00:00Z' }), of('path:authorize')).facts).toEqual({
      ...asked,
      time: '2026-11-23T10:00:00Z',
    });
  });

  it('says whether an administrator was asked', () => {
    expect(evidenceIn(SCREEN, of('path:adminconsent')).tokens).toEqual([
      ...SCREEN.evidence.tokens,
      'flow:adminconsent',
    ]);
    expect(evidenceIn(SCREEN, of('path:authorize')).tokens).toEqual(SCREEN.evidence.tokens);
  });

  it('is not lost where a page names nobody and begins nothing', () => {
    expect(
      nextFlow(of('path:authorize'), signIn([], {}, { host: 'login.microsoftonline.us' }), [], 2_000).request,
    ).toEqual(of('path:authorize').request);
    const begun = signIn(['path:authorize'], {}, { host: 'login.microsoftonline.us' });
    expect(nextFlow(of('path:authorize'), begun, [], 2_000).request).toBeUndefined();
  });
});

describe('a CRM’s word for what stopped the sign-in', () => {
  const echo = diagnosed('hubspot/interaction-required');
  const preferred = (found: Diagnosis[], rule = 'microsoft/user-not-assigned') => {
    const { request } = flowOver(
      [AUTHORIZE],
      [signIn(['code:AADSTS50105']), diagnosed(rule, ['AADSTS50105'])],
    );
    return preferUpstream(found, request);
  };
  const upstream = {
    rule: 'microsoft/user-not-assigned',
    codes: ['AADSTS50105'],
    certainty: 'likely',
    matchedTokens: ['flow:microsoft/user-not-assigned'],
  };

  it('comes after Microsoft’s own, which is then only likely', () => {
    expect(preferred(echo)).toEqual([upstream, ...echo]);
    expect(preferred([...echo, ...diagnosed('microsoft/user-not-assigned')])).toEqual([upstream, ...echo]);
  });

  it('stands alone where nothing is known to have stopped it, or where it says more itself', () => {
    expect(preferUpstream(echo, undefined)).toEqual(echo);
    expect(preferUpstream(echo, flowOver([AUTHORIZE]).request)).toEqual(echo);
    expect(preferred([])).toEqual([]);
    const own = diagnosed('hubspot/wrong-account');
    expect(preferred(own)).toEqual(own);
    const request = flowOver([AUTHORIZE]).request;
    const gone = request && { ...request, stopped: { rule: 'microsoft/gone', codes: [] } };
    expect(preferUpstream(echo, gone)).toEqual(echo);
  });

  it('is known to rest on what earlier pages showed', () => {
    expect(preferred(echo).map(dependsOnFlow)).toEqual([true, false]);
  });
});

describe('an approval screen', () => {
  it('is remembered for the app’s own pages', () => {
    const back = crm(['path:return-microsoft', 'param:error=access_denied']);
    expect(evidenceIn(back, stopped()).tokens).toContain('flow:approval');
    expect(evidenceIn(SETTINGS, stopped()).tokens).toContain('flow:approval');
  });

  it.each<[string, VisitedPage, Diagnosis[]?]>([
    ['a new attempt', AUTHORIZE],
    ['a request of another app', signIn(['path:authorize'], { clientId: OTHER })],
    ['a page of another app', { ...crm([]), app: 'pipedrive' }],
    ['an answer with a code', crm(['path:return-microsoft', 'param:code'])],
    ['a consent page that can be accepted', signIn(['page:ConvergedConsent', 'dom:accept'])],
    [
      'an approval that was recorded',
      crm(['path:return-microsoft', 'param:admin_consent=true']),
      diagnosed('microsoft/consent-granted'),
    ],
  ])('is forgotten with %s', (_what, page, found = []) => {
    const flow = nextFlow(stopped(), page, found, 2_000);
    expect(evidenceIn(SETTINGS, flow).tokens).not.toContain('flow:approval');
  });

  it('is not forgotten with an answer that holds an error beside a code', () => {
    const page = crm(['path:return-microsoft', 'param:code', 'param:error']);
    expect(evidenceIn(SETTINGS, nextFlow(stopped(), page, [], 2_000)).tokens).toContain('flow:approval');
  });

  it('is told on the page the person comes back to, and not on one they open later', () => {
    const answer = ['path:return-microsoft', 'param:error=access_denied'];
    const passing = nextFlow(stopped(), crm(answer, {}, 'A'), [], 2_000);
    const back = crm(['path:connect'], {}, 'B');
    const flow = nextFlow(passing, back, [], 3_000);
    expect(evidenceIn(back, flow).tokens).toContain('flow:approval');
    const later = crm(['path:connect'], {}, 'C');
    expect(evidenceIn(later, flow).tokens).not.toContain('flow:approval');
    expect(nextFlow(flow, later, [], 4_000).request).toBeUndefined();
    const again = nextFlow(nextFlow(flow, SCREEN, APPROVAL, 4_000), SCREEN, APPROVAL, 5_000);
    expect(evidenceIn(later, again).tokens, 'after one more attempt').toContain('flow:approval');
  });
});

describe('what stopped a sign-in', () => {
  const codes = ['AADSTS50105'];
  const error = signIn(['code:AADSTS50105']);
  const flow = () =>
    flowOver([SETTINGS], [AUTHORIZE], [error, diagnosed('microsoft/user-not-assigned', codes)]);
  const prefer = (rule: string, remembered: Flow, page = SETTINGS) =>
    preferUpstream(diagnosed(rule, [], 'likely'), continuedRequest(page, remembered.request))[0];

  it('is told instead of the CRM’s word for it', () => {
    expect(prefer('hubspot/interaction-required', flow())).toMatchObject({
      rule: 'microsoft/user-not-assigned',
      codes,
      certainty: 'likely',
    });
    expect(prefer('hubspot/mailbox-not-found', flow())?.rule).toBe('hubspot/mailbox-not-found');
  });

  it('is forgotten with a new attempt and with success', () => {
    for (const page of [AUTHORIZE, crm(['path:return-microsoft', 'param:code'])])
      expect(prefer('hubspot/interaction-required', nextFlow(flow(), page, [], 2_000))?.rule).toBe(
        'hubspot/interaction-required',
      );
  });

  it('is neither a general answer nor good news', () => {
    for (const rule of ['microsoft/other', 'microsoft/permissions-requested'])
      expect(flowOver([AUTHORIZE], [SCREEN, diagnosed(rule)]).request?.stopped).toBeUndefined();
  });

  it('is kept with twenty codes at most', () => {
    const many = Array.from({ length: 30 }, (_, at) => `AADSTS${50_000 + at}`);
    const kept = flowOver([AUTHORIZE], [error, diagnosed('microsoft/user-not-assigned', many)]);
    expect(readFlow(kept, 1_000)?.request?.stopped?.codes).toEqual(many.slice(0, 20));
  });
});

describe('an approval that was recorded', () => {
  const granted = (tenant?: string) =>
    flowOver([
      crm(['path:return-microsoft', 'param:admin_consent=true'], tenant ? { tenant } : {}),
      diagnosed('microsoft/consent-granted'),
    ]);

  it('counts for its own app and organization', () => {
    expect(wasApproved(granted(TENANT), 'hubspot', TENANT)).toBe(true);
    expect(wasApproved(granted(TENANT), 'hubspot', undefined)).toBe(true);
    expect(wasApproved(granted(), 'hubspot', TENANT)).toBe(true);
    expect(wasApproved(granted(TENANT), 'hubspot', TENANT_B)).toBe(false);
    expect(wasApproved(granted(TENANT), 'hubspot', 'fabrikam.com')).toBe(false);
    expect(wasApproved(granted(TENANT), 'meetergo', TENANT)).toBe(false);
  });

  it('is remembered through a new attempt, not through a request of another app', () => {
    expect(wasApproved(nextFlow(granted(), AUTHORIZE, [], 2_000), 'hubspot', undefined)).toBe(true);
    const other = nextFlow(granted(), signIn(['path:authorize'], { clientId: OTHER }), [], 2_000);
    expect(wasApproved(other, 'hubspot', undefined)).toBe(false);
  });

  it('is none without a page that says so', () => {
    expect(wasApproved(undefined, 'hubspot', undefined)).toBe(false);
    expect(flowOver([SETTINGS, diagnosed('microsoft/gone')]).granted).toBeUndefined();
    expect(flowOver([SETTINGS, diagnosed('microsoft/user-not-assigned')]).granted).toBeUndefined();
    expect(flowOver([SETTINGS]).granted).toBeUndefined();
  });

  it('is not believed where it is only likely', () => {
    const guessed = flowOver([SETTINGS, diagnosed('microsoft/consent-granted', [], 'likely')]);
    expect(guessed.granted).toBeUndefined();
  });
});

describe('what is remembered of a tab', () => {
  it('is forgotten after a quarter of an hour, and when it is not a flow', () => {
    const flow = flowOver([AUTHORIZE]);
    expect(readFlow(flow, 60_000)).toEqual(flow);
    expect(readFlow(flow, 1_000_000_000)).toBeUndefined();
    // A clock that was set back.
    expect(readFlow({ ...flow, at: 1_000_000_000 }, 60_000)).toBeUndefined();
    for (const broken of [null, 'x', {}, { at: 'now' }, { at: 1, request: { owner: 'hubspot' } }])
      expect(readFlow(broken, 2)).toBeUndefined();
  });

  it('loses its request after a quarter of an hour without a sign-in page, whatever else is looked at', () => {
    const flow = nextFlow(stopped(), SETTINGS, [], 10 * 60_000);
    expect(readFlow(flow, 14 * 60_000)?.request).toBeDefined();
    expect(readFlow(flow, 20 * 60_000)).toMatchObject({ app: 'hubspot' });
    expect(readFlow(flow, 20 * 60_000)?.request).toBeUndefined();
  });
});

describe('what is stored of a tab', () => {
  const flow = { ...stopped(), granted: { owner: 'hubspot', tenant: TENANT, at: 1_000 } };
  const read = (change: object, of: object = {}) =>
    readFlow({ ...flow, ...of, request: { ...flow.request, ...change } }, 1_000);
  const x = (length: number) => 'x'.repeat(length);
  const codes = (count: number) => Array.from({ length: count }, () => x(120));

  it.each([
    { owner: x(120) },
    { site: x(40) },
    { stopped: { rule: `${x(40)}/${x(60)}`, codes: codes(20) } },
    { backOn: x(80) },
    { adminConsent: true },
    { left: true },
  ])('is believed as far as it may go: %j', (change) => {
    expect(read(change)?.request).toMatchObject(change);
  });

  it.each([
    { owner: '' },
    { owner: x(121) },
    { site: x(41) },
    { host: 'no host' },
    { facts: { tenant: 'x' } },
    { at: 'now' },
    { approval: false },
    { adminConsent: false },
    { left: false },
    { stopped: { rule: `${x(40)}/${x(61)}`, codes: [] } },
    { stopped: { rule: 'a/b', codes: [x(121)] } },
    { stopped: { rule: 'a/b', codes: codes(21) } },
    { backOn: x(81) },
  ])('is not believed beyond: %j', (change) => {
    expect(read(change)).toBeUndefined();
  });

  it('is not believed where an approval has no owner, place or time', () => {
    expect(read({})?.granted).toEqual(flow.granted);
    for (const granted of [
      {},
      { owner: '', at: 1 },
      { owner: 'x', at: 'now' },
      { owner: 'x', tenant: 'x', at: 1 },
    ])
      expect(read({}, { granted })).toBeUndefined();
    expect(read({}, { app: '' })).toBeUndefined();
  });

  it('lasts a quarter of an hour, not a moment longer', () => {
    const quarter = 15 * 60_000;
    expect(readFlow({ at: 0 }, quarter - 1)).toEqual({ at: 0 });
    expect(readFlow({ at: 0 }, quarter)).toBeUndefined();
    expect(readFlow({ at: quarter - 1 }, 0)).toEqual({ at: quarter - 1 });
  });
});

describe('the opener of a sign-in window', () => {
  const opener: Flow = { app: 'hubspot', at: 10 };
  /** Returns what is remembered of the opener after visits in the window. */
  const openerFlow = (remembered: Flow, ...visits: Visit[]) => {
    const before = visits.length > 1 ? flowOver(...visits.slice(0, -1)) : undefined;
    const [page = SETTINGS, found = []] = visits.at(-1) ?? [];
    return nextOpenerFlow(remembered, { before, next: nextFlow(before, page, found, 2_000) }, page, found);
  };

  it('hears of a request of its own app', () => {
    expect(openerFlow(opener, [AUTHORIZE], [SCREEN, APPROVAL])?.request).toMatchObject({
      owner: 'hubspot',
      approval: true,
    });
  });

  it('is no opener where it shows no app', () => {
    const next = flowOver([AUTHORIZE]);
    expect(nextOpenerFlow(undefined, { before: undefined, next }, AUTHORIZE, [])).toBeUndefined();
    expect(nextOpenerFlow({ at: 1 }, { before: undefined, next }, AUTHORIZE, [])).toBeUndefined();
  });

  it('does not hear of the success of another app', () => {
    const success = { ...crm(['path:return-microsoft', 'param:code']), app: 'pipedrive' };
    expect(openerFlow(opener, [success])).toBeUndefined();
  });

  it('does not hear of a request that another sign-in has left behind', () => {
    const left = openerFlow(opener, [AUTHORIZE], [SCREEN, APPROVAL], [signIn(['path:other-request'])]);
    expect(left).toBeUndefined();
  });

  it('hears nothing of another app’s, nor of a page that names nobody', () => {
    expect(openerFlow(opener, [signIn(['path:authorize'], { clientId: OTHER })])).toBeUndefined();
    const blocked = signIn(['code:AADSTS53003']);
    expect(openerFlow(opener, [blocked, diagnosed('microsoft/conditional-access')])).toBeUndefined();
    expect(openerFlow(opener, [AUTHORIZE], [signIn(['path:other-request'])])).toBeUndefined();
    expect(openerFlow({ at: 1 }, [AUTHORIZE])).toBeUndefined();
  });

  it('forgets what stopped the attempt before when a new one begins or one succeeds', () => {
    const remembered = stopped();
    expect(openerFlow(remembered, [AUTHORIZE])?.request?.approval).toBeUndefined();
    const ended = openerFlow(remembered, [crm(['path:return-microsoft', 'param:code'])]);
    expect(ended).toEqual({ app: 'hubspot', at: 2_000 });
    expect(openerFlow(remembered, [SETTINGS]), 'another page of the app').toBeUndefined();
  });

  it('hears of an approval that was recorded, and once is enough', () => {
    const granted = diagnosed('microsoft/consent-granted');
    const page = crm(['path:return-microsoft', 'param:admin_consent=true']);
    expect(wasApproved(openerFlow(opener, [page, granted]), 'hubspot', undefined)).toBe(true);
    expect(openerFlow(opener, [page, granted], [SETTINGS])).toBeUndefined();
  });
});
