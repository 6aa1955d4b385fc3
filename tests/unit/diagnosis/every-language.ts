import { WORD_LANGUAGES } from '../../../lib/catalog/everyday/words';
import { learnWords } from '../../../lib/diagnosis/everyday/known-words';

/** What is tested after this has been imported knows the words of every language, as after many texts. */
await Promise.all(WORD_LANGUAGES.map(learnWords));
