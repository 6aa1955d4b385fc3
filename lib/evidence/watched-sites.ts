import type { Site } from './site';

/** Display names by the path of a site's file. They are not part of a site, since the content script needs none. */
const SITE_NAMES = import.meta.glob<string>('./sites/*.ts', { eager: true, import: 'name' });

/** All watched sites, one per file in lib/evidence/sites. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' }),
);

/** Returns the watched site that an address belongs to. */
export function siteOf(url: URL): Site | undefined {
  return url.protocol === 'https:' ? SITES.find(({ hosts }) => hosts.includes(url.host)) : undefined;
}

/** Returns the display name of a host's site; Microsoft's for an unknown or empty host, since most pasted texts are about it. */
export function siteNameOf(host: string): string {
  const site = host ? siteOf(new URL(`https://${host}/`)) : undefined;
  return SITE_NAMES[`./sites/${site?.id ?? 'microsoft'}.ts`] ?? '';
}
