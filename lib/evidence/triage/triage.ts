/**
 * What is known of a site before anything of its page is read: enough to pass a healthy page over. A file below
 * lib/evidence/triage that is named after a site is its triage. This runs on every watched page, so it asks for texts and
 * whether something is there, and gets hold of no element.
 */
export interface Triage {
  /** The hosts the site has, exactly; https only. */
  hosts: readonly string[];
  /** Its pages change all the time: elements that are only restyled are no reason to look at one again. */
  busy?: true;
  /**
   * Whether a machine vouches for the page as it is now: the site's reader would find nothing in its document, neither
   * now nor once it has come to rest, so that all it says is its address.
   */
  vouches(doc: Document, address: string): boolean;
  /** Found in every address that says something although its page is passed over. */
  telling?: RegExp;
}

/** Every site's, by the path of its file. */
export const TRIAGES = import.meta.glob<Triage>(['./*.ts', '!./triage.ts'], {
  eager: true,
  import: 'default',
});

/** The triage of the site that an address belongs to, if it is a watched one. */
export function triageOf(address: string): Triage | undefined {
  const host = address.split('/', 3)[2] ?? '';
  return Object.values(TRIAGES).find(({ hosts }) => hosts.includes(host));
}

/** What is to be told of the address of a page that may be passed over: the address, or '' where it says nothing. */
export function passOver({ vouches, telling }: Triage, doc: Document): string | undefined {
  const address = doc.URL;
  if (!vouches(doc, address)) return undefined;
  return telling?.test(address) ? address : '';
}
