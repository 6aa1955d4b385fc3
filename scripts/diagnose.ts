import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { advise } from '../lib/advice/advise';
import { RULES } from '../lib/catalog/catalog';
import { APPS } from '../lib/catalog/packaged-apps';
import { type Diagnosis, diagnose, normalizeTokens } from '../lib/diagnosis/diagnose';
import { loadWordsFor } from '../lib/diagnosis/everyday/known-words';
import { makeSearch } from '../lib/diagnosis/everyday/search';
import { type LookUp, lookUp, readText } from '../lib/diagnosis/pasted/look-up';
import { indexRules } from '../lib/diagnosis/rule-index';
import type { Evidence } from '../lib/evidence/evidence';
import { siteOf } from '../lib/evidence/watched-sites';
import { interpolate } from '../lib/i18n/interpolate';
import { languageOf } from '../lib/i18n/language';
import { UserError } from './user-error';

/**
 * Look-up from the command line, with the code of the popup's look-up:
 *
 *   npm run -s diagnose -- "<code, error text or address>" [--json]
 *   npm run -s diagnose -- --batch              reads a JSON string and writes a JSON object per line
 *   npm run -s diagnose -- --explain "<text>"   prints the tokens found, which rules match, and why
 *   npm run -s diagnose -- --html page.html --url https://…   does the same for a saved page, read like a watched one
 */
const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
    explain: { type: 'boolean' },
    html: { type: 'string' },
    url: { type: 'string' },
  },
  allowPositionals: true,
});
const index = indexRules(RULES);
/** Created for the first text that needs it, and then kept for the batch. */
let search: ReturnType<typeof makeSearch> | undefined;

if (values.batch) await batch();
else if (values.html !== undefined) printEvidence(await readPage(values.html, values.url));
else if (positionals.length === 0)
  throw new UserError('Say what to look up; npm run -s diagnose -- --help tells how.');
else {
  const text = positionals.join(' ');
  await loadWordsFor(text);
  if (values.explain) printEvidence(readText(text, index));
  else if (values.json) console.log(JSON.stringify(answerOf(text)));
  else printAdvice(text);
}

async function batch(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const text = parseLine(line, number);
    await loadWordsFor(text);
    console.log(JSON.stringify(answerOf(text)));
  }
}

/** Parses a line of the batch. Reports one that is not a JSON string, and returns an empty text for it. */
function parseLine(line: string, number: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Reported below, like a value of another type; the lines after it are still answered.
  }
  console.error(`Line ${number} is not a JSON string: it counts as empty.`);
  process.exitCode = 1;
  return '';
}

function answerOf(text: string): { diagnoses: object[]; suggestions: string[] } {
  const { diagnoses, ...about } = lookUp(text, index);
  return {
    suggestions: diagnoses.length > 0 ? [] : suggestRules(text),
    diagnoses: diagnoses.map((diagnosis) => {
      const { rule: id, certainty, codes, matchedTokens: because } = diagnosis;
      const { title, chip } = adviceFor(diagnosis, about);
      return { id, title, who: chip.who, certainty, codes, because };
    }),
  };
}

/** Returns the ids of the rules that the popup suggests for a text without a known problem, best first. */
function suggestRules(text: string): string[] {
  search ??= makeSearch(RULES, languageOf('en'));
  return search.suggest(text);
}

function adviceFor(diagnosis: Diagnosis, about: Omit<LookUp, 'diagnoses'>) {
  return advise(diagnosis, { ...about, language: languageOf('en'), apps: APPS });
}

function printAdvice(text: string): void {
  const { diagnoses: found, ...about } = lookUp(text, index);
  if (found.length === 0) {
    const suggestions = suggestRules(text);
    if (suggestions.length === 0) console.log('No error we know in this text.');
    for (const id of suggestions)
      print(`Perhaps: ${interpolate(RULES.get(id)?.title ?? '', languageOf('en').texts.advice)} (${id})`);
  }
  for (const [at, diagnosis] of found.entries()) {
    const advice = adviceFor(diagnosis, about);
    if (at > 0) console.log('\nOr:');
    print(`${advice.title}\n${advice.chip.text} (${diagnosis.certainty}; ${diagnosis.rule})\n`);
    print([...advice.body, ...advice.cautions, ...advice.why].join(' '));
    for (const way of advice.procedures) {
      print(`\n${way.title}`);
      for (const [step, sentence] of way.steps.entries()) print(`  ${step + 1}. ${sentence}`);
      print(`  ${advice.labels.check}: ${way.check}`);
    }
    if (advice.link) print(`\n${advice.labels.linkLabel}:\n  ${advice.link.url}`);
    print(
      `\n${advice.source.label}${advice.source.parts.map(({ text, href }) => `${text}\n  ${href}`).join('')}`,
    );
  }
}

/** Prints for a terminal: without bold and invisible marks, and with plain hyphens and spaces. */
function print(text: string): void {
  const visible = text.replace(/\*\*|\p{Cf}/gu, '');
  console.log(visible.replaceAll('\u2011', '-').replaceAll('\u00a0', ' '));
}

/** Reads a saved page as the watcher reads a page that no longer changes. */
async function readPage(file: string, address = ''): Promise<Evidence> {
  if (!URL.canParse(address) || !siteOf(new URL(address)))
    throw new UserError(
      'Say which page it is, with an address of a watched site: --url https://login.microsoftonline.com/…',
    );
  // Loaded late, since only this option needs a document.
  const { parsePage, readDocumentAt } = await import('../lab/driver/without-browser');
  return readDocumentAt(address, parsePage(readFileSync(file, 'utf8'), address));
}

function printEvidence(evidence: Evidence): void {
  console.log('Tokens:');
  for (const token of normalizeTokens(evidence, index).keys()) console.log(`  ${token}`);
  console.log(`Facts: ${JSON.stringify(evidence.facts)}`);
  const found = diagnose(evidence, index);
  if (found.length === 0) console.log('No rule matches.');
  for (const { rule, certainty, matchedTokens } of found)
    console.log(`${rule} (${certainty}) because of ${matchedTokens.join(' and ')}`);
}
