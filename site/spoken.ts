import { wholeTranslation } from '../build/translations';
import type { Language, Translation } from '../lib/i18n/language';
import type { Texts } from '../lib/i18n/texts';

/** The parts of the texts that only the extension's other views say. */
export const ELSEWHERE = ['options', 'mailbox', 'welcome', 'about', 'stuck', 'review', 'access'] as const;

/** What the look-up page says in a language, as a file of its own: English, too, since the page's code has none. */
export type Spoken = Omit<Translation, 'texts'> & {
  texts: Omit<Texts, 'site' | (typeof ELSEWHERE)[number]> & {
    site: Pick<Texts['site'], 'nameFirst' | 'wholePage'>;
  };
};

/** What the look-up page says in a language. */
export function spokenIn(language: Language): Spoken {
  const { texts, ...library } = wholeTranslation(language);
  const here = Object.entries(texts).filter(([part]) => !ELSEWHERE.some((other) => other === part));
  const { nameFirst, wholePage } = language.texts.site;
  // The rest of these has been written into the pages.
  return {
    ...library,
    texts: { ...Object.fromEntries(here), site: { nameFirst, wholePage } } as Spoken['texts'],
  };
}
