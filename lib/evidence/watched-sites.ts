import type { Site } from './site';

const files = import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' });

/** Every watched site; a file below lib/evidence/sites is one. */
export const SITES: readonly Site[] = Object.values(files);

/** The site an address belongs to, if it is a watched one. */
export function siteOf(url: URL): Site | undefined {
  return url.protocol === 'https:' ? SITES.find(({ hosts }) => hosts.includes(url.host)) : undefined;
}

/** Whose pages a host has, for people; a pasted text is nobody's, and most are about Microsoft. */
export function siteNameOf(host: string): string {
  return (host && siteOf(new URL(`https://${host}/`))?.name) || 'Microsoft';
}
