import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { codesSchema, MAX_CODES, ruleIdSchema } from '../catalog/stored-rule';
import type { Evidence, Facts, PageEvidence } from '../evidence/evidence';
import { factsSchema, hostSchema } from '../evidence/schema';
import { vendorOfSite } from '../evidence/site';
import { isKind } from '../evidence/token';
import type { Diagnosis } from './diagnose';
import { organizationsDiffer } from './organization';

/** An app: its id in the catalog, or its client id if it is not there. */
export const ownerSchema = z.lazy(() => z.string().check(z.minLength(1), z.maxLength(120)));

/**
 * A request to sign in or to consent, with its outcome. It belongs to one app, organization, cloud and tab, and is never
 * used for a page of another app.
 */
export const requestSchema = z.lazy(() =>
  z.object({
    /** The app that asks. */
    owner: ownerSchema,
    /** The site and the host to which it was made; the host tells the cloud. */
    site: z.string().check(z.maxLength(40)),
    host: hostSchema,
    /** App, organization, permissions and return address of the request. */
    facts: factsSchema,
    /** When its last page was visited, in milliseconds since 1970. */
    at: z.number(),
    /** Whether an approval screen stopped it. */
    approval: z.exactOptional(z.literal(true)),
    /** Whether it is a request for an administrator's consent. */
    adminConsent: z.exactOptional(z.literal(true)),
    /** The problem that the sign-in page showed, with its codes. */
    stopped: z.exactOptional(z.object({ rule: ruleIdSchema, codes: codesSchema })),
    /** Whether another sign-in has begun in the tab, whose pages do not belong to this request. */
    left: z.exactOptional(z.literal(true)),
    /** The app's document on which the person came back, by the browser's id. */
    backOn: z.exactOptional(z.string().check(z.maxLength(80))),
  }),
);

export type SignInRequest = z.infer<typeof requestSchema>;

/** A page of a sign-in or of an app, and the app that it names. */
export interface VisitedPage {
  evidence: PageEvidence;
  /** Id of the app that the page belongs to; undefined for a sign-in page. */
  app: string | undefined;
  /** The app that the facts of a sign-in page name: its id in the catalog, or its client id. */
  namedApp: string | undefined;
  /** The browser's id of the document, if it has one. */
  document?: string | undefined;
}

/** Tokens of addresses with which a sign-in begins. Those of another protocol than OAuth name no app. */
const START_TOKENS = new Set(['path:authorize', 'path:adminconsent', 'path:other-request']);

/** Returns the remembered request if the page continues it; not if it begins one or belongs to another app. */
export function continuedRequest(
  page: VisitedPage,
  request: SignInRequest | undefined,
): SignInRequest | undefined {
  const { evidence, app } = page;
  if (!request || organizationsDiffer(evidence.facts.tenant, request.facts.tenant, false)) return undefined;
  const isContinued = app === undefined ? isNextSignInPage(request, evidence) : isReturnPage(request, page);
  return isContinued ? request : undefined;
}

/** Whether a sign-in page belongs to the request. */
function isNextSignInPage(request: SignInRequest, { tokens, facts, site, host }: PageEvidence): boolean {
  if (request.left || tokens.some((token) => START_TOKENS.has(token))) return false;
  if (facts.clientId !== undefined && facts.clientId !== request.facts.clientId) return false;
  return vendorOfSite(site) === vendorOfSite(request.site) && consentHost(host) === consentHost(request.host);
}

/** Whether the person comes back to this page of the app from the request, and the request has not succeeded. */
function isReturnPage(request: SignInRequest, { evidence, app, document }: VisitedPage): boolean {
  if (request.owner !== app || hasSucceeded(evidence)) return false;
  // On a document opened later, the request may have succeeded unseen.
  return request.backOn === undefined || document === undefined || request.backOn === document;
}

/** Adds the facts and the state of the request to the evidence of a page that continues it. */
export function withRequest(evidence: Evidence, request: SignInRequest | undefined): Evidence {
  if (!request) return evidence;
  const tokens = [...evidence.tokens];
  if (request.approval) tokens.push('flow:approval');
  if (request.adminConsent) tokens.push('flow:adminconsent');
  return { ...evidence, tokens, facts: { ...request.facts, ...evidence.facts } };
}

/** Creates a request from its first page. */
export function beginRequest(
  { site, host, facts, tokens }: PageEvidence,
  owner: string,
  now: number,
): SignInRequest {
  const adminConsent = tokens.includes('path:adminconsent');
  return {
    owner,
    site,
    host,
    facts: requestFacts(facts),
    at: now,
    ...(adminConsent ? { adminConsent } : {}),
  };
}

/**
 * Returns what is left of a request after a sign-in page that neither continues it nor names an app: nothing if the page
 * begins another request, the request marked as left if it begins another protocol's sign-in, else the request as it is.
 */
export function leaveRequest(
  request: SignInRequest | undefined,
  { tokens }: PageEvidence,
): SignInRequest | undefined {
  if (!request || !tokens.some((token) => START_TOKENS.has(token))) return request;
  return tokens.includes('path:other-request') ? { ...request, left: true } : undefined;
}

/** Updates a request with what one of its pages shows. */
export function recordOutcome(
  { approval, stopped, backOn: _, ...request }: SignInRequest,
  evidence: PageEvidence,
  diagnoses: readonly Diagnosis[],
  now: number,
): SignInRequest {
  const isApprovalScreen = diagnoses.some(({ rule }) => RULES.get(rule)?.flow === 'approval');
  // A consent page with an Accept button after an approval screen means that an administrator is there.
  const acceptable = evidence.tokens.includes('dom:accept');
  const problem = problemOf(diagnoses) ?? (acceptable ? undefined : stopped);
  return {
    ...request,
    facts: { ...requestFacts(evidence.facts), ...request.facts },
    at: now,
    ...(isApprovalScreen || (approval && !acceptable) ? { approval: true } : {}),
    ...(problem ? { stopped: problem } : {}),
  };
}

/** Returns the problem that a sign-in page shows, if a rule knows it. */
function problemOf([first]: readonly Diagnosis[]): SignInRequest['stopped'] {
  const rule = first && RULES.get(first.rule);
  if (!first || !rule || rule.fallback || rule.tone) return undefined;
  return { rule: first.rule, codes: first.codes.slice(0, MAX_CODES) };
}

/**
 * Puts the problem that stopped the sign-in at Microsoft or Google first where the CRM only repeats that it was stopped
 * (`echo` in the rule).
 */
export function preferUpstream(
  diagnoses: readonly Diagnosis[],
  request: SignInRequest | undefined,
): readonly Diagnosis[] {
  const [first] = diagnoses;
  const stopped = request?.stopped;
  if (!first || !stopped || !RULES.has(stopped.rule) || !RULES.get(first.rule)?.echo) return diagnoses;
  const upstream: Diagnosis = {
    ...stopped,
    certainty: 'likely',
    matchedTokens: [`flow:${stopped.rule}`, ...first.matchedTokens],
  };
  return [upstream, ...diagnoses.filter(({ rule }) => rule !== upstream.rule)];
}

/** Whether a diagnosis depends on what earlier pages showed. */
export function dependsOnFlow({ matchedTokens }: Diagnosis): boolean {
  return matchedTokens.some((token) => isKind(token, 'flow'));
}

/** Selects the facts that belong to a request; its later pages do not repeat them. */
function requestFacts({ clientId, tenant, scopes, redirectUri }: Facts): Facts {
  return {
    ...(clientId ? { clientId } : {}),
    ...(tenant ? { tenant } : {}),
    ...(scopes ? { scopes } : {}),
    ...(redirectUri ? { redirectUri } : {}),
  };
}

/** Whether the page says that the app got what it asked for. */
export function hasSucceeded({ tokens }: Evidence): boolean {
  return tokens.includes('param:code') && !tokens.includes('param:error');
}
