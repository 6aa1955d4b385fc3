import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RULES } from '../lib/catalog/catalog';
import { measure } from './sentences/measure';
import { pack } from './sentences/pack';
import { type Row, SENTENCES_FILE, sentencesIn } from './sentences/tables';

/**
 * Makes the fingerprints by which the look-up recognizes an error message without its code, from tables that are not
 * part of the project:
 *
 *   npm run sentences -- <folder> [<map.tsv> …]
 *   npm run sentences -- <folder> --measure        measures how many messages are recognized without their codes
 *
 * The folder holds aadsts.tsv (code, description, user_message_template), mail-codes.tsv (system, code, proposed_rule),
 * mail-servers.tsv (protocol, reply, right_rule) and localised.tsv (vendor, screen, text). A map has three columns,
 * system, code and rule, and wins over the tables. Only hashes of words and their weights are written, no sentences.
 */
const { values, positionals } = parseArgs({
  options: { measure: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder = '', ...maps] = positionals;

/** Reads a table as objects with the keys of its first line. */
function readTable(file: string): Row[] {
  const [names = [], ...rows] = cellsOf(file);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at] ?? '', cell])));
}

function cellsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split('\t'));
}

if (values.measure) measure(readTable(join(folder, 'aadsts.tsv')));
else write();

function write(): void {
  const map = new Map(
    maps.flatMap(cellsOf).map(([system, code, rule = '']): [string, string] => [`${system}\t${code}`, rule]),
  );
  const known = sentencesIn(
    {
      codes: readTable(join(folder, 'aadsts.tsv')),
      replies: readTable(join(folder, 'mail-codes.tsv')),
      servers: readTable(join(folder, 'mail-servers.tsv')),
      screens: readTable(join(folder, 'localised.tsv')),
    },
    map,
    new Set(RULES.keys()),
  );
  const packed = pack(known, backgroundTexts());
  writeFileSync(SENTENCES_FILE, `${JSON.stringify(packed)}\n`);
  const size = Math.round(JSON.stringify(packed).length / 1000);
  console.log(`${known.length} sentences, ${packed.words.length / 5} words: ${size} kB`);
}

/** Returns ordinary texts, which tell common words from those that only errors use. */
function backgroundTexts(): string[] {
  const harmless: unknown = JSON.parse(readFileSync('lab/texts/harmless.json', 'utf8'));
  return Object.values(harmless as Record<string, string[]>).flat();
}
