import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, appKey, identifyApp, identifyAppByHost } from '../consent/apps/identify-app';
import type { ReportedApp } from '../consent/apps/reported-app';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose';
import { type Flow, nextFlow, wasApproved } from '../diagnosis/flow';
import type { RuleIndex } from '../diagnosis/rule-index';
import {
  continuedRequest,
  dependsOnFlow,
  preferUpstream,
  type VisitedPage,
  withRequest,
} from '../diagnosis/sign-in-request';
import type { Evidence, Facts } from '../evidence/evidence';

/** What is known of a page: its app, the sign-in request it belongs to, and its problems. Computed once a page. */
export interface PageContext {
  host: string;
  /** The page's evidence, completed from the sign-in request. */
  evidence: Evidence;
  facts: Facts;
  /** Best first. */
  diagnoses: readonly Diagnosis[];
  app: AppMatch;
  /** The app that the person named, if that is remembered. */
  reportedApp?: ReportedApp | undefined;
  /** The host of the sign-in request, which tells the cloud; the page's own if no request was seen. */
  signInHost: string;
  /** What the tab remembers from before this page. */
  flow: Flow | undefined;
  page: VisitedPage;
}

/**
 * Reads a page in the context of its tab.
 *
 * @param flow what the tab remembers
 * @param document the browser's id of the document, if it has one
 */
export function readPage(
  evidence: Evidence,
  flow: Flow | undefined,
  { apps, index, document }: { apps: Apps; index: RuleIndex; document?: string | undefined },
): PageContext {
  const own = identifyAppByHost(evidence.host, apps);
  const namedApp = own === undefined ? appKey(identifyApp(evidence.facts, undefined, apps)) : undefined;
  const page = { evidence, app: own, namedApp, document };
  const request = continuedRequest(page, flow?.request);
  const whole = withRequest(evidence, request);
  return {
    host: evidence.host,
    evidence: whole,
    facts: whole.facts,
    diagnoses: preferUpstream(diagnose(whole, index), request),
    app: identifyApp(whole.facts, own, apps),
    signInHost: request?.host ?? evidence.host,
    flow,
    page,
  };
}

/** Returns what the tab remembers after the page. */
export function flowAfter({ flow, page, diagnoses }: PageContext, now: number): Flow {
  return nextFlow(flow, page, diagnoses, now);
}

/** Whether a problem persists although the tab has seen an approval of the app in this organization. */
export function isAfterApproval(diagnosis: Diagnosis, { app, facts, flow }: PageContext): boolean {
  const owner = appKey(app);
  // A problem that was diagnosed from earlier pages may predate the approval.
  return owner !== undefined && !dependsOnFlow(diagnosis) && wasApproved(flow, owner, facts.tenant);
}
