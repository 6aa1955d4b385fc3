import project from 'virtual:project';

/** Where the pages of the web edition stand below its address. A problem's page lasts as long as its rule's id. */

export const indexAddress = (language: string) => `${language}/index.html`;
export const problemAddress = (language: string, rule: string) => `${language}/${rule}.html`;
export const adminsAddress = (language: string) => `${language}/admins.html`;

/** The whole address of such a page; nothing where the build does not know where the site is. */
export function onSite(address: string): string | undefined {
  return project.site && project.site + address;
}
