import { makeToken } from '../evidence/token';
import { isIn } from './gate';

/** What mail servers and mail programs write into their logs when somebody was not let in. */
const NOT_LET_IN: readonly RegExp[] = [
  /\b(?:imap|pop3|submission|managesieve|lmtp)-login: [^\n]{0,160}\(auth(?:entication)? failed/i,
  /\bauth(?:-worker)?(?:\([^)\n]{0,40}\))?: [^\n]{0,80}\w\([^)\n]{1,160}\): (?:password mismatch|pam_authenticate\(\) failed|unknown user|invalid credentials)/i,
  /\bSASL (?:LOGIN|PLAIN|CRAM-MD5|DIGEST-MD5|NTLM|XOAUTH2|OAUTHBEARER|SCRAM-SHA-\d{1,3}) authentication failed/i,
  /\bSASL(?:\(-?\d{1,3}\):)? authentication failure\b/i,
  /\bbadlogin: \S/i,
  /\b(?:imapd|pop3d|courier\w{0,12})(?:-ssl)?(?:\[\d{1,8}\])?: [^\n]{0,40}LOGIN FAILED/i,
  /\bauthdaemond?(?:\[\d{1,8}\])?: [^\n]{0,120}(?:authfail|password (?:does not|mismatch)|reject)/i,
  /\bauthenticator failed for [^\n]{0,160}(?:\b535\b|incorrect authentication data)/i,
  /\bAuthorization failure on \S{3,120}/i,
  /\bfetchmail(?:\[\d{1,8}\])?: [^\n]{0,80}\(AUTHFAIL\)/i,
  /\bcredential\/login error\b/i,
  /\bgetmailCredentialError\b/,
  /\blogin failed for \S{2,120} (?:against \S{3,120} )?from\b/i,
  /\bFAILED LOGIN for\b/i,
  /\bauthentication failed for \[[^\]\n]{3,120}\]/i,
  /\ball authentication types failed\b/i,
  /\bmsmtp: authentication failed/i,
  /"authenticationFailed"\s?:\s?true|\bauthenticationFailed: true/,
  /"?responseText"?\s?:\s?["'](?:LOGIN|AUTHENTICATE) fail/i,
  /\b(?:inbound authentication failed|LogonDenied)\b[^\n]{0,120}/i,
];

/** The same as mail programs tell it to people. */
const NOT_LET_IN_DIALOGS: readonly RegExp[] = [
  /\blog-?in to (?:the )?server \S{3,120} (?:with username \S{1,120} )?failed/i,
  /\bunable to log ?in (?:at|to) (?:the )?(?:imap |smtp |pop3? )?server\b/i,
  /\bserver ["“”«]?[\w.-]{3,120}["“”»]? rejected the password\b/i,
  /\brejected the password for (?:the )?user\b/i,
  /\buser name or password for (?:the )?(?:(?:imap|smtp|pop) )?(?:server )?["“«][^"”»\n]{1,80}["”»] is incorrect/i,
  /\bcouldn[’']t log ?on to the (?:incoming|outgoing) \([A-Z0-9]{3,5}\) server/i,
  /\be-?mail server rejected your login\b/i,
  /\bauthentication failure while connecting to server\b/i,
  /\b(?:Anmeldung (?:auf|am|beim) (?:dem )?Server|Login auf dem Server) \S{3,120} (?:mit dem Benutzernamen \S{1,120} )?(?:ist )?fehlgeschlagen/i,
  /\bDer Server ["„“»]?[\w.-]{3,120}["“”«]? hat das (?:Passwort|Kennwort) [^\n]{0,80}abgelehnt/i,
  /\béchec de la connexion au serveur \S{3,120}/i,
  /\bfalló el inicio de sesión en el servidor \S{3,120}/i,
];

/** A server's answer that its owner has not let other programs in. */
const SWITCHED_OFF =
  /(?:\bNO\b|-ERR\b|\b5\d\d\b)[^\n]{0,200}(?:does not have access rights to this service|service is not open)/i;

/** A calendar or an address book that did not take a password. */
const DAV_REFUSED =
  /\b(?:caldav|carddav|webdav|PROPFIND|davx5)\b[^\n]{0,160}(?:\b401\b|unauthori[sz]ed|(?:password|credentials) (?:refused|rejected)|(?:incorrect|invalid|wrong) (?:user ?name|password))/i;
/** A server asks before it lets somebody in. */
const DAV_ANSWERED = /\b207\b|multi-?status|\b200 OK\b/i;

/**
 * Tokens of refused sign-ins in logs and dialogs that quote no server's answer.
 *
 * @param vendors whom the text names
 */
export function* refusedLogins(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (NOT_LET_IN.some((pattern) => isIn(pattern, text)) || NOT_LET_IN_DIALOGS.some((one) => isIn(one, text)))
    yield makeToken('sentence', 'mail/sign-in-refused');
  // Google’s calendars take no passwords.
  if (!vendors.has('google') && isIn(DAV_REFUSED, text) && !isIn(DAV_ANSWERED, text))
    yield makeToken('sentence', 'mail/sign-in-refused');
  if (isIn(SWITCHED_OFF, text)) yield makeToken('sentence', 'mail/imap-off');
}
