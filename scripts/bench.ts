import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLab } from '../lab/server/server';
import { type Bench, type Measure, openBench, peerFolder } from './bench/browser';
import { MEASURES } from './bench/measures';
import { LONG_PAGE } from './bench/page-cost';
import { smallExtension } from './bench/small-extensions';
import { format, markdownTable, summarize } from './bench/stats';
import { useChromium } from './browsers';
import { builtFolder } from './extension-build';

/**
 * `npm run bench`: measures Signpost beside no extension, an empty content script, the least a watcher does and a peer
 * in one run, and writes the table into docs/performance.md. `-- --against <folder>` adds another unpacked build of
 * Signpost, and today's values as a share of it. `--only <word>` limits the rows to names with the word, `--rounds 3`
 * is a quick look; both only print.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string', multiple: true },
  },
});
/** Measured values by browser. */
type Samples = Map<Bench, number[]>;
const PAGE = 'docs/performance.md';
const rounds = Number(values.rounds ?? 15);
const { only } = values;
const measures = MEASURES.filter(({ name }) => !only || only.some((word) => name.includes(word)));

await useChromium();
const lab = await startLab({ extraPages: [LONG_PAGE] });
const built = resolve(builtFolder('chrome'));
const benches = await openAll();
const text = markdownTable(
  ['', ...benches.map(({ name }) => name), ...(values.against ? ['share'] : [])],
  await measureAll(),
);
const version = (await benches[0]?.browser.version())?.replace('Headless', '').replace('/', ' ');
for (const bench of benches) await bench.browser.close();
await lab.close();

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${version}, Node ${process.versions.node}`;
const result = `${new Date().toISOString().slice(0, 10)}, ${machine}, ${rounds} rounds.\n\n${text}`;
console.log(result);
if (!values.rounds && !only) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(/(?<=<!-- bench -->\n)[\s\S]*(?=<!-- end -->)/, `\n${result}\n\n`));
}

/** Opens a browser for each variant that takes part in one of the rows. */
async function openAll(): Promise<Bench[]> {
  const variants: Omit<Bench, 'browser'>[] = [
    { name: 'no extension', role: 'none' },
    { name: 'empty script', role: 'empty', folder: smallExtension('empty', built) },
    { name: 'least watcher', role: 'least', folder: smallExtension('least', built) },
    { name: 'autoconsent', role: 'peer', folder: peerFolder() },
    ...(values.against
      ? [{ name: 'before', role: 'signpost' as const, folder: resolve(values.against) }]
      : []),
    { name: 'Signpost', role: 'signpost', folder: built },
  ];
  const chosen = variants.filter((variant) => measures.some((measure) => takesPart(measure, variant)));
  return Promise.all(chosen.map((variant) => openBench(variant, lab)));
}

function takesPart({ who }: Measure, { role }: Pick<Bench, 'role'>): boolean {
  return who?.includes(role) ?? true;
}

/** Returns a row for each measure. The browsers take turns in a rotating order; the first round is a warm-up. */
async function measureAll(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const measure of measures) {
    console.error(`${measure.name} …`);
    const parts = benches.filter((one) => takesPart(measure, one));
    const samples = new Map(parts.map((one) => [one, [] as number[]]));
    const count = measure.long ? Math.ceil(rounds / 3) : rounds;
    for (let round = measure.long ? 0 : -1; round < count; round++) await runRound(measure, round, samples);
    const row = rowOf(measure, samples);
    // Printed at once, so that an interrupted run is not lost.
    console.error(row.join(' | '));
    rows.push(row);
  }
  return rows;
}

/** Measures all browsers once: in parallel if it takes long, else one after the other. */
async function runRound({ take, long }: Measure, round: number, samples: Samples): Promise<void> {
  const parts = [...samples.keys()];
  const turn = parts.map((_, at) => parts[(at + round + 1) % parts.length] as Bench);
  const values = new Map<Bench, number>();
  const once = async (bench: Bench) => values.set(bench, await take(bench));
  if (long) await Promise.all(turn.map(once));
  else for (const bench of turn) await once(bench);
  if (round >= 0) for (const [bench, value] of values) samples.get(bench)?.push(value);
}

/** Returns the cells of a row, with today's share of the other build last. */
function rowOf({ name, unit, over }: Measure, samples: Samples): string[] {
  const [, base] = [...samples].find(([{ role }]) => role === over) ?? [];
  const statOf = (bench: Bench) => {
    const all = samples.get(bench);
    if (!all || bench.role === over) return all && summarize(all);
    return summarize(all.map((value, round) => value - (base?.[round] ?? 0)));
  };
  const stats = benches.map(statOf);
  const cells = stats.map((one) => (one ? format(one) : '–'));
  if (!values.against) return [`${name}, ${unit}`, ...cells];
  // The other build and today's come last.
  const [before, today] = stats.slice(-2).map((one) => one?.median);
  const share = before && today ? (today / before).toFixed(2) : '–';
  return [`${name}, ${unit}`, ...cells, share];
}
