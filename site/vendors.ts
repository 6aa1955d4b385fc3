import type { Language } from '../lib/i18n/language';

const NAMES: Readonly<Record<string, string>> = {
  microsoft: 'Microsoft',
  google: 'Google',
  hubspot: 'HubSpot',
};

/** Returns the name of the vendor whose screens a group of rules is about. */
export function vendorName(vendor: string, { texts }: Language): string {
  return NAMES[vendor] ?? texts.site.anyCrm;
}
