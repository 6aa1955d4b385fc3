import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import { tenantSchema } from '../evidence/schema';
import type { Diagnosis } from './diagnose';
import { organizationsDiffer } from './organization';
import {
  beginRequest,
  hasSucceeded,
  leave,
  noteOutcome,
  ownerSchema,
  requestOf,
  requestSchema,
  type VisitedPage,
  withRequest,
} from './sign-in-request';

/**
 * What the background remembers of sign-ins: per tab, in session memory only. Later pages of a sign-in have nothing in
 * their address, and a return address may be swallowed by a redirect. Everything remembered has an owner, and no other
 * app's page hears of it.
 */

export const flowSchema = z.lazy(() =>
  z.object({
    /** The app whose own page was in the tab last, by id. */
    app: z.exactOptional(ownerSchema),
    request: z.exactOptional(requestSchema),
    /** An approval that was seen to be recorded: of which app, in which organization, and when. */
    granted: z.exactOptional(
      z.object({ owner: ownerSchema, tenant: z.exactOptional(tenantSchema), at: z.number() }),
    ),
    /** When the tab was last heard of (milliseconds since 1970). */
    at: z.number(),
  }),
);

export type Flow = z.infer<typeof flowSchema>;
/** After so long a sign-in is forgotten (milliseconds): people do get a cup of coffee in between. */
const FORGET = 15 * 60_000;

/** A stored flow if it is one, with what is young enough of it. */
export function readFlow(stored: unknown, now: number): Flow | undefined {
  if (stored === undefined) return undefined;
  const parsed = flowSchema.safeParse(stored);
  if (!parsed.success || !isRecent(parsed.data.at, now)) return undefined;
  const { request, ...flow } = parsed.data;
  return request && isRecent(request.at, now) ? { ...flow, request } : flow;
}

/** Whether a tab still remembers what was at this time; a clock that was put back makes a moment as good as forgotten. */
export function isRecent(time: number, now: number): boolean {
  return Math.abs(now - time) < FORGET;
}

/** What is remembered after a page. */
export function nextFlow(
  flow: Flow | undefined,
  page: VisitedPage,
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
  page: VisitedPage,
  app: string,
  found: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, document } = page;
  const before = requestOf(page, flow?.request);
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
  page: VisitedPage,
  found: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, named } = page;
  const continued = requestOf(page, flow?.request);
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

/**
 * What the tab that opened a sign-in window must know when that window has closed. Nothing where the two do not belong
 * together, which only the app can tell: browsers call the last active tab an opener, too.
 *
 * @param before what was remembered of the window before its page
 * @param next and after it
 */
export function openerAfter(
  opener: Flow | undefined,
  { before, next }: { before: Flow | undefined; next: Flow },
  page: VisitedPage,
  found: readonly Diagnosis[],
): Flow | undefined {
  if (!opener?.app) return undefined;
  const { request: _, granted = opener.granted, ...flow } = { ...opener, ...next, app: opener.app };
  const kept = { ...flow, ...(granted ? { granted } : {}) };
  if (page.app !== undefined) {
    const ended = hasSucceeded(page.evidence) || saysApproved(found);
    return page.app === opener.app && ended ? kept : undefined;
  }
  const { request } = next;
  const noted = request !== before?.request && !request?.left;
  return noted && request?.owner === opener.app ? { ...kept, request } : undefined;
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
