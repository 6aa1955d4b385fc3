import { hash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../lib/catalog/catalog';
import type { Family } from '../lib/catalog/families/schema';
import type { Permission } from '../lib/catalog/permissions/schema';
import type { Remedy } from '../lib/catalog/remedies/schema';
import type { Rule } from '../lib/catalog/rules/schema';
import type { Translation } from '../lib/i18n/language';
import { TEXTS } from '../lib/i18n/texts';
import { languages } from './derived-data';

/**
 * How far each translation is. `locales/source-hashes.json` has, for each entry, the hash of the English words it was
 * made from (`npm run translated` writes it). When the English changes, the hash no longer fits and the entry is stale.
 */

export const SOURCE_HASHES = join('locales', 'source-hashes.json');

/** An entry is one text (`texts.hint.name`), or all sentences of a thing (`rules.microsoft/tenant-blocked`). */
export type Hashes = Readonly<Record<string, string>>;

export interface State {
  /** Has no translation. */
  missing: string[];
  /** The English has changed since. English is shown until somebody has looked. */
  stale: string[];
  /** Nobody has noted yet which English this was made from. It is shown. */
  unrecorded: string[];
  /** Translates what does not exist. */
  unknown: string[];
}

type Messages = Record<string, { message: string }>;

/** Every sentence in a value, with the way to it. */
export function leaves(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

/** The things that are translated as a whole, by id, as they are in English. */
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

export type Thing<Section extends keyof English> =
  English[Section] extends ReadonlyMap<string, infer One> ? One : never;

/** What of each thing is translated: a field that is forgotten here does not compile. */
export const SENTENCES: {
  [Section in keyof English]: (
    thing: Thing<Section>,
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

/** The hash of the English words of each entry, as they are today. */
export function englishHashes({ rules, families, remedies, permissions } = ENGLISH): Hashes {
  const entries: [string, unknown][] = [
    ...leaves(TEXTS, 'texts'),
    ...wordsOf('rules', rules, SENTENCES.rules),
    ...wordsOf('families', families, SENTENCES.families),
    ...wordsOf('remedies', remedies, SENTENCES.remedies),
    ...wordsOf('permissions', permissions, SENTENCES.permissions),
    ...leaves(readMessages('en'), 'browser'),
  ];
  return Object.fromEntries(entries.map(([key, words]) => [key, hashOf(words)]));
}

function wordsOf<One>(section: string, things: ReadonlyMap<string, One>, sentences: (thing: One) => object) {
  return [...things].map(([id, one]): [string, unknown] => [
    `${section}.${id}`,
    Object.values(sentences(one)),
  ]);
}

function hashOf(words: unknown): string {
  return hash('sha256', JSON.stringify(words)).slice(0, 8);
}

export function readLocale(language: string): Translation {
  return JSON.parse(readFileSync(join('locales', `${language}.json`), 'utf8')) as Translation;
}

/** The noted hashes: what all languages share, and where one was made from other words, or nobody knows from which. */
const sourceHashes = z.strictObject({
  all: z.record(z.string(), z.string()),
  except: z.record(z.string(), z.record(z.string(), z.string())),
});

/** The English that each entry of each language was made from. */
export function readSourceHashes(): Readonly<Record<string, Hashes>> {
  const { all, except } = sourceHashes.parse(JSON.parse(readFileSync(SOURCE_HASHES, 'utf8')));
  return Object.fromEntries(languages().map((language) => [language, { ...all, ...except[language] }]));
}

/** Writes the hashes of all languages. Most agree, so what the first has stands once and the rest as exceptions. */
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

/** Name and description in the browser; its folders are spelled `pt_BR`. */
export function readMessages(language: string): Record<string, string> {
  const file = join('public', '_locales', language.replace('-', '_'), 'messages.json');
  if (!existsSync(file)) return {};
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The keys of all entries that a translation has. */
export function entriesOf(locale: Partial<Translation>, messages: Record<string, string>): string[] {
  const { texts, ...sections } = locale;
  return [
    ...leaves(texts, 'texts').flatMap(([key, text]) => (text === '' ? [] : [key])),
    ...Object.entries(sections).flatMap(([section, things]) =>
      Object.keys(things ?? {}).map((id) => `${section}.${id}`),
    ),
    ...leaves(messages, 'browser').map(([key]) => key),
  ];
}

/** Compares what a translation has, and what it was made from, with today's English. */
export function compare(english: Hashes, entries: readonly string[], madeFrom: Hashes): State {
  const has = new Set(entries);
  const known = entries.filter((key) => english[key]);
  return {
    missing: Object.keys(english).filter((key) => !has.has(key)),
    stale: known.filter((key) => madeFrom[key] && madeFrom[key] !== english[key]),
    unrecorded: known.filter((key) => !madeFrom[key]),
    unknown: entries.filter((key) => !english[key]),
  };
}

/** How far a language is. */
export function stateOf(language: string, english: Hashes = englishHashes()): State {
  const madeFrom = readSourceHashes()[language] ?? {};
  return compare(english, entriesOf(readLocale(language), readMessages(language)), madeFrom);
}

/** What has to be done before a language can be released, one line for each kind; nothing if all is well. */
export function problemsOf(language: string, state: State): string[] {
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

/** A translation, or what of it stands below `path`, without these entries: English stands in for them. */
export function without<Part>(part: Part, entries: readonly string[], path = ''): Part {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const kept = Object.entries(part).filter(([key]) => !entries.includes(`${path}${key}`));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, without(inner, entries, `${path}${key}.`)]),
  ) as Part;
}

/** A translation as it is given out: without what is stale. */
export function currentLocale(language: string, english: Hashes = englishHashes()): Translation {
  return without(readLocale(language), stateOf(language, english).stale);
}
