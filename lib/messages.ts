import * as z from 'zod';
import type { Advice } from './advice';
import type { RequestReview } from './review';
import { SITES } from './sites';

/**
 * Every message between contexts, by who may send it. What arrives is parsed here and nowhere else; types inside
 * are plain.
 */

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const host = z.string().regex(/^[a-z0-9.-]{3,100}$/);

/** A token of a page: a known kind and a short value without control characters. `flow` and `site` are ours alone. */
const token = z
  .string()
  .regex(/^(code|param|page|path|dom):[A-Za-z0-9/_.=-]{1,120}$|^(heading|text)#[=<>][A-Za-z0-9_-]{6}$/);

export const evidenceSchema = z.strictObject({
  site: z.string().refine((id) => SITES.some((site) => site.id === id), 'a watched site'),
  host,
  tokens: z.array(token).max(80),
  facts: z.strictObject({
    clientId: z
      .union([guid, z.string().regex(/^\d{6,21}(-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/)])
      .exactOptional(),
    tenant: z
      .union([
        guid,
        z
          .string()
          .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/)
          .max(253),
      ])
      .exactOptional(),
    scopes: z
      .array(z.string().regex(/^[A-Za-z][A-Za-z0-9:/._-]{1,120}$/))
      .max(40)
      .exactOptional(),
    redirectUri: z
      .string()
      .regex(/^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/)
      .exactOptional(),
    correlationId: guid.exactOptional(),
    requestId: guid.exactOptional(),
    time: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      .exactOptional(),
  }),
});

/** What a content script tells of its page's structure when the person asks for a report; not scrubbed yet. */
export const outlineSchema = z.strictObject({
  path: z.string().max(2_000),
  lang: z.string().max(12),
  headings: z.array(z.string().max(200)).max(20),
  elements: z.array(z.string().regex(/^ {0,24}[a-z][a-z0-9-]{0,23}[#[\]=A-Za-z0-9_-]{0,200}$/)).max(120),
});

/** What a content script may ask: an answer to its evidence, and to be left alone. */
export const fromContent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('evidence'), evidence: evidenceSchema }),
  z.strictObject({ type: z.literal('hide-site') }),
]);

/** What the extension's own pages may ask. */
export const fromPopup = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('this-page'), tabId: z.int().min(0) }),
  z.strictObject({ type: z.literal('show-again'), host }),
  z.strictObject({ type: z.literal('report'), tabId: z.int().min(0) }),
]);

export type FromContent = z.infer<typeof fromContent>;
export type FromPopup = z.infer<typeof fromPopup>;

/** The answer to `evidence`: what to draw and how it looks, or nothing. */
export type HintAnswer = { advice: Advice; style: string } | null;

/** What the background asks a content script: what it sees, and for a report also how the page is built. */
export interface ToContent {
  type: 'look' | 'outline';
}

/** The answer to `this-page`. */
export type ThisPage =
  | {
      state: 'advice';
      advice: Advice[];
      host: string;
      hidden: boolean;
      unverified?: string;
      review?: RequestReview;
    }
  | { state: 'healthy'; host: string; hidden: boolean; review?: RequestReview }
  | { state: 'unwatched' };

/** The answer to `report`: the text a person may copy. */
export interface PageReport {
  state: 'report';
  text: string;
}
