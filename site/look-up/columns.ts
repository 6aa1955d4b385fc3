import { hashWord } from '../../lib/diagnosis/sentences/split-words';
import { packNumber } from '../../lib/diagnosis/sentences/table';
import type { Translation } from '../../lib/i18n/language';

type Sections = Omit<Translation, 'texts'>;

/**
 * One section of a translation: its ids in one line, and what is said of each, a column for each field; 0 is nothing.
 * The ids are hashes, since the library has them in full.
 */
export type Columns = Readonly<Record<string, string | readonly unknown[]>>;

/** A hash has so many digits. */
const DIGITS = 4;

const short = (id: string) => packNumber(hashWord(id), DIGITS);

/**
 * Sections by columns, which compress better than entry by entry: what is alike stands together.
 *
 * @throws RangeError if two ids of a section have the same hash
 */
export function inColumns(sections: Sections): Record<keyof Sections, Columns> {
  const packed = Object.entries(sections).map(([section, entries]) => {
    const things: Record<string, unknown>[] = Object.values(entries);
    const fields = [...new Set(things.flatMap((one) => Object.keys(one)))];
    const columns = fields.map((field) => [field, things.map((one) => one[field] ?? 0)] as const);
    const ids = Object.keys(entries).map(short);
    if (new Set(ids).size < ids.length) throw new RangeError(`Two ${section} have the same hash.`);
    return [section, { ids: ids.join(''), ...Object.fromEntries(columns) }];
  });
  return Object.fromEntries(packed);
}

/** The sections that {@link inColumns} was given, as far as the library knows their ids. */
export function fromColumns(
  packed: Readonly<Record<keyof Sections, Columns>>,
  known: Readonly<Record<keyof Sections, Iterable<string>>>,
): Sections {
  const unpack = (section: keyof Sections) => {
    const { ids, ...columns } = packed[section];
    const names = new Map([...known[section]].map((id) => [short(id), id]));
    const entries: [string, object][] = [];
    for (let at = 0; at < String(ids).length / DIGITS; at++) {
      const id = names.get(String(ids).slice(at * DIGITS, (at + 1) * DIGITS));
      const said = Object.entries(columns).map(([field, values]) => [field, values[at]] as const);
      // A translation that is newer than the library may have more.
      if (id) entries.push([id, Object.fromEntries(said.filter(([, value]) => value !== 0))]);
    }
    return [section, Object.fromEntries(entries)] as const;
  };
  return Object.fromEntries((Object.keys(packed) as (keyof Sections)[]).map(unpack)) as unknown as Sections;
}
