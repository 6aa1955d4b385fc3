import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RULES } from '../lib/catalog/catalog';
import { measure } from './sentences/measure';
import { pack } from './sentences/pack';
import { type Row, SENTENCES_FILE, sentencesIn } from './sentences/tables';

/**
 * Makes the fingerprints by which the look-up knows a sentence whose number is missing, from tables that are not part
 * of the project:
 *
 *   npm run sentences -- <folder> [<map.tsv> …]
 *   npm run sentences -- <folder> --measure        looks the codes' messages up without their numbers
 *
 * The folder holds aadsts.tsv (code, description, user_message_template), mail-codes.tsv (system, code, proposed_rule),
 * mail-servers.tsv (protocol, reply, right_rule) and localised.tsv (vendor, screen, text). A map says in its first
 * three columns which rule a system's code belongs to, and wins over the tables. Only hashes of words and their
 * weights are written; no sentence is.
 */
const { values, positionals } = parseArgs({
  options: { measure: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder = '', ...maps] = positionals;

/** A table as objects by its first line. */
function read(file: string): Row[] {
  const [names = [], ...rows] = cellsOf(file);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])));
}

function cellsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split('\t'));
}

if (values.measure) measure(read(join(folder, 'aadsts.tsv')));
else write();

function write(): void {
  const map = new Map(
    maps.flatMap(cellsOf).map(([system, code, rule = '']): [string, string] => [`${system}\t${code}`, rule]),
  );
  const known = sentencesIn(
    {
      codes: read(join(folder, 'aadsts.tsv')),
      replies: read(join(folder, 'mail-codes.tsv')),
      servers: read(join(folder, 'mail-servers.tsv')),
      screens: read(join(folder, 'localised.tsv')),
    },
    map,
    new Set(RULES.keys()),
  );
  const packed = pack(known, backgroundTexts());
  writeFileSync(SENTENCES_FILE, `${JSON.stringify(packed)}\n`);
  const size = Math.round(JSON.stringify(packed).length / 1000);
  console.log(`${known.length} sentences, ${packed.words.length / 5} words: ${size} kB`);
}

/** Ordinary texts, by which a word that everybody uses is told from one that only an error uses. */
function backgroundTexts(): string[] {
  const harmless: unknown = JSON.parse(readFileSync('tests/unit/diagnosis/pasted/harmless.json', 'utf8'));
  return Object.values(harmless as Record<string, string[]>).flat();
}
