import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { currentRuleId } from '../catalog/rule-renames';
import type { Rule } from '../catalog/rules/schema';
import type { Evidence, Facts, PageEvidence } from '../evidence/evidence';
import { factsSchema, hostSchema } from '../evidence/schema';
import type { Diagnosis } from './diagnose';
import { organizationsDiffer } from './organization';

/**
 * What the background remembers of sign-ins: per tab, in session memory only. Later pages of a sign-in have nothing in
 * their address, and a return address may be swallowed by a redirect. Everything remembered has an owner, and no other
 * app's page hears of it.
 */

const ownerSchema = z.string().check(z.minLength(1), z.maxLength(120));

/** A request to sign in or to consent, with what came of it. */
const requestSchema = z.object({
  /** The app that asks: its id where we know it, else its client id. */
  owner: ownerSchema,
  /** The site and the host it was made to; the host tells the cloud. */
  site: z.string().check(z.maxLength(40)),
  host: hostSchema,
  /** The app, the organization, the permissions and the return address as they were asked for. */
  facts: factsSchema,
  /** When its last page was met (milliseconds since 1970). */
  at: z.number(),
  /** Whether an approval screen stopped it. */
  approval: z.exactOptional(z.literal(true)),
  /** Whether it is a request for an administrator's consent. */
  adminConsent: z.exactOptional(z.literal(true)),
  /** The problem that the sign-in page showed, with its codes. */
  stopped: z.exactOptional(
    z.object({
      rule: z.pipe(z.string().check(z.maxLength(80)), z.transform(currentRuleId)),
      codes: z.array(z.string().check(z.maxLength(120))).check(z.maxLength(20)),
    }),
  ),
  /** Whether another sign-in has begun in the tab: its pages are not this request's. */
  left: z.exactOptional(z.literal(true)),
  /** The document of the app on which the person came back. */
  backOn: z.exactOptional(z.string().check(z.maxLength(80))),
});

export const flowSchema = z.object({
  /** The app whose own page was in the tab last, by id. */
  app: z.exactOptional(ownerSchema),
  request: z.exactOptional(requestSchema),
  /** An approval that was seen to be recorded: of which app, in which organization, and when. */
  granted: z.exactOptional(
    z.object({ owner: ownerSchema, tenant: factsSchema.shape.tenant, at: z.number() }),
  ),
  /** When the tab was last heard of (milliseconds since 1970). */
  at: z.number(),
});

export type Flow = z.infer<typeof flowSchema>;
export type SignInRequest = z.infer<typeof requestSchema>;

/** A page, and whom it names by itself. */
export interface FlowPage {
  evidence: PageEvidence;
  /** The app whose own page it is, by id. */
  app: string | undefined;
  /** The app that the page's own facts name: its id where we know it, else its client id. */
  named: string | undefined;
  /** The browser's name for the document, where it has one. */
  document?: string | undefined;
}

/** Addresses with which a request begins: those of an app, and those of another protocol, which name none. */
const BEGINNINGS = new Set(['path:authorize', 'path:adminconsent', 'path:other-request']);

/** After so long a sign-in is forgotten (milliseconds): people do get a cup of coffee in between. */
const FORGET = 15 * 60_000;

/** A stored flow if it is one, with what is young enough of it. */
export function readFlow(stored: unknown, now: number): Flow | undefined {
  const parsed = flowSchema.safeParse(stored);
  if (!parsed.success || !isRecent(parsed.data.at, now)) return undefined;
  const { request, ...flow } = parsed.data;
  return request && isRecent(request.at, now) ? { ...flow, request } : flow;
}

/** A clock that was put back makes a moment as good as forgotten, too. */
function isRecent(time: number, now: number): boolean {
  return Math.abs(now - time) < FORGET;
}

/** The remembered request that a page continues; nothing where the page begins one or belongs to another app. */
export function requestOf(page: FlowPage, flow: Flow | undefined): SignInRequest | undefined {
  const request = flow?.request;
  const { evidence, app } = page;
  if (!request || organizationsDiffer(evidence.facts.tenant, request.facts.tenant, false)) return undefined;
  const continued = app === undefined ? isStillAt(request, evidence) : isBackFrom(request, page);
  return continued ? request : undefined;
}

/** Whether a sign-in page is a further one of this request. */
function isStillAt(request: SignInRequest, { tokens, facts, site, host }: PageEvidence): boolean {
  if (request.left || tokens.some((token) => BEGINNINGS.has(token))) return false;
  if (facts.clientId !== undefined && facts.clientId !== request.facts.clientId) return false;
  return vendorOf(site) === vendorOf(request.site) && consentHost(host) === consentHost(request.host);
}

/** Whether an app's own page is where the person comes back to from this request, without having got what it asked. */
function isBackFrom(request: SignInRequest, { evidence, app, document }: FlowPage): boolean {
  if (request.owner !== app || hasSucceeded(evidence)) return false;
  // Who opens the app once more may have connected in the meantime: not every answer is seen.
  return request.backOn === undefined || document === undefined || request.backOn === document;
}

/** The evidence together with what the request before it showed. */
export function withRequest(evidence: Evidence, request: SignInRequest | undefined): Evidence {
  if (!request) return evidence;
  const tokens = [...evidence.tokens];
  if (request.approval) tokens.push('flow:approval');
  if (request.adminConsent) tokens.push('flow:adminconsent');
  return { ...evidence, tokens, facts: { ...request.facts, ...evidence.facts } };
}

/** What is remembered after a page. */
export function nextFlow(
  flow: Flow | undefined,
  page: FlowPage,
  found: readonly Diagnosis[],
  now: number,
): Flow {
  return page.app === undefined
    ? afterSignInPage(flow, page, found, now)
    : afterAppPage(flow, page, page.app, found, now);
}

/** A page of an app ends what belongs to any other, and the request where it tells of success. */
function afterAppPage(
  flow: Flow | undefined,
  page: FlowPage,
  app: string,
  found: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, document } = page;
  const before = requestOf(page, flow);
  const { tenant } = withRequest(evidence, before).facts;
  const approved = saysApproved(found);
  const granted = approved
    ? { owner: app, ...(tenant ? { tenant } : {}), at: now }
    : ofOwner(flow?.granted, app);
  // A return address passes the person on; they are back on the page that it leads to.
  const arrived =
    document !== undefined && !evidence.tokens.some((token) => token.startsWith('path:return-'));
  return {
    app,
    ...(before && !approved ? { request: { ...before, ...(arrived ? { backOn: document } : {}) } } : {}),
    ...(granted ? { granted } : {}),
    at: now,
  };
}

/** A sign-in page goes on with a request or begins one; what it shows is noted there, and nowhere if it names nobody. */
function afterSignInPage(
  flow: Flow | undefined,
  page: FlowPage,
  found: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, named } = page;
  const continued = requestOf(page, flow);
  const current = continued ?? (named === undefined ? undefined : beginRequest(evidence, named, now));
  const request = current ? noteOutcome(current, evidence, found, now) : leave(flow?.request, evidence);
  const granted = current ? ofOwner(flow?.granted, current.owner) : flow?.granted;
  return {
    ...(flow?.app ? { app: flow.app } : {}),
    ...(request ? { request } : {}),
    ...(granted ? { granted } : {}),
    at: now,
  };
}

function beginRequest(
  { site, host, facts, tokens }: PageEvidence,
  owner: string,
  now: number,
): SignInRequest {
  const adminConsent = tokens.includes('path:adminconsent');
  return { owner, site, host, facts: askedIn(facts), at: now, ...(adminConsent ? { adminConsent } : {}) };
}

/** A request after a page that names nobody and is not one of its own. */
function leave(request: SignInRequest | undefined, { tokens }: PageEvidence): SignInRequest | undefined {
  if (!request || !tokens.some((token) => BEGINNINGS.has(token))) return request;
  return tokens.includes('path:other-request') ? { ...request, left: true } : undefined;
}

/** A request with what its page showed. */
function noteOutcome(
  { approval, stopped, backOn: _, ...request }: SignInRequest,
  evidence: PageEvidence,
  found: readonly Diagnosis[],
  now: number,
): SignInRequest {
  const stops = found.some(({ rule }) => RULES.get(rule)?.flow === 'approval');
  // A consent page that can be accepted, met after an approval screen, means an administrator is at work.
  const accepted = evidence.tokens.includes('dom:accept');
  const problem = stoppedBy(found) ?? (accepted ? undefined : stopped);
  return {
    ...request,
    facts: { ...askedIn(evidence.facts), ...request.facts },
    at: now,
    ...(stops || (approval && !accepted) ? { approval: true } : {}),
    ...(problem ? { stopped: problem } : {}),
  };
}

/**
 * What the tab that opened a sign-in window must know when that window has closed. Nothing where the two do not belong
 * together, which only the app can tell: browsers call the last active tab an opener, too.
 *
 * @param next what is remembered of the window after its page
 */
export function openerAfter(opener: Flow | undefined, next: Flow, page: FlowPage): Flow | undefined {
  if (!opener?.app) return undefined;
  const { request: _, granted: before, ...flow } = opener;
  const granted = next.granted ?? before;
  const kept = { ...flow, ...(granted ? { granted } : {}), at: next.at };
  if (page.app !== undefined) {
    const ended = hasSucceeded(page.evidence) || next.granted?.at === next.at;
    return page.app === opener.app && ended ? kept : undefined;
  }
  const { request } = next;
  const noted = request?.at === next.at && request.owner === opener.app;
  return noted ? { ...kept, request } : undefined;
}

/** Whether an approval of this app in this organization was seen in the tab. */
export function wasApproved(flow: Flow | undefined, owner: string, tenant: string | undefined): boolean {
  const granted = ofOwner(flow?.granted, owner);
  return granted !== undefined && !organizationsDiffer(granted.tenant, tenant, true);
}

function ofOwner(granted: Flow['granted'], owner: string): Flow['granted'] {
  return granted?.owner === owner ? granted : undefined;
}

/** Whether a page says beyond doubt that an administrator's approval has been recorded. */
export function saysApproved([first]: readonly Diagnosis[]): boolean {
  return first !== undefined && RULES.get(first.rule)?.flow === 'granted' && first.certainty === 'certain';
}

/** The problem a sign-in page shows, as far as a rule knows it. */
function stoppedBy([first]: readonly Diagnosis[]): SignInRequest['stopped'] {
  const rule = first && RULES.get(first.rule);
  if (!first || !rule || rule.fallback || rule.tone) return undefined;
  return { rule: first.rule, codes: first.codes.slice(0, 20) };
}

/**
 * One cause, several faces: where the CRM merely repeats that something stopped the sign-in, what Microsoft or Google
 * said of it comes first.
 */
export function preferUpstream(
  found: readonly Diagnosis[],
  request: SignInRequest | undefined,
  rules: ReadonlyMap<string, Rule> = RULES,
): readonly Diagnosis[] {
  const [first] = found;
  const stopped = request?.stopped;
  if (!first || !stopped || !rules.has(stopped.rule) || !rules.get(first.rule)?.echo) return found;
  const told: Diagnosis = {
    ...stopped,
    certainty: 'likely',
    matchedTokens: [`flow:${stopped.rule}`, ...first.matchedTokens],
  };
  return [told, ...found.filter(({ rule }) => rule !== told.rule)];
}

/** Whether a diagnosis needs what earlier pages showed. */
export function dependsOnFlow({ matchedTokens }: Diagnosis): boolean {
  return matchedTokens.some((token) => token.startsWith('flow:'));
}

/** What belongs to a request: later pages do not repeat it. */
function askedIn({ clientId, tenant, scopes, redirectUri }: Facts): Facts {
  return {
    ...(clientId ? { clientId } : {}),
    ...(tenant ? { tenant } : {}),
    ...(scopes ? { scopes } : {}),
    ...(redirectUri ? { redirectUri } : {}),
  };
}

/** The app got what it asked for. */
function hasSucceeded({ tokens }: Evidence): boolean {
  return tokens.includes('param:code') && !tokens.includes('param:error');
}

/** Whose sign-in a site is: personal accounts have one of their own with the same company. */
function vendorOf(site: string): string | undefined {
  return site.split('-')[0];
}
