import { makeToken } from '../../../evidence/token';
import { isDeliveryReport } from '../circumstances';
import { findMatches, isIn } from '../matching/prefilter';
import { assertsFailure } from './failure';

/** A server that passes no mail on to other domains for whoever did not sign in, as servers of several makers say it. */
const NOT_PASSED_ON = [
  'relay(?:ing)?(?: access| of mail| mail| to [^\\s,;]{3,80}){0,2} (?:is |was |has been )?(?:denied|disallowed|not (?:permitted|allowed|authori[sz]ed)|prohibited|refused|rejected|forbidden)',
  '(?:not (?:permitted|allowed|authori[sz]ed)|refus(?:es|ed|ing)|authentication (?:is )?required|must (?:authenticate|log ?in|be authenticated)(?: first)?) (?:to|for|before) relay(?:ing)?\\b',
  "(?:do(?:es)?(?: not|n[o’']t)|will not|won[’']t|can ?not|can[’']t) relay\\b",
  "that domain isn[’']t in my list of allowed rcpthosts",
  'relay operations? (?:rejected|not permitted)',
  'relay(?:-?zugriff|ing)? (?:wurde )?(?:verweigert|abgelehnt|nicht (?:erlaubt|gestattet))|relais (?:refusé|interdit|non autorisé)|relé (?:denegado|no permitido)|relay (?:denegado|negado|negato|non consentito|nie jest dozwolony|geweigerd|nekad)',
].join('|');
const REFUSED_RELAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NOT_PASSED_ON})`, 'giu');

/** A server's number before its words, or who speaks with one. */
const BY_A_SERVER =
  /\b[45]5[0-4]\b|\b[45]\.7\.\d{1,2}\b|smtp|\b(?:mail ?)?server\b|serveur|servidor|\brcpt\b|recipients?\b/i;

/** What a server answers while the mail is being sent; reports say the like of what came back. */
const REFUSED_RECIPIENT = /recipients? (?:address )?(?:was )?rejected/gi;

/** What only names a setting or a test for it. */
const EXPLAINED = /\b(?:smtpd_\w{4,}|reject_unauth_\w{4,}|permit_\w{4,})\b|\bopen relay\b/i;

/** Tokens of mail that a server does not pass on: nobody signed in before sending, or it is not the server for that. */
export function* refusedRelays(text: string): Generator<string> {
  if (!isIn(BY_A_SERVER, text) || isIn(EXPLAINED, text)) return;
  for (const { index: at } of findMatches(REFUSED_RELAY, text))
    if (assertsFailure(text, at)) {
      // What came back was sent: it is the recipient's server that does not know the domain.
      yield makeToken(
        'sentence',
        isDeliveryReport(text.replace(REFUSED_RECIPIENT, '')) ? 'mail/not-delivered' : 'mail/cannot-send',
      );
      return;
    }
}
