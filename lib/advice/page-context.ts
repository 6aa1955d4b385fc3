import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, identifyApp, identifyAppByHost, ownerOf } from '../consent/apps/identify-app';
import type { ReportedApp } from '../consent/apps/reported-app';
import { type Diagnosis, diagnose } from '../diagnosis/diagnose';
import { type Flow, nextFlow, wasApproved } from '../diagnosis/flow';
import type { RuleIndex } from '../diagnosis/rule-index';
import {
  dependsOnFlow,
  preferUpstream,
  requestOf,
  type VisitedPage,
  withRequest,
} from '../diagnosis/sign-in-request';
import type { Evidence, Facts, PageEvidence } from '../evidence/evidence';

/** What a page is, answered once: which app it is about, under which request, with which problems. */
export interface PageContext {
  host: string;
  /** The page's own evidence with what the request before it showed. */
  evidence: Evidence;
  facts: Facts;
  /** Best first. */
  diagnoses: readonly Diagnosis[];
  app: AppMatch;
  /** Which app it is by the person's word, where that is remembered. */
  reportedApp?: ReportedApp | undefined;
  /** The host of the sign-in it belongs to, which tells the cloud; the page's own where none was seen. */
  signInHost: string;
  /** What is remembered of the tab before this page. */
  flow: Flow | undefined;
  page: VisitedPage;
}

/**
 * Answers what a page is.
 *
 * @param flow what is remembered of its tab
 * @param document the browser's name for the document, where it has one
 */
export function readPage(
  evidence: PageEvidence,
  flow: Flow | undefined,
  { apps, index, document }: { apps: Apps; index: RuleIndex; document?: string | undefined },
): PageContext {
  const own = identifyAppByHost(evidence.host, apps);
  const named = own === undefined ? ownerOf(identifyApp(evidence.facts, undefined, apps)) : undefined;
  const page = { evidence, app: own, named, document };
  const request = requestOf(page, flow?.request);
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

/** What is remembered of the tab after the page. */
export function flowAfter({ flow, page, diagnoses }: PageContext, now: number): Flow {
  return nextFlow(flow, page, diagnoses, now);
}

/** Whether a problem stands although an approval of the app, in this organization, was seen in the tab. */
export function isAfterApproval(diagnosis: Diagnosis, { app, facts, flow }: PageContext): boolean {
  const owner = ownerOf(app);
  // What rests on earlier pages was so before the approval: nobody has asked since.
  return owner !== undefined && !dependsOnFlow(diagnosis) && wasApproved(flow, owner, facts.tenant);
}
