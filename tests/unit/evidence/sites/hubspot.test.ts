import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import { readPage, rulesFor } from '../read-page';

const RECORD = 'https://app.hubspot.com/contacts/123/ticket/456';
const SETTINGS = 'https://app.hubspot.com/settings/123/user-preferences/email';

const on = (url: string, body: string) => rulesFor(readPage({ url, body }));

describe('a HubSpot record', () => {
  it.each([
    '<h1>AADSTS50105: Anna cannot sign in to HubSpot</h1>',
    '<div role="heading" aria-level="2">OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX</div>',
    '<h3>MISSING_INBOX_FOLDER again</h3>',
    '<h4>Office 365 inbox and calendar not found</h4>',
    '<h2>HubSpot automatically connects to the wrong email</h2>',
    '<h2>Personal email access is required</h2>',
    '<h3>Unavailable: API access not enabled for mailbox</h3>',
    '<h3>Connected inbox appears as outlook_4F2A9C01D7E3B865@outlook.com</h3>',
    '<p>outlook_4F2A9C01D7E3B865@outlook.com</p>',
    '<div role="dialog" aria-label="AADSTS50105: Anna cannot sign in"><h2>AADSTS50105: Anna cannot sign in</h2></div>',
    '<div role="dialog" aria-labelledby="t"><h2 id="t">AADSTS65001 for Kim</h2></div>',
    '<div role="dialog" aria-label="Email"><h3>Office 365 inbox and calendar not found</h3></div>',
  ])('has names that people gave, not errors: %s', (body) => expect(on(RECORD, body)).toEqual([]));

  it.each([
    ['<div role="alert">Could not send: AADSTS50105.</div>', 'microsoft/user-not-assigned'],
    ['<div role="alert"><h2>Office 365 inbox and calendar not found</h2></div>', 'hubspot/mailbox-not-found'],
    [
      '<div role="dialog" aria-labelledby="t"><h2 id="t">Office 365 inbox and calendar not found</h2></div>',
      'hubspot/mailbox-not-found',
    ],
  ])('is believed where HubSpot itself speaks: %s', (body, rule) => expect(on(RECORD, body)).toEqual([rule]));
});

describe('the address that a sign-in returns to', () => {
  const RETURN = 'https://app.hubspot.com/oauthor/v1/office365/verify';

  it('says that there is a code, and never which', () => {
    const read = readPage({ url: `${RETURN}?code=0.AXsecret&state=1`, body: '' });
    expect(read.tokens).toContain('param:code');
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it.each([`${RETURN}?state=1`, `${RETURN}?error=access_denied`, `${SETTINGS}?code=0.AXsecret`])(
    'says nothing of a code where there is none of a sign-in: %s',
    (url) => {
      expect(readPage({ url, body: '' }).tokens).not.toContain('param:code');
    },
  );
});

describe('HubSpot’s settings', () => {
  it('show an address that Microsoft made up', () => {
    expect(on(SETTINGS, '<td>outlook_4F2A9C01D7E3B865@outlook.com</td>')).toEqual(['hubspot/outlook-alias']);
  });

  it.each([
    'outlook_marketing',
    'outlook_facade',
    'outlook_20261129',
    'outlook_sales2026',
    'outlook_ABCDEFGHIJKL',
  ])('show an address that somebody chose: %s@outlook.com', (name) =>
    expect(on(SETTINGS, `<td>${name}@outlook.com</td>`)).toEqual([]),
  );
});

describe('a mail server’s answer in HubSpot’s settings', () => {
  const index = indexRules(RULES);

  it.each([
    '535 5.7.8 Error: authentication failed',
    'The server said: 535-5.7.139 Authentication was refused',
    "(550, b'5.7.60 not this sender')",
    'smtp.gmail.com: 550 5.4.5 Enough for today. x-gsmtp',
    '534 5.7.14 Open your browser',
    'a1 NO [AUTHENTICATIONFAILED] wrong',
    'imap.gmail.com: NO [OVERQUOTA (x)] too much today',
    '* BYE [UNAVAILABLE] not now',
    '-ERR [SYS/TEMP] not today',
    '-ERR [IN-USE] somebody reads it',
  ])('means what it means pasted: %s', (answer) => {
    const [shown] = on(SETTINGS, `<p>${answer}</p>`);
    expect(shown).toBeDefined();
    expect(shown).toBe(
      lookUp(answer, index).diagnoses[0]?.rule.replace('mail/sign-in-refused', 'hubspot/imap-settings'),
    );
  });
});
