import type { Site } from './site';

/** Apart from the sites themselves, since a watched page needs no names. */
const names = import.meta.glob<string>('./sites/*.ts', { eager: true, import: 'name' });

/** Every watched site; a file below lib/evidence/sites is one. */
export const SITES: readonly Site[] = Object.values(
  import.meta.glob<Site>('./sites/*.ts', { eager: true, import: 'default' }),
);

/** The site an address belongs to, if it is a watched one. */
export function siteOf(url: URL): Site | undefined {
  return url.protocol === 'https:' ? SITES.find(({ hosts }) => hosts.includes(url.host)) : undefined;
}

/** Whose pages a host has, for people; a pasted text is nobody's, and most are about Microsoft. */
export function siteNameOf(host: string): string {
  const site = host ? siteOf(new URL(`https://${host}/`)) : undefined;
  return names[`./sites/${site?.id ?? 'microsoft'}.ts`] ?? '';
}
