import type { Source } from '../../lib/catalog/rules/schema';

/** The line that names the sources of one part of a page. */
export function sources(list: readonly Source[]): string {
  return `Sources: ${list.map(sourceText).join(', ')}.`;
}

/** A source with the day its link was noted, and before it its own date where that is known. */
function sourceText({ title, url, dated, noted }: Source): string {
  const days = [...(dated ? [`dated ${dated}`] : []), `noted ${noted}`];
  return `[${title}](${url}) (${days.join(', ')})`;
}
