import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const all = (text: string) => lookUp(text, index).diagnoses;
const best = (text: string) => all(text)[0];

describe('a sign-in that a log or a dialog calls refused', () => {
  it.each([
    'postfix/smtpd[311]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6',
    'imaps[2231]: badlogin: host.example [203.0.113.9] PLAIN [SASL(-13): authentication failure: Password verification failed]',
    'imapd-ssl: LOGIN FAILED, user=kim@contoso.com, ip=[::ffff:203.0.113.9]',
    'SMTP AUTH: warning: SASL authentication failure: Password verification failed',
    'Login to server imap.brightwood.example with username kim@brightwood.example failed.',
    'The server imap.brightwood.example rejected the password.',
    'Unable to log in at server. Probably wrong configuration, username or password.',
    'Die Anmeldung auf dem Server imap.brightwood.example ist fehlgeschlagen.',
    'IMAP Error: Login failed for kim@brightwood.example against mail.brightwood.example from 203.0.113.9. AUTHENTICATE PLAIN: Authentication failed.',
    "We couldn't log on to the incoming (IMAP) server. Please check your email address and password and try again.",
    'imap-login: Info: Aborted login (auth failed, 2 attempts in 8 secs): user=<kim>, method=PLAIN, rip=203.0.113.9',
  ])('is met: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/sign-in-refused', certainty: 'likely' }),
  );

  it('names no vendor where no server is named', () =>
    expect(
      all(
        '{"msg":"Command failed","responseStatus":"NO","responseText":"LOGIN failed.","authenticationFailed":true}',
      ),
    ).toMatchObject([{ rule: 'mail/sign-in-refused', certainty: 'likely' }]));

  it('is Microsoft’s where its server is named', () =>
    expect(
      best('host: outlook.office365.com\nerr: { responseText: "LOGIN failed.", authenticationFailed: true }'),
    ).toMatchObject({
      rule: 'microsoft/mail-sign-in-refused',
      certainty: 'likely',
    }));

  it.each([
    'auth: add password mismatch check to the sign-up form',
    "grep -c 'auth failed' /var/log/mail.log\n0",
  ])('is not met in %j', (text) => expect(all(text)).toEqual([]));

  it.each([
    'exchangelib.errors.UnauthorizedError: Invalid credentials for https://mail.contoso.example/EWS/Exchange.asmx (Exchange Server 2019 on-premises)',
    'The request failed. The remote server returned an error: (401) Unauthorized. Exchange 2016 https://mail.contoso.example/EWS/Exchange.asmx',
  ])('is not the cloud’s in %j', (text) =>
    expect(all(text).map(({ rule }) => rule)).toEqual(['mail/sign-in-refused']),
  );

  it('is not the cloud’s at a company’s own Exchange server', () =>
    expect(
      all('535 5.7.3 Authentication unsuccessful, our Exchange Server 2016 at mail.contoso.example:587').map(
        ({ rule }) => rule,
      ),
    ).toEqual(['mail/sign-in-refused']));
});

describe('a provider that wants an app password', () => {
  it.each([
    'Sorry, you need to create an app password to use this service\na NO [AUTHENTICATIONFAILED]',
    '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com',
    'Error: Invalid login: 535 5.7.0 NEOBHODIM parol prilozheniya / Application password is REQUIRED',
  ])('says so: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/app-password', certainty: 'certain' }),
  );

  it.each([
    'imap.mail.yahoo.com: NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials',
    'smtp.aol.com 535 5.7.0 (#AUTH005) Authentication refused.',
    'smtp.zoho.com: 535 Authentication Failed',
  ])('is told by its server: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/app-password', certainty: 'likely' }),
  );

  it('is Google by its own rule', () =>
    expect(best('imap.gmail.com: NO [ALERT] Application-specific password required')?.rule).toBe(
      'google/app-password',
    ));
});

describe('a provider where other programs are let in only after a switch', () => {
  it.each([
    "Error: Invalid login: 535 Authentication credentials invalid\n    at SMTPConnection._formatError\n host: 'mail.gmx.net'",
    'A1 NO [AUTHENTICATIONFAILED] authentication failed  imap.web.de:993',
  ])('is told by its server: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/imap-off', certainty: 'likely' }),
  );

  it('says so', () =>
    expect(
      best('535 5.7.8 Error: authentication failed: This user does not have access rights to this service')
        ?.rule,
    ).toBe('mail/imap-off'));
});

describe('a log of what went well', () => {
  it.each([
    'imap-login: Info: Login: user=<kim>, method=PLAIN, rip=203.0.113.9, TLS',
    'auth: Info: client in: AUTH 1 PLAIN service=imap secured; client passdb out: FAIL 1 user=kim@contoso.com',
  ])('says nothing: %j', (text) => expect(all(text)).toEqual([]));
});

describe('a provider', () => {
  it('is that of who signs in', () => {
    expect(best('535 Authentication credentials invalid, login kim@web.de')?.rule).toBe('mail/imap-off');
    expect(best('NO [AUTHENTICATIONFAILED] for kim@icloud.com')?.rule).toBe('mail/app-password');
  });

  it('is not that of whom mail goes to', () =>
    expect(
      all('535 5.7.8 Error: authentication failed smtp.contoso.com:587 to=<kim@web.de>').map(
        ({ rule }) => rule,
      ),
    ).toEqual(['mail/sign-in-refused']));
});

describe('mail that came back', () => {
  it.each([
    "Your message to kim@contoso.com couldn't be delivered. The recipient's inbox is out of storage space and inactive.",
    'Ihre Nachricht an kim@contoso.com konnte nicht zugestellt werden. Das Postfach des Empfängers ist voll.',
    'Undelivered Mail Returned to Sender\n<kim@contoso.com>: host mx.contoso.com said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
  ])('tells of it in words: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/not-delivered', certainty: 'likely' }),
  );

  it.each([
    'Out of office: your message was delivered, my mailbox is full of mail, I answer next week',
    'The parcel could not be delivered: address not found. Please call the depot.',
  ])('is nothing for us in %j', (text) => expect(all(text)).toEqual([]));

  it('is the sender’s affair where its code says so', () =>
    expect(
      best(
        "Message bounced: 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. Your message wasn't delivered.",
      )?.rule,
    ).toBe('microsoft/sending-blocked'));

  it.each([
    "The following message to <kim@contoso.com> was undeliverable. The reason for the problem: 5.1.0 - Unknown address error 550-'5.1.1 The email account that you tried to reach does not exist. gsmtp'",
    'Final-Recipient: rfc822; kim@contoso.com\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox size limit exceeded',
    "Address not found. Your message wasn't delivered to kim@contoso.com because the address couldn't be found. The response was: 550 5.1.1 The email account that you tried to reach does not exist. - gsmtp",
    '552 5.2.2 <kim@contoso.com>: Recipient mailbox is full (in reply to RCPT TO command)',
  ])('tells of the recipient: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/not-delivered', certainty: 'likely' }),
  );

  it.each([
    "The recipient's mailbox accepts messages up to 25 MB. Delivery status notification can be switched on under Options.",
  ])('is not met in %j', (text) => expect(all(text)).toEqual([]));

  it('is another thing than a full mailbox of one’s own', () => {
    expect(best('a4 NO [OVERQUOTA] Quota exceeded (mailbox for user is full)')?.rule).toBe(
      'mail/mailbox-full',
    );
    expect(best('554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException')?.rule).toBe(
      'microsoft/mailbox-full',
    );
    expect(
      all(
        'Undeliverable: Offer\nRemote server returned 554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException',
      ).map(({ rule }) => rule),
    ).toEqual(['mail/not-delivered']);
  });
});
