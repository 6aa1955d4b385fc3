/**
 * Decides whether a page of a site needs to be read at all: a healthy page is skipped. The file in lib/evidence/triage that
 * is named after a site is its triage. It runs on every watched page, so it only asks for texts and for the presence of
 * elements, and keeps no element.
 */
export interface Triage {
  /** Exact hosts of the site; https only. */
  hosts: readonly string[];
  /** Set if the site's pages change all the time, so that a mere change of style is no reason to scan again. */
  busy?: true;
  /**
   * Whether the page can be skipped in its present state: the site's reader would find nothing in its document, neither
   * now nor once it has settled, so its address is the only evidence.
   */
  canSkip(doc: Document, address: string): boolean;
  /** Matches every address that yields a token even if its page is skipped. */
  relevant?: RegExp;
}

/** All triages, by the path of their file. */
const TRIAGES = import.meta.glob<Triage>(['./*.ts', '!./triage.ts'], {
  eager: true,
  import: 'default',
});

/** Returns the triage of the watched site that an address belongs to. */
export function triageOf(address: string): Triage | undefined {
  const host = address.split('/', 3)[2] ?? '';
  return Object.values(TRIAGES).find(({ hosts }) => hosts.includes(host));
}

/**
 * Returns undefined for a page that has to be read. For a page that can be skipped it returns the address if that is to be
 * reported, else an empty string.
 */
export function triagePage({ canSkip, relevant }: Triage, doc: Document): string | undefined {
  const address = doc.URL;
  if (!canSkip(doc, address)) return undefined;
  return relevant?.test(address) ? address : '';
}
