import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { isDeliveryReport } from '../context';
import { findMatches, isIn } from '../matching/prefilter';
import { assertsFailure } from './failure';

/** A server's refusal to relay mail to other domains, in the words of several servers and languages. */
const RELAY_REFUSALS = [
  'relay(?:ing)?(?: access| of mail| mail| to [^\\s,;]{3,80}){0,2} (?:is |was |has been )?(?:denied|disallowed|not (?:permitted|allowed|authori[sz]ed)|prohibited|refused|rejected|forbidden)',
  '(?:not (?:permitted|allowed|authori[sz]ed)|refus(?:es|ed|ing)|authentication (?:is )?required|must (?:authenticate|log ?in|be authenticated)(?: first)?) (?:to|for|before) relay(?:ing)?\\b',
  "(?:do(?:es)?(?: not|n[o’']t)|will not|won[’']t|can ?not|can[’']t) relay\\b",
  "that domain isn[’']t in my list of allowed rcpthosts",
  'relay operations? (?:rejected|not permitted)',
  'relay(?:-?zugriff|ing)? (?:wurde )?(?:verweigert|abgelehnt|nicht (?:erlaubt|gestattet))|relais (?:refusé|interdit|non autorisé)|relé (?:denegado|no permitido)|relay (?:denegado|negado|negato|non consentito|nie jest dozwolony|geweigerd|nekad)',
].join('|');
const RELAY_REFUSAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${RELAY_REFUSALS})`, 'giu');

/** Matches a reply code, or a word for a mail server. */
const MAIL_SERVER_TOPIC =
  /\b[45]5[0-4]\b|\b[45]\.7\.\d{1,2}\b|smtp|\b(?:mail ?)?server\b|serveur|servidor|\brcpt\b|recipients?\b/i;

/** Matches a reply during sending that resembles a delivery report. */
const RECIPIENT_REJECTED = /recipients? (?:address )?(?:was )?rejected/gi;

/** Matches a text about relay settings or a test for open relays. */
const RELAY_SETTING = /\b(?:smtpd_\w{4,}|reject_unauth_\w{4,}|permit_\w{4,})\b|\bopen relay\b/i;

/** Yields tokens for mail that a server does not relay, because nobody signed in or it is the wrong server. */
export function* refusedRelays(text: string): Generator<string> {
  if (!isIn(MAIL_SERVER_TOPIC, text) || isIn(RELAY_SETTING, text)) return;
  for (const { index: at } of findMatches(RELAY_REFUSAL, text))
    if (assertsFailure(text, at)) {
      // Mail that was returned had been sent, so the recipient's server refuses the domain.
      yield makeToken(
        'sentence',
        isDeliveryReport(text.replace(RECIPIENT_REJECTED, '')) ? FAILURES.notDelivered : FAILURES.cannotSend,
      );
      return;
    }
}
