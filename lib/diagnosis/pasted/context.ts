import { FAILURES } from '../../catalog/failures';
import { makeToken } from '../../evidence/token';
import { isIn, mayBeIn } from './matching/prefilter';

/** Matches a server's demand for an app password, in the words of several providers. */
const APP_PASSWORD_DEMAND =
  /(?:need|require|requires|must|create|generate|use|using|with|only|enter)\w{0,2}\b[^\n.]{0,40}\b(?:app(?:lication)?(?:[- ]specific)?[- ]?password|authoriz(?:ed|ation) code)|\bapp(?:lication)?(?:[- ]specific)?[- ]?passwords? (?:is|are|needed|required|must|instead)|parol prilozheniya|authoriz(?:ed|ation) code (?:is|to log)|(?:use|using|enter) (?:your )?(?:the )?authoriz(?:ed|ation) code|授权码|(?:anwendungsspezifisches|app-?) ?(?:passwort|kennwort) (?:erforderlich|verwenden|benötigt)|mot de passe d[’']application (?:requis|nécessaire)|contraseña de aplicación (?:requerida|necesaria)/i;

/** Matches servers and addresses of providers that accept other programs with an app password only. */
const APP_PASSWORD_HOST =
  /\b(?:yahoo|ymail|rocketmail|aol|fastmail|messagingengine|yandex|icloud|naver)\.(?:com?|[a-z]{2}|com?\.[a-z]{2}|fm)\b|\bmail\.me\.com\b|\b(?:imap|smtp|pop)(?:pro)?\.zoho\.(?:com|eu|in|com\.au|jp)\b|@(?:me|mac)\.com\b|@(?:mail|inbox|bk|list)\.ru\b|\b(?:imap|smtp|pop)\.mail\.ru\b/i;

/** Matches servers of providers whose mailboxes refuse other programs until their owners enable access. */
const ACCESS_DISABLED_HOST =
  /\b(?:gmx\.(?:net|de|at|ch|com|us|co\.uk|fr|es)|web\.de|mail\.com|caramail\.com)\b|\b(?:imap|smtp|pop)\.(?:163|126|qq|yeah)\.(?:com|net)\b/i;

/** Matches two-step verification, as people call it. */
const TWO_STEP =
  /\b2fa\b|\bmfa\b|(?:two|2)[- ](?:step|factor)|zwei[- ]?(?:faktor|schritt|stufig)|2[- ]?faktor|bestätigung in (?:zwei|2) schritten|(?:double|deux|2) (?:authentification|facteurs|étapes)|(?:dos|2) (?:pasos|factores)|doble factor|(?:due|2) (?:passaggi|fattori)|(?:duas|2) etapas|(?:dois|2) fatores|(?:twee|2)[- ]?(?:staps|stappen|factor)|dwuetap|dwuskładnik|(?:tvåsteg|tvåfaktor|2-steg)|(?:2|二) ?(?:段階|要素)|(?:بخطوتين|ثنائي[ةه]?)/i;

/** Matches the name of a mail server. */
const MAIL_SERVER_NAME =
  /\b(?:imap|smtp|pop3?|mail|mx|outgoing|incoming)[\w-]{0,12}\.(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12}\b/gi;
/** Matches a recipient, whose address does not tell whose sign-in it is. */
const RECIPIENT_ADDRESS =
  /\b(?:to|rcpt to|recipients?|an|empfänger|à|para|do|a|aan|till)\s?[:=]\s?<?[^\s@<>]{1,64}@[^\s<>,;]{3,120}/gi;

/** Matches why mail was not delivered. `stor[a]ge`, since the build takes the plain word for an import. */
const NOT_DELIVERED =
  /(?:mailbox|inbox|account|postfach|quota|boîte|buzón|casella|skrzynka|postvak)[^\n.]{0,60}(?:\bfull\b|over ?quota|out of (?:stor[a]ge )?space|exceeded|voll\b|pleine|llen[oa]|piena|pełna|\bvol\b)|(?:address|user|recipient|adresse|empfänger|destinatario|mailbox)[^\n.]{0,60}(?:not (?:be )?found|unknown|does ?n[o']t exist|nicht gefunden|unbekannt|introuvable|inconnu|no existe|non esiste|nie istnieje|bestaat niet)|(?:couldn[’']t|could not) be found|no such user/i;

/** Matches a word about mail, which tells mail from parcels. */
const MESSAGE_TOPIC =
  /@|\be-?mail|\bmessage\b|nachricht|smtp|mailbox|inbox|postfach|mensaje|messaggio|wiadomość|bericht|mensagem|meddelande|メール/i;

/** Match a company's own Exchange server, and Microsoft’s cloud. */
const EXCHANGE_SERVER =
  /\bexchange(?: server)? ?(?:20(?:07|1[0369])|se\b|subscription edition)|\bon-?prem(?:ises?)?\b[^\n]{0,60}\bexchange\b|\bexchange\b[^\n]{0,60}\bon-?prem(?:ises?)?\b/i;
const CLOUD = /office365\.com|outlook\.com|\boffice ?365\b|\bmicrosoft 365\b|exchange online/i;

/** Matches returned mail, whose errors concern the recipient. */
const DELIVERY_REPORT =
  /delivery (?:has failed|failed|status notification|to the following)|undeliver(?:able|ed)|mail delivery (?:failed|sub)|mailer-daemon|diagnostic-code:|final-recipient:|generating server:|storedrv\.deliver|(?:could not|couldn[’']t|wasn[’']t|was not|not) be(?:en)? delivered|(?:wasn[’']t|was not) delivered|recipient(?:[’']s|s)? (?:e?-?mail ?)?(?:mailbox|inbox|server|address|quota)|address not found|unzustellbar|nicht zugestellt|postfach des empfängers|non distribu|n[’']a pas pu être (?:remis|distribu)|boîte (?:aux lettres )?du destinataire|no se (?:pudo|ha podido) entregar|buzón del destinatario|impossibile recapitare|mancato recapito|casella del destinatario|nie (?:można było|udało się) dostarczyć|niet (?:worden )?(?:be|af)geleverd|não (?:foi|pôde ser) entregue|配信できませんでした|status=bounced/i;

/** Matches a recipient in a server's reply. */
const RECIPIENT =
  /\brcpt to\b|recipient address rejected|no such (?:user|mailbox)|user unknown|recipient (?:unknown|not found)|e?-?mail account that you tried to reach/i;

/**
 * Yields tokens for what surrounds an error: the provider, the kind of server, whether mail was returned. Except for
 * undelivered mail they mean nothing alone, and rules ask for them beside others.
 */
export function* contextTokens(text: string): Generator<string> {
  if (isIn(APP_PASSWORD_DEMAND, text)) yield makeToken('named', 'app-password');
  // `providerIn` never splits or joins a host, so the text holds every host that its result does.
  if (mayBeIn(APP_PASSWORD_HOST, text) || mayBeIn(ACCESS_DISABLED_HOST, text)) {
    const provider = providerIn(text);
    if (APP_PASSWORD_HOST.test(provider)) yield makeToken('named', 'app-password-host');
    if (ACCESS_DISABLED_HOST.test(provider)) {
      yield makeToken('named', 'switched-off-host');
      // With two-step verification they want an app password as well.
      if (isIn(TWO_STEP, text)) yield makeToken('named', 'app-password-host');
    }
  }
  if (isIn(EXCHANGE_SERVER, text) && !isIn(CLOUD, text)) yield makeToken('named', 'exchange-server');
  const report = isDeliveryReport(text);
  if (report) yield makeToken('named', 'delivery-report');
  if (report && isIn(MESSAGE_TOPIC, text) && isIn(NOT_DELIVERED, text))
    yield makeToken('sentence', FAILURES.notDelivered);
  if (report || isIn(RECIPIENT, text)) yield makeToken('named', 'recipient');
}

/** Tells whether a text is returned mail. */
export function isDeliveryReport(text: string): boolean {
  return isIn(DELIVERY_REPORT, text);
}

/** Returns what tells the provider: the names of mail servers, else the text without recipients. */
function providerIn(text: string): string {
  return text.match(MAIL_SERVER_NAME)?.join(' ') ?? text.replace(RECIPIENT_ADDRESS, ' ');
}
