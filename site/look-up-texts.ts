import { ENGLISH, type Item, SENTENCES } from '../build/translations';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../lib/catalog/catalog';
import { type Language, languageOf, type Translation } from '../lib/i18n/language';
import type { Texts } from '../lib/i18n/texts';
import { inColumns } from './look-up/columns';

/** The sections of the texts that only views of the extension use. */
export const EXTENSION_ONLY_TEXTS = [
  'options',
  'mailbox',
  'welcome',
  'about',
  'stuck',
  'review',
  'access',
] as const;

/** The file with all texts of the look-up page in a language. English has one, too, since the page's code holds no texts. */
export type LookUpTexts = ReturnType<typeof inColumns> & {
  texts: Omit<Texts, 'site' | (typeof EXTENSION_ONLY_TEXTS)[number]> & {
    site: Pick<Texts['site'], 'nameFirst' | 'wholePage'>;
  };
};

/** Returns the texts of the look-up page in a language. */
export function lookUpTexts(language: Language): LookUpTexts {
  const { texts, ...catalog } = wholeTranslation(language);
  const used = Object.entries(texts).filter(
    ([section]) => !EXTENSION_ONLY_TEXTS.some((other) => other === section),
  );
  const { nameFirst, wholePage } = language.texts.site;
  // The other texts of the section `site` are part of the HTML pages.
  return {
    ...inColumns(catalog),
    texts: { ...Object.fromEntries(used), site: { nameFirst, wholePage } } as LookUpTexts['texts'],
  };
}

/** Returns all texts of a language as a translation that needs no English to fall back on. */
function wholeTranslation(language: Language): Translation {
  const all = <Section extends keyof typeof ENGLISH>(
    section: Section,
    translate: (id: string, english: Item<Section>) => Item<Section>,
  ) =>
    Object.fromEntries(
      [...(ENGLISH[section] as ReadonlyMap<string, Item<Section>>)].map(([id, english]) => [
        id,
        SENTENCES[section](translate(id, english)),
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

/**
 * Returns the catalog with its English texts emptied; {@link LookUpTexts} supplies them on the page. The titles of rules
 * stay, since look-up searches them.
 */
export function catalogWithoutTexts() {
  const english = wholeTranslation(languageOf('en'));
  const { rule, family, remedy, permission } = languageOf('', withEmptyStrings(english));
  const each = <One>(things: ReadonlyMap<string, One>, translate: (id: string, one: One) => One) =>
    new Map([...things].map(([id, one]) => [id, translate(id, one)]));
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

/** Returns a copy of a value in which every string is empty. */
function withEmptyStrings<Value>(value: Value): Value {
  if (typeof value === 'string') return '' as Value;
  if (Array.isArray(value)) return value.map(withEmptyStrings) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withEmptyStrings(inner)]),
  ) as Value;
}
