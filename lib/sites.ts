import type { Site } from './reading';

const files = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every watched site; a file below lib/sites is one. */
export const SITES: readonly Site[] = Object.values(files);

/** The site an address belongs to, if it is a watched one. */
export function siteOf(url: URL): Site | undefined {
  return SITES.find((site) => site.owns(url));
}
