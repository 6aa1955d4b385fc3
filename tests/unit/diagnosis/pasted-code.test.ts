import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/catalog/catalog';
import { lookUp } from '../../../lib/diagnosis/pasted-text';
import { indexRules } from '../../../lib/diagnosis/rule-index';

const index = indexRules(RULES);
const all = (text: string) => lookUp(text, index).diagnoses;
const best = (text: string) => all(text)[0];

describe('a program, a table or a test that names errors', () => {
  it.each([
    "const RECONNECT = new Set(['invalid_grant', 'interaction_required', 'AADSTS50173']);\nexport function mustReconnect(e) { return RECONNECT.has(e.code); }",
    "switch (err.code) {\n  case 'access_denied':\n    return 'You pressed cancel';\n  case 'invalid_client':\n    return 'Ask us';\n}",
    '- `invalid_grant`: the refresh token is no longer valid\n- `invalid_client`: client id or secret is wrong\n- `access_denied`: the person said no',
    "def test_expired():\n    err = parse('535 5.7.8 Username and Password not accepted. gsmtp')\n    assert err.kind == 'bad-password'",
    'AADSTS50105 = "user not assigned"\nAADSTS65001 = "no consent"\nAADSTS50076 = "mfa"',
    'Error codes\n535\tAuthentication failed\n550\tMailbox unavailable\n552\tMailbox full\n421\tService not available',
    "enum AuthError {\n  StateMismatch = 'state_mismatch',\n  NoAccount = 'no_account_error',\n  Interaction = 'interaction_in_progress',\n}",
    "rescue OAuth2::Error => e\n  reconnect! if e.code == 'invalid_grant'",
    "// retry once on invalid_grant, the clock may be off\nif (e.response?.data?.error === 'invalid_grant') await retry();",
    '4.1.2.1 Error Response\ninvalid_request\n   The request is missing a required parameter.\nunauthorized_client\n   The client is not authorized to request an authorization code.\naccess_denied\n   The resource owner or authorization server denied the request.',
    'catch (DefaultCredentialsError $e) { report($e); }',
    "it.each([\n  ['AADSTS65001', 'consent'],\n  ['AADSTS50105', 'assignment'],\n])('maps %s', (code, kind) => expect(kindOf(code)).toBe(kind));",
    '"access_denied" => "You declined the request",\n"invalid_grant" => "Please sign in again",',
    '{"invalid_grant": "Bitte neu verbinden", "access_denied": "Abgebrochen", "admin_policy_enforced": "Admin fragen"}',
    'retryOn:\n  - temporarily_unavailable\n  - server_error\nreconnectOn:\n  - invalid_grant\n  - interaction_required',
    '<tr><td>AADSTS50011</td><td>reply address</td></tr>\n<tr><td>AADSTS65001</td><td>no consent</td></tr>',
    'if "AUTHENTICATIONFAILED" in str(exc): mark_broken(conn)',
    "except imaplib.IMAP4.error as exc:\n    if b'[AUTHENTICATIONFAILED]' in exc.args[0]:\n        raise BadPassword from exc",
    "expect(result.error).toBe('Error: No refresh token is set.')",
    "mock.onPost('/token').reply(400, { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' });",
    "when 'invalid_grant' then reconnect\nwhen 'invalid_client' then alert_ops",
    '| SMTP | Meaning | What we do |\n|---|---|---|\n| 535 5.7.8 | wrong password | ask to reconnect |\n| 550 5.1.1 | no such user | mark contact |',
    'ErrorQuotaExceeded – mailbox is full\nErrorAccessDenied – no permission\nMailboxNotEnabledForRESTAPI – on-premises',
    'let e = match code { "invalid_grant" => Kind::Expired, "access_denied" => Kind::Declined, _ => Kind::Other };',
    'var errorTexts = map[string]string{\n\t"access_denied":  "declined",\n\t"invalid_scope":  "bad scope",\n}',
  ])('reports none: %j', (text) => expect(all(text)).toEqual([]));
});

describe('an instruction', () => {
  it.each([
    'How do I create an app password for Yahoo? Open account security and click Generate app password.',
    'Hi {{contact.firstname}}, to reconnect your mailbox open Settings, choose Email and click Reconnect. Need admin approval? Ask your admin first.',
  ])('reports nothing: %j', (text) => expect(all(text)).toEqual([]));
});

describe('what programs print when something went wrong', () => {
  it.each([
    [
      "Traceback (most recent call last):\n  File \"sync.py\", line 88, in run\n    if creds.expired and creds.refresh_token:\ngoogle.auth.exceptions.RefreshError: ('invalid_grant: Token has been expired or revoked.', {'error': 'invalid_grant', 'error_description': 'Token has been expired or revoked.'})",
      'google/access-expired',
    ],
    [
      "/app/index.js:10\n    throw new Error('AADSTS65001: The user or administrator has not consented');\n    ^\nError: AADSTS65001: The user or administrator has not consented\n    at connect",
      'microsoft/consent-missing',
    ],
    [
      'const result = await app.acquireTokenSilent(request);\n// throws\nInteractionRequiredAuthError: interaction_required: AADSTS50076: Due to a configuration change made by your administrator',
      'microsoft/mfa-required',
    ],
    [
      "my code: if (err) console.log(err)\noutput: { error: 'access_denied', error_description: 'The user denied access', error_subcode: 'cancel' }",
      'microsoft/consent-declined',
    ],
    ['if I connect with outlook I get "AADSTS50105"', 'microsoft/user-not-assigned'],
    [
      "try {\n  await transporter.sendMail(mail)\n} catch (e) { console.log(e) }\n\nError: Invalid login: 535-5.7.8 Username and Password not accepted. gsmtp\n  code: 'EAUTH', responseCode: 535",
      'google/app-password',
    ],
    ['return from google: error=admin_policy_enforced', 'google/admin-policy'],
    ['case: customer gets AADSTS90094', 'microsoft/admin-approval-required'],
    [
      'AADSTS50105: user not assigned\nAADSTS65001: consent missing\nwe get both alternately since monday 09:14:22',
      'microsoft/user-not-assigned',
    ],
    [
      '| time | user | error |\n|---|---|---|\n| 10:04:11 | kim | AADSTS50105 |\n| 10:09:31 | lee | AADSTS65001 |',
      'microsoft/user-not-assigned',
    ],
    [
      'Exception in thread main: throw new MailException("535 5.7.3 Authentication unsuccessful")',
      'microsoft/mail-sign-in-refused',
    ],
    [
      'static void Main\nUnhandled exception: AADSTS7000215: Invalid client secret provided',
      'microsoft/client-secret',
    ],
    ['Error: admin_policy_enforced\n\nexport default handler; // my route', 'google/admin-policy'],
    [
      'return code 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.',
      'microsoft/smtp-auth-disabled',
    ],
    [
      "// Browser console:\nPOST https://oauth2.googleapis.com/token 400\n{ error: 'invalid_grant', error_description: 'Bad Request' }",
      'google/access-expired',
    ],
    [
      "server.login(user, pw)\nsmtplib.SMTPAuthenticationError: (535, b'5.7.8 Error: authentication failed')",
      'mail/sign-in-refused',
    ],
    [
      'test login with kim: ("AADSTS50126: Error validating credentials due to invalid username or password.")',
      'microsoft/password',
    ],
    ['when connecting: "Error 400: redirect_uri_mismatch"', 'google/redirect-mismatch'],
    [
      'await gmail.users.messages.list() => {"error":{"code":403,"errors":[{"reason":"insufficientPermissions"}]}}',
      'google/missing-permissions',
    ],
  ])('is read beside their lines: %j', (text, rule) => expect(best(text)?.rule).toBe(rule));
});
