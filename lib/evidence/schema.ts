import * as z from 'zod/mini';
import { evidenceOf, readPassed } from './addresses/address';
import {
  hasForm,
  MAX_REQUESTED_SCOPES,
  parseClientId,
  parseGuid,
  parseRedirectUri,
  parseStrictTenant,
  parseTime,
  SCOPE_PATTERN,
} from './formats';
import { isPageToken } from './token';
import { siteOf } from './watched-sites';

/**
 * What a page states, wherever it is parsed: from a page, from memory, from storage. The forms are those of formats.ts.
 */

const inForm = (form: (value: string) => string | undefined) => z.string().check(z.refine(hasForm(form)));

export const guidSchema = inForm(parseGuid);

export const clientIdSchema = inForm(parseClientId);

export const tenantSchema = inForm(parseStrictTenant);

export const hostSchema = z.string().check(z.regex(/^[a-z0-9.-]{3,100}$/));

/** The address of a watched page, whole; no request is longer (characters). */
export const addressSchema = z.lazy(() => z.string().check(z.maxLength(65_536), z.refine(isWatched)));

function isWatched(address: string): boolean {
  return URL.canParse(address) && siteOf(new URL(address)) !== undefined;
}

/** A permission as it goes into a link. */
export const scopeSchema = z.string().check(z.regex(SCOPE_PATTERN));

export const factsSchema = z.strictObject({
  clientId: z.exactOptional(clientIdSchema),
  tenant: z.exactOptional(tenantSchema),
  scopes: z.exactOptional(z.array(scopeSchema).check(z.maxLength(MAX_REQUESTED_SCOPES))),
  redirectUri: z.exactOptional(inForm(parseRedirectUri)),
  correlationId: z.exactOptional(guidSchema),
  requestId: z.exactOptional(guidSchema),
  time: z.exactOptional(inForm(parseTime)),
});

/** As many tokens as a page is judged by: one that says more is judged by what it says first. */
const MOST_TOKENS = 80;

function firstTokens(list: unknown[]): unknown[] {
  return list.slice(0, MOST_TOKENS);
}

/** What a content script tells of its page, as Evidence. */
export const evidenceSchema = z.lazy(() =>
  z.pipe(
    z.strictObject({
      address: addressSchema,
      tokens: z.pipe(
        z.pipe(z.array(z.unknown()), z.transform(firstTokens)),
        z.array(z.string().check(z.refine(isPageToken))),
      ),
      facts: factsSchema,
    }),
    z.transform(evidenceOf),
  ),
);

/** The address of a page that was passed over, as Evidence. */
export const passedSchema = z.lazy(() =>
  z.pipe(
    addressSchema,
    z.transform((address) => readPassed(new URL(address))),
  ),
);

/** What a content script tells of its page's structure when the person asks for a report; not scrubbed yet. */
export const outlineSchema = z.lazy(() =>
  z.strictObject({
    path: z.string().check(z.maxLength(2_000)),
    lang: z.catch(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/)), ''),
    headings: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20)),
    elements: z
      .array(z.string().check(z.regex(/^ {0,24}[a-z][a-z0-9-]{0,23}[#[\]=A-Za-z0-9_-]{0,200}$/)))
      .check(z.maxLength(120)),
  }),
);
