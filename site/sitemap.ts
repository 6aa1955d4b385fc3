/** Returns the list of all pages for search engines. */
export function sitemap(site: string, addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${site}${address}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/** Returns the `robots.txt`; crawlers read it only if the site is at the root of its host. */
export function robots(site: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site}sitemap.xml\n`;
}
