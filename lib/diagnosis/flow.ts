import * as z from 'zod/mini';
import { RULES } from '../catalog/catalog';
import { tenantSchema } from '../evidence/schema';
import type { Diagnosis } from './diagnose';
import { organizationsDiffer } from './organization';
import {
  beginRequest,
  continuedRequest,
  hasSucceeded,
  leaveRequest,
  ownerSchema,
  recordOutcome,
  requestSchema,
  type VisitedPage,
  withRequest,
} from './sign-in-request';

/**
 * What the background remembers of a tab's sign-in, in session memory only. It is needed because later pages of a
 * sign-in have nothing in their address, and a redirect may hide a return address. Everything remembered belongs to one
 * app and is never used for a page of another.
 */
const flowSchema = z.lazy(() =>
  z.object({
    /** Id of the app whose page was in the tab last. */
    app: z.exactOptional(ownerSchema),
    request: z.exactOptional(requestSchema),
    /** An approval that a page reported as recorded: its app, its organization, and when. */
    granted: z.exactOptional(
      z.object({ owner: ownerSchema, tenant: z.exactOptional(tenantSchema), at: z.number() }),
    ),
    /** When the last page was visited, in milliseconds since 1970. */
    at: z.number(),
  }),
);

export type Flow = z.infer<typeof flowSchema>;

/** Time after which a sign-in is forgotten, in milliseconds; long enough for a coffee break. */
const RETENTION_MS = 15 * 60_000;

/** Checks a stored flow. Returns nothing if it is malformed or too old, and leaves out a request that is too old. */
export function readFlow(stored: unknown, now: number): Flow | undefined {
  if (stored === undefined) return undefined;
  const parsed = flowSchema.safeParse(stored);
  if (!parsed.success || !isRecent(parsed.data.at, now)) return undefined;
  const { request, ...flow } = parsed.data;
  return request && isRecent(request.at, now) ? { ...flow, request } : flow;
}

/**
 * Whether something that happened at a time is still remembered. A time in the future, which a clock that was set back
 * leaves behind, counts by its distance, too.
 */
export function isRecent(time: number, now: number): boolean {
  return Math.abs(now - time) < RETENTION_MS;
}

/** Returns what is remembered of a tab after a page. */
export function nextFlow(
  flow: Flow | undefined,
  page: VisitedPage,
  diagnoses: readonly Diagnosis[],
  now: number,
): Flow {
  return page.app === undefined
    ? afterSignInPage(flow, page, diagnoses, now)
    : afterAppPage(flow, page, page.app, diagnoses, now);
}

/** After an app's page, what belongs to other apps is forgotten, and its own request if that has succeeded. */
function afterAppPage(
  flow: Flow | undefined,
  page: VisitedPage,
  app: string,
  diagnoses: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, document } = page;
  const before = continuedRequest(page, flow?.request);
  const { tenant } = withRequest(evidence, before).facts;
  const approved = isApprovalRecorded(diagnoses);
  const granted = approved
    ? { owner: app, ...(tenant ? { tenant } : {}), at: now }
    : grantOf(flow?.granted, app);
  // A return address redirects; the person is back on the page that it leads to.
  const arrived =
    document !== undefined && !evidence.tokens.some((token) => token.startsWith('path:return-'));
  return {
    app,
    ...(before && !approved ? { request: { ...before, ...(arrived ? { backOn: document } : {}) } } : {}),
    ...(granted ? { granted } : {}),
    at: now,
  };
}

/** A sign-in page continues a request or begins one, and its outcome is recorded there; nowhere if it names no app. */
function afterSignInPage(
  flow: Flow | undefined,
  page: VisitedPage,
  diagnoses: readonly Diagnosis[],
  now: number,
): Flow {
  const { evidence, namedApp } = page;
  const continued = continuedRequest(page, flow?.request);
  const current = continued ?? (namedApp === undefined ? undefined : beginRequest(evidence, namedApp, now));
  const request = current
    ? recordOutcome(current, evidence, diagnoses, now)
    : leaveRequest(flow?.request, evidence);
  const granted = current ? grantOf(flow?.granted, current.owner) : flow?.granted;
  return {
    ...(flow?.app ? { app: flow.app } : {}),
    ...(request ? { request } : {}),
    ...(granted ? { granted } : {}),
    at: now,
  };
}

/**
 * Returns what is remembered of the tab that opened a sign-in window, after a page in that window. Returns nothing if the
 * two do not share an app: browsers also call the last active tab an opener.
 *
 * @param opener what is remembered of the tab
 * @param before what was remembered of the window before the page
 * @param next what is remembered of the window after the page
 */
export function nextOpenerFlow(
  opener: Flow | undefined,
  { before, next }: { before: Flow | undefined; next: Flow },
  page: VisitedPage,
  diagnoses: readonly Diagnosis[],
): Flow | undefined {
  if (!opener?.app) return undefined;
  const { request: _, granted = opener.granted, ...flow } = { ...opener, ...next, app: opener.app };
  const kept = { ...flow, ...(granted ? { granted } : {}) };
  if (page.app !== undefined) {
    const ended = hasSucceeded(page.evidence) || isApprovalRecorded(diagnoses);
    return page.app === opener.app && ended ? kept : undefined;
  }
  const { request } = next;
  const isUpdated = request !== before?.request && !request?.left;
  return isUpdated && request?.owner === opener.app ? { ...kept, request } : undefined;
}

/** Whether a page in the tab reported an approval of this app in this organization. */
export function wasApproved(flow: Flow | undefined, owner: string, tenant: string | undefined): boolean {
  const granted = grantOf(flow?.granted, owner);
  return granted !== undefined && !organizationsDiffer(granted.tenant, tenant, true);
}

function grantOf(granted: Flow['granted'], owner: string): Flow['granted'] {
  return granted?.owner === owner ? granted : undefined;
}

/** Whether a page reports with certainty that an administrator's approval has been recorded. */
export function isApprovalRecorded([first]: readonly Diagnosis[]): boolean {
  return first !== undefined && RULES.get(first.rule)?.flow === 'granted' && first.certainty === 'certain';
}
