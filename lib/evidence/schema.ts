import * as z from 'zod/mini';
import { evidenceOf, evidenceOfAddress } from './addresses/address';
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

/** Schemas of evidence, for messages from pages, session memory and storage. The strict forms are those of formats.ts. */

const inForm = (parse: (value: string) => string | undefined) => z.string().check(z.refine(hasForm(parse)));

export const guidSchema = inForm(parseGuid);

export const clientIdSchema = inForm(parseClientId);

export const tenantSchema = inForm(parseStrictTenant);

export const hostSchema = z.string().check(z.regex(/^[a-z0-9.-]{3,100}$/));

/** The full address of a watched page, at most 65,536 characters long. */
const addressSchema = z.lazy(() => z.string().check(z.maxLength(65_536), z.refine(isWatched)));

function isWatched(address: string): boolean {
  return URL.canParse(address) && siteOf(new URL(address)) !== undefined;
}

/** A permission that may be put into a link. */
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

/** Maximum number of tokens read from one page; the rest is ignored. */
const MAX_TOKENS = 80;

function firstTokens(list: unknown[]): unknown[] {
  return list.slice(0, MAX_TOKENS);
}

/** Turns a content script's report about its page (`ScannedPage`) into Evidence. */
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

/** Turns the address of a page that triage skipped into Evidence. */
export const skippedPageSchema = z.lazy(() =>
  z.pipe(
    addressSchema,
    z.transform((address) => evidenceOfAddress(new URL(address))),
  ),
);

/** The outline that a content script sends when the person asks for a report; not redacted yet. */
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
