import { WORD_LANGUAGES } from '../../../lib/catalog/everyday/words';
import { loadLanguageWords } from '../../../lib/diagnosis/everyday/known-words';

/** Importing this file loads the words of every language, as if texts in all of them had been looked up. */
await Promise.all(WORD_LANGUAGES.map(loadLanguageWords));
