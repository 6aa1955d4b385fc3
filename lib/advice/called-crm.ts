import type { App } from '../catalog/apps/schema';
import type { Diagnosis } from '../diagnosis/diagnose';

/** Whose own codes the answers of an API are read as. */
const BY_API = /^(?:zoho|pipedrive|dataverse)$/;

/** Whether an app is the CRM whose answer was read. */
export function isCalled(app: App | undefined, { rule, matchedTokens }: Diagnosis): boolean {
  if (app?.crm === undefined) return false;
  const vendors = matchedTokens.flatMap((token) => /^(?:code|named):([a-z-]+)/.exec(token)?.[1] ?? []);
  const answered = vendors.map((vendor) => (BY_API.test(vendor) ? 'crm-api' : vendor));
  return [rule.split('/')[0], ...answered].includes(app.crm);
}
