import { posix } from 'node:path';

/** The addresses that only the site itself uses; `lib/advice/site-address.ts` has those that messages name. */

export const START = 'index.html';
export const toolAddress = (language: string) => `${language}/look-up.html`;

/** The way from one page to another, or to any file of the site: never absolute, so that the site works below any path. */
export function wayTo(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
