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
 * Every message between contexts, by who may send it. What arrives is parsed here and nowhere else; types inside
 * are plain. A schema is made when the first message of its kind comes: a background that has been woken for one needs
 * none of the others.
 */

/**
 * What a content script may ask: an answer to its evidence, or to the address of a healthy page, and to be left alone. It
 * also tells that the person has handed its problem over, or wants to read the message; which problem that is, the
 * background knows itself.
 */
export const contentRequestSchema = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('evidence'), evidence: evidenceSchema }),
    // A page that triage has passed over; answered as `evidence` is.
    z.strictObject({ type: z.literal('passed'), evidence: skippedPageSchema }),
    z.strictObject({ type: z.literal('hide-site') }),
    z.strictObject({ type: z.literal('handed-over') }),
    z.strictObject({ type: z.literal('message') }),
    // Which app it is about, as the person says: one of the known ones. Answered as `evidence` is.
    z.strictObject({ type: z.literal('choose-app'), app: appIdSchema }),
  ]),
);

/** What the extension's own pages may ask. */
export const pageRequestSchema = z.lazy(() => {
  // The toolbar window stands in no tab, so it says itself whether it belongs to a private window.
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
    // Which app a case is about, as the person types it on the page of its message, and the tab it came from.
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
/** The same as it is sent: a content script tells what it sees, and the background makes evidence of it. */
export type ContentMessage = z.input<typeof contentRequestSchema>;
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The answer to `evidence`: what to draw and how it looks, or nothing. */
export type HintAnswer = { advice: Advice; style: string } | null;

/** What the background asks a content script: what it sees, and for a report also how the page is built. */
export interface ContentQuery {
  type: 'look' | 'outline';
}

/** What is known of the page in a tab. */
export type ThisPage =
  | {
      state: 'advice';
      advice: Advice[];
      /** What to remember of each, in the same order. */
      drafts: ProblemSnapshot[];
      host: string;
      hidden: HiddenBy;
      unverified?: string;
      review?: ReviewTexts;
    }
  | { state: 'healthy'; host: string; hidden: HiddenBy; review?: ReviewTexts }
  | { state: 'unwatched' };

/** The answer to `this-page`: all that the toolbar window draws at once. */
export interface FirstView {
  page: ThisPage;
  wording: TextBundle;
  /** Whether the mailbox check has a tab. */
  mailbox: boolean;
  /** Whether there are open cases. */
  cases: boolean;
}

/** The answer to `report`: the text a person may copy. */
export interface PageReport {
  state: 'report';
  text: string;
}

/** The answer to `hand-over`: the case's id, by which a page finds it. */
export interface HandedOver {
  state: 'handed-over';
  id: string;
}

/** The answer to `cases`: the open ones, newest first; a private window has its own. */
export interface OpenCases {
  state: 'cases';
  cases: Case[];
}

/** The answer to `case` and `name-app`: a kept case, or one that is being written about. */
export interface FoundCase {
  state: 'case';
  found: Case | null;
}
