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
 * `npm run translated`: lists what each translation lacks.
 * `npm run translated -- pl`: records that the whole Polish translation fits the current English; with prefixes of
 * entries (`rules.google texts.popup`) only these. `all` in place of a language means each of them.
 */
const [wanted, ...prefixes] = process.argv.slice(2);
const english = englishHashes();

if (wanted === undefined) {
  for (const language of languages()) {
    const problems = problemsOf(language, stateOf(language, english));
    console.log(problems.length > 0 ? problems.join('\n') : `locales/${language}.json is complete`);
  }
} else {
  const chosen = languages().filter((language) => wanted === 'all' || wanted === language);
  if (chosen.length === 0) throw new UserError(`There is no locales/${wanted}.json.`);
  const hashes = { ...readSourceHashes() };
  for (const language of chosen) hashes[language] = updated(language, hashes[language] ?? {});
  writeSourceHashes(hashes);
  console.log(SOURCE_HASHES);
}

/** Returns the hashes of a language's entries: the current ones for those that are chosen, the old ones for the rest. */
function updated(language: string, before: Hashes): Hashes {
  const isChosen = (key: string) => prefixes.length === 0 || prefixes.some((one) => key.startsWith(one));
  const hashes = entriesOf(readLocale(language), readMessages(language)).map((key) => [
    key,
    (isChosen(key) ? english : before)[key] ?? '',
  ]);
  return Object.fromEntries(hashes.filter(([, hash]) => hash));
}
