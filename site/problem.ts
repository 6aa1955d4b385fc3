import type { Advice, Procedure } from '../lib/advice/advice';
import { advise } from '../lib/advice/advise';
import type { AdviceContext } from '../lib/advice/resolve';
import { REMEDIES, RULES } from '../lib/catalog/catalog';
import { readCode } from '../lib/catalog/codes/microsoft';
import { APPS } from '../lib/catalog/packaged-apps';
import type { Rule, Source } from '../lib/catalog/rules/schema';
import type { Language } from '../lib/i18n/language';
import { LANGUAGES } from './languages';

/** A problem as its page tells it: what the extension would say where it knows nothing but the rule. */
export interface Problem {
  id: string;
  vendor: string;
  advice: Advice;
  /** What the screen or the address may name it by. */
  codes: { code: string; name?: string }[];
  /** Sentences a screen may show, in whatever language. */
  phrases: string[];
  /** As far as they are translated. */
  titles: { language: Language; title: string }[];
  related: { id: string; title: string }[];
  sources: Source[];
  /** The day on which the latest source was noted: YYYY-MM-DD. */
  noted: string;
}

const VENDORS = ['microsoft', 'google', 'hubspot', 'crm'];

/** Every rule by vendor, the vendors in the order in which most people meet them. */
export const RULES_BY_VENDOR: readonly [string, readonly string[]][] = [
  ...Map.groupBy(RULES.keys(), (id) => id.split('/')[0] ?? ''),
].sort(([one], [other]) => VENDORS.indexOf(one) - VENDORS.indexOf(other));

const kept = new Map<string, Advice>();

/** Each page of a language links to others, so what was said once is kept. */
function adviceFor(rule: string, language: Language): Advice {
  const key = `${language.code} ${rule}`;
  const context: AdviceContext = { language, host: '', facts: {}, apps: APPS };
  const advice =
    kept.get(key) ?? advise({ rule, certainty: 'certain', matchedTokens: [], codes: [] }, context);
  kept.set(key, advice);
  return advice;
}

/** A title without the marks around menu names. */
export const plain = (sentence: string) => sentence.replaceAll('**', '');

/** A problem in a list: its title and who can end it. */
export function summaryOf(rule: string, language: Language): Pick<Advice, 'title' | 'chip'> {
  const { title, chip } = adviceFor(rule, language);
  return { title: plain(title), chip };
}

const titleOf = (rule: string, language: Language) => summaryOf(rule, language).title;

/** @throws RangeError if there is no such rule */
export function problemOf(id: string, language: Language): Problem {
  const rule = RULES.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  const told = adviceFor(id, language);
  const advice = {
    ...told,
    procedures: told.procedures.map((procedure) => withoutButtons(procedure, language)),
  };
  const sources = sourcesOf(rule, advice.procedures);
  return {
    id,
    vendor: id.split('/')[0] ?? '',
    advice,
    codes: codesOf(rule),
    phrases: phrasesOf(rule),
    titles: LANGUAGES.filter((one) => one.code === 'en' || one.rule(id, rule).title !== rule.title).map(
      (one) => ({ language: one, title: titleOf(id, one) }),
    ),
    related: relatedTo(id).map((other) => ({ id: other, title: titleOf(other, language) })),
    sources,
    noted:
      sources
        .map(({ noted }) => noted)
        .sort()
        .at(-1) ?? '',
  };
}

/** A procedure for a page that knows no details of an error, so that it has no button to copy them. */
function withoutButtons(procedure: Procedure, { texts: { hint, site } }: Language): Procedure {
  const copies = (step: string) => step.includes(`**${hint.copyDetails}**`);
  return { ...procedure, steps: procedure.steps.map((step) => (copies(step) ? site.details : step)) };
}

/** The tokens that speak for a rule, of certain kinds, without the kind. */
function valuesOf({ when }: Rule, kind: RegExp): string[] {
  const tokens = when.flatMap(({ any = [], all = [] }) => [...any, ...all]);
  return [...new Set(tokens.flatMap((token) => (kind.test(token) ? [token.replace(kind, '')] : [])))];
}

/** Codes as a screen or an address shows them, Microsoft's with the names it has given them. */
export function codesOf(rule: Rule): Problem['codes'] {
  // A code of any kind is no name.
  const codes = valuesOf(rule, /^code:(?:\w+\/)?/).filter((code) => code !== 'any');
  const all = [...new Set([...codes, ...valuesOf(rule, /^param:error=/)])];
  return all.map((code) => {
    const name = readCode(code.replace('AADSTS', ''))?.name;
    return { code, ...(name ? { name } : {}) };
  });
}

/** A sentence with a gap in the middle keeps it; one at an end is cut off. Of two that only differ by that, one stays. */
function phrasesOf(rule: Rule): string[] {
  return [...new Set(valuesOf(rule, /^(?:heading|text):/).map((one) => one.replace(/^… | …$|…$/g, '')))];
}

/** The rule's own sources and those of its procedures, each address once. */
function sourcesOf(rule: Rule, procedures: readonly Procedure[]): Source[] {
  const all = [...rule.sources, ...procedures.flatMap(({ remedy }) => REMEDIES.get(remedy)?.sources ?? [])];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}

const MOST_RELATED = 5;

/** Problems that say it may be this one, then those of the same vendor that the same procedure ends. */
function relatedTo(id: string): string[] {
  const rule = RULES.get(id);
  const named = new Set(rule?.maybe?.map((other) => other.rule));
  const pointing = [...RULES].filter(([, { maybe }]) => maybe?.some((other) => other.rule === id));
  const [first] = rule?.remedies ?? [];
  const alike = [...RULES].filter(
    ([other, { remedies }]) => other.split('/')[0] === id.split('/')[0] && remedies[0] === first,
  );
  return [...new Set([...pointing, ...alike].map(([other]) => other))]
    .filter((other) => other !== id && !named.has(other))
    .slice(0, MOST_RELATED);
}
