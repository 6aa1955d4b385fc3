import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Errors of a line or two among somebody's own sentences: relays, renewals, sign-ins in a browser, short refusals. */

const index = indexRules(RULES);
const all = (text: string) => lookUp(text, index).diagnoses;
const best = (text: string) => all(text)[0];
const likely = (rule: string) => ({ rule, certainty: 'likely' });

describe('mail that a server does not pass on', () => {
  it.each([
    'SMTP error from remote server: 454 4.7.1 <ben@fabrikam.example>: Relay access denied',
    "SMTPRecipientsRefused: {'ben@fabrikam.example': (554, b'5.7.1 <ben@fabrikam.example>: Relay access denied')}",
    'Der Server antwortete: 5.7.1 <ben@fabrikam.example>: Relay access denied',
    '550 5.7.1 Relaying denied. Proper authentication required.',
    '550-5.7.1 Relaying not allowed, log in first',
    "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)",
    '454 4.7.1 : Recipient address rejected: Relaying mail to fabrikam.example is not allowed',
    'Error sending mail: server response: 553 we do not relay',
  ])('is no outage and no wrong password: %j', (text) =>
    expect(all(text)).toMatchObject([likely('mail/cannot-send')]),
  );

  it.each([
    'We set smtpd_relay_restrictions so that relay access is denied for others.',
    'Added: a hint when the smtp server says relay access denied',
    'If the SMTP server says relay access denied, the app shows a hint.',
  ])('is not met in %j', (text) => expect(all(text)).toEqual([]));

  it('is the recipient’s server’s in mail that came back', () =>
    expect(
      all(
        'Your message could not be delivered.\n<ben@fabrikam.example>: host mx.fabrikam.example said: 554 5.7.1 <ben@fabrikam.example>: Relay access denied',
      ).map(({ rule }) => rule),
    ).toEqual(['mail/not-delivered']));

  it('leaves other temporary answers alone', () =>
    expect(best('454 4.7.0 TLS not available due to local problem')?.rule).toBe('mail/service-trouble'));
});

describe('access that a program could not renew', () => {
  it.each([
    ['Failed to refresh OAuth token for gmail account kim@contoso.example', 'google/access-expired'],
    ['Failed to renew access token for the Google calendar', 'google/access-expired'],
    ['Error refreshing access token: Outlook account needs a new sign-in', 'microsoft/session-expired'],
    ['imap: unable to refresh oauth2 token', 'mail/access-ended'],
    ['Sync stopped\n{"key":"invalid-xoauth2-resp","retryable":false}', 'mail/access-ended'],
    ['08:11:02 WARN OAuth token refresh failed for inbox sales@contoso.example', 'mail/access-ended'],
  ])('has to be given anew: %j', (text, rule) => expect(best(text)).toMatchObject(likely(rule)));

  it.each([
    'If the app fails to refresh the access token, it asks for the mailbox again.',
    'fix: unable to refresh oauth2 token for imap',
    'Salesforce: failed to refresh access token',
    'Failed to refresh access token',
  ])('is not known in %j', (text) => expect(all(text)).toEqual([]));

  it('is a server’s where the network stopped it', () =>
    expect(
      all('Failed to refresh OAuth token for gmail: connect ETIMEDOUT 203.0.113.9:443').map(
        ({ rule }) => rule,
      ),
    ).not.toContain('google/access-expired'));
});

describe('a sign-in that is to be confirmed in a browser', () => {
  it.each([
    'Error: LOGIN failed. Account is locked. Sign in with a web browser to confirm your identity.',
    "-ERR Login rejected. Sign in at https://mail.contoso.example in a web browser to confirm it's you",
    'AUTHENTICATE failed. Unusual sign-in detected, please log in with your browser',
    'A3 NO LOGIN blocked for your security: confirm your identity in the web interface',
    'NO [ALERT] Please sign in with a browser first',
    '535 5.7.8 Suspicious login. Log in via webmail to verify your account',
  ])('says nothing of a password: %j', (text) =>
    expect(all(text)).toMatchObject([likely('mail/browser-first')]),
  );

  it.each([
    '* NO [WEBALERT https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgn',
    'Gmail: NO LOGIN failed. Sign in with a web browser to verify that it was you',
    'NO [ALERT] https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgn (Failure)',
    'smtp error: <https://accounts.google.com/ContinueSignIn?sarp=1&scc=1&plt=AKgn>',
  ])('is Google’s where it is: %j', (text) => expect(best(text)?.rule).toBe('google/imap-off'));

  it('is none where no server names Google’s page for it', () =>
    expect(all('It opens https://accounts.google.com/signin/continue?sarp=1 and stays empty.')).toEqual([]));

  it('is not told by a guide', () =>
    expect(all('To use the portal, log in with a web browser and verify your account.')).toEqual([]));
});

describe('permissions that Google has not verified', () => {
  it.each([
    "400. That's an error.\nError: invalid_scope\nThis app hasn't been verified for: {invalid = [https://mail.google.com/]}.",
    '400. Das ist ein Fehler.\nFehler: invalid_scope\nDie Überprüfung dieser App für diese Bereiche ist offen: {invalid = [https://mail.google.com/]}.',
    'Erreur 400 : invalid_scope\nLa validation de cette application est en attente : {invalid = [https://mail.google.com/]}',
    'Błąd 400: invalid_scope\nTa aplikacja nie została zweryfikowana dla: {invalid = [https://mail.google.com/]}',
    '400. エラーが発生しました。\nエラー: invalid_scope\nこのアプリの確認はまだです: {invalid = [https://mail.google.com/]}',
  ])('are its maker’s to have verified: %j', (text) => {
    expect(all(text).map(({ rule }) => rule)).toEqual(['google/unverified-app']);
    expect(best(text)?.codes).toContain('invalid_scope');
  });

  it('are not those that are misspelt', () =>
    expect(
      best(
        'Error 400: invalid_scope\nSome requested scopes were invalid. {valid=[openid], invalid=[https://mail.google.com/x]}',
      )?.rule,
    ).toBe('google/invalid-scope'));
});

describe('a short refusal', () => {
  it.each([
    'I added my Yahoo mailbox and it says "login failed". What now?',
    'Connecting iCloud mail: authentication failed',
    'QQ mail via imap, it says "authentication failed"',
    'I set up the AOL inbox with IMAP: authentication failed',
    'Fastmail account in the CRM, error: invalid credentials in the mailbox settings',
    'Ошибка входа: неверный логин или пароль (imap.mail.ru)',
  ])('wants an app password where the provider does: %j', (text) =>
    expect(best(text)).toMatchObject(likely('mail/app-password')),
  );

  it.each([
    'iCloud photos: "sign-in failed" on my iPhone',
    'Yahoo Finance says login failed',
    'ВКонтакте: неверный логин или пароль',
  ])('of something else is nothing: %j', (text) => expect(all(text)).toEqual([]));

  it.each([
    ['Пошта Gmail: невірний логін або пароль', 'google/app-password'],
    ['Не вдається підключити пошту: помилка автентифікації imap', 'mail/sign-in-refused'],
    ['E-posta: kullanıcı adı veya parola yanlış', 'mail/sign-in-refused'],
    ['Pošta hlásí: nesprávné uživatelské jméno nebo heslo', 'mail/sign-in-refused'],
    ['邮箱设置：用户名或密码错误', 'mail/sign-in-refused'],
  ])('is understood in %j', (text, rule) => expect(best(text)).toMatchObject(likely(rule)));

  it.each([
    'HTTP Client error 401: Unauthorized\nURL: https://mail.contoso.example/EWS/Exchange.asmx',
    'Exception: The remote server returned an error: (401) Unauthorized at https://owa.brightwood.example/autodiscover/autodiscover.xml',
    'Fehler 401: Unauthorized, URL: post.gartenbau.example/Microsoft-Server-ActiveSync',
  ])('is a company’s own Exchange server’s: %j', (text) =>
    expect(all(text)).toMatchObject([likely('mail/sign-in-refused')]),
  );

  it('is not a company’s where the address is Microsoft’s', () =>
    expect(
      all('401 Unauthorized https://outlook.office365.com/EWS/Exchange.asmx').map(({ rule }) => rule),
    ).not.toContain('mail/sign-in-refused'));

  it.each([
    'Login to server imap.brightwood.example with username kim failed. IMAP is turned off for this account.',
    'Die Anmeldung auf dem Server imap.brightwood.example ist fehlgeschlagen. IMAP ist deaktiviert.',
    'The server imap.brightwood.example rejected the password. Further down it says IMAP not being enabled',
  ])('is no wrong password where IMAP is off: %j', (text) =>
    expect(all(text)).toMatchObject([likely('mail/imap-off')]),
  );

  it('leaves IMAP alone where it is on', () =>
    expect(best('The server imap.brightwood.example rejected the password. IMAP is enabled.')?.rule).toBe(
      'mail/sign-in-refused',
    ));
});

describe('a sender that Postfix does not take', () => {
  it.each([
    'The log has Sender address rejected: not owned by user',
    'it tells me sender address rejected: not logged in',
  ])('needs no number: %j', (text) => expect(best(text)).toMatchObject(likely('mail/send-as-denied')));
});

describe('an untrusted certificate in a mail program’s words', () => {
  it.each([
    'imapfilter: certificate verification failed; 20\nimapfilter: login request to kim@mail.contoso.example failed',
    "msmtp: TLS certificate verification failed: the certificate hasn't got a known issuer",
    'mbsync: Error, SSL certificate verification failed for mail.contoso.example',
    'gnutls: The certificate is NOT trusted. The certificate issuer is unknown. imap.contoso.example:993',
    'Could not verify the server certificate of smtp.contoso.example:465',
  ])('is known: %j', (text) => expect(all(text)).toMatchObject([likely('mail/certificate-not-trusted')]));
});

describe('a status that somebody may meet one day', () => {
  it.each([
    'If you get 535 5.7.8 while connecting, ask your provider for an app password.',
    'When users see 5.7.57 in the report: if you see 5.7.57, check how the device signs in.',
    'If you receive 0x800CCC92, check the password.',
    'Falls Sie 5.7.60 sehen, fragen Sie Ihren Administrator.',
  ])('has not happened: %j', (text) => expect(all(text)).toEqual([]));
});
