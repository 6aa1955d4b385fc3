import type { Source } from '../../lib/catalog/rules/schema';

/** The line that names the sources of one part of a page. */
export function sources(list: readonly Source[]): string {
  return `Sources: ${list.map(({ title, url, checked }) => `[${title}](${url}) (${checked})`).join(', ')}.`;
}
