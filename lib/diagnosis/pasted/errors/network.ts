import { FAILURES } from '../../../catalog/failures';
import { codeToken, makeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { findMatches, isIn } from '../matching/prefilter';
import { assertsFailure, reportsFailure } from './failure';

/** Matches a mail server, by its port or the beginning of its name. */
const MAIL_SERVER_PORT_OR_NAME =
  /:(?:25|110|143|465|587|993|995|2525)\b|\bport:? ?(?:25|110|143|465|587|993|995|2525)\b|\b(?:imap|smtp|pop3?|mail|mx|exchange)\d{0,2}\./i;

/** Matches an error name for a server that was not reached, and what follows: the server's name or port. */
const NOT_REACHED_NAME =
  /\b(ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)\b([^\n]{0,120})/g;

/** Matches messages for the same, which name the server before or after. */
const NOT_REACHED_MESSAGE =
  /connection (?:to (?:the )?server \S{3,80} )?(?:has )?(?:timed out|(?:was )?refused)|could not connect to (?:the )?(?:mail |imap |smtp |incoming |outgoing )?server|actively refused it|no route to host|did not properly respond/gi;

/** Matches the error names of Node, browsers and Python for a certificate that is not trusted. */
const CERTIFICATE_ERROR_NAME =
  /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID|CERTIFICATE_VERIFY_FAILED|ERR_CERT_(?:AUTHORITY|DATE|COMMON_NAME)_INVALID|SEC_ERROR_UNKNOWN_ISSUER|SEC_ERROR_EXPIRED_CERTIFICATE|SSL_ERROR_BAD_CERT_DOMAIN|MOZILLA_PKIX_ERROR_(?:SELF_SIGNED_CERT|MITM_DETECTED))\b/g;

/** Matches messages of Java, Go, .NET, curl, OpenSSL and others for the same. */
const CERTIFICATE_MESSAGE =
  /PKIX path (?:building|validation) failed|x509: certificate (?:signed by unknown authority|has expired|is not trusted)|(?:the )?remote certificate (?:is invalid|was rejected)|SSL certificate problem|certificate verify failed|unable to get local issuer certificate|self[- ]signed certificate(?: in certificate chain)?|unable to verify the first certificate|certificate has expired|RemoteCertificateChainErrors|server certificate verif|cannot verify server identity|identity of [^\n]{1,80} cannot be verified|security certificate that cannot be verified|SSL certificate could not be validated|relies on legacy common name|certificate (?:is|was) not trusted|invalid peer certificate|InvalidCertificate\((?:UnknownIssuer|Expired|NotValidForName|BadSignature)|\btls_alert, ?["'{]?(?:unknown_ca|bad_certificate|certificate_expired)|options, ?incompatible, ?\[verify: ?:verify_peer|options, :incompatible, \[verify: :verify_peer|(?:generated CLIENT ALERT: Fatal - (?:Unknown CA|Bad Certificate|Certificate Expired))|certificate (?:of|for) [^\n]{1,80} (?:is not trusted|has expired|belongs to a different)|verify error:num=\d{1,3}/gi;

/** Matches messages of mail programs for the same, which name the failure themselves. */
const MAIL_CERTIFICATE_MESSAGE =
  /certificate (?:chain )?(?:verification|validation|verify|check) (?:has )?(?:failed|failure|error)|certificate (?:is|was) NOT trusted|certificate(?:[’']s)? issuer is (?:unknown|not (?:known|trusted))|certificate has(?: not|n[’']t) got a known issuer|(?:unable|failed|could not|cannot|can[’']t) (?:to )?(?:verify|validate|authenticate) (?:the )?(?:server(?:[’']s)? |peer(?:[’']s)? |remote |ssl |tls ){0,2}certificate|certificate failure for \S|(?:untrusted|unverified|unknown) (?:server |ssl |tls |peer )?certificate\b|certificate (?:could|can) ?not be (?:verified|validated)|no trusted (?:ca|certificate)[^\n]{0,40}(?:found|available)/gi;

/** Matches a certificate for another name than that of the server. */
const HOSTNAME_MISMATCH =
  /hostname mismatch|hostname(?:\/IP)? (?:does ?n[o']t|does not) match|certificate is (?:not valid for|valid for [^\n]{1,120}, not )|no (?:alternative certificate subject|subject alternative(?: DNS)?) names?|RemoteCertificateNameMismatch|ERR_TLS_CERT_ALTNAME_INVALID|(?:host ?name|domain|name) [^\n]{0,80}does ?n[o']t match (?:the )?(?:server )?certificate|certificate (?:is for|belongs to) (?:a different|another)|common ?name mismatch|target principal name is incorrect|name on the security certificate is invalid|certificate does ?n[o']t match the host|peer certificate CN=[^\n]{1,120} did not match|hostname ['"][^'"\n]{1,80}['"] does ?n[o']t match|no name matching \S{3,80} found|does ?n[o']t match any of the subject|host name \([^)\n]{1,80}\) did not match|is not in the cert(?:ificate)?[’']s? (?:alt ?names|list)/gi;

/** Matches a library, program or protocol for mail. */
const MAIL_PROGRAM =
  /\b(?:imap|smtp|pop3)\b|nodemailer|imapflow|imaplib|smtplib|poplib|mailkit|phpmailer|swift_?mailer|symfony\/mailer|javamail|jakarta\.mail|javax\.mail|net::(?:imap|smtp|pop)|action_?mailer|gomail|fetchmail|mbsync|isync|offlineimap|getmail|msmtp|mpop|\bneomutt|mutt|imapfilter|imapsync|davmail|himalaya|aerc|mailspring|mailcore|vmime|kmail|sylpheed|claws.?mail|thunderbird|starttls|\b(?:postfix|exim|dovecot|sendmail|smtpd|imapd|opensmtpd|courier|submission)\b|mail server|mailserver|command: 'CONN'/i;

/** Matches a connection on which only one side uses encryption, as OpenSSL, Java, .NET, Go and Node say it. */
const ENCRYPTION_MISMATCH =
  /\bwrong[ _]version[ _]number\b|ssl3_get_record|packet length too long|\bunknown protocol\b|first record does not look like a TLS handshake|unsupported or unrecognized SSL message|plaintext connection\?|handshake failed due to an unexpected packet format|received an unexpected (?:EOF or )?packet|record layer failure|http request was sent to https port|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)|rx_record_too_long|corrupt message of type InvalidContentType|InvalidMessage\(InvalidContentType|cannot determine the frame size|frame size or a corrupted frame|typically reserved for plain-?text connections|does ?n[o']t advertise that feature|does not support the connection encryption type|STARTTLS (?:extension )?(?:is )?(?:required but [^\n]{0,40})?(?:not|does not) support|STARTTLS extension not supported|(?:server|host) does ?n[o']t support (?:STARTTLS|secure connections|TLS)|STARTTLS (?:not supported|is not (?:supported|offered|available)|failed)|does not advertise STARTTLS|(?:connect\w{0,3} security|encryption)[^\n]{0,40}STARTTLS[^\n]{0,60}(?:not|n't) support/gi;

/** Matches encryption too old for one side. */
const OLD_ENCRYPTION =
  /\bunsupported[ _]protocol\b|alert protocol version|\btlsv1 alert(?! (?:unknown ca|certificate|bad certificate|unsupported certificate|access denied))|SSL_ERROR_UNSUPPORTED_VERSION|ERR_SSL_(?:VERSION_OR_CIPHER_MISMATCH|UNSUPPORTED_PROTOCOL)|no protocols in common|do not possess a common algorithm|no appropriate protocol|protocol version not supported|sslv3 alert handshake failure|\btls_alert, ?["'{]?(?:handshake_failure|protocol_version|insufficient_security)|SERVER ALERT: Fatal - (?:Handshake Failure|Protocol Version|Insufficient Security)|tls: (?:handshake failure|protocol version not supported|no supported versions satisfy|server selected unsupported protocol version)|received fatal alert: (?:the server \w{3,10} )?(?:handshake_?failure|protocol_?version|insufficient_?security)|AlertReceived\((?:HandshakeFailure|ProtocolVersion|InsufficientSecurity)|peer is incompatible|sent a TLS alert: ['"]?(?:HandshakeFailure|ProtocolVersion|InsufficientSecurity)|client and server do ?n[o']t support a common (?:ssl )?protocol|(?:SMTP )?AUTH extension (?:is )?not supported/gi;

/** Matches failed encryption for which a library gives no reason. */
const ENCRYPTION_FAILED =
  /\btls_failed\b|SslHandshakeException: an error occurred while attempting to establish an SSL or TLS connection|authentication failed because the remote party (?:has closed|closed) the transport stream|received (?:an )?unexpected handshake message|tls handshake eof|failed to (?:establish|negotiate) (?:a )?(?:ssl|tls)(?: connection| session)?\b/gi;

/** Matches the line in a server's log for a client that refused its certificate. */
const CLIENT_REFUSED_CERTIFICATE =
  /\balert (?:unknown ca|bad certificate|certificate (?:unknown|expired|revoked|required)|unsupported certificate|number 4[2-68])\b|\b(?:ssl|tls)v?[\d.]{0,3}[_ ]alert[_ ](?:unknown_ca|bad_certificate|certificate_(?:unknown|expired))\b|\bremote error: tls: (?:unknown certificate(?: authority)?|bad certificate|expired certificate)|\breceived (?:fatal )?alert: (?:unknown_ca|bad_certificate|certificate_(?:unknown|expired))|\balert received: (?:unknown ca|bad certificate|certificate (?:unknown|expired))/gi;

/** Matches an expired certificate, in the languages of the interface. */
const CERTIFICATE_EXPIRED =
  /\b(?:CERT_HAS_EXPIRED|SEC_ERROR_EXPIRED_CERTIFICATE)\b|certificate (?:has|is) expired|CertificateExpiredException|certificate of [^\n]{1,80} has expired|\bverify error:num=10\b|zertifikat[^\n]{0,60}(?:ist |seit [^\n.]{3,30})?abgelaufen|certificat[^\n]{0,60}(?:a |est )expiré|certificado[^\n]{0,60}(?:ha (?:caducado|expirado|vencido)|caducado|expirou|expirado|vencido)|certificato[^\n]{0,60}scaduto|certificaat[^\n]{0,60}(?:is )?verlopen|certyfikat[^\n]{0,60}wygasł|certifikat[^\n]{0,60}(?:har )?(?:gått ut|löpt ut)|証明書[^。\n]{0,30}(?:期限が?切れ|失効)|شهادة[^.\n]{0,40}(?:منتهية|انتهت)/gi;

/** Matches a company's proxy that refused a program, as libraries and browsers say it. */
const PROXY_REFUSED =
  /\b407\b[^\n]{0,40}\bproxy\b|\bproxy\w{0,6}\b[^\n]{0,80}\b407\b|\bProxyError\b|tunneling socket could not be established|tunnel connection failed|(?:unable|failed|could not|cannot) to? ?(?:tunnel|connect) (?:through|to|via) (?:the |a )?proxy|(?:cannot|could not) connect to (?:the )?proxy|ERR_(?:PROXY|TUNNEL)_\w{4,40}|\bproxyconnect tcp\b|proxy (?:tunnel request|connect aborted)|from proxy after CONNECT|proxy response \(\d{3}\)|proxy server (?:is refusing|refused|requires|rejected|returned|isn[’']t responding|could not)|proxy authentication (?:is )?(?:required|failed)|something wrong with the proxy server|proxy-?server (?:verweigert|lehnt|verlangt|antwortet nicht)|proxy-?authentifizierung (?:ist )?erforderlich|(?:serveur )?(?:mandataire|proxy) (?:refuse|exige|demande)|authentification (?:du |auprès du )?(?:proxy|serveur mandataire) (?:requise|nécessaire)|(?:servidor )?proxy (?:rechaza|requiere|está rechazando|recusa|requer|exige|está recusando)|(?:server )?proxy (?:rifiuta|richiede)|proxyserver (?:weigert|vereist)|(?:serwer )?proxy (?:odmawia|wymaga|odrzuca)|proxyservern (?:nekar|kräver|vägrar)|プロキシ(?:サーバー)?(?:の認証|が接続を拒否|認証が必要)|(?:خادم )?(?:الوكيل|البروكسي) (?:يرفض|يتطلب)|ECONNREFUSED[^\n]{0,80}(?:proxy|:3128\b|:8080\b)|\bproxy\b[^\n]{0,80}ECONNREFUSED/gi;

/** Matches a refused connection. */
const CONNECTION_REFUSED = /connect(?:ion)?:? (?:was )?refused/i;

/** Maximum number of characters between such words and the server. */
const MAX_DISTANCE = 240;

/** Matches code before a name that is compared with or an item of a list. */
const COMPARISON = /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$|[,|[]\s{0,2}["']$/;

/**
 * Yields tokens for connections that failed before the sign-in: servers that were not reached, untrusted certificates,
 * proxies, encryption.
 *
 * @param vendors the vendors that the text names; without one, only what concerns a mail server counts
 */
export function* networkFailures(
  text: string,
  vendors: ReadonlySet<string>,
  index: RuleIndex,
): Generator<string> {
  for (const [, name = '', following = ''] of findMatches(NOT_REACHED_NAME, text))
    if (MAIL_SERVER_PORT_OR_NAME.test(following)) yield codeToken('net', name);
  for (const { index: at } of findMatches(NOT_REACHED_MESSAGE, text))
    if (isNearMailServer(text, at)) yield makeToken('sentence', FAILURES.serverNotReached);
  const knownVendor = vendors.size > 0 && !vendors.has('other');
  for (const { 0: name, index: at } of findMatches(CERTIFICATE_ERROR_NAME, text)) {
    const token = codeToken('net', name);
    if (!index.clauses.has(token) || COMPARISON.test(text.slice(Math.max(0, at - 12), at))) continue;
    if (knownVendor || isNearMailServer(text, at)) yield token;
  }
  for (const { index: at } of findMatches(CERTIFICATE_MESSAGE, text))
    if (isFailure(text, at) && (knownVendor || isNearMail(text, at)))
      yield makeToken('sentence', FAILURES.certificateNotTrusted);
  for (const { index: at } of findMatches(MAIL_CERTIFICATE_MESSAGE, text))
    if (isNearMail(text, at) && assertsFailure(text, at))
      yield makeToken('sentence', FAILURES.certificateNotTrusted);
  for (const { 0: words, index: at } of findMatches(PROXY_REFUSED, text))
    if (
      (knownVendor || isNearMail(text, at)) &&
      (isIn(CONNECTION_REFUSED, text) || reportsFailure(text, at, words.length))
    ) {
      yield makeToken('sentence', FAILURES.proxyRefused);
      break;
    }
  yield* encryptionFailures(text);
  yield* certificateFailures(text, vendors);
}

/** Yields tokens for a certificate that has to be replaced at the mail server. */
function* certificateFailures(text: string, vendors: ReadonlySet<string>): Generator<string> {
  for (const { 0: words, index: at } of findMatches(CLIENT_REFUSED_CERTIFICATE, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield codeToken('net', 'PEER_REFUSED_CERTIFICATE');
  // Google and Microsoft renew theirs, so it is the computer’s clock that is wrong.
  if (vendors.has('google') || vendors.has('microsoft')) return;
  for (const { 0: words, index: at } of findMatches(CERTIFICATE_EXPIRED, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield codeToken('net', 'SERVER_CERT_EXPIRED');
}

function isNearMailServer(text: string, at: number): boolean {
  return MAIL_SERVER_PORT_OR_NAME.test(text.slice(Math.max(0, at - MAX_DISTANCE), at + MAX_DISTANCE));
}

/** Yields tokens for encryption that failed. */
function* encryptionFailures(text: string): Generator<string> {
  for (const { 0: words, index: at } of findMatches(HOSTNAME_MISMATCH, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield codeToken('net', 'HOSTNAME_MISMATCH');
  for (const { 0: words, index: at } of findMatches(ENCRYPTION_MISMATCH, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield codeToken('net', 'WRONG_VERSION_NUMBER');
  for (const { 0: words, index: at } of findMatches(OLD_ENCRYPTION, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield codeToken('net', 'UNSUPPORTED_PROTOCOL');
  for (const { 0: words, index: at } of findMatches(ENCRYPTION_FAILED, text))
    if (isNearMail(text, at) && reportsFailure(text, at, words.length))
      yield makeToken('sentence', FAILURES.tlsRequired);
}

/** Tells whether a mail server or a mail program is named near a position. */
function isNearMail(text: string, at: number): boolean {
  return (
    isNearMailServer(text, at) ||
    MAIL_PROGRAM.test(text.slice(Math.max(0, at - MAX_DISTANCE), at + MAX_DISTANCE))
  );
}

/** Tells whether the words at a position report a failure: an error is named before them, or they begin a line. */
function isFailure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  return (
    /(?:error|exception|fail|reason|caused by|curl: ?\(\d+\)|fehler|erreur)[^\n]{0,120}$/i.test(before) ||
    /(?:^|\n)[\s"'>*-]{0,6}$/.test(before)
  );
}
