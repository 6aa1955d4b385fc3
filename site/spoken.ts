import { ENGLISH, type Item, SENTENCES } from '../build/translations';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../lib/catalog/catalog';
import { type Language, languageOf, type Translation } from '../lib/i18n/language';
import type { Texts } from '../lib/i18n/texts';
import { inColumns } from './look-up/columns';

/** The parts of the texts that only the extension's other views say. */
export const ELSEWHERE = ['options', 'mailbox', 'welcome', 'about', 'stuck', 'review', 'access'] as const;

/** What the look-up page says in a language, as a file of its own: English, too, since the page's code has none. */
export type Spoken = ReturnType<typeof inColumns> & {
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
    ...inColumns(library),
    texts: { ...Object.fromEntries(here), site: { nameFirst, wholePage } } as Spoken['texts'],
  };
}

/** Everything that a language says, as a translation that needs no English. */
function wholeTranslation(language: Language): Translation {
  const all = <Section extends keyof typeof ENGLISH>(
    section: Section,
    say: (id: string, english: Item<Section>) => Item<Section>,
  ) =>
    Object.fromEntries(
      [...(ENGLISH[section] as ReadonlyMap<string, Item<Section>>)].map(([id, english]) => [
        id,
        SENTENCES[section](say(id, english)),
      ]),
    ) as Translation[Section];
  return {
    texts: language.texts,
    rules: all('rules', language.rule),
    families: all('families', language.family),
    remedies: all('remedies', language.remedy),
    permissions: all('permissions', language.permission),
  };
}

/** The library without its English, to which {@link wholeTranslation} gives it back; look-up searches the titles that stay. */
export function speechless() {
  const english = wholeTranslation(languageOf('en'));
  const { rule, family, remedy, permission } = languageOf('', blank(english));
  const each = <One>(things: ReadonlyMap<string, One>, say: (id: string, one: One) => One) =>
    new Map([...things].map(([id, one]) => [id, say(id, one)]));
  return {
    RULES: each(RULES, (id, one) => ({ ...rule(id, one), title: one.title })),
    REMEDIES: each(REMEDIES, remedy),
    FAMILIES: each(FAMILIES, family),
    PERMISSIONS: each(PERMISSIONS, (vendor, one) => ({
      ...one,
      permissions: Object.fromEntries(
        Object.entries(one.permissions).map(([name, own]) => [name, permission(`${vendor}/${name}`, own)]),
      ),
    })),
  };
}

/** The same with nothing said. */
function blank<Value>(value: Value): Value {
  if (typeof value === 'string') return '' as Value;
  if (Array.isArray(value)) return value.map(blank) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, blank(inner)])) as Value;
}
