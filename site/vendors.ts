import { VENDORS } from '../lib/catalog/vendors';
import type { Language } from '../lib/i18n/language';

/** Returns the name of the vendor whose screens a group of rules is about. */
export function vendorName(vendor: string, { texts }: Language): string {
  return VENDORS.get(vendor)?.name ?? texts.site.anyCrm;
}
