/** Median, first and third quartile of some measurements. */
type Stat = Readonly<Record<'median' | 'low' | 'high', number>>;

/** Computes the median and the quartiles. */
export function summarize(values: readonly number[]): Stat {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Formats a measurement: `12.3 (11.0–14.1)`. */
export function format({ median, low, high }: Stat): string {
  return low === high ? median.toFixed(1) : `${median.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}

/** Formats rows as a table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
