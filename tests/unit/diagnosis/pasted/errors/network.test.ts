import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { CLOUDS } from '../../../../../lib/catalog/clouds';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const all = (text: string) => lookUp(text, index).diagnoses;
const best = (text: string) => all(text)[0];

describe('a certificate that is not trusted', () => {
  it.each([
    [
      'Node',
      "code: 'DEPTH_ZERO_SELF_SIGNED_CERT' while fetching https://graph.microsoft.com/v1.0/me",
      'certain',
    ],
    ['Chrome', 'accounts.google.com\nNET::ERR_CERT_DATE_INVALID', 'certain'],
    ['Firefox', 'login.microsoftonline.com\nError code: SEC_ERROR_UNKNOWN_ISSUER', 'certain'],
    [
      'Python',
      'imaplib login to imap.contoso.com:993 ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED]',
      'certain',
    ],
    [
      'Java',
      'javax.net.ssl.SSLHandshakeException: PKIX path building failed\n\tat com.contoso.Mail.open\nhost smtp.contoso.com',
      'likely',
    ],
    ['Go', 'dial failed: x509: certificate signed by unknown authority (imap.contoso.com:993)', 'likely'],
    [
      'curl',
      'curl: (60) SSL certificate problem: certificate has expired imaps://mail.contoso.com:993',
      'likely',
    ],
  ])('is known as %s says it', (_, text, certainty) =>
    expect(best(text)).toMatchObject({ rule: 'mail/certificate-not-trusted', certainty }),
  );

  it.each([
    'Your clock is behind\nA private connection to outlook.office.com can’t be established because your computer’s date and time (Monday, 3 May 2010 at 08:00) are incorrect.',
    'Votre horloge est en retard\nImpossible d’établir une connexion privée à accounts.google.com : la date et l’heure de votre ordinateur (lundi 3 mai 2010) sont incorrectes.',
    'パソコンの日時（2010年5月3日）が正しくないため、login.microsoftonline.com へのプライベート接続を確立できません。',
  ])('is known where a clock is wrong: %j', (text) =>
    expect(best(text)?.rule).toBe('mail/certificate-not-trusted'),
  );

  it.each([
    'pip: CERTIFICATE_VERIFY_FAILED while reaching packages.example.org',
    "if (error.code === 'CERT_HAS_EXPIRED') return retry(graphClient);",
    'The certificate of mail.contoso.com was renewed and is valid until May.',
    'npm error code SELF_SIGNED_CERT_IN_CHAIN\nnpm error request to the registry failed, reason: self-signed certificate in certificate chain',
  ])('is nothing for us in %j', (text) => expect(lookUp(text, index).diagnoses).toEqual([]));
});

describe('a mail server that was not reached', () => {
  it.each([
    'java.net.ConnectException: Connection timed out\nhost: smtp.contoso.com, port: 465',
    'SocketException (10061): the target machine actively refused it 192.0.2.7:587',
    'imap.contoso.com: No route to host',
  ])('is known by words: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/server-not-reached', certainty: 'likely', codes: [] }),
  );

  it.each([
    'Connection refused\n\tIs the database running on port 5432?',
    'connect: connection timed out (redis, 6379)',
  ])('is no other server: %j', (text) => expect(lookUp(text, index).diagnoses).toEqual([]));
});

describe('what mail programs say', () => {
  it.each([
    ['Login to server imap.contoso.com with username kim@contoso.com failed.', 'mail/sign-in-refused'],
    [
      'Logowanie na serwerze imap.contoso.com za pomocą nazwy użytkownika „kim” się nie powiodło.',
      'mail/sign-in-refused',
    ],
    ['Autenticação no servidor imap.contoso.com com o usuário kim falhou.', 'mail/sign-in-refused'],
    [
      'Inloggning till servern imap.gmail.com med användarnamnet kim@gmail.com misslyckades.',
      'google/app-password',
    ],
    [
      'Accesso al server outlook.office365.com con nome utente kim@contoso.com non riuscito.',
      'microsoft/mail-sign-in-refused',
    ],
    [
      'Le message n’a pas pu être envoyé car la connexion au serveur sortant (SMTP) « smtp.contoso.com » a échoué.',
      'mail/cannot-send',
    ],
    [
      'メールサーバー imap.contoso.com に接続できません。サーバーへの接続が拒否されました。',
      'mail/server-not-reached',
    ],
  ])('%j', (text, rule) => expect(best(text)).toMatchObject({ rule, certainty: 'likely' }));

  it.each([
    "imaplib.error: b'LOGIN failed.'\nserver: outlook.office365.com",
    '[ALERT] imap: LOGIN failed (outlook.office365.com)',
  ])('a refusal without a code is none: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'microsoft/mail-sign-in-refused', codes: [] }),
  );

  it.each(['Command Error. 10', 'fetch failed: "Command Error. 12"', 'A7 BAD Command Error. 11'])(
    'only Exchange says %j',
    (text) => expect(best(text)?.rule).toBe('microsoft/mailbox-not-opened'),
  );
});

describe('a sign-in window that the browser stops', () => {
  it.each([
    ["{type: 'popup_failed_to_open'}", 'mail/sign-in-window-blocked'],
    ['idpiframe_initialization_failed: cookies are not enabled', 'mail/sign-in-window-blocked'],
    ['Error: popup_closed_by_user', 'google/user-declined'],
    ['Third-party cookies are blocked in your browser', 'mail/sign-in-window-blocked'],
  ])('%j', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it('is none where a program compares', () =>
    expect(lookUp("if (reason === 'popup_closed_by_user') return;", index).diagnoses).toEqual([]));
});

describe('codes', () => {
  it('are those that the text names, not those whose sentence is alike', () =>
    expect(
      best(
        'AADSTS53000: Device is not in required device state: compliant. Conditional Access policy requires a compliant device, and the device is not compliant.',
      )?.codes,
    ).toEqual(['AADSTS53000']));

  it('are none of those that a test runner ticks off', () =>
    expect(
      lookUp(
        '✓ explains AADSTS50105 (2 ms)\n✔ explains 535 5.7.3\nok 7 explains AADSTS65001\n2 passed',
        index,
      ).diagnoses,
    ).toEqual([]));
});

describe('encryption that did not come about', () => {
  it.each([
    'smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.  host mail.brightwood.example 587',
    'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message\n mail.smtp.host=smtp.brightwood.example',
    "ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1007) imaplib.IMAP4_SSL('imap.brightwood.example', 143)",
    'error:0A000102:SSL routines::unsupported protocol  smtp.brightwood.example:465',
    'tls: first record does not look like a TLS handshake (smtp.brightwood.example:587)',
    'connect smtp.brightwood.example:465 ... The server does not support secure connections. System.Net.Mail.SmtpException',
    'write EPROTO 80CB0B:error:0A00010B:SSL routines:ssl3_get_record:wrong version number smtp.brightwood.example:587 ERR_SSL_WRONG_VERSION_NUMBER',
    "Sending of the message failed. An error occurred: unable to establish a secure link with Outgoing server (SMTP) smtp.brightwood.example using STARTTLS since it doesn't advertise that feature.",
    'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection. When connecting to an SMTP service, port 587 is typically reserved for plain-text connections.',
    'SSL_ERROR_RX_RECORD_TOO_LONG imap.brightwood.example:143',
  ])('is met: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/tls-required', certainty: 'certain' }),
  );

  it.each([
    "Hostname/IP does not match certificate's altnames: Host: mail.brightwood.example. is not in the cert's altnames: DNS:*.hoster.example  code: 'ERR_TLS_CERT_ALTNAME_INVALID'",
    "TLS Negotiation failed, the certificate doesn't match the host. smtp.brightwood.example",
    "stream_socket_enable_crypto(): Peer certificate CN=`*.hoster.example' did not match expected CN=`mail.brightwood.example'",
    "ssl.CertificateError: hostname 'imap.brightwood.example' doesn't match '*.hoster.example'",
    'javax.net.ssl.SSLHandshakeException: No name matching mail.brightwood.example found (javax.mail)',
    'Server CommonName mismatch: *.hoster.example != imap.brightwood.example\nfetchmail: SSL connection failed.',
  ])('shows another server’s name: %j', (text) => {
    expect(best(text)).toMatchObject({ rule: 'mail/certificate-not-trusted', certainty: 'certain' });
    expect(best(text)?.codes).toContain('HOSTNAME_MISMATCH');
  });

  it.each([
    'Error: unable to verify the first certificate  imap.brightwood.example:993',
    'mbsync: SSL error connecting imap.brightwood.example (203.0.113.7:993): certificate has expired',
    'fetchmail: Server certificate verification error: self-signed certificate in certificate chain (imap.brightwood.example)',
    'Cannot Verify Server Identity\nThe identity of “mail.brightwood.example” cannot be verified by Mail.',
  ])('is a certificate that is not trusted: %j', (text) =>
    expect(best(text)?.rule).toBe('mail/certificate-not-trusted'),
  );

  it.each([
    'Error: write EPROTO wrong version number, proxy to registry.example.org',
    'Use of STARTTLS is required on port 587; servers that do not support STARTTLS are not offered in the form.',
    'Our IMAP server uses port 993 with TLS. The certificate for mail.contoso.com has expired last year and was renewed; all clients are fine.',
  ])('is nothing for us in %j', (text) => expect(all(text)).toEqual([]));
});

describe('a service that a program does not reach', () => {
  it.each([
    "HTTPSConnectionPool(host='graph.microsoft.com', port=443): Max retries exceeded (Caused by ConnectTimeoutError('timed out'))",
    'Error: connect ECONNREFUSED 203.0.113.9:443 at gmail.googleapis.com',
    'AxiosError: connect ETIMEDOUT https://login.microsoftonline.com/common/oauth2/v2.0/token',
    'curl: (6) Could not resolve host: graph.microsoft.com',
    'java.net.UnknownHostException: oauth2.googleapis.com',
    'Faraday::ConnectionFailed: Failed to open TCP connection to graph.microsoft.com:443 (getaddrinfo failed)',
    'Post "https://oauth2.googleapis.com/token": dial tcp 203.0.113.9:443: i/o timeout',
    'HttpRequestException: No connection could be made because the target machine actively refused it. (outlook.office365.com:443)',
    ...CLOUDS.flatMap(({ host, aliases, graph }) => [host, ...aliases, graph]).map(
      (host) => `curl: (6) Could not resolve host: ${host}`,
    ),
    ...CLOUDS.flatMap(({ apis }) => Object.keys(apis)).map(
      (host) => `Error: connect ETIMEDOUT https://${host}/api/v2.0/me`,
    ),
  ])('is told as that: %j', (text) => {
    expect(best(text)).toMatchObject({ rule: 'mail/server-not-reached', certainty: 'likely' });
    expect(best(text)?.matchedTokens).toContain('named:cloud-host');
  });

  it.each([
    'Error: connect ECONNREFUSED 127.0.0.1:5432, before that graph.microsoft.com answered 200',
    'The firewall must let graph.microsoft.com through on port 443.',
    'except requests.exceptions.ConnectTimeout:\n    again("https://graph.microsoft.com/v1.0/me")',
    'curl: (28) Connection timed out after 30001 milliseconds, https://api.contoso.com/orders',
  ])('is none: %j', (text) => expect(all(text)).toEqual([]));
});
