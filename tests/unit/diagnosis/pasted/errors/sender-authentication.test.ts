import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const rules = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

/** Mail refused because its sender is not authenticated, and texts that only resemble it. */

describe('mail that nothing proves to be its sender’s', () => {
  it.each([
    "550 5.7.515 Access denied, sending domain contoso.com doesn't meet the required authentication level. Spf= Fail , Dkim= Fail , DMARC= None",
    "550-5.7.1 Unauthenticated email from contoso.com is not accepted due to domain's\n550-5.7.1 DMARC policy. Please contact the administrator of contoso.com domain",
    '550-5.7.1 This message does not have authentication information or fails to\n550-5.7.1 pass authentication checks. To best protect our users from spam, the\n550 5.7.1 message has been blocked. - gsmtp',
    '550 5.7.23 The message was rejected because of Sender Policy Framework violation -> 550 5.7.1 SPF',
    '550 5.7.509 Access denied, sending domain contoso.com does not pass DMARC verification and has a DMARC policy of reject.',
    'Undeliverable: 554 5.7.9 Message not accepted for policy reasons. DMARC failure, see postmaster.yahooinc.com',
    'SMTP error from remote mail server after end of data: host mx00.gmx.net: 550 Message rejected: SPF check failed for office@contoso.com',
    '550-5.7.27 Your email has been blocked because the sender is unauthenticated. SPF did not pass - gsmtp',
    '550-5.7.30 Your email has been blocked because the sender is unauthenticated. DKIM did not pass - gsmtp',
    '421-4.7.26 Your email has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with SPF or DKIM and it did not pass',
    'Diagnostic-Code: smtp;550 5.7.1 SPF validation error for sender domain contoso.com',
    '<kim@fabrikam.com>: host mx1.fabrikam.com[203.0.113.4] said: 550 5.7.0 DKIM verification failure (in reply to end of DATA command)',
    '451 4.7.23 The sending IP does not match the SPF record of contoso.com, mail rejected',
    'Unzustellbar: host mx.t-online.de said: 550 5.7.1 Nachricht abgelehnt, SPF-Prüfung fehlgeschlagen',
  ])('%j', (text) => expect(rules(text)[0]).toBe('mail/sender-not-authenticated'));

  it.each([
    'DMARC report for contoso.com: 550 messages, SPF pass 548, DKIM fail 2',
    'DMARC aggregate report: source 198.51.100.4, 14 messages, spf=fail, dkim=pass, disposition none',
    'Subject: your parcel\nReceived-SPF: softfail (mx.contoso.com: domain does not designate 198.51.100.4)\nAuthentication-Results: mx.contoso.com; dkim=fail; dmarc=fail',
    '550 new contacts, SPF of the newsletter tool checked, no error',
    'SPF and DKIM are set for contoso.com and mail from the CRM passes DMARC. The domain was verified in 2024.',
  ])('is not meant by %j', (text) => expect(rules(text)).toEqual([]));

  it.each([
    '530 5.7.57 Client not authenticated to send mail',
    '535 5.7.8 authentication failed',
    '550 5.7.30 Basic authentication is not supported for Client Submission.',
    '553 5.7.1 <anna@contoso.com>: Sender address rejected: not owned by user kim@contoso.com',
  ])('is something else than a sign-in or a right that is missing: %j', (text) => {
    expect(rules(text)).not.toEqual([]);
    expect(rules(text)).not.toContain('mail/sender-not-authenticated');
  });
});
