import * as z from 'zod/mini';
import type { Advice } from '../../lib/advice/advice';
import { type Case, type ProblemSnapshot, snapshotSchema } from '../../lib/advice/cases';
import { appIdSchema, reportedAppSchema } from '../../lib/consent/apps/reported-app';
import type { ReviewTexts } from '../../lib/consent/request-review';
import {
  clientIdSchema,
  evidenceSchema,
  guidSchema,
  hostSchema,
  skippedPageSchema,
} from '../../lib/evidence/schema';
import type { TextBundle } from '../../lib/i18n/language';
import type { HiddenBy } from '../../lib/settings/effective';

/**
 * All messages between contexts, grouped by sender. Requests are validated by these schemas and nowhere else. Each schema
 * is created when the first message of its kind arrives, since a background that was woken for one message needs no other.
 */

/**
 * Requests of a content script. It sends evidence, or the address of a healthy page; asks to be left alone on a site; and
 * reports that the person has handed the problem over or wants to read the message. The background itself knows which
 * problem that is.
 */
export const contentRequestSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('evidence'), evidence: evidenceSchema }),
    // A page that triage has passed over. The answer is that to `evidence`.
    z.strictObject({ type: z.literal('passed'), evidence: skippedPageSchema }),
    z.strictObject({ type: z.literal('hide-site') }),
    z.strictObject({ type: z.literal('handed-over') }),
    z.strictObject({ type: z.literal('message') }),
    // The known app that the person says it is about. The answer is that to `evidence`.
    z.strictObject({ type: z.literal('choose-app'), app: appIdSchema }),
  ]),
);

/** Requests of the extension's own pages. */
export const pageRequestSchema = z.lazy(() => {
  // The toolbar window is in no tab, so it says itself whether it belongs to a private window.
  const incognito = z.exactOptional(z.boolean());
  const tabId = z.int().check(z.minimum(0));
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('this-page'), tabId, incognito }),
    z.strictObject({ type: z.literal('show-again'), host: hostSchema, incognito }),
    z.strictObject({ type: z.literal('report'), tabId, incognito }),
    z.strictObject({ type: z.literal('hand-over'), draft: snapshotSchema, keep: z.boolean(), incognito }),
    z.strictObject({ type: z.literal('case'), id: guidSchema, incognito }),
    z.strictObject({ type: z.literal('close-case'), id: guidSchema, incognito }),
    z.strictObject({ type: z.literal('cases'), incognito }),
    // The app that a case is about, as the person typed it on the message page, and the tab which that page came from.
    z.strictObject({
      type: z.literal('name-app'),
      id: guidSchema,
      app: reportedAppSchema,
      tabId: z.exactOptional(tabId),
      incognito,
    }),
    z.strictObject({
      type: z.literal('forget-app'),
      clientId: clientIdSchema,
      incognito,
    }),
  ]);
});

export type ContentRequest = z.infer<typeof contentRequestSchema>;
/** The same before parsing: a content script sends what it sees, and parsing turns that into evidence. */
export type ContentMessage = z.input<typeof contentRequestSchema>;
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The answer to `evidence`: the advice to draw and the style sheet of the hint; null where there is no hint. */
export type HintAnswer = { advice: Advice; style: string } | null;

/** Requests of the background to a content script: what it sees, and for a report also the structure of the page. */
export interface ContentQuery {
  type: 'look' | 'outline';
}

/** What is known of the page in a tab. */
export type ThisPage =
  | {
      state: 'advice';
      advice: Advice[];
      /** The snapshot of each problem, in the order of `advice`. */
      drafts: ProblemSnapshot[];
      host: string;
      hidden: HiddenBy;
      unverified?: string;
      review?: ReviewTexts;
    }
  | { state: 'healthy'; host: string; hidden: HiddenBy; review?: ReviewTexts }
  | { state: 'unwatched' };

/** The answer to each request of the extension's own pages. */
export interface AnswerTo {
  'this-page': FirstView;
  'show-again': null;
  report: PageReport | null;
  'hand-over': HandedOver;
  case: FoundCase;
  'close-case': null;
  cases: OpenCases;
  'name-app': FoundCase;
  'forget-app': null;
}

/** The answer to `this-page`: everything that the first view of the toolbar window draws. */
export interface FirstView {
  page: ThisPage;
  wording: TextBundle;
  /** Whether the mailbox check is offered. */
  mailbox: boolean;
  /** Whether there are open cases. */
  cases: boolean;
}

/** The answer to `report`: a text for the person to copy; null where the page cannot be read. */
export interface PageReport {
  state: 'report';
  text: string;
}

/** The answer to `hand-over`: the id of the case. */
export interface HandedOver {
  state: 'handed-over';
  id: string;
}

/** The answer to `cases`: the open cases, newest first; those of private windows are apart. */
export interface OpenCases {
  state: 'cases';
  cases: Case[];
}

/** The answer to `case` and `name-app`: an open case, or one whose message is being read; null if there is none. */
export interface FoundCase {
  state: 'case';
  found: Case | null;
}
