import { MAIL_HOSTS, OTHER_CRMS, VENDOR_NAMES } from '../../catalog/everyday/names';
import { APP_ACCESS_RULES } from '../../catalog/everyday/situations';
import { vendorOfRule } from '../../catalog/rule-id';
import { VENDORS } from '../../catalog/vendors';
import { createIdeaReader, type IdeaReader, ideasIn } from './idea-reader';
import { plainWords } from './plain-words';

/** Names of vendors without rules of their own. Rules of the vendors that have some do not fit them. */
const OTHER_VENDORS = { host: MAIL_HOSTS, otherCrm: OTHER_CRMS };

let reader: IdeaReader | undefined;

/** Returns the vendors that a plain text names: those of {@link VENDORS}, `host` and `otherCrm`. */
export function vendorsIn(plain: string): Set<string> {
  reader ??= createIdeaReader({ ideas: VENDOR_NAMES, exact: OTHER_VENDORS });
  return ideasIn(plain, reader);
}

/** Whether an idea is the name of a vendor. */
export function isVendor(idea: string): boolean {
  return VENDORS.has(idea) || idea in OTHER_VENDORS;
}

/** Whether a text names a CRM that has no rules of its own. */
export function namesOtherCrm(text: string): boolean {
  return vendorsIn(plainWords(text)).has('otherCrm');
}

/**
 * Whether a rule may apply to somebody who names these vendors. The mailbox of a CRM's user may be with any vendor; a
 * mailbox at another host has nothing to do with Microsoft or Google.
 */
export function isPossible(rule: string, vendors: ReadonlySet<string>): boolean {
  const vendor = vendorOfRule(rule);
  if (vendors.size === 0 || vendors.has(vendor) || vendor === 'crm' || vendor === 'mail') return true;
  if (vendor === 'hubspot') return !['salesforce', 'otherCrm', 'host'].some((other) => vendors.has(other));
  // Salesforce has rules of its own for most problems, but the mailbox's vendor decides which apps get access.
  if (vendors.has('salesforce') && !APP_ACCESS_RULES.has(rule)) return false;
  return !['microsoft', 'google', 'host'].some((other) => vendors.has(other));
}
