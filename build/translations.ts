import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../lib/catalog/catalog';
import type { Family } from '../lib/catalog/families/schema';
import type { Permission } from '../lib/catalog/permissions/schema';
import type { Remedy } from '../lib/catalog/remedies/schema';
import type { Rule } from '../lib/catalog/rules/schema';
import type { Translation } from '../lib/i18n/language';
import { TEXTS } from '../lib/i18n/texts';
import { languages } from './derived-data';

/**
 * File with the hash of the English that each entry of a translation was made from, written by `npm run translated`.
 * When the English changes, the hash no longer matches and the entry is stale.
 */
export const SOURCE_HASHES = join('locales', 'source-hashes.json');

/** Hashes by entry: one text (`texts.hint.name`), or all sentences of an item (`rules.microsoft/tenant-blocked`). */
export type Hashes = Readonly<Record<string, string>>;

interface SourceHashes {
  all: Hashes;
  /** Hashes of a language that differ from `all`; an empty one is not recorded. */
  except: Record<string, Hashes>;
}

/** The entries of a translation that need work. */
export interface TranslationState {
  /** Entries without a translation. */
  missing: string[];
  /** Entries whose English has changed since. English is shown in their place. */
  stale: string[];
  /** Entries without a recorded hash. Their translation is shown. */
  unrecorded: string[];
  /** Entries that do not exist in English. */
  unknown: string[];
}

/** Returns every string in a value with its path. */
export function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/** Items that are translated as a whole, in English by id. */
interface English {
  rules: ReadonlyMap<string, Rule>;
  families: ReadonlyMap<string, Family>;
  remedies: ReadonlyMap<string, Remedy>;
  /** By vendor and name, e.g. `microsoft/Mail.Read`. */
  permissions: ReadonlyMap<string, Permission>;
}

export const ENGLISH: English = {
  rules: RULES,
  families: FAMILIES,
  remedies: REMEDIES,
  permissions: new Map(
    [...PERMISSIONS].flatMap(([vendor, { permissions }]) =>
      Object.entries(permissions).map(([name, one]): [string, Permission] => [`${vendor}/${name}`, one]),
    ),
  ),
};

/** The type of a section's items. */
export type Item<Section extends keyof English> =
  English[Section] extends ReadonlyMap<string, infer One> ? One : never;

/** Return the translated fields of an item; a field that is missing here is a type error. */
export const SENTENCES: {
  [Section in keyof English]: (
    item: Item<Section>,
  ) => Record<keyof Required<Translation[Section][string]>, unknown>;
} = {
  rules: ({ title, what, why, retry, maybe }) => {
    return { title, what, why, retry, maybe: maybe?.map(({ tell }) => tell) };
  },
  families: ({ title, what, why, retry }) => ({ title, what, why, retry }),
  remedies: ({ title, request, steps, role, check, takes, fails, action }) => {
    const actionLabel = action?.kind === 'open' ? action.label : undefined;
    return { title, request, steps, role, check, takes, fails, actionLabel };
  },
  permissions: ({ allows, not }) => ({ allows, not }),
};

/** Returns the hash of each entry's current English. */
export function englishHashes({ rules, families, remedies, permissions } = ENGLISH): Hashes {
  const entries: [string, unknown][] = [
    ...leaves(TEXTS, 'texts'),
    ...sentencesOf('rules', rules, SENTENCES.rules),
    ...sentencesOf('families', families, SENTENCES.families),
    ...sentencesOf('remedies', remedies, SENTENCES.remedies),
    ...sentencesOf('permissions', permissions, SENTENCES.permissions),
    ...leaves(readMessages('en'), 'browser'),
  ];
  return Object.fromEntries(entries.map(([key, sentences]) => [key, hashOf(sentences)]));
}

function sentencesOf<One>(
  section: string,
  items: ReadonlyMap<string, One>,
  sentences: (item: One) => object,
) {
  return [...items].map(([id, one]): [string, unknown] => [
    `${section}.${id}`,
    Object.values(sentences(one)),
  ]);
}

function hashOf(sentences: unknown): string {
  return hash('sha256', JSON.stringify(sentences)).slice(0, 8);
}

export function readLocale(language: string): Translation {
  return JSON.parse(readFileSync(join('locales', `${language}.json`), 'utf8')) as Translation;
}

/** Returns for each language the hashes of the English that its entries were made from. */
export function readSourceHashes(): Readonly<Record<string, Hashes>> {
  const { all, except } = JSON.parse(readFileSync(SOURCE_HASHES, 'utf8')) as SourceHashes;
  return Object.fromEntries(languages().map((language) => [language, { ...all, ...except[language] }]));
}

/** Writes the hashes of all languages: those of the first language, and what differs from them in the others. */
export function writeSourceHashes(hashes: Readonly<Record<string, Hashes>>): void {
  const sorted = (entries: [string, string][]) => Object.fromEntries(entries.sort());
  const all = Object.values(hashes)[0] ?? {};
  const differing = Object.entries(hashes).map(([language, own]): [string, Hashes] => {
    const keys = Object.keys({ ...all, ...own }).filter((key) => all[key] !== own[key]);
    return [language, sorted(keys.map((key) => [key, own[key] ?? '']))];
  });
  const except = Object.fromEntries(differing.filter(([, own]) => Object.keys(own).length > 0));
  const text = JSON.stringify({ all: sorted(Object.entries(all)), except }, null, 2);
  writeFileSync(SOURCE_HASHES, `${text}\n`);
}

/** Returns name and description as the browser shows them, from folders spelled like `pt_BR`. */
export function readMessages(language: string): Record<string, string> {
  const file = join('public', '_locales', language.replace('-', '_'), 'messages.json');
  if (!existsSync(file)) return {};
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** Returns the keys of all entries that a translation has. */
export function entriesOf(locale: Partial<Translation>, messages: Record<string, string>): string[] {
  const { texts, ...sections } = locale;
  return [
    ...leaves(texts, 'texts').flatMap(([key, text]) => (text === '' ? [] : [key])),
    ...Object.entries(sections).flatMap(([section, items]) =>
      Object.keys(items ?? {}).map((id) => `${section}.${id}`),
    ),
    ...leaves(messages, 'browser').map(([key]) => key),
  ];
}

/** Compares the entries of a translation, and the English they were made from, with the current English. */
export function compare(english: Hashes, entries: readonly string[], madeFrom: Hashes): TranslationState {
  const has = new Set(entries);
  const known = entries.filter((key) => english[key]);
  return {
    missing: Object.keys(english).filter((key) => !has.has(key)),
    stale: known.filter((key) => madeFrom[key] && madeFrom[key] !== english[key]),
    unrecorded: known.filter((key) => !madeFrom[key]),
    unknown: entries.filter((key) => !english[key]),
  };
}

/** Returns which entries of a language need work. */
export function stateOf(language: string, english: Hashes = englishHashes()): TranslationState {
  const madeFrom = readSourceHashes()[language] ?? {};
  return compare(english, entriesOf(readLocale(language), readMessages(language)), madeFrom);
}

/** Returns a line for each kind of problem that keeps a language from being released. */
export function problemsOf(language: string, state: TranslationState): string[] {
  const lines: [string, string[]][] = [
    ['missing', state.missing],
    ['stale, the English has changed', state.stale],
    [`not recorded, see "npm run translated -- ${language}"`, state.unrecorded],
    ['unknown, there is no such English', state.unknown],
  ];
  return lines
    .filter(([, keys]) => keys.length > 0)
    .map(([what, keys]) => `locales/${language}.json: ${keys.length} ${what}: ${keys.join(', ')}`);
}

/** Returns a translation, or the part of it at `path`, without these entries. */
export function without<Part>(part: Part, entries: readonly string[], path = ''): Part {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const kept = Object.entries(part).filter(([key]) => !entries.includes(`${path}${key}`));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, without(inner, entries, `${path}${key}.`)]),
  ) as Part;
}

/** Returns a translation as it is published: without stale entries. */
export function currentLocale(language: string, english: Hashes = englishHashes()): Translation {
  return without(readLocale(language), stateOf(language, english).stale);
}
