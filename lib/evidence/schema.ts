import * as z from 'zod/mini';
import { SCOPE } from './formats';
import { SITES } from './watched-sites';

/** The strict forms of what a page states, wherever it is parsed: from a page, from memory, from storage. */

export const guidSchema = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

export const hostSchema = z.string().check(z.regex(/^[a-z0-9.-]{3,100}$/));

/** A permission as it goes into a link. */
export const scopeSchema = z.string().check(z.regex(SCOPE));

export const factsSchema = z.strictObject({
  clientId: z.exactOptional(
    z.union([
      guidSchema,
      z.string().check(z.regex(/^\d{6,21}(-[a-z0-9]{16,40})?\.apps\.googleusercontent\.com$/)),
    ]),
  ),
  tenant: z.exactOptional(
    z.union([
      guidSchema,
      z
        .string()
        .check(z.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/), z.maxLength(253)),
    ]),
  ),
  scopes: z.exactOptional(z.array(scopeSchema).check(z.maxLength(40))),
  redirectUri: z.exactOptional(
    z.string().check(z.regex(/^https?:\/\/[a-z0-9.:-]{1,100}\/[\w.~%/+@!$'()*,;=:-]{0,160}$/)),
  ),
  correlationId: z.exactOptional(guidSchema),
  requestId: z.exactOptional(guidSchema),
  time: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))),
});

/** A token of a page: a known kind and a short value without control characters. `flow` and `site` are ours alone. */
const token = z
  .string()
  .check(
    z.regex(/^(code|param|page|path|dom):[A-Za-z0-9/_.=-]{1,120}$|^(heading|text)#[=<>][A-Za-z0-9_-]{6}$/),
  );

/** As many tokens as a page is judged by: one that says more is judged by what it says first. */
const MOST_TOKENS = 80;

function firstTokens(list: unknown[]): unknown[] {
  return list.slice(0, MOST_TOKENS);
}

export const evidenceSchema = z.strictObject({
  site: z.string().check(z.refine((id) => SITES.some((site) => site.id === id), 'a watched site')),
  host: hostSchema,
  tokens: z.pipe(z.pipe(z.array(z.unknown()), z.transform(firstTokens)), z.array(token)),
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
