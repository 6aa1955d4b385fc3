import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  englishHashes,
  entriesOf,
  type Hashes,
  languages,
  madeFromFile,
  problemsOf,
  readLocale,
  readMessages,
  stateOf,
} from '../build/translations';
import { Plain } from './plain';

/**
 * `npm run translated`: says what each translation lacks.
 * `npm run translated -- pl`: notes that the whole Polish translation fits today's English; with beginnings of
 * entries (`rules.google texts.popup`) only these. `all` in place of a language means each of them.
 */
const [wanted, ...beginnings] = process.argv.slice(2);
const english = englishHashes();

if (wanted === undefined) {
  for (const language of languages()) {
    const problems = problemsOf(language, stateOf(language, english));
    console.log(problems.length > 0 ? problems.join('\n') : `locales/${language}.json is complete`);
  }
} else {
  const chosen = languages().filter((language) => wanted === 'all' || wanted === language);
  if (chosen.length === 0) throw new Plain(`There is no locales/${wanted}.json.`);
  for (const language of chosen) note(language);
}

function note(language: string): void {
  const file = madeFromFile(language);
  const before = readOr(file);
  const entries = entriesOf(readLocale(language), readMessages(language));
  const isMeant = (key: string) =>
    beginnings.length === 0 || beginnings.some((beginning) => key.startsWith(beginning));
  const now = entries
    .map((key): [string, string | undefined] => [key, isMeant(key) ? english[key] : before[key]])
    .filter(([, hash]) => hash !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(now), null, 2)}\n`);
  console.log(file);
}

function readOr(file: string): Hashes {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Hashes;
  } catch {
    return {};
  }
}
