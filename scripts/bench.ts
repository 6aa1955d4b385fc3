import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startLab } from '../lab/server/server';
import { openBench, peerFolder } from './bench/browser';
import { MEASURES, type Measure } from './bench/measures';
import { show, stat, table } from './bench/stats';
import { useChromium } from './browsers';
import { builtFolder } from './extension-build';

/**
 * `npm run bench`: measures Signpost beside no extension and a peer in one run, and puts the table into
 * docs/performance.md. `-- --against <folder>` puts another unpacked build of Signpost beside it and only prints;
 * `-- --rounds 3` is a quick look.
 */
const { values } = parseArgs({ options: { against: { type: 'string' }, rounds: { type: 'string' } } });
const PAGE = 'docs/performance.md';
const rounds = Number(values.rounds ?? 15);

await useChromium();
const lab = await startLab();
const benches = [
  await openBench({ name: 'no extension', isSignpost: false }, lab),
  await openBench({ name: 'Signpost', folder: resolve(builtFolder('chrome')), isSignpost: true }, lab),
  values.against
    ? await openBench({ name: values.against, folder: resolve(values.against), isSignpost: true }, lab)
    : await openBench({ name: 'autoconsent', folder: peerFolder(), isSignpost: false }, lab),
];
const text = table(['', ...benches.map(({ name }) => name)], await measureAll());
const version = (await benches[0]?.browser.version())?.replace('Headless', '').replace('/', ' ');
for (const bench of benches) await bench.browser.close();
await lab.close();

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${version}, Node ${process.versions.node}`;
const said = `${new Date().toISOString().slice(0, 10)}, ${machine}, ${rounds} rounds.\n\n${text}`;
console.log(said);
if (!values.against && !values.rounds) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(/(?<=<!-- bench -->\n)[\s\S]*(?=<!-- end -->)/, `\n${said}\n\n`));
}

/** One row for each measure: all browsers take turns, the first one changes, and the first round warms up. */
async function measureAll(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const measure of MEASURES) {
    console.error(`${measure.name} …`);
    const times = benches.map((): number[] => []);
    for (let round = -1; round < rounds; round++) {
      for (let at = 0; at < benches.length; at++)
        await once(measure, (at + round + 1) % benches.length, round, times);
    }
    rows.push([
      `${measure.name}, ${measure.unit}`,
      ...times.map((all) => (all.length > 0 ? show(stat(all)) : '–')),
    ]);
  }
  return rows;
}

async function once(measure: Measure, at: number, round: number, times: number[][]): Promise<void> {
  const bench = benches[at];
  if (!bench || (measure.signpostOnly && !bench.isSignpost)) return;
  const value = await measure.take(bench);
  if (round >= 0) times[at]?.push(value);
}
