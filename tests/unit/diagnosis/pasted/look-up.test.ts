import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp, readText } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

const index = indexRules(RULES);
const ids = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);
const best = (text: string) => lookUp(text, index).diagnoses[0];

describe('codes', () => {
  it.each([
    '50105',
    'AADSTS50105',
    'AADSTS 50105',
    'aadsts50105.',
    'Error: 50105',
    'error code 50105',
    '(AADSTS50105)',
    '"50105"',
    'Fehler 50105',
  ])('%j is the assignment problem, for certain', (text) =>
    expect(best(text)).toMatchObject({
      rule: 'microsoft/user-not-assigned',
      certainty: 'certain',
      codes: ['AADSTS50105'],
    }),
  );

  it.each([
    'order 50105 shipped',
    '50105 Contacts were imported',
    'Invoice 90094',
    'room 50105, second floor',
    '+48 50105 123',
    '12345',
    '1.50105',
    'v50105',
    '50105-2',
    'ZIP 90094 Los Angeles',
  ])('%j is nothing', (text) => expect(ids(text)).toEqual([]));
});

describe('whole texts', () => {
  it('a Microsoft error with its details', () => {
    const text = `Sorry, but we're having trouble signing you in.

AADSTS50105: Your administrator has configured the application HubSpot Sales ('450987b3-a09a-4f14-9b2c-4f301d1e15f5') to block users
unless they are specifically granted ('assigned') access to the application.
Request Id: 8fdc0a48-915a-4099-b368-bf7ac719bf00
Correlation Id: e2af9d80-f80a-4465-ac5b-3ce95baa4b9b
Timestamp: 2026-11-12T01:17:25Z`;
    expect(best(text)?.rule).toBe('microsoft/user-not-assigned');
    expect(readText(text, index).facts).toEqual({
      clientId: '450987b3-a09a-4f14-9b2c-4f301d1e15f5',
      correlationId: 'e2af9d80-f80a-4465-ac5b-3ce95baa4b9b',
      requestId: '8fdc0a48-915a-4099-b368-bf7ac719bf00',
      time: '2026-11-12T01:17:25Z',
    });
  });

  it.each([
    [
      'Need admin approval\nHubSpot Sales\nHubSpot Sales needs permission to access resources in your organization that only an admin can grant.',
      'microsoft/admin-approval-required',
    ],
    ['Administrator­genehmigung erforderlich', 'microsoft/admin-approval-required'],
    ['HubSpot says: "Interaction required"', 'hubspot/interaction-required'],
    ['Nie znaleziono skrzynki odbiorczej i kalendarza usługi Office 365', 'hubspot/mailbox-not-found'],
    ['Nie znaleziono skrzynki odbiorczej\ni kalendarza usługi Office 365', 'hubspot/mailbox-not-found'],
    ['HubSpot\nWymagana zgoda administratora', 'hubspot/admin-consent'],
    ['Wymagana zgoda administratora', 'microsoft/admin-approval-required'],
    ['Admin consent required', 'microsoft/admin-approval-required'],
    ['Google: Account restricted', 'google/context-aware-access'],
    [
      "Approbation de l'administrateur requise\nContoso Mail\nCette application peut présenter un risque. Si vous lui faites confiance, demandez à votre administrateur de vous accorder l'accès.",
      'microsoft/consent-risky-blocked',
    ],
    [
      'Goedkeuring van beheerder vereist\nContoso Mail\nDeze app kan riskant zijn. Vertrouw je deze app, vraag dan je beheerder om toegang.',
      'microsoft/consent-risky-blocked',
    ],
    [
      'Your account is blocked\nSorry, the organization you are trying to access restricts at-risk users. Please contact your admin.',
      'microsoft/conditional-access',
    ],
    [
      'access_denied: Account restricted (https://accounts.google.com/info/servicerestricted?es=x)',
      'google/context-aware-access',
    ],
    ['Office 365の受信トレイとカレンダーが見つからない', 'hubspot/mailbox-not-found'],
    ['Error 400: admin_policy_enforced', 'google/admin-policy'],
    ['Fehler 400: policy_enforced', 'google/advanced-protection'],
    ['エラー 400: admin_policy_enforced', 'google/admin-policy'],
    ['Access blocked: HubSpot is not approved by Advanced Protection', 'google/advanced-protection'],
    [
      '{"error":"interaction_required","error_description":"AADSTS50105: …","error_codes":[50105]}',
      'microsoft/user-not-assigned',
    ],
    ['{"error":"interaction_required","error_description":"something else"}', 'mail/more-asked'],
    [
      'interaction_required: AADSTS65001: The user or administrator has not consented',
      'microsoft/consent-missing',
    ],
    ['OFFICE_ERROR_REST_API_NOT_ENABLED_FOR_COMPONENT_SHARED_MAILBOX', 'hubspot/api-not-enabled'],
    ['From: outlook_A1B2C3D4E5F6@outlook.com', 'hubspot/outlook-alias'],
    ['AADSTS50105&#58; &quot;blocked&quot;', 'microsoft/user-not-assigned'],
    [
      'https://app.hubspot.com/oauthor/v1/office365/verify?error=access_denied&error_subcode=cancel&state=1',
      'microsoft/consent-declined',
    ],
    [
      'https://app.hubspot.com/oauthor/v1/office365/verify?admin_consent=True&tenant=8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f&state=12345',
      'microsoft/consent-granted',
    ],
    [
      'https://example.com/cb?error=invalid_grant&error_description=AADSTS90094%3A+needs+approval',
      'microsoft/admin-approval-required',
    ],
    [
      'accounts.google.com/signin/oauth/error?authError=Cg9wb2xpY3lfZW5mb3JjZWQgkAM',
      'google/advanced-protection',
    ],
  ])('%j', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each([
    'I need admin approval for my holiday',
    'Please ask your admin about the Microsoft error we saw yesterday',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&response_type=code',
    'https://accounts.google.com/v3/signin/identifier?continue=https://x.test/signin/oauth/error?authError=Cg9wb2xpY3lfZW5mb3JjZWQgkAM',
    'https://app.hubspot.com/settings/12345/user-preferences/email',
    'HubSpot Sales',
    'Error 404: not found',
    '',
    '   \n\t ',
    '😀'.repeat(1000),
  ])('%j is nothing', (text) => expect(ids(text)).toEqual([]));
});

describe('a screen as people tell of it', () => {
  it.each([
    ['Need admin approval - Acme', 'microsoft/admin-approval-required'],
    ['管理者の承認が必要\nAcme', 'microsoft/admin-approval-required'],
    ['Since Monday they get "Need admin approval" when they connect.', 'microsoft/admin-approval-required'],
    ["You can't get there from here\nAsk the help desk of Acme.", 'microsoft/conditional-access'],
    [
      // The last line also ends other errors' messages.
      'You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource.\nSign out and sign in with a different account',
      'microsoft/conditional-access',
    ],
    [
      "Your account or password is incorrect. If you don't remember your password, reset it now.",
      'microsoft/password',
    ],
    ['Akses diblokir: Permintaan aplikasi ini tidak valid', 'google/other'],
  ])('%j is known', (text, rule) => expect(best(text)?.rule).toBe(rule));

  it.each([
    'See "Need admin approval" in the handbook for chairs.',
    'Need admin approval: new chair, 240 EUR',
    'I see “Request sent” in the tool.',
    "expect(response.body.error).toBe('invalid_client')",
    'if (error instanceof InteractionRequiredAuthError) return openWindow();',
    'Too many simultaneous connections at this station, say planners.',
  ])('%j is none', (text) => expect(ids(text)).toEqual([]));
});

describe('every code of Microsoft’s table', () => {
  it.each(['AADSTS50058', '50140', 'AADSTS90027', '1003027'])('%s gets an answer', (text) => {
    expect(best(text)).toMatchObject({
      certainty: 'certain',
      codes: [`AADSTS${text.replace('AADSTS', '')}`],
    });
  });
});

describe('any text', () => {
  it('is read without an exception, and nothing of it becomes a fact without its form', () => {
    const pieces = fc.constantFrom(
      'AADSTS',
      '50105',
      'https://login.microsoftonline.com/',
      '?error=',
      '%',
      '%zz',
      '&#',
      ';',
      'authError=',
      '\u0000',
      '\ud800',
      'Correlation Id: ',
      '"error_codes":[',
      ']',
      '\n',
      'need admin approval',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }), (parts) => {
        const { facts } = readText(parts.join(''), index);
        for (const value of Object.values(facts)) expect(String(value)).toMatch(/^[\w.:/,@+-]*$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('takes no more than linear time', () => {
    for (const piece of [
      'AADSTS',
      'https://',
      '%',
      '&#1',
      '4',
      ' a:',
      '"error":',
      'outlook_a',
      'access blocked: ',
      '\n',
    ]) {
      const text = piece.repeat(Math.ceil(65_536 / piece.length));
      readText(text, index);
    }
  });
});

const recorded = z.array(z.object({ url: z.string(), code: z.string() }));

describe('recorded addresses of Google’s error page', () => {
  const folder = process.env.CAPTURES;
  const file = folder ? join(folder, 'google/error-urls.json') : '';
  const addresses = file && existsSync(file) ? recorded.parse(JSON.parse(readFileSync(file, 'utf8'))) : [];

  it('are read to their right code, and cut anywhere to that code or none', () => {
    for (const { url, code } of addresses) {
      expect(readText(url, index).tokens).toContain(`code:google/${code}`);
      for (let length = 1; length < url.length; length += 3) {
        for (const token of readText(url.slice(0, length), index).tokens)
          if (token.startsWith('code:')) expect(token).toBe(`code:google/${code}`);
      }
    }
  });
});
