import { languages } from '../build/derived-data';
import {
  englishHashes,
  entriesOf,
  type Hashes,
  problemsOf,
  readLocale,
  readMessages,
  readSourceHashes,
  SOURCE_HASHES,
  stateOf,
  writeSourceHashes,
} from '../build/translations';
import { UserError } from './user-error';

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
  if (chosen.length === 0) throw new UserError(`There is no locales/${wanted}.json.`);
  const noted = { ...readSourceHashes() };
  for (const language of chosen) noted[language] = note(language, noted[language] ?? {});
  writeSourceHashes(noted);
  console.log(SOURCE_HASHES);
}

/** The hashes of a language's entries: today's for those that are meant, the noted ones for the rest. */
function note(language: string, before: Hashes): Hashes {
  const isMeant = (key: string) =>
    beginnings.length === 0 || beginnings.some((beginning) => key.startsWith(beginning));
  const hashes = entriesOf(readLocale(language), readMessages(language)).map((key) => [
    key,
    (isMeant(key) ? english : before)[key] ?? '',
  ]);
  return Object.fromEntries(hashes.filter(([, hash]) => hash));
}
