import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { isIn } from '../matching/prefilter';

/** A server's refusal of a sender address that does not belong to the mailbox that signed in. */
const SENDER_REFUSALS = [
  // Postfix and servers with its words.
  'sender address rejected:? (?:not (?:owned by|logged in|allowed)|access denied, not allowed)',
  '(?:sender|from|mail from|envelope from)(?: e?-?mail)?(?: address)?(?: [<"“]?[^\\s@<>]{1,64}@[^\\s<>"”]{3,80}[>"”]?)? (?:does ?n[o\'’]t (?:belong|match)|is(?: not|n[\'’]t) (?:allowed|permitted|authori[sz]ed|owned|one of|valid for)|not (?:allowed|permitted|authori[sz]ed|owned)|must (?:equal|be (?:the )?same|match|be one of))',
  'unauthori[sz]ed (?:sender|from)(?: e?-?mail)? address',
  'not (?:allowed|permitted|authori[sz]ed) (?:to (?:send|use)(?: e?-?mail| mail| messages)?(?: as| from| with)?|for this (?:login|sender)|as sender)\\b',
  'mail ?from must (?:equal|be (?:the )?same|match)|mail from address must be same',
  'relaying disallowed as \\S{3,120}',
  "(?:authenticated|logged-?in) (?:user|account|sender)[^\\n]{0,80}(?:does ?n[o'’]t own|not own|differs from|may not send)",
  'absender(?:-?(?:e-?mail-?)?adresse)?[^\\n]{0,80}(?:nicht (?:erlaubt|zulässig|zugelassen|berechtigt|gestattet)|gehört nicht zu|stimmt nicht mit|abgelehnt, da|unzulässig)',
  "adresse (?:d[’']expéditeur|de l[’']expéditeur|expéditrice)[^\\n]{0,80}(?:n[’']appartient pas|non autorisée|n[’']est pas autorisée|ne correspond pas)|expéditeur non autorisé",
  '(?:dirección (?:del |de )?remitente|remitente)[^\\n]{0,80}(?:no (?:está )?(?:autorizad|permitid)|no pertenece|no coincide)',
  '(?:indirizzo (?:del |di )?mittente|mittente)[^\\n]{0,80}(?:non (?:è )?(?:autorizzat|consentit)|non appartiene|non corrisponde)',
  'afzender(?:adres)?[^\\n]{0,80}(?:niet (?:toegestaan|toegelaten|gemachtigd)|hoort niet bij|komt niet overeen)',
  'adres(?:u)? nadawcy[^\\n]{0,80}(?:niedozwolon|nie (?:jest )?dozwolon|nie należy|nie jest zgodn|nieautoryzowan)',
  '(?:endereço (?:do |de )?remetente|remetente)[^\\n]{0,80}(?:não (?:está )?(?:autorizad|permitid)|não pertence|não corresponde)',
  'avsändaradress(?:en)?[^\\n]{0,80}(?:inte tillåt|är inte tillåten|tillhör inte|stämmer inte)',
  '(?:送信元|差出人|送信者)の?(?:メール)?アドレス[^。\\n]{0,30}(?:許可されていま|一致しま|使用できま)',
  '(?:عنوان المرسل|المرسل)[^.\\n]{0,40}(?:غير مسموح|غير مصرح|لا ينتمي|لا يطابق)',
].join('|');
const SENDER_REFUSAL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SENDER_REFUSALS})`, 'iu');

/** Matches a sign of a server's reply or of returned mail; without one it may be anybody's remark. */
const SERVER_TOPIC =
  /\b(?:50[134]|55[0-4])\b|\b5\.[17]\.\d\b|smtp|\bserver\b|could not be (?:sent|delivered)|zugestellt|gesendet|envoyé|enviar|inviat|verzonden|wysłan|enviad|skicka|送信でき|إرسال/iu;

/** Matches words that only Postfix uses, which need no such sign. */
const POSTFIX = /\bsender address rejected:? (?:not (?:owned by|logged in)|access denied, not allowed)/i;

/** Matches a text about standards or server settings. */
const SETTING = /\b(?:rfc ?\d{4}|see section|smtpd_\w{4,}|reject_\w{6,})\b/i;

/** Yields tokens for a sender address that a server refused to the mailbox that signed in. */
export function* refusedSenders(text: string): Generator<string> {
  if (
    !isIn(SENDER_REFUSAL, text) ||
    !(isIn(SERVER_TOPIC, text) || isIn(POSTFIX, text)) ||
    isIn(SETTING, text)
  )
    return;
  yield makeToken('named', 'sender-refused');
  yield makeToken('sentence', FAILURES.sendAsDenied);
}
