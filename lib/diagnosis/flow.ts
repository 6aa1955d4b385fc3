import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import type { Evidence, Facts, PageEvidence } from '../evidence/evidence';
import { evidenceSchema } from '../evidence/schema';
import { isKind, makeToken } from '../evidence/token';
import type { Diagnosis } from './diagnose';

/**
 * What the background remembers of a sign-in flow: per tab, in session memory only. Later pages of a flow have
 * nothing in their address, and a return address may be swallowed by a redirect.
 */
export const flowSchema = z.object({
  /** The app whose own pages the flow came from, by id. */
  app: z.exactOptional(z.string().check(z.maxLength(40))),
  /** App, tenant and permissions of the last authorize or admin consent address. */
  facts: z.exactOptional(evidenceSchema.shape.facts),
  /** When an approval screen, and when an admin consent page, was last met (milliseconds since 1970). */
  approval: z.exactOptional(z.number()),
  adminConsent: z.exactOptional(z.number()),
  /** When an approval was seen to be recorded. */
  granted: z.exactOptional(z.number()),
  /** What stopped the flow on Microsoft's or Google's side, and the codes it showed. */
  stopped: z.exactOptional(
    z.object({
      rule: z.string().check(z.maxLength(80)),
      codes: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(20)),
    }),
  ),
  /** When the flow was last heard of (milliseconds since 1970). */
  at: z.number(),
});

export type Flow = z.infer<typeof flowSchema>;

/** After so long a flow is forgotten (milliseconds): people do get a cup of coffee in between. */
const FORGET = 15 * 60_000;

/** Screens that stop a person until an administrator approves. */
const APPROVAL_RULES = new Set([
  'microsoft/admin-approval-required',
  'microsoft/admin-consent-requested',
  'microsoft/consent-risky-blocked',
]);

/** A stored flow if it is one and still young enough. */
export function readFlow(stored: unknown, now: number): Flow | undefined {
  const parsed = flowSchema.safeParse(stored);
  // A clock that was put back makes a flow as good as forgotten, too.
  return parsed.success && Math.abs(now - parsed.data.at) < FORGET ? parsed.data : undefined;
}

/**
 * A flow with what its opener knows where it knows nothing itself. Only the app and its request come from there:
 * browsers call the last active tab an opener, too, so what that tab was shown says nothing about this one.
 */
export function withOpener(own: Flow | undefined, opener: Flow | undefined): Flow | undefined {
  if (!opener) return own;
  const { app, facts, at } = opener;
  return { ...(app ? { app } : {}), ...(facts ? { facts } : {}), at, ...own };
}

/**
 * What the opener of a sign-in window must know when that window has closed: that an approval screen was met, or that a
 * new attempt has begun. Nothing where the two do not belong together, which only the app can tell.
 *
 * @param app the app the window's page is about, by id, if it is known
 * @param evidence that page
 */
export function openerAfter(
  opener: Flow | undefined,
  next: Flow,
  app: string | undefined,
  evidence: Evidence,
): Flow | undefined {
  if (!opener?.app || (app !== undefined && app !== opener.app)) return undefined;
  const { approval, adminConsent, stopped, at } = next;
  const { approval: _, stopped: __, ...before } = opener;
  return {
    ...(app !== undefined && startsAnew(evidence) ? before : opener),
    at,
    ...(stopped ? { stopped } : {}),
    ...(approval === undefined ? {} : { approval }),
    ...(adminConsent === undefined ? {} : { adminConsent }),
  };
}

/** The evidence together with what the flow showed before. */
export function withFlow(evidence: Evidence, flow: Flow | undefined): Evidence {
  if (!flow) return evidence;
  const fresh = startsAnew(evidence);
  const tokens = [...evidence.tokens];
  const recent = (time: number | undefined) => time !== undefined && flow.at - time < FORGET && !fresh;
  if (recent(flow.approval)) tokens.push('flow:approval');
  if (recent(flow.adminConsent)) tokens.push('flow:adminconsent');
  const before = fresh ? {} : requestIn(flow.facts ?? {});
  // A page that names another app does not end that request.
  const other = evidence.facts.clientId !== undefined && evidence.facts.clientId !== before.clientId;
  const remembered = other ? (before.tenant ? { tenant: before.tenant } : {}) : before;
  return { ...evidence, tokens, facts: { ...remembered, ...evidence.facts } };
}

/** The flow after this page. */
export function nextFlow(
  flow: Flow | undefined,
  evidence: PageEvidence,
  found: readonly Diagnosis[],
  app: string | undefined,
  now: number,
): Flow {
  const fresh = startsAnew(evidence);
  const facts = fresh ? requestIn(evidence.facts) : flow?.facts;
  const approval = found.some(({ rule }) => APPROVAL_RULES.has(rule)) && evidence.site === 'microsoft';
  // A consent page that can be accepted, met after an approval screen, means an administrator is at work.
  const accepted = evidence.tokens.includes('dom:accept');
  const keep = !fresh && !accepted;
  const cameFrom = app ?? flow?.app;
  const granted = saysApproved(found) ? now : flow?.granted;
  const stopped = stoppedBy(evidence, found) ?? (keep ? flow?.stopped : undefined);
  return {
    ...(cameFrom ? { app: cameFrom } : {}),
    ...(facts ? { facts } : {}),
    ...(stopped ? { stopped } : {}),
    ...(approval
      ? { approval: now }
      : keep && flow?.approval !== undefined
        ? { approval: flow.approval }
        : {}),
    ...(evidence.tokens.includes('path:adminconsent')
      ? { adminConsent: now }
      : !fresh && flow?.adminConsent !== undefined
        ? { adminConsent: flow.adminConsent }
        : {}),
    ...(granted === undefined ? {} : { granted }),
    at: now,
  };
}

/** Whether a page says beyond doubt that an administrator's approval has been recorded. */
export function saysApproved([first]: readonly Diagnosis[]): boolean {
  return first?.rule === 'microsoft/consent-granted' && first.certainty === 'certain';
}

/** The problem a sign-in page shows, as far as a rule knows it. */
function stoppedBy({ site }: PageEvidence, [first]: readonly Diagnosis[]): Flow['stopped'] | undefined {
  const rule = first && site !== 'hubspot' ? RULES.get(first.rule) : undefined;
  if (!first || !rule || rule.fallback || rule.tone) return undefined;
  return { rule: first.rule, codes: first.codes };
}

/**
 * One cause, several faces: where the CRM merely repeats that something stopped the flow, what Microsoft or Google said
 * of it comes first.
 */
export function preferUpstream(found: readonly Diagnosis[], flow: Flow | undefined): readonly Diagnosis[] {
  const [first] = found;
  if (!first || !flow?.stopped || !RULES.get(first.rule)?.echo) return found;
  const told: Diagnosis = {
    ...flow.stopped,
    certainty: 'likely',
    matchedTokens: [makeToken('flow', flow.stopped.rule), ...first.matchedTokens],
  };
  return [told, ...found.filter(({ rule }) => rule !== told.rule)];
}

/** Whether a diagnosis needs what earlier pages of the flow showed. */
export function dependsOnFlow({ matchedTokens }: Diagnosis): boolean {
  return matchedTokens.some((token) => isKind(token, 'flow'));
}

/** What belongs to the request of a flow: later pages do not repeat it. */
function requestIn({ clientId, tenant, scopes, redirectUri }: Facts): Facts {
  return {
    ...(clientId ? { clientId } : {}),
    ...(tenant ? { tenant } : {}),
    ...(scopes ? { scopes } : {}),
    ...(redirectUri ? { redirectUri } : {}),
  };
}

function startsAnew({ tokens }: Evidence): boolean {
  return tokens.includes('path:authorize') || tokens.includes('path:adminconsent');
}
