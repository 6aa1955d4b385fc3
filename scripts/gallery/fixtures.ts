import { MICROSOFT_CLIENT, TENANT } from '../../lab/server/flows';

/** What is stored for the pictures, and what an organization has set. */

/** An app that the person added. */
export const OWN_APP = {
  name: 'Contoso CRM',
  publisher: 'Contoso Ltd.',
  clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
  scopes: ['Mail.ReadWrite', 'Calendars.Read'],
  redirectUri: 'https://crm.contoso.com/return',
};

/** Options that are all filled in. */
export const FILLED = {
  tenant: 'contoso.com',
  contact: { name: 'IT help desk', email: 'help@contoso.com', url: 'https://help.contoso.com/mail' },
  ownApps: [OWN_APP],
  hiddenHosts: ['accounts.google.com'],
};

const APPROVED = 1_764_000_000_000;

/** Open cases as they are stored. */
export const CASES = [
  {
    id: '0c4b1b5e-4b1d-4a53-9d0c-5d0a2f7d6a01',
    rule: 'microsoft/admin-approval-required',
    certainty: 'certain',
    codes: ['AADSTS90094'],
    host: 'login.microsoftonline.com',
    facts: { clientId: MICROSOFT_CLIENT, tenant: TENANT, time: '2026-11-20T09:30:00Z' },
    app: 'hubspot',
    opened: APPROVED - 86_400_000,
    approved: APPROVED,
  },
  {
    id: '0c4b1b5e-4b1d-4a53-9d0c-5d0a2f7d6a02',
    rule: 'google/admin-policy',
    certainty: 'certain',
    codes: ['admin_policy_enforced'],
    host: 'accounts.google.com',
    facts: { time: '2026-11-18T09:30:00Z' },
    opened: APPROVED - 200_000_000,
  },
];

type Managed = { chrome: { storage: { managed: object } } };

/** Runs in the page: an organization has set things, and something it set cannot be used. */
export function managed(): void {
  const { chrome } = globalThis as unknown as Managed;
  const policy = {
    tenant: 'contoso.com',
    contact: { name: 'IT help desk', email: 'help@contoso.com' },
    apps: [
      {
        name: 'Contoso CRM',
        clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
        scopes: ['Mail.Read'],
        redirectUri: 'https://crm.contoso.com/return',
      },
    ],
    notes: [
      { rule: 'microsoft/admin-approval-required', text: 'Write to us first: we answer within a day.' },
    ],
    networkChecks: false,
    hiddenHosts: ['accounts.google.com', 'https://app.hubspot.com/'],
    language: 'English',
  };
  Object.defineProperty(chrome.storage.managed, 'get', { value: async () => policy });
}

/** Runs in the page: the organization has switched the mailbox check off. */
export function mailboxOff(): void {
  const { chrome } = globalThis as unknown as Managed;
  Object.defineProperty(chrome.storage.managed, 'get', { value: async () => ({ networkChecks: false }) });
}

/** Runs in the page: the browser keeps the extension out of one of its sites. */
export function keptOut(): void {
  const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
  const contains = async ({ origins }: { origins: string[] }) => !origins[0]?.includes('accounts.google');
  Object.defineProperty(chrome.permissions, 'contains', { value: contains });
}

/** Runs in the page: nobody answers. */
export function neverAnswered(): void {
  globalThis.fetch = () => new Promise(() => undefined);
}
