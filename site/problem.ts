import type { Advice, Procedure } from '../lib/advice/advice';
import { advise } from '../lib/advice/advise';
import type { AdviceContext } from '../lib/advice/resolve';
import { REMEDIES, RULES } from '../lib/catalog/catalog';
import { readCode } from '../lib/catalog/codes/microsoft';
import { APPS } from '../lib/catalog/packaged-apps';
import { vendorOfRule } from '../lib/catalog/rule-id';
import type { Rule, Source } from '../lib/catalog/rules/schema';
import { codeOf, microsoftNumber, phraseOf } from '../lib/evidence/token';
import type { Language } from '../lib/i18n/language';
import { LANGUAGES } from './languages';

/** The content of a problem's page: what the extension would say if it knew nothing but the rule. */
export interface Problem {
  id: string;
  vendor: string;
  advice: Advice;
  /** The codes that a screen or an address may show, with their names where known. */
  codes: { code: string; name?: string }[];
  /** The sentences that a screen may show, in any language. */
  phrases: string[];
  /** The title in each language into which it is translated. */
  titles: { language: Language; title: string }[];
  related: { id: string; title: string }[];
  sources: Source[];
  /** The day on which the latest source was noted: YYYY-MM-DD. */
  noted: string;
}

/** The vendors, those that most people deal with first. */
const VENDOR_ORDER = ['microsoft', 'google', 'hubspot', 'crm'];

/** The ids of all rules by vendor, in {@link VENDOR_ORDER}. */
export const RULES_BY_VENDOR: readonly [string, readonly string[]][] = [
  ...Map.groupBy(RULES.keys(), vendorOfRule),
].sort(([one], [other]) => VENDOR_ORDER.indexOf(one) - VENDOR_ORDER.indexOf(other));

const adviceCache = new Map<string, Advice>();

/** Returns the advice for a rule in a language. It is cached, since pages also show the titles of other problems. */
function adviceFor(rule: string, language: Language): Advice {
  const key = `${language.code} ${rule}`;
  const context: AdviceContext = { language, host: '', facts: {}, apps: APPS };
  const advice =
    adviceCache.get(key) ?? advise({ rule, certainty: 'certain', matchedTokens: [], codes: [] }, context);
  adviceCache.set(key, advice);
  return advice;
}

/** Returns what a list shows of a problem: its title and who can end it. */
export function summaryOf(rule: string, language: Language): Pick<Advice, 'title' | 'chip'> {
  const { title, chip } = adviceFor(rule, language);
  return { title, chip };
}

const titleOf = (rule: string, language: Language) => summaryOf(rule, language).title;

/** Returns the content of a rule's page. @throws RangeError if there is no such rule */
export function problemOf(id: string, language: Language): Problem {
  const rule = RULES.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  const full = adviceFor(id, language);
  const advice = {
    ...full,
    procedures: full.procedures.map((procedure) => withoutCopyStep(procedure, language)),
  };
  const sources = sourcesOf(rule, advice.procedures);
  return {
    id,
    vendor: vendorOfRule(id),
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

/** Replaces the step that mentions the button "Copy details", which the page does not have. */
function withoutCopyStep(procedure: Procedure, { texts: { hint, site } }: Language): Procedure {
  const isCopyStep = (step: string) => step.includes(`**${hint.copyDetails}**`);
  return { ...procedure, steps: procedure.steps.map((step) => (isCopyStep(step) ? site.details : step)) };
}

/** Returns the tokens that a rule asks for, without exclusions (`none`). */
function tokensOf({ when }: Rule): string[] {
  return when.flatMap(({ any = [], all = [] }) => [...any, ...all]);
}

const OAUTH_ERROR = 'param:error=';

/** Returns a rule's codes as a screen or an address shows them, those of Microsoft with their names. */
export function codesOf(rule: Rule): Problem['codes'] {
  const tokens = tokensOf(rule);
  const errors = tokens.filter((token) => token.startsWith(OAUTH_ERROR));
  const codes = tokens.flatMap((token) => codeOf(token) ?? []);
  const all = new Set([...codes, ...errors.map((token) => token.slice(OAUTH_ERROR.length))]);
  return [...all].map((code) => {
    const name = readCode(microsoftNumber(code) ?? '')?.name;
    return { code, ...(name ? { name } : {}) };
  });
}

/** Returns a rule's phrases, each once. A gap (`…`) at the start or the end is cut off; one in the middle stays. */
function phrasesOf(rule: Rule): string[] {
  const phrases = tokensOf(rule).flatMap((token) => phraseOf(token) ?? []);
  return [...new Set(phrases.map((phrase) => phrase.replace(/^… | …$|…$/g, '')))];
}

/** Returns the sources of the rule and of its procedures, each address once. */
function sourcesOf(rule: Rule, procedures: readonly Procedure[]): Source[] {
  const all = [...rule.sources, ...procedures.flatMap(({ remedy }) => REMEDIES.get(remedy)?.sources ?? [])];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}

/** Maximum number of related problems. */
const MAX_RELATED = 5;

/**
 * Returns problems that name this one as a look-alike, then those of the same vendor with the same first procedure. Left
 * out are the look-alikes that the rule itself names: the page shows them with a procedure to tell them apart.
 */
function relatedTo(id: string): string[] {
  const rule = RULES.get(id);
  const ownLookAlikes = new Set(rule?.maybe?.map((other) => other.rule));
  const pointing = [...RULES].filter(([, { maybe }]) => maybe?.some((other) => other.rule === id));
  const [first] = rule?.remedies ?? [];
  const alike = [...RULES].filter(
    ([other, { remedies }]) => vendorOfRule(other) === vendorOfRule(id) && remedies[0] === first,
  );
  return [...new Set([...pointing, ...alike].map(([other]) => other))]
    .filter((other) => other !== id && !ownLookAlikes.has(other))
    .slice(0, MAX_RELATED);
}
