import { FAILURES } from '../../../catalog/failures';
import { isMicrosoftDomain } from '../../../catalog/microsoft-pages';
import { makeToken } from '../../../evidence/token';
import { isIn, mayBeIn } from '../matching/prefilter';

/** Match a refused sign-in in the logs of mail servers and mail programs. */
const REFUSED_IN_LOGS: readonly RegExp[] = [
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

/** Match the same in the dialogs of mail programs. */
const REFUSED_IN_DIALOGS: readonly RegExp[] = [
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

/** Matches the same in languages that the interface does not have; counts only beside a word about mail. */
const REFUSED_IN_OTHER_LANGUAGES =
  /(?:невірн|неправильн|неверн|хибн|некоректн|некорректн)\p{L}{1,3} (?:(?:логін|логин|ім.я(?: користувача)?|имя(?: пользователя)?|адрес\p{L}?|e-?mail|пароль) ?(?:або|или|чи|и|та|й|\/) ?)?(?:пароль|логін|логин|облікові дані|учетные данные|учётные данные)|(?:логін|логин|ім.я користувача|имя пользователя) (?:або|или|чи|и|та) пароль[^\n.]{0,24}(?:невірн|неверн|неправильн)|(?:помилка|ошибка) (?:авт?ентифікації|аутентифікації|авторизації|аутентификации|авторизации|входу|входа|логіну|логина)|(?:nesprávné|neplatné|chybné) (?:uživatelské jméno|přihlašovací)[^\n.]{0,20}heslo|kullanıcı adı (?:veya|ya da|ve) (?:parola|şifre)[^\n.]{0,12}(?:yanlış|hatalı|geçersiz)|(?:用户名|用戶名|帐号|账号|帳號)(?:或|和|与)?密[码碼](?:错误|錯誤|不正确|不正確)|(?:사용자 이름|아이디)[^\n.]{0,8}비밀번호[^\n.]{0,8}(?:올바르지|잘못|틀)/iu;
const MAIL_IN_OTHER_LANGUAGES =
  /\bimap\b|\bsmtp\b|\bpop3\b|gmail|outlook|hotmail|e-?mail|пошт|почт|скриньк|ящик|posta|pošt|e-?posta|邮|郵|메일/i;

/** Matches the name of a provider that wants app passwords. */
const APP_PASSWORD_PROVIDER =
  /(?<![\w.@-])(?:icloud|yahoo|yandex|aol|fastmail|qq ?mail|naver|mail\.ru|яндекс|yahoo!)(?![\w@-]|\.\w)/iu;
/** Match words that tell whether a text is about a provider's mail or another of its services. */
const MAIL_SERVICE =
  /\bicloud\b|mail\b|\bimap|\bsmtp|\bpop3|inbox|mailbox|postfach|konto|boîte|buzón|casella|skrzynk/i;
const OTHER_SERVICE =
  /\b(?:photos?|drive|backup|imessage|keychain|find my|iphone|ipad|apple id|apple watch|calendar|messenger|finance|disk|music|wallet|maps?|taxi)\b/i;
/** Matches a refusal in few words. */
const SHORT_REFUSAL =
  /(?:["“„«']|(?:says?|error|shows?|gets?|got|getting|message|fehler|erreur|failed|mail|imap|smtp)[:,]? ["“„«']?)(?:the )?(?:(?:imap |smtp )?(?:log-?in|sign-?in|auth(?:entication|orization)?) (?:has )?(?:failed|failure|error|rejected|denied)|(?:invalid|incorrect|wrong|bad) (?:credentials|login|password|user ?name or password)|(?:user ?name|e-?mail)(?: and| or|\/)? ?password (?:is |are )?(?:incorrect|wrong|invalid)|cannot log ?in|(?:anmeldung|login) fehlgeschlagen|falsches passwort|échec de l[’']authentification|error de autenticación|autenticazione non riuscita|falha na autenticação)/i;

/** Maximum number of characters of a text in which such a refusal counts. */
const MAX_SHORT_TEXT = 600;

/** Matches an address of an Exchange server. */
const EXCHANGE_ADDRESS =
  /(?:https?:\/\/|\burl: ?|(?<![\w.@/-]))((?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,12})(?::\d{2,5})?\/(?:ews|autodiscover|microsoft-server-activesync|mapi|rpc|oab)\b/i;
/** Matches the HTTP status for a refused password. */
const UNAUTHORIZED =
  /\b401\b[^\n]{0,40}(?:unauthori[sz]ed|non autori|nicht autorisiert|no autorizado)|\(401\)|(?:http|status|error|code|fehler|returned)[^\n]{0,24}\b401\b/i;

/** Matches a server's reply that the mailbox's owner has not enabled access for other programs. */
const ACCESS_DISABLED =
  /(?:\bNO\b|-ERR\b|\b5\d\d\b)[^\n]{0,200}(?:does not have access rights to this service|service is not open)/i;

/** Matches a password refused by a calendar or an address book. */
const DAV_REFUSED =
  /\b(?:caldav|carddav|webdav|PROPFIND|davx5)\b[^\n]{0,160}(?:\b401\b|unauthori[sz]ed|(?:password|credentials) (?:refused|rejected)|(?:incorrect|invalid|wrong) (?:user ?name|password))/i;
/** Matches a successful answer: servers first refuse a request without a password, and that is no failure. */
const DAV_SUCCESS = /\b207\b|multi-?status|\b200 OK\b/i;

/**
 * Yields tokens for refused sign-ins in logs and dialogs that quote no reply of a server.
 *
 * @param text the text without URLs
 * @param withUrls the text without the URLs of watched sites
 * @param vendors the vendors that the text names
 */
export function* refusedLogins(
  text: string,
  withUrls: string,
  vendors: ReadonlySet<string>,
): Generator<string> {
  if (
    REFUSED_IN_LOGS.some((pattern) => isIn(pattern, text)) ||
    REFUSED_IN_DIALOGS.some((one) => isIn(one, text))
  )
    yield makeToken('sentence', FAILURES.signInRefused);
  // Google’s calendars accept no passwords.
  if (!vendors.has('google') && isIn(DAV_REFUSED, text) && !isIn(DAV_SUCCESS, text))
    yield makeToken('sentence', FAILURES.signInRefused);
  if (isIn(REFUSED_IN_OTHER_LANGUAGES, text) && isIn(MAIL_IN_OTHER_LANGUAGES, text))
    yield makeToken('sentence', FAILURES.signInRefused);
  if (isShortRefusal(text)) {
    yield makeToken('sentence', FAILURES.signInRefused);
    yield makeToken('named', 'app-password-host');
  }
  if (isIn(UNAUTHORIZED, text) && namesOwnExchange(withUrls)) {
    yield makeToken('named', 'exchange-server');
    yield makeToken('sentence', FAILURES.signInRefused);
  }
  if (isIn(ACCESS_DISABLED, text)) yield makeToken('sentence', FAILURES.imapOff);
}

/** Tells whether a short text says that a provider which wants app passwords refused a password. */
function isShortRefusal(text: string): boolean {
  return (
    text.length <= MAX_SHORT_TEXT &&
    isIn(APP_PASSWORD_PROVIDER, text) &&
    isIn(SHORT_REFUSAL, text) &&
    isIn(MAIL_SERVICE, text) &&
    !isIn(OTHER_SERVICE, text)
  );
}

/** Tells whether a text has the address of an Exchange server that is not Microsoft's. */
function namesOwnExchange(text: string): boolean {
  const host = mayBeIn(EXCHANGE_ADDRESS, text) ? EXCHANGE_ADDRESS.exec(text)?.[1] : undefined;
  return host !== undefined && !isMicrosoftDomain(host.toLowerCase());
}
