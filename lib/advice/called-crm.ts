import type { App } from '../catalog/apps/schema';
import { vendorOfRule } from '../catalog/rule-id';
import type { Diagnosis } from '../diagnosis/diagnose';
import { tokenValue, vendorOfCode } from '../evidence/token';

/** Vendors whose own error codes count as `crm-api`, as the catalog calls a CRM that is known by its API alone. */
const API_VENDORS = /^(?:zoho|pipedrive|dataverse)$/;

/** Whether an app is the CRM whose answer the diagnosis rests on. */
export function isCalledCrm(app: App | undefined, { rule, matchedTokens }: Diagnosis): boolean {
  if (app?.crm === undefined) return false;
  const vendors = matchedTokens.flatMap((token) => vendorOfCode(token) ?? tokenValue(token, 'named') ?? []);
  const answered = vendors.map((vendor) => (API_VENDORS.test(vendor) ? 'crm-api' : vendor));
  return [vendorOfRule(rule), ...answered].includes(app.crm);
}
