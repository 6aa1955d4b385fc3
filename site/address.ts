import { posix } from 'node:path';

/**
 * Where each page of the web edition stands. A problem's address is its rule's id below a language and lasts as long
 * as the rule. Files are named in full, so that a folder on disk works like a server.
 */

export const START = 'index.html';

export const indexAddress = (language: string) => `${language}/index.html`;
export const problemAddress = (language: string, rule: string) => `${language}/${rule}.html`;
export const adminsAddress = (language: string) => `${language}/admins.html`;
export const toolAddress = (language: string) => `${language}/look-up.html`;

/** The way from one page to another, or to any file of the site: never absolute, so that the site works below any path. */
export function wayTo(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
