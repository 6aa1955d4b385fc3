import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

const index = indexRules(RULES);
const best = (text: string) => lookUp(text, index).diagnoses[0];

/** Errors that resemble others, and texts that resemble errors. */

describe('what resembles something else', () => {
  it.each([
    // Sign-ins that failed too often.
    [
      'A3 NO [AUTHENTICATIONFAILED] Too many failed logins, retry later (imap.contoso.com)',
      'mail/sign-in-paused',
    ],
    ['535 5.7.0 (#AUTH005) Too many bad auth attempts. smtp.aol.com', 'mail/sign-in-paused'],
    ['GMX: Zu viele Fehlversuche bei der Anmeldung. Versuchen Sie es später wieder.', 'mail/sign-in-paused'],
    ['Google\nZbyt wiele nieudanych prób. Spróbuj ponownie za kilka godzin.', 'mail/sign-in-paused'],
    ['Google\nログインの試行回数が多すぎます。', 'mail/sign-in-paused'],
    ['2026-04-02 fail2ban.actions: NOTICE [postfix-sasl] Ban 198.51.100.7 (our CRM)', 'mail/sign-in-paused'],
    [
      'lfd[8812]: (imapd) Failed IMAP login from 198.51.100.7: 10 in the last 3600 secs - Blocked in csf',
      'mail/sign-in-paused',
    ],
    // Frames of a sign-in.
    [
      'BrowserAuthError: monitor_window_timeout: Token acquisition in iframe failed due to timeout.',
      'mail/sign-in-window-blocked',
    ],
    [
      'BrowserAuthError: monitor_popup_timeout: Token acquisition in popup failed due to timeout.',
      'microsoft/sign-in-interrupted',
    ],
    // Kinds of apps.
    [
      "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
      'microsoft/app-set-up-wrong',
    ],
    // Old passwords.
    ['Google\nDein Passwort wurde vor 9 Tagen geändert', 'google/password-changed'],
    ['Gmail verbinden: La tua password è stata modificata 4 giorni fa', 'google/password-changed'],
    // Senders.
    ['SMTP 550 5.7.1 Sender address is not allowed. smtp.contoso.com', 'mail/send-as-denied'],
    ['554 Unauthorized sender address for kim@contoso.com, smtp.contoso.com', 'mail/send-as-denied'],
    // Certificates.
    [
      'postfix/smtpd[7]: warning: TLS library problem: error:0A000416:SSL routines::sslv3 alert certificate unknown: SSL alert number 46',
      'mail/certificate-not-trusted',
    ],
    // Google’s clients.
    ['Error: The given origin is not allowed for the given client ID.', 'google/redirect-mismatch'],
    ['ApiException: 10 while signing in with com.google.android.gms', 'google/invalid-client'],
    [
      'PlatformException(sign_in_failed, com.google.android.gms ApiException: 12501: )',
      'google/user-declined',
    ],
    ['Error Domain=org.openid.appauth.general Code=-3', 'mail/permission-not-given'],
    // Proxies.
    [
      'Error: tunneling socket could not be established, cause=ECONNRESET https://oauth2.googleapis.com',
      'mail/proxy-refused',
    ],
    ['net::ERR_TUNNEL_CONNECTION_FAILED login.microsoftonline.com', 'mail/proxy-refused'],
    // APIs.
    [
      '{"code":"NO_PERMISSION","message":"permission denied","status":"error"} zohoapis.com',
      'crm/user-without-access',
    ],
    [
      '{"errors":[{"id":"unauthorizedOauthScope"}]} https://api.outreach.io/api/v2/users',
      'crm/app-set-up-wrong',
    ],
    ['Connect-ExchangeOnline : UnAuthorized', 'microsoft/permission-missing'],
  ])('%j', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it('takes no program for a vendor where somebody else’s server is named', () => {
    expect(best('Outlook: Anmeldung am Server imap.web.de fehlgeschlagen')?.rule).toBe('mail/imap-off');
    expect(best('Outlook: Login to server imap.contoso.com with username kim failed')?.rule).toBe(
      'mail/sign-in-refused',
    );
  });

  it.each([
    'Your password was changed 2 days ago from a new device. If this was you, no action is needed.',
    'After too many failed attempts the account is locked for 30 minutes.',
    'The proxy in Lyon will be replaced on Sunday.',
    'See section 4.2: a server may reject the sender address, which is not allowed for this login.',
  ])('is none: %j', (text) => expect(best(text)).toBeUndefined());
});

describe('a document', () => {
  it.each([
    'Release 3.4 (12 May 2026)\nFixed\n- "Need admin approval" is no longer cut off on phones.',
    'Versionshinweise 8.1\nBehoben:\n- Der Hinweis „Administratorgenehmigung erforderlich“ verschwindet wieder.',
    'Notes de version 2.2\n\nCorrections\n- Le message « Approbation de l’administrateur requise » reste visible.',
    'Setting | Description\nBlock consent | Every app needs approval from an administrator\nAllow | People may agree themselves',
    '状態 | 説明\n接続済み | メールが同期されています\n切断 | メールボックスを再接続する必要があります',
    "def test_it(requests_mock):\n    requests_mock.post(URL, json={'error': 'invalid_grant', 'error_description': 'Bad Request'})\n    assert run() is None",
  ])('reports nothing: %j', (text) => expect(best(text)).toBeUndefined());

  it('is none where something happened', () =>
    expect(
      best('Status | Description\n09:12:44 Failed | AADSTS50105: not assigned\n09:13:02 Failed | AADSTS50105')
        ?.rule,
    ).toBe('microsoft/user-not-assigned'));
});
