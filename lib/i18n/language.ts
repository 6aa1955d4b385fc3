import type { Family } from '../catalog/families/schema';
import type { Permission } from '../catalog/permissions/schema';
import type { Remedy } from '../catalog/remedies/schema';
import type { Rule } from '../catalog/rules/schema';
import { TEXTS, type Texts } from './texts';

type DeepPartial<T> = { [K in keyof T]?: T[K] extends string ? string : DeepPartial<T[K]> };

/** A translation file, `locales/<language>.json`: keyed by the ids of rules, families, remedies and permissions; what is missing stays English. */
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

/** What a view says in a language: every text of it, with English where it has none. */
export interface TextBundle {
  /** BCP 47, e.g. `pl`. */
  code: string;
  dir: 'ltr' | 'rtl';
  texts: Texts;
}

/** A language ready for use: its texts, and what it makes of rules, remedies and permissions. */
export interface Language extends TextBundle {
  rule(id: string, english: Rule): Rule;
  family(id: string, english: Family): Family;
  remedy(id: string, english: Remedy): Remedy;
  permission(id: string, english: Permission): Permission;
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** A language from its translation; without one, English. */
export function languageOf(code: string, locale?: Partial<Translation>): Language {
  return {
    code: locale ? code : 'en',
    dir: locale && RIGHT_TO_LEFT.has(primarySubtag(code)) ? 'rtl' : 'ltr',
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

/** The English texts with the translated ones laid over them. */
function overlay(english: unknown, own: unknown): unknown {
  if (typeof english === 'string') return typeof own === 'string' && own !== '' ? own : english;
  const source = english as Record<string, unknown>;
  const other = (own ?? {}) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, overlay(value, other[key])]));
}

/** The packaged language that suits a browser language: `pl-PL` → `pl`; `en` where none does. */
export function chooseLanguage(wanted: string, packaged: readonly string[]): string {
  const lower = wanted.toLowerCase();
  return (
    packaged.find((code) => code.toLowerCase() === lower) ??
    packaged.find((code) => primarySubtag(code) === primarySubtag(lower)) ??
    'en'
  );
}

/** The language itself, without script and region; it can have three letters. */
function primarySubtag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
