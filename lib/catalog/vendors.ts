/** A vendor that Signpost knows by more than an app of its own. */
interface Vendor {
  /** As the vendor writes it. */
  name: string;
  /** Set for a CRM, which has no mailboxes of its own. */
  isCrm?: true;
}

const KNOWN_VENDORS = {
  microsoft: { name: 'Microsoft' },
  google: { name: 'Google' },
  hubspot: { name: 'HubSpot', isCrm: true },
  salesforce: { name: 'Salesforce', isCrm: true },
} as const satisfies Record<string, Vendor>;

export type VendorId = keyof typeof KNOWN_VENDORS;

/** The vendors with rules, sentences or screens of their own, by id. */
export const VENDORS: ReadonlyMap<string, Vendor> = new Map(Object.entries(KNOWN_VENDORS));
