import { makeToken } from '../../evidence/token';
import { isIn, mayBeIn } from './matching/prefilter';

/** A server's demand for an app password, in the words of several providers. */
const APP_PASSWORD =
  /(?:need|require|requires|must|create|generate|use|using|with|only|enter)\w{0,2}\b[^\n.]{0,40}\b(?:app(?:lication)?(?:[- ]specific)?[- ]?password|authoriz(?:ed|ation) code)|\bapp(?:lication)?(?:[- ]specific)?[- ]?passwords? (?:is|are|needed|required|must|instead)|parol prilozheniya|authoriz(?:ed|ation) code (?:is|to log)|(?:use|using|enter) (?:your )?(?:the )?authoriz(?:ed|ation) code|授权码|(?:anwendungsspezifisches|app-?) ?(?:passwort|kennwort) (?:erforderlich|verwenden|benötigt)|mot de passe d[’']application (?:requis|nécessaire)|contraseña de aplicación (?:requerida|necesaria)/i;

/** Providers that let other programs in with an app password alone, by their servers and their addresses. */
const APP_PASSWORD_HOSTS =
  /\b(?:yahoo|ymail|rocketmail|aol|fastmail|messagingengine|yandex|icloud|naver)\.(?:com?|[a-z]{2}|com?\.[a-z]{2}|fm)\b|\bmail\.me\.com\b|\b(?:imap|smtp|pop)(?:pro)?\.zoho\.(?:com|eu|in|com\.au|jp)\b|@(?:me|mac)\.com\b|@(?:mail|inbox|bk|list)\.ru\b|\b(?:imap|smtp|pop)\.mail\.ru\b/i;

/** Providers whose mailboxes keep other programs out until their owners let them in. */
const SWITCHED_OFF_HOSTS =
  /\b(?:gmx\.(?:net|de|at|ch|com|us|co\.uk|fr|es)|web\.de|mail\.com|caramail\.com)\b|\b(?:imap|smtp|pop)\.(?:163|126|qq|yeah)\.(?:com|net)\b/i;

/** Whoever signs in has a second step, as people tell of it. */
const TWO_STEP =
  /\b2fa\b|\bmfa\b|(?:two|2)[- ](?:step|factor)|zwei[- ]?(?:faktor|schritt|stufig)|2[- ]?faktor|bestätigung in (?:zwei|2) schritten|(?:double|deux|2) (?:authentification|facteurs|étapes)|(?:dos|2) (?:pasos|factores)|doble factor|(?:due|2) (?:passaggi|fattori)|(?:duas|2) etapas|(?:dois|2) fatores|(?:twee|2)[- ]?(?:staps|stappen|factor)|dwuetap|dwuskładnik|(?:tvåsteg|tvåfaktor|2-steg)|(?:2|二) ?(?:段階|要素)|(?:بخطوتين|ثنائي[ةه]?)/i;

/** A mail server, by its name. */
const SERVER =
  /\b(?:imap|smtp|pop3?|mail|mx|outgoing|incoming)[\w-]{0,12}\.(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12}\b/gi;
/** Whom mail goes to: that address says nothing of who signs in. */
const GOES_TO =
  /\b(?:to|rcpt to|recipients?|an|empfänger|à|para|do|a|aan|till)\s?[:=]\s?<?[^\s@<>]{1,64}@[^\s<>,;]{3,120}/gi;

/** Why mail does not reach somebody, in words; `stor[a]ge`, since the build takes the plain word for an import. */
const NOT_TAKEN =
  /(?:mailbox|inbox|account|postfach|quota|boîte|buzón|casella|skrzynka|postvak)[^\n.]{0,60}(?:\bfull\b|over ?quota|out of (?:stor[a]ge )?space|exceeded|voll\b|pleine|llen[oa]|piena|pełna|\bvol\b)|(?:address|user|recipient|adresse|empfänger|destinatario|mailbox)[^\n.]{0,60}(?:not (?:be )?found|unknown|does ?n[o']t exist|nicht gefunden|unbekannt|introuvable|inconnu|no existe|non esiste|nie istnieje|bestaat niet)|(?:couldn[’']t|could not) be found|no such user/i;

/** What parcels have none of. */
const MAIL =
  /@|\be-?mail|\bmessage\b|nachricht|smtp|mailbox|inbox|postfach|mensaje|messaggio|wiadomość|bericht|mensagem|meddelande|メール/i;

/** An Exchange server of a company's own, not Microsoft’s cloud. */
const EXCHANGE_SERVER =
  /\bexchange(?: server)? ?(?:20(?:07|1[0369])|se\b|subscription edition)|\bon-?prem(?:ises?)?\b[^\n]{0,60}\bexchange\b|\bexchange\b[^\n]{0,60}\bon-?prem(?:ises?)?\b/i;
const CLOUD = /office365\.com|outlook\.com|\boffice ?365\b|\bmicrosoft 365\b|exchange online/i;

/** Mail that came back: what is said there is said of whom it went to. */
const DELIVERY_REPORT =
  /delivery (?:has failed|failed|status notification|to the following)|undeliver(?:able|ed)|mail delivery (?:failed|sub)|mailer-daemon|diagnostic-code:|final-recipient:|generating server:|storedrv\.deliver|(?:could not|couldn[’']t|wasn[’']t|was not|not) be(?:en)? delivered|(?:wasn[’']t|was not) delivered|recipient(?:[’']s|s)? (?:e?-?mail ?)?(?:mailbox|inbox|server|address|quota)|address not found|unzustellbar|nicht zugestellt|postfach des empfängers|non distribu|n[’']a pas pu être (?:remis|distribu)|boîte (?:aux lettres )?du destinataire|no se (?:pudo|ha podido) entregar|buzón del destinatario|impossibile recapitare|mancato recapito|casella del destinatario|nie (?:można było|udało się) dostarczyć|niet (?:worden )?(?:be|af)geleverd|não (?:foi|pôde ser) entregue|配信できませんでした|status=bounced/i;

/** Somebody to whom mail was sent, in a server's answer. */
const RECIPIENT =
  /\brcpt to\b|recipient address rejected|no such (?:user|mailbox)|user unknown|recipient (?:unknown|not found)|e?-?mail account that you tried to reach/i;

/**
 * Tokens of what else a text says about where an answer comes from. They say nothing by themselves; rules ask for them.
 */
export function* circumstances(text: string): Generator<string> {
  if (isIn(APP_PASSWORD, text)) yield makeToken('named', 'app-password');
  // Their names have no blanks: what is put together in place of the text has none that the text has not.
  if (mayBeIn(APP_PASSWORD_HOSTS, text) || mayBeIn(SWITCHED_OFF_HOSTS, text)) {
    const provider = providerIn(text);
    if (APP_PASSWORD_HOSTS.test(provider)) yield makeToken('named', 'app-password-host');
    if (SWITCHED_OFF_HOSTS.test(provider)) {
      yield makeToken('named', 'switched-off-host');
      // With a second step they want an app password, too.
      if (isIn(TWO_STEP, text)) yield makeToken('named', 'app-password-host');
    }
  }
  if (isIn(EXCHANGE_SERVER, text) && !isIn(CLOUD, text)) yield makeToken('named', 'exchange-server');
  const report = isDeliveryReport(text);
  if (report) yield makeToken('named', 'delivery-report');
  if (report && isIn(MAIL, text) && isIn(NOT_TAKEN, text)) yield makeToken('sentence', 'mail/not-delivered');
  if (report || isIn(RECIPIENT, text)) yield makeToken('named', 'recipient');
}

/** Whether a text is mail that came back. */
export function isDeliveryReport(text: string): boolean {
  return isIn(DELIVERY_REPORT, text);
}

/** What of a text says which provider it is: the mail servers it names, or the addresses of who signs in. */
function providerIn(text: string): string {
  return text.match(SERVER)?.join(' ') ?? text.replace(GOES_TO, ' ');
}
