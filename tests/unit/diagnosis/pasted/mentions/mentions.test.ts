import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

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

describe('what lists further errors', () => {
  it.each([
    'components:\n  schemas:\n    Error:\n      properties:\n        error:\n          type: string\n          enum: [invalid_request, invalid_client, invalid_grant, unauthorized_client]',
    "type AuthErrorCode =\n  | 'invalid_grant'\n  | 'access_denied'\n  | 'AADSTS50105';",
    "SELECT count(*) FROM sync_errors WHERE code = 'invalid_grant' AND day > now() - interval '7 days';",
    "grep -E 'AADSTS(50105|65001)' app.log | wc -l",
    'alert: TooManyAuthErrors\nexpr: rate(mail_errors_total{code="535"}[5m]) > 3\nlabels: {severity: warning}',
    'describe("error page", () => {\n  it("explains admin_policy_enforced", async () => {\n    await page.goto(\'/error?code=admin_policy_enforced\');\n    await expect(page.getByText(\'Ask your admin\')).toBeVisible();\n  });\n});',
    "@pytest.mark.parametrize('code,kind', [('AADSTS50126', 'password'), ('AADSTS50053', 'locked')])\ndef test_kind(code, kind):\n    assert kind_of(code) == kind",
    'public static final String INVALID_GRANT = "invalid_grant";\npublic static final String ACCESS_DENIED = "access_denied";',
    "const ERR = {\n  535: 'Wrong password or app password needed',\n  550: 'Recipient unknown',\n  552: 'Mailbox full',\n}",
    'Release 4.2\n- Fix AADSTS50105 shown without its correlation id',
    'Neuerungen in 4.2\n- Fix AADSTS50105 shown without its correlation id',
    'Symptom | Code | Fix\nno consent | AADSTS65001 | grant admin consent\nnot assigned | AADSTS50105 | assign the user',
    'Code,Meaning\nAADSTS50053,account locked\nAADSTS50057,account disabled',
    "if (preg_match('/AADSTS(\\d+)/', $e->getMessage(), $m) && $m[1] === '65001') { return $this->consent(); }",
    'raise NeedsReconnect("invalid_grant") if "invalid_grant" in body else err',
    'assertThat(mapper.map("AADSTS7000222")).isEqualTo(SECRET_EXPIRED);',
    'mapError = \\case\n  "invalid_grant" -> Reconnect\n  "access_denied" -> Declined',
    '{\n  "errors": {\n    "AADSTS65001": "Bitte lassen Sie die App freigeben",\n    "AADSTS50105": "Sie sind der App nicht zugewiesen"\n  }\n}',
    'msgid "invalid_grant"\nmsgstr "Bitte neu verbinden"\n\nmsgid "access_denied"\nmsgstr "Abgebrochen"',
    'errors:\n  invalid_grant: "Reconnect"\n  access_denied: "You said no"\n  interaction_required: "Sign in again"',
  ])('reports none: %j', (text) => expect(all(text)).toEqual([]));
});

describe('an error that somebody tells of', () => {
  it.each([
    'If you see AADSTS65001, ask your admin to grant consent. If you see AADSTS50105, ask to be assigned to the app.',
    '- Fixed: AADSTS50011 when signing in from Safari\n- Fixed: admin_policy_enforced is now explained\n- Added: shared mailboxes',
    'fix(auth): treat invalid_grant from Google as disconnected\n\nCloses #412',
    'TODO: handle AADSTS50076 and interaction_required in the silent refresh',
    'Test plan: 1. Revoke access at Google, expect invalid_grant. 2. Disable SMTP AUTH, expect 535 5.7.139. 3. Remove the user, expect AADSTS50105.',
    'Example response:\n```json\n{"error": "invalid_grant", "error_description": "Token has been expired or revoked."}\n```\nShow the reconnect banner in this case.',
    'RFC 5530: AUTHENTICATIONFAILED means that authentication failed for some reason on which the server is not willing to elaborate. AUTHORIZATIONFAILED means that authentication succeeded in using the authentication identity.',
    "Reviewer: why do we map ErrorAccessDenied to 403 here and MailboxNotEnabledForRESTAPI to 404? I'd rather keep both at 409.",
    'Hallo {{ticket.requester.name}}, wenn Sie die Meldung AADSTS65001 sehen, bitten Sie Ihren Administrator um die Freigabe.',
  ])('has not happened: %j', (text) => expect(all(text)).toEqual([]));

  it.each([
    'If I connect my mailbox I get AADSTS50105.',
    'When you click Connect, you get AADSTS50105.',
    'Wenn ich verbinde, kommt AADSTS50105.',
    'Since v4.18.0: AADSTS50105',
    'The example app fails with: AADSTS50105',
  ])('has happened: %j', (text) => expect(best(text)?.rule).toBe('microsoft/user-not-assigned'));
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

describe('what an author says of a program', () => {
  it.each([
    'def renew(creds):\n    """Renews the Google credentials.\n\n    Raises:\n        RefreshError: invalid_grant, if somebody took the access back.\n    """\n    creds.refresh(Request())',
    "class Gmail:\n    '''Reads Gmail. Error: invalid_grant is left to the caller.'''\n    scopes = []",
    'async def renew(\n    creds: Credentials,\n) -> None:\n    """RefreshError (invalid_grant) if Google has taken the access back."""',
    '  @doc """\n  Renews a Google token. Error: invalid_grant\n  """\n  def renew(token), do: token',
    '/**\n * Renews the Google token.\n * Error: invalid_grant\n */\nexport function renew(token) {}',
    ' * TokenError (invalid_grant) where Google says no\n */\nexport function renew(token) {}',
    '# Google answers with an Error: invalid_grant\ndef renew(token)\n  token.refresh!\nend',
  ])('speaks of no error: %j', (text) => expect(all(text)).toEqual([]));

  it.each([
    'def renew(creds):\n    """Renews the Google credentials."""\n    creds.refresh(Request())\n\nRefreshError: invalid_grant',
    '/* Gmail */\nError: invalid_grant',
    '"""\nGmail: Error: invalid_grant\n"""',
    '# Gmail\nError: invalid_grant',
    '* Gmail: Error: invalid_grant\n* since Monday',
  ])('hides none that somebody met: %j', (text) => expect(best(text)?.rule).toBe('google/access-expired'));
});
