import type { Translation } from '../../lib/i18n/language';

type Sections = Omit<Translation, 'texts'>;

/** One section of a translation: the ids in one line, and what is said of each, a column for each field; 0 is nothing. */
export type Columns = Readonly<Record<string, string | readonly unknown[]>>;

/** Sections by columns, which compress better than entry by entry: what is alike stands together. */
export function inColumns(sections: Sections): Record<keyof Sections, Columns> {
  const packed = Object.entries(sections).map(([section, entries]) => {
    const things: Record<string, unknown>[] = Object.values(entries);
    const fields = [...new Set(things.flatMap((one) => Object.keys(one)))];
    const columns = fields.map((field) => [field, things.map((one) => one[field] ?? 0)] as const);
    return [section, { ids: Object.keys(entries).join(' '), ...Object.fromEntries(columns) }];
  });
  return Object.fromEntries(packed);
}

/** The sections that {@link inColumns} was given. */
export function fromColumns(packed: Readonly<Record<keyof Sections, Columns>>): Sections {
  const sections = Object.entries(packed).map(([section, { ids, ...columns }]) => {
    const entries = String(ids)
      .split(' ')
      .map((id, at) => {
        const said = Object.entries(columns).map(([field, values]) => [field, values[at]] as const);
        return [id, Object.fromEntries(said.filter(([, value]) => value !== 0))];
      });
    return [section, Object.fromEntries(entries)];
  });
  return Object.fromEntries(sections);
}
