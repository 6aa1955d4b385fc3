import { codeToken, makeToken } from '../evidence/token';
import { isBlamed } from './pasted-oauth';
import type { RuleIndex } from './rule-index';

/** Dataverse’s numbers for its errors, which Dynamics 365 shows, too. */
const DATAVERSE = /(?<![\w-])0x800[0-9a-f]{5}(?![\w-])/gi;

/** What Zoho answers in OAuth’s form, though OAuth has no such words. */
const ZOHO_WORDS = /(?<![\w@-])invalid_(?:code|client_secret|redirect_uri)(?![\w-])/g;

/** What Pipedrive answers where a permission is missing. */
const SCOPE_MISMATCH = /\bscope and url mismatch\b/i;

const REFRESHED = /\brefresh[_ ]?token\b/i;

/**
 * Tokens of what the APIs of CRMs answer to an app.
 *
 * @param vendors whom the text names
 */
export function* crmAnswers(text: string, vendors: ReadonlySet<string>, index: RuleIndex): Generator<string> {
  for (const [number] of text.matchAll(DATAVERSE)) {
    const token = codeToken('dataverse', number.toLowerCase());
    if (index.clauses.has(token)) yield token;
  }
  if (SCOPE_MISMATCH.test(text)) yield codeToken('pipedrive', 'scope-refused');
  if (!vendors.has('crm-api')) return;
  for (const { 0: word, index: at } of text.matchAll(ZOHO_WORDS))
    if (isBlamed(text, at, word))
      // Whoever renews access with it is told that it has ended; a new sign-in may have asked at the wrong place.
      yield makeToken(
        'param',
        `error=${word === 'invalid_code' && REFRESHED.test(text) ? 'invalid_grant' : word}`,
      );
}
