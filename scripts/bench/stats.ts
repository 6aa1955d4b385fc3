/** The middle and the spread of some measurements. */
export interface Stat {
  median: number;
  /** From the first to the third quartile. */
  low: number;
  high: number;
}

/** Median and quartiles. */
export function stat(values: readonly number[]): Stat {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** A measurement as text: `12.3 (11.0–14.1)`. */
export function show({ median, low, high }: Stat, digits = 1): string {
  if (Number.isNaN(median)) return '–';
  return `${number(median, digits)} (${number(low, digits)}–${number(high, digits)})`;
}

/** A number in plain digits, with a true minus sign. */
export function number(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/^-(?=0\.?0*$)/, '')
    .replace('-', '−');
}

/** How much more the one is than the other, value by value. */
export function less<T extends Record<keyof T, number>>(after: T, before: T): T {
  const names = Object.keys(after) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, after[name] - before[name]])) as T;
}

/** Rows as a table in Markdown, columns as wide as their widest cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
