import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { messageText } from '../../../../lib/advice/admin-message';
import { type MessageOptions, messageFor } from '../../../../lib/advice/advise';
import type { AdviceContext } from '../../../../lib/advice/resolve';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { languageOf } from '../../../../lib/i18n/language';

/** Compares whole messages with the files in `messages/`. */

const english = languageOf('en');
const FILES = join(import.meta.dirname, 'messages');

const REFERENCE = {
  correlationId: '7c2d7e0b-3d7f-4a52-9c1f-2f6d8a4b9e11',
  time: '2026-11-23T09:14:52Z',
};
const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const MEETERGO = 'ca903c3f-d495-4e82-9296-78fa315043b0';
const SALESFORCE = 'c55d6177-918e-4745-96d3-1715194bc7e8';
const STRANGER = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const GOOGLE = '123456789012-abcdefghijklmnop0123456789abcdef.apps.googleusercontent.com';
const ADDRESS = 'kim@contoso.com';

interface Story {
  rule: string;
  code?: string;
  facts?: AdviceContext['facts'];
  host?: string;
  more?: Partial<AdviceContext>;
  options?: MessageOptions;
}

const APPROVAL = 'microsoft/admin-approval-required';

/** The stories by the name of the file with the message. */
const STORIES: Record<string, Story> = {
  'known-app-with-link': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: HUBSPOT, tenant: 'contoso.com', ...REFERENCE },
  },
  'known-app-v1': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: MEETERGO, tenant: 'contoso.com', ...REFERENCE },
  },
  'known-app-without-link': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: SALESFORCE, ...REFERENCE },
    options: { address: ADDRESS },
  },
  'ews-app-by-name': {
    rule: APPROVAL,
    code: 'AADSTS65001',
    facts: { clientId: STRANGER, ...REFERENCE },
    more: { reportedApp: { id: 'salesforce-eac' } },
    options: { withId: true },
  },
  'known-app-by-name': { rule: APPROVAL, facts: REFERENCE, more: { reportedApp: { id: 'andsend' } } },
  'unknown-id': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: STRANGER, tenant: '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20', ...REFERENCE },
    more: { reportedApp: { id: 'pipedrive' } },
    options: { withId: true },
  },
  'unknown-id-of-a-known-name': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: STRANGER, ...REFERENCE },
    more: { reportedApp: { id: 'hubspot' } },
    options: { withId: true },
  },
  'no-id': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: REFERENCE,
    more: { reportedApp: { name: 'Acme CRM' } },
    options: { address: ADDRESS },
  },
  'no-id-and-no-name': { rule: APPROVAL, code: 'AADSTS90094', facts: REFERENCE },
  'google-with-id': {
    rule: 'google/admin-policy',
    code: 'google/admin_policy_enforced',
    host: 'accounts.google.com',
    facts: { clientId: GOOGLE, time: REFERENCE.time },
    more: { app: { kind: 'known', id: 'hubspot', app: APPS.get('hubspot') ?? fail() } },
    options: { withId: true, address: ADDRESS },
  },
  'google-without-id': {
    rule: 'google/app-blocked',
    host: 'accounts.google.com',
    facts: { time: REFERENCE.time },
    more: { reportedApp: { name: 'Acme CRM' } },
  },
  'google-published-id': {
    rule: 'google/admin-policy',
    code: 'google/admin_policy_enforced',
    host: 'accounts.google.com',
    facts: { time: REFERENCE.time },
    more: { reportedApp: { id: 'superhuman' } },
  },
  'looked-up': { rule: APPROVAL, code: 'AADSTS65001', host: '', more: { reportedApp: { name: 'Acme CRM' } } },
  'not-about-the-app': {
    rule: 'microsoft/account-locked-or-disabled',
    code: 'AADSTS50057',
    facts: { clientId: STRANGER, ...REFERENCE },
    more: { reportedApp: { name: 'Acme CRM' } },
    options: { withId: true },
  },
  maker: {
    rule: 'microsoft/client-secret',
    code: 'AADSTS7000222',
    facts: { clientId: HUBSPOT, tenant: 'contoso.com', ...REFERENCE },
  },
  'crm-admin': {
    rule: 'hubspot/permission-missing',
    host: 'app.hubspot.com',
    facts: { time: REFERENCE.time },
  },
  'after-approval': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: HUBSPOT, tenant: 'contoso.com', ...REFERENCE },
    more: { approved: true },
  },
  'not-assigned': {
    rule: 'microsoft/user-not-assigned',
    code: 'AADSTS50105',
    facts: { clientId: HUBSPOT, tenant: 'contoso.com', ...REFERENCE },
    options: { address: ADDRESS },
  },
  'known-app-with-link-long': {
    rule: APPROVAL,
    code: 'AADSTS90094',
    facts: { clientId: HUBSPOT, tenant: 'contoso.com', ...REFERENCE },
    options: { long: true },
  },
};

function fail(): never {
  throw new Error('no such app');
}

function write({
  rule,
  code,
  facts = {},
  host = 'login.microsoftonline.com',
  more = {},
  options = {},
}: Story) {
  const diagnosis = { rule, certainty: 'certain' as const, matchedTokens: [], codes: code ? [code] : [] };
  const message = messageFor(diagnosis, { language: english, apps: APPS, host, facts, ...more }, options);
  if (!message) throw new Error(`no message about ${rule}`);
  return message;
}

beforeAll(() => vi.stubEnv('TZ', 'Europe/Berlin'));
afterAll(() => vi.unstubAllEnvs());

describe('the message', () => {
  it.each(Object.entries(STORIES))('reads as it should: %s', async (name, story) => {
    const message = write(story);
    const text = `Subject: ${message.subject}\n\n${messageText(message)}\n`;
    await expect(text).toMatchFileSnapshot(join(FILES, `${name}.txt`));
  });

  it('has no file that nobody writes any more', () => {
    expect(readdirSync(FILES).sort()).toEqual(
      Object.keys(STORIES)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});
