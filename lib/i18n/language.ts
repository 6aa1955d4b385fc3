import type { Family } from '../catalog/families/schema';
import type { Permission } from '../catalog/permissions/schema';
import type { Remedy } from '../catalog/remedies/schema';
import type { Rule } from '../catalog/rules/schema';
import { TEXTS, type Texts } from './texts';

type DeepPartial<T> = { [K in keyof T]?: T[K] extends string ? string : DeepPartial<T[K]> };

/**
 * Content of a translation file, `locales/<language>.json`, keyed by the ids of rules, families, remedies and permissions.
 * What is missing stays English.
 */
export interface Translation {
  texts: DeepPartial<Texts>;
  rules: Record<string, { title: string; what: string; why: string; retry: string; maybe?: string[] }>;
  families: Record<string, { title: string; what: string; why: string; retry: string }>;
  remedies: Record<
    string,
    {
      title: string;
      request?: string;
      steps: string[];
      role?: string;
      check: string;
      takes?: string;
      fails?: string;
      actionLabel?: string;
    }
  >;
  /** By vendor and name, e.g. `microsoft/Mail.Read`. */
  permissions: Record<string, { allows: string; not: string }>;
}

/** The texts of a language for the views; English where it has no translation. */
export interface TextBundle {
  /** BCP 47, e.g. `pl`. */
  code: string;
  dir: 'ltr' | 'rtl';
  texts: Texts;
}

/** A loaded language: its texts, and methods that translate the words of rules, families, remedies and permissions. */
export interface Language extends TextBundle {
  rule(id: string, english: Rule): Rule;
  family(id: string, english: Family): Family;
  remedy(id: string, english: Remedy): Remedy;
  permission(id: string, english: Permission): Permission;
}

const RTL_LANGUAGES = new Set(['ar', 'fa', 'he', 'ur']);

/** Makes a language from its translation; English without one. */
export function languageOf(code: string, locale?: Partial<Translation>): Language {
  return {
    code: locale ? code : 'en',
    dir: locale && RTL_LANGUAGES.has(primarySubtag(code)) ? 'rtl' : 'ltr',
    texts: locale?.texts ? (overlay(TEXTS, locale.texts) as Texts) : TEXTS,
    rule(id, english) {
      const own = locale?.rules?.[id];
      if (!own) return english;
      const { maybe, ...sentences } = own;
      return {
        ...english,
        ...sentences,
        ...(english.maybe
          ? { maybe: english.maybe.map((other, at) => ({ ...other, tell: maybe?.[at] ?? other.tell })) }
          : {}),
      };
    },
    family: (id, english) => ({ ...english, ...locale?.families?.[id] }),
    permission: (id, english) => ({ ...english, ...locale?.permissions?.[id] }),
    remedy(id, english) {
      const own = locale?.remedies?.[id];
      if (!own || own.steps.length !== english.steps.length) return english;
      const { actionLabel, ...sentences } = own;
      return {
        ...english,
        ...sentences,
        ...(english.action?.kind === 'open'
          ? { action: { ...english.action, label: actionLabel ?? english.action.label } }
          : {}),
      };
    },
  };
}

/** Returns the English texts with the translated ones in their place. */
function overlay(english: unknown, translated: unknown): unknown {
  if (typeof english === 'string')
    return typeof translated === 'string' && translated !== '' ? translated : english;
  const source = english as Record<string, unknown>;
  const other = (translated ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, overlay(value, other[key])]));
}

/** Returns the packaged language that best fits a browser language (`pl` for `pl-PL`), else `en`. */
export function chooseLanguage(wanted: string, packaged: readonly string[]): string {
  const lower = wanted.toLowerCase();
  return (
    packaged.find((code) => code.toLowerCase() === lower) ??
    packaged.find((code) => primarySubtag(code) === primarySubtag(lower)) ??
    'en'
  );
}

/** Returns a language's name in that language, capitalized as in a list. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** Returns the language of a tag without script and region; it can have three letters. */
function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
