import * as z from 'zod/mini';
import type { Advice } from '../../lib/advice/advice';
import { type Case, type ProblemSnapshot, snapshotSchema } from '../../lib/advice/cases';
import type { ReviewTexts } from '../../lib/consent/request-review';
import { factsSchema, guidSchema, hostSchema } from '../../lib/evidence/schema';
import { SITES } from '../../lib/evidence/watched-sites';
import type { TextBundle } from '../../lib/i18n/language';

/**
 * Every message between contexts, by who may send it. What arrives is parsed here and nowhere else; types inside
 * are plain.
 */

/** A token of a page: a known kind and a short value without control characters. `flow` and `site` are ours alone. */
const token = z
  .string()
  .check(
    z.regex(/^(code|param|page|path|dom):[A-Za-z0-9/_.=-]{1,120}$|^(heading|text)#[=<>][A-Za-z0-9_-]{6}$/),
  );

export const evidenceSchema = z.strictObject({
  site: z.string().check(z.refine((id) => SITES.some((site) => site.id === id), 'a watched site')),
  host: hostSchema,
  tokens: z.array(token).check(z.maxLength(80)),
  facts: factsSchema,
});

/** What a content script tells of its page's structure when the person asks for a report; not scrubbed yet. */
export const outlineSchema = z.strictObject({
  path: z.string().check(z.maxLength(2_000)),
  lang: z.catch(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)), ''),
  headings: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
  elements: z
    .array(z.string().check(z.regex(/^ {0,24}[a-z][a-z0-9-]{0,23}[#[\]=A-Za-z0-9_-]{0,200}$/)))
    .check(z.maxLength(120)),
});

/**
 * What a content script may ask: an answer to its evidence, and to be left alone. It also tells that the person has
 * handed its problem over, or wants to read the message; which problem that is, the background knows itself.
 */
export const contentRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('evidence'), evidence: evidenceSchema }),
  z.strictObject({ type: z.literal('hide-site') }),
  z.strictObject({ type: z.literal('handed-over') }),
  z.strictObject({ type: z.literal('message') }),
]);

/** What the extension's own pages may ask. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('this-page'), tabId: z.int().check(z.minimum(0)) }),
  z.strictObject({ type: z.literal('show-again'), host: hostSchema }),
  z.strictObject({ type: z.literal('report'), tabId: z.int().check(z.minimum(0)) }),
  z.strictObject({ type: z.literal('hand-over'), draft: snapshotSchema, keep: z.boolean() }),
  z.strictObject({ type: z.literal('case'), id: guidSchema }),
  z.strictObject({ type: z.literal('close-case'), id: guidSchema }),
]);

export type ContentRequest = z.infer<typeof contentRequestSchema>;
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The answer to `evidence`: what to draw and how it looks, or nothing. */
export type HintAnswer = { advice: Advice; style: string } | null;

/** What the background asks a content script: what it sees, and for a report also how the page is built. */
export interface ContentQuery {
  type: 'look' | 'outline';
}

/** Whether hints are hidden on a page's host, and who hid them: only a person's own choice can be taken back here. */
export type Hidden = false | 'you' | 'organization';

/** What is known of the page in a tab. */
export type ThisPage =
  | {
      state: 'advice';
      advice: Advice[];
      /** What to remember of each, in the same order. */
      drafts: ProblemSnapshot[];
      host: string;
      hidden: Hidden;
      unverified?: string;
      review?: ReviewTexts;
    }
  | { state: 'healthy'; host: string; hidden: Hidden; review?: ReviewTexts }
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

/** The answer to `case`: a kept case, or one that is being written about. */
export interface FoundCase {
  state: 'case';
  found: Case | null;
}
