import { posix } from 'node:path';

/** The addresses that only the site itself uses; `lib/advice/site-address.ts` has those that messages name. */

export const START_ADDRESS = 'index.html';
export const toolAddress = (language: string) => `${language}/look-up.html`;

/** Returns the relative address of a page or file, seen from a page; relative, so that the site works under any path. */
export function relativeAddress(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}
