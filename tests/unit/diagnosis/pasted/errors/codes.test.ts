import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const best = (text: string) => lookUp(text, index).diagnoses[0];

/** The surroundings with which people copy a code. */
const SURROUNDINGS: Readonly<Record<string, (code: string) => string>> = {
  'by itself': (code) => code,
  'in a line of a log': (code) =>
    `2026-11-12 08:14:02,113 ERROR sync [job 47] could not open the mailbox: ${code}`,
  'in a body': (code) => JSON.stringify({ error: { code, message: 'request failed' } }),
  'above a stack': (code) => `Error: ${code}\n    at connect (/app/lib/mail.js:12:5)`,
  'in brackets before a sentence': (code) => `(${code}) This is what the program wrote.`,
  'before a sentence in brackets': (code) => `${code} (what the program wrote)`,
};

/** Pairs of an error name and a rule for which the name is enough. */
const names = [...RULES].flatMap(([rule, { when }]) =>
  when.flatMap(({ any = [], all = [] }) =>
    all.length > 0
      ? []
      : any.flatMap((token) => {
          const name = /^code:(?:graph|hubspot|salesforce|msal)\/([A-Za-z_]{8,})$/.exec(token)?.[1];
          return name ? [[name, rule] as const] : [];
        }),
  ),
);

describe('the name of an error', () => {
  it('is one of many', () => expect(names.length).toBeGreaterThan(120));

  for (const [where, put] of Object.entries(SURROUNDINGS)) {
    it(`is known ${where}`, () => {
      const missed = names.filter(([name, rule]) => {
        const found = lookUp(put(name), index).diagnoses;
        return !found.some((one) => one.rule === rule);
      });
      // Error codes of OAuth and of sign-in libraries name no vendor by themselves.
      expect(
        missed.filter(
          ([name]) =>
            !/^(?:temporarily_unavailable|expired_token|(?:consent|login|interaction)_required|(?:state|nonce)_mismatch|invalid_state|state_not_found)$/.test(
              name,
            ),
        ),
      ).toEqual([]);
    });
  }
});

describe('replies of mail servers', () => {
  it.each([
    ['535 5.7.8 Error: authentication failed', 'mail/sign-in-refused'],
    ["smtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')", 'mail/sign-in-refused'],
    ['535 5.7.139 something in a language nobody here reads', 'microsoft/smtp-auth-disabled'],
    ['530 5.7.57 not signed in', 'microsoft/mail-sign-in-refused'],
    ['server smtp.office365.com said: 535 5.7.3 Authentication refused', 'microsoft/mail-sign-in-refused'],
    ['550 5.7.60 not you', 'microsoft/send-as-denied'],
    [
      '534-5.7.14 <https://accounts.google.com/x> Use your web\n534-5.7.14 browser first.\n534 5.7.14 gsmtp',
      'google/imap-off',
    ],
    ['a1 NO [AUTHENTICATIONFAILED] wrong', 'mail/sign-in-refused'],
    ['imap.gmail.com: a1 NO [AUTHENTICATIONFAILED] wrong', 'google/app-password'],
    ['A1 NO LOGIN refused. outlook.office365.com', 'microsoft/mail-sign-in-refused'],
    ["b'[PRIVACYREQUIRED] not like this'", 'mail/tls-required'],
    ['* BYE [UNAVAILABLE] not now', 'mail/service-trouble'],
    ['-ERR [AUTH] no', 'mail/sign-in-refused'],
    ['-ERR [SYS/TEMP] not today', 'mail/service-trouble'],
    ['Refused: 550-5.7.60. Ask an administrator.', 'microsoft/send-as-denied'],
    ['0x80042108', 'mail/sign-in-refused'],
    ['-ERR [IN-USE] somebody reads it', 'mail/mailbox-in-use'],
    ['(SYS/TEMP) Come back when it is quieter.', 'mail/service-trouble'],
    ['421 4.3.2 this machine takes no mail now', 'mail/service-trouble'],
    ['a2 NO [CORRUPTION] Nobody can read this any more', 'mail/contact-admin'],
    ['(NOPERM) Not your folder', 'mail/mailbox-not-opened'],
    ['INUSE (somebody else reads it)', 'mail/mailbox-in-use'],
    ['(EXPIRED) The password is too old', 'mail/sign-in-refused'],
    ['IMAP answered: LOGIN failed', 'microsoft/mail-sign-in-refused'],
    ['a3 NO [WEBALERT https://accounts.google.com/x?a=1] Use a browser.', 'google/imap-off'],
    ['a4 NO [NONEXISTENT] Unknown Mailbox: [Gmail]/Papelera', 'hubspot/gmail-folder-hidden'],
    ['connect ECONNREFUSED 203.0.113.7:993', 'mail/server-not-reached'],
    ['Error: getaddrinfo ENOTFOUND smtp.contoso.example', 'mail/server-not-reached'],
    ['HubSpot: connect ETIMEDOUT 203.0.113.7:587', 'hubspot/imap-settings'],
    ['exchangelib: Invalid credentials for https://mail.contoso.com/EWS', 'microsoft/mail-sign-in-refused'],
    ['GaxiosError: Invalid Credentials', 'google/access-expired'],
    ['imap.gmail.com said: a1 NO [AUTHENTICATIONFAILED] Invalid Credentials', 'google/app-password'],
    [
      '+ eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==',
      'google/missing-permissions',
    ],
    [
      'WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="invalid_token"',
      'microsoft/token-not-accepted',
    ],
  ])('%j', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each([
    'MySQL 5.7.30 was installed',
    'version 5.7.60, build 535',
    '535 contacts were imported',
    '250 2.0.0 OK 1731401642 queued',
    'a1 OK LOGIN completed',
    'connect ECONNREFUSED 127.0.0.1:5432',
    'Login failed',
    'The mailbox plug-in is now at 5.7.8',
    'EXPIRED',
    '500',
    'status: [EXPIRED] certificate of www.example.com',
  ])('%j is none', (text) => expect(lookUp(text, index).diagnoses).toEqual([]));
});

describe('a status or number that is all that somebody pasted', () => {
  it.each([
    ['5.7.57', 'microsoft/mail-sign-in-refused'],
    ['SMTP error 5.7.8', 'mail/sign-in-refused'],
    ['535', 'mail/sign-in-refused'],
    ['error code: 535', 'mail/sign-in-refused'],
    ['smtp 538.', 'mail/tls-required'],
    ['sending mail failed: 5.7.60', 'microsoft/send-as-denied'],
  ])('%j', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each(['5.8.1', 'v5.7.8', 'Node 5.7.8', '200', '404', 'error 500', '550', 'room 535 is free'])(
    '%j is none',
    (text) => expect(lookUp(text, index).diagnoses).toEqual([]),
  );
});

describe('a sentence behind the level of a log', () => {
  it.each(['2026-11-12 08:14:03 ERROR', '[ERROR]', '12.11.2026 08:14:03,512 [worker-3] FATAL', 'WARN'])(
    'is read behind %j',
    (level) =>
      expect(
        best(`08:14:01 INFO begins\n${level} IMAP access is disabled for your domain\n08:14:04 INFO ends`)
          ?.rule,
      ).toBe('google/imap-off'),
  );

  it('is none where a word only looks like one', () =>
    expect(lookUp('WARNING\nsigns are hung at the door', index).diagnoses).toEqual([]));
});

describe('an answer that everybody gives', () => {
  const OAUTH_CODES = [
    'invalid_grant',
    'invalid_client',
    'unauthorized_client',
    'consent_required',
    'access_denied',
    'invalid_scope',
    'invalid_request',
    'invalid_token',
    'expired_token',
    'insufficient_scope',
    'unsupported_grant_type',
    'interaction_required',
    'login_required',
    'account_selection_required',
    'temporarily_unavailable',
    'server_error',
  ];
  const texts = OAUTH_CODES.flatMap((word) => [
    word,
    `Error: ${word}`,
    `connecting failed: ${word}`,
    JSON.stringify({ error: word, error_description: 'The request was refused.' }),
    `https://crm.example/oauth/callback?error=${word}&state=1`,
  ]);
  const vendorsIn = (text: string) =>
    lookUp(text, index).diagnoses.map(({ rule }) => rule.slice(0, rule.indexOf('/')));

  it.each(texts)('%j is never certain', (text) => expect(best(text)?.certainty).not.toBe('certain'));

  it.each(texts)('%j is no vendor’s', (text) =>
    expect(vendorsIn(text).filter((vendor) => vendor !== 'mail' && vendor !== 'crm')).toEqual([]),
  );

  it.each([
    ['invalid_grant', 'mail/access-ended'],
    ['Error: invalid_client', 'mail/app-not-accepted'],
    ['{"error":"unauthorized_client"}', 'mail/app-not-accepted'],
    ['consent_required', 'mail/permission-not-given'],
    ['https://crm.example/oauth/callback?error=access_denied&state=1', 'mail/permission-not-given'],
    ['Error: interaction_required', 'mail/more-asked'],
    ['HubSpot shows: Error: login_required', 'mail/more-asked'],
    ['Salesforce shows: Error: temporarily_unavailable', 'mail/sign-in-service-trouble'],
    ['Error: invalid_client_id', 'mail/app-not-accepted'],
    ['(login_required) Nobody was there', 'mail/more-asked'],
    ['https://crm.example/oauth/callback?error=login_required&state=1', 'mail/more-asked'],
    ['temporarily_unavailable', 'mail/sign-in-service-trouble'],
    ['{"error":"server_error","error_description":"Not now."}', 'mail/sign-in-service-trouble'],
    ['{"ok":false,"message":"unsupported_grant_type"}', 'mail/app-not-accepted'],
    ['www-authenticate: Bearer realm="mail", error="invalid_token"', 'mail/access-ended'],
    ['www-authenticate: Bearer realm="mail", error="insufficient_scope"', 'mail/permission-not-given'],
  ])('%j is answered without a name', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each([
    ['post_request_failed: invalid_grant', 'microsoft/session-expired'],
    [
      'Error: invalid_grant\n    at Client (/app/node_modules/@azure/msal-node/dist/client.mjs:1:1)',
      'microsoft/session-expired',
    ],
    [
      'Error: invalid_grant\n    at Client (/app/node_modules/google-auth-library/build/client.js:1:1)',
      'google/access-expired',
    ],
    ['GaxiosError: invalid_grant', 'google/access-expired'],
    ['msal-browser: Error: login_required', 'microsoft/interaction-required'],
    ['Azure says: Error: temporarily_unavailable', 'microsoft/service-trouble'],
    ['Google answered: Error: unsupported_grant_type', 'google/oauth-policy'],
    [
      'Salesforce: error=redirect_uri_mismatch&error_description=another address is registered',
      'crm/app-set-up-wrong',
    ],
    ['{"error":"invalid_client","error_description":"Unauthorized"}', 'google/invalid-client'],
  ])('%j is its library’s', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each([
    'https://login.example.com/oauth/callback?error=access_denied&error_description=The+owner+said+no&state=1',
    'https://discord.com/oauth2/callback?error=access_denied&state=1',
    'https://www.strava.com/oauth/callback?state=1&error=access_denied',
    'INVALID_CLIENT: Invalid redirect URI',
  ])('%j is somebody else’s', (text) => expect(lookUp(text, index).diagnoses).toEqual([]));

  it('says nothing beside a number that says more', () =>
    expect(lookUp('AADSTS70002: no. AADSTS50011: no.', index).diagnoses.map(({ rule }) => rule)).toEqual([
      'microsoft/redirect-mismatch',
    ]));
});

describe('a long text', () => {
  const line = '2026-11-12 08:14:02 INFO sync: mailbox read, 12 messages, next run in 300 s\n';

  it.each([
    ['the last line', `${line.repeat(13_000)}AADSTS50105: no`],
    ['the middle', `${line.repeat(6_500)}ERROR AADSTS50105: no\n${line.repeat(6_500)}`],
    [
      'the middle of many other errors',
      `${'ERROR request 4711 failed: timeout\n'.repeat(15_000)}AADSTS50105\n${'ERROR x failed: timeout\n'.repeat(15_000)}`,
    ],
  ])('gives up its code in %s', (_, text) => {
    expect(text.length).toBeGreaterThan(850_000);
    expect(best(text)?.rule).toBe('microsoft/user-not-assigned');
  });
});

describe('an exception of Outlook on the web', () => {
  it.each([
    'X-OWA-Error: Microsoft.Exchange.Data.Storage.UserHasNoMailboxException',
    ':-( Something went wrong\nX-OWA-Error: Microsoft.Exchange.Clients.Owa2.Server.Core.OwaUserHasNoMailboxException\nX-FEServer: AM9PR',
    'https://outlook.office.com/owa/auth/errorfe.aspx?httpCode=500&owaError=Microsoft.Exchange.Clients.Owa.Core.OwaUserHasNoMailboxAndNoLicenseAssignedException',
  ])('says that there is no mailbox: %j', (text) =>
    expect(best(text)?.rule).toBe('microsoft/licence-or-mailbox-missing'),
  );

  it('is none in the program of somebody else', () =>
    expect(best('throw new Contoso.Mail.UserHasNoMailboxException(user);')).toBeUndefined());
});

describe('a program that signs in by itself', () => {
  it.each([
    '{"error":{"message":"The token contains no permissions, or permissions can not be understood."}}',
    'Graph answers 401: The token contains no permissions, or permissions cannot be understood.',
    'Graph: "Either scp or roles claim need to be present in the token."',
  ])('was given no permission: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'microsoft/permission-missing', certainty: 'likely' }),
  );

  it.each([
    'MailKit.Security.AuthenticationException: LOGIN failed.\n   at Contoso.Sync.Open()\nhost: outlook.office365.com',
    'cannot login, user or password wrong (outlook.office365.com, port 993)',
  ])('was refused by name and password: %j', (text) =>
    expect(best(text)?.rule).toBe('microsoft/mail-sign-in-refused'),
  );
});
