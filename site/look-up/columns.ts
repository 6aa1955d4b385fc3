import { hashWord } from '../../lib/diagnosis/sentences/split-words';
import { packNumber } from '../../lib/diagnosis/sentences/table';
import type { Translation } from '../../lib/i18n/language';

type Sections = Omit<Translation, 'texts'>;

/**
 * One section of a translation: the hashes of its ids in one string, and a column of values for each field, with 0 for an
 * absent value. Hashes suffice, since the catalog has the ids in full.
 */
export type Columns = Readonly<Record<string, string | readonly unknown[]>>;

/** Number of digits of a hash. */
const DIGITS = 4;

const shortHash = (id: string) => packNumber(hashWord(id), DIGITS);

/**
 * Arranges sections in columns, which compress better than whole entries, since similar values are adjacent.
 *
 * @throws RangeError if two ids of a section have the same hash
 */
export function inColumns(sections: Sections): Record<keyof Sections, Columns> {
  const packed = Object.entries(sections).map(([section, entries]) => {
    const things: Record<string, unknown>[] = Object.values(entries);
    const fields = [...new Set(things.flatMap((one) => Object.keys(one)))];
    const columns = fields.map((field) => [field, things.map((one) => one[field] ?? 0)] as const);
    const ids = Object.keys(entries).map(shortHash);
    if (new Set(ids).size < ids.length) throw new RangeError(`Two ${section} have the same hash.`);
    return [section, { ids: ids.join(''), ...Object.fromEntries(columns) }];
  });
  return Object.fromEntries(packed);
}

/** Restores the sections that {@link inColumns} was given, without entries whose ids are not in `known`. */
export function fromColumns(
  packed: Readonly<Record<keyof Sections, Columns>>,
  known: Readonly<Record<keyof Sections, Iterable<string>>>,
): Sections {
  const unpack = (section: keyof Sections) => {
    const { ids, ...columns } = packed[section];
    const names = new Map([...known[section]].map((id) => [shortHash(id), id]));
    const entries: [string, object][] = [];
    for (let at = 0; at < String(ids).length / DIGITS; at++) {
      const id = names.get(String(ids).slice(at * DIGITS, (at + 1) * DIGITS));
      const fields = Object.entries(columns).map(([field, values]) => [field, values[at]] as const);
      // A translation that is newer than the catalog may have entries that the catalog lacks.
      if (id) entries.push([id, Object.fromEntries(fields.filter(([, value]) => value !== 0))]);
    }
    return [section, Object.fromEntries(entries)] as const;
  };
  return Object.fromEntries((Object.keys(packed) as (keyof Sections)[]).map(unpack)) as unknown as Sections;
}
