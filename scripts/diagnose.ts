import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { advise } from '../lib/advise';
import { type Diagnosis, indexRules } from '../lib/diagnose';
import { languageOf } from '../lib/language';
import { RULES } from '../lib/library';
import { lookUp, readText } from '../lib/lookup';

/**
 * Look-up from the command line, with the same code as the popup's:
 *
 *   npm run -s diagnose -- "<code, error text or address>" [--json]
 *   npm run -s diagnose -- --batch      one JSON string a line on standard input, one JSON object a line out
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, batch: { type: 'boolean' } },
  allowPositionals: true,
});
const index = indexRules(RULES);

if (values.batch) await batch();
else if (positionals.length === 0) {
  console.error('Say what to look up: npm run -s diagnose -- "AADSTS50105"');
  process.exitCode = 2;
} else if (values.json) console.log(JSON.stringify(answer(positionals.join(' '))));
else explain(positionals.join(' '));

async function batch(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    console.log(JSON.stringify(answer(parsed(line, number))));
  }
}

function parsed(line: string, number: number): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Said below, together with a value of another kind; the lines after it are still answered.
  }
  console.error(`Line ${number} is not a JSON string: it counts as empty.`);
  process.exitCode = 1;
  return '';
}

function answer(text: string): { diagnoses: object[] } {
  return { diagnoses: lookUp(text, index).map(summary) };
}

function summary(diagnosis: Diagnosis): object {
  const { rule, certainty, codes, because } = diagnosis;
  return {
    id: rule,
    title: advised(diagnosis, '').title,
    who: RULES.get(rule)?.who[0] ?? 'you',
    certainty,
    codes,
    because,
  };
}

function advised(diagnosis: Diagnosis, text: string) {
  const { facts, host } = readText(text, index);
  return advise(diagnosis, { language: languageOf('en'), host, facts });
}

function explain(text: string): void {
  const found = lookUp(text, index);
  if (found.length === 0) console.log('No error we know in this text.');
  for (const [at, diagnosis] of found.entries()) {
    const advice = advised(diagnosis, text);
    if (at > 0) console.log('\nOr:');
    console.log(`${advice.title}\n${advice.chip.text} (${diagnosis.certainty}; ${diagnosis.rule})\n`);
    console.log([...advice.body, ...advice.cautions].join(' '));
    for (const way of advice.ways) {
      console.log(`\n${way.title}`);
      for (const [step, sentence] of way.steps.entries())
        console.log(`  ${step + 1}. ${sentence.replaceAll('**', '')}`);
      console.log(`  ${advice.labels.check}: ${way.check.replaceAll('**', '')}`);
    }
    if (advice.link) console.log(`\n${advice.labels.linkLabel}:\n  ${advice.link.url}`);
    console.log(`\n${advice.labels.source}: ${advice.source.text}\n  ${advice.source.url}`);
  }
}
