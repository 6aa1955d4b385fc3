import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { currentRuleId } from '../catalog/rule-id';
import type { Evidence, Facts, PageEvidence } from '../evidence/evidence';
import { factsSchema, hostSchema } from '../evidence/schema';
import type { Diagnosis } from './diagnose';
import { organizationsDiffer } from './organization';

/** An app: its id where we know it, else its client id. */
export const ownerSchema = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(120)));

/**
 * A request to sign in or to consent, with what came of it. All of that belongs to its app, its organization, its cloud
 * and its tab, and no other app's page hears of it.
 */
export const requestSchema = z.lazy(() =>
  z.object({
    /** The app that asks. */
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
  }),
);

export type SignInRequest = z.infer<typeof requestSchema>;

/** A page of a sign-in or of an app, and whom it names by itself. */
export interface VisitedPage {
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

/** The remembered request that a page continues; nothing where the page begins one or belongs to another app. */
export function requestOf(page: VisitedPage, request: SignInRequest | undefined): SignInRequest | undefined {
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
function isBackFrom(request: SignInRequest, { evidence, app, document }: VisitedPage): boolean {
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

/** A request as its first page tells of it. */
export function beginRequest(
  { site, host, facts, tokens }: PageEvidence,
  owner: string,
  now: number,
): SignInRequest {
  const adminConsent = tokens.includes('path:adminconsent');
  return { owner, site, host, facts: askedIn(facts), at: now, ...(adminConsent ? { adminConsent } : {}) };
}

/** A request after a page that names nobody and is not one of its own. */
export function leave(
  request: SignInRequest | undefined,
  { tokens }: PageEvidence,
): SignInRequest | undefined {
  if (!request || !tokens.some((token) => BEGINNINGS.has(token))) return request;
  return tokens.includes('path:other-request') ? { ...request, left: true } : undefined;
}

/** A request with what its page showed. */
export function noteOutcome(
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
): readonly Diagnosis[] {
  const [first] = found;
  const stopped = request?.stopped;
  if (!first || !stopped || !RULES.has(stopped.rule) || !RULES.get(first.rule)?.echo) return found;
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
export function hasSucceeded({ tokens }: Evidence): boolean {
  return tokens.includes('param:code') && !tokens.includes('param:error');
}

/** Whose sign-in a site is: personal accounts have one of their own with the same company. */
function vendorOf(site: string): string | undefined {
  return site.split('-')[0];
}
