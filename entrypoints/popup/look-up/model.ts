import type { Advice } from '../../../lib/advice/advice';
import { advise } from '../../../lib/advice/advise';
import { type ProblemSnapshot, restoreSnapshot, snapshotOf } from '../../../lib/advice/cases';
import { type AdviceContext, isApprovedFirst } from '../../../lib/advice/resolve';
import { RULES } from '../../../lib/catalog/catalog';
import { vendorOfRule } from '../../../lib/catalog/rule-id';
import type { Rule } from '../../../lib/catalog/rules/schema';
import { VENDORS } from '../../../lib/catalog/vendors';
import { findAppInText } from '../../../lib/consent/apps/find-app-in-text';
import { identifyApp } from '../../../lib/consent/apps/identify-app';
import type { ReportedApp } from '../../../lib/consent/apps/reported-app';
import type { Diagnosis } from '../../../lib/diagnosis/diagnose';
import { loadLanguageWords } from '../../../lib/diagnosis/everyday/known-words';
import { makeSearch, type Search } from '../../../lib/diagnosis/everyday/search';
import { RULE_INDEX } from '../../../lib/diagnosis/packaged-index';
import { lookUp } from '../../../lib/diagnosis/pasted/look-up';
import { knownSentences } from '../../../lib/diagnosis/sentences/match-sentences';
import type { Facts } from '../../../lib/evidence/evidence';
import type { Language } from '../../../lib/i18n/language';

let problems: ReadonlyMap<string, Rule> | undefined;

/** Returns the rules about problems; left out are good news, quiet rules and fallbacks. */
function problemRules(): ReadonlyMap<string, Rule> {
  problems ??= new Map([...RULES].filter(([, { tone, fallback }]) => !tone && !fallback));
  return problems;
}

/** A problem that a text is about, ready to list and to draw. */
export interface Answer {
  advice: Advice;
  draft: ProblemSnapshot;
  /** The code as a person would write it; empty where only words were recognized. */
  code: string;
  /** Whether an approval link would help but the text names no app. */
  needsApp: boolean;
  /** Whether there is a message to somebody else that cannot name the app, because the text does not. */
  unnamed: boolean;
}

/** The languages, apps and settings with which answers are made. */
export type AnswerContext = Pick<
  AdviceContext,
  'language' | 'messageLanguage' | 'apps' | 'settings' | 'asksApp'
>;

/** Returns the problems that a code, a text or an address is about, best first. */
export function findAnswers(text: string, context: AnswerContext): Answer[] {
  // The first look-up unpacks tables, which an empty field must not wait for.
  if (text.trim() === '') return [];
  const { diagnoses, host, facts } = lookUp(text, RULE_INDEX);
  const reportedApp = findAppInText(text, context.apps);
  return diagnoses.map((diagnosis) => toAnswer(diagnosis, { host, facts, reportedApp }, context));
}

/** Returns the rules that words can find: problems, and pages on which people wonder whether to accept. */
function searchableRules(): ReadonlyMap<string, Rule> {
  return new Map([...RULES].filter(([, { tone, fallback }]) => tone !== 'good' && !fallback));
}

let search: (Search & { language: Language }) | undefined;

/** The advice of the last suggestions, with what it was made for: after the next letter most suggestions are the same. */
let lastSuggested: { advice: readonly Advice[]; context?: AnswerContext; app?: string | undefined } = {
  advice: [],
};

/** Returns what a person may mean by these words, best first: suggestions, not diagnoses. */
export function findSuggestions(text: string, context: AnswerContext): Answer[] {
  if (text.trim().length < 4) return [];
  const reportedApp = findAppInText(text, context.apps);
  const isSameContext = lastSuggested.context === context && lastSuggested.app === reportedApp?.id;
  const reusable = isSameContext ? lastSuggested.advice : [];
  const answers = searchIn(context.language)
    .suggest(text)
    .map((id) =>
      suggestion(
        id,
        context,
        reportedApp,
        reusable.find(({ rule }) => rule === id),
      ),
    );
  lastSuggested = { advice: answers.map(({ advice }) => advice), context, app: reportedApp?.id };
  return answers;
}

function searchIn(language: Language): Search {
  if (search?.language !== language) search = { language, ...makeSearch(searchableRules(), language) };
  return search;
}

/**
 * Returns the work that the first letter would otherwise have to wait for, in short steps.
 *
 * @param packaged whether the words of the language, in which most people write, are in the package and need no network
 */
export function preparations(language: Language, packaged: boolean): (() => void)[] {
  const { suggest, preparations } = searchIn(language);
  return [
    ...(packaged ? [() => void loadLanguageWords(language.code)] : []),
    knownSentences,
    // Long enough that sentences are searched for, too.
    () => lookUp('an error', RULE_INDEX),
    ...preparations,
    () => suggest('error'),
  ];
}

/** The problems of one vendor. */
export interface ProblemGroup {
  vendor: string;
  answers: Answer[];
}

/** Returns every known problem by vendor, for people who cannot describe theirs. */
export function listProblems(context: AnswerContext): ProblemGroup[] {
  const groups = Map.groupBy(
    problemRules(),
    ([id]) => VENDORS.get(vendorOfRule(id))?.name ?? context.language.texts.popup.otherProblems,
  );
  return [...groups].map(([vendor, rules]) => ({
    vendor,
    answers: rules
      .map(([id]) => suggestion(id, context))
      .sort((a, b) => a.advice.title.localeCompare(b.advice.title, context.language.code)),
  }));
}

function suggestion(
  rule: string,
  context: AnswerContext,
  reportedApp?: ReportedApp,
  advice?: Advice,
): Answer {
  const diagnosis: Diagnosis = { rule, certainty: 'likely', matchedTokens: [], codes: [] };
  return toAnswer(diagnosis, { host: '', facts: {}, reportedApp }, context, advice);
}

/** What a text says apart from the problem. */
interface TextContext {
  host: string;
  facts: Facts;
  reportedApp: ReportedApp | undefined;
}

function toAnswer(
  diagnosis: Diagnosis,
  textContext: TextContext,
  context: AnswerContext,
  reusable?: Advice,
): Answer {
  const { facts, reportedApp } = textContext;
  const app = identifyApp(facts, undefined, context.apps);
  const rule = RULES.get(diagnosis.rule);
  const advice = reusable ?? advise(diagnosis, { ...context, ...textContext, app });
  return {
    advice,
    draft: snapshotOf(diagnosis, { ...textContext, app }, Date.now()),
    code: diagnosis.codes[0] ?? '',
    needsApp: app.kind === 'none' && !reportedApp && rule !== undefined && isApprovedFirst(rule),
    unnamed:
      advice.message !== undefined &&
      app.kind !== 'known' &&
      !reportedApp &&
      !isOnAppScreen(diagnosis, context),
  };
}

/** Whether a problem occurs on an app's own screens. */
function isOnAppScreen({ rule }: Diagnosis, { apps }: AnswerContext): boolean {
  return apps.has(vendorOfRule(rule));
}

/** Makes the answer anew after the person has said which app it is about. */
export function aboutApp(answer: Answer, reportedApp: ReportedApp, context: AnswerContext): Answer {
  const draft = { ...answer.draft, said: reportedApp };
  const { diagnosis, context: restored } = restoreSnapshot(draft, context.apps);
  return { ...answer, advice: advise(diagnosis, { ...context, ...restored }), draft, needsApp: false };
}
