import project from 'virtual:project';

/** Paths of the web edition's pages. A problem's page keeps its path as long as its rule keeps its id. */

export const indexAddress = (language: string) => `${language}/index.html`;
export const problemAddress = (language: string, rule: string) => `${language}/${rule}.html`;
export const adminsAddress = (language: string) => `${language}/admins.html`;

/** Returns the full address of such a page; undefined if the build does not know the address of the site. */
export function onSite(address: string): string | undefined {
  return project.site && project.site + address;
}
