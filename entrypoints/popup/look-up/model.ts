import type { Advice } from '../../../lib/advice/advice';
import { advise } from '../../../lib/advice/advise';
import { type ProblemSnapshot, restoreSnapshot, snapshotOf } from '../../../lib/advice/cases';
import { type AdviceContext, isApprovedFirst } from '../../../lib/advice/resolve';
import { RULES } from '../../../lib/catalog/catalog';
import type { Rule } from '../../../lib/catalog/rules/schema';
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

let known: ReadonlyMap<string, Rule> | undefined;

/** The rules that name a problem: not good news, and not what is said where nothing better is known. */
function problems(): ReadonlyMap<string, Rule> {
  known ??= new Map([...RULES].filter(([, { tone, fallback }]) => !tone && !fallback));
  return known;
}

/** One problem that a text speaks of, ready to list and to draw. */
export interface Answer {
  advice: Advice;
  draft: ProblemSnapshot;
  /** The code as a person would write it; empty where words alone were recognized. */
  code: string;
  /** An approval link would help, but the text names no app to make it for. */
  needsApp: boolean;
  /** There is a message to somebody else, and the text names no app that it could name. */
  unnamed: boolean;
}

/** In which languages, and with which apps and settings, an answer is told. */
export type AnswerContext = Pick<
  AdviceContext,
  'language' | 'messageLanguage' | 'apps' | 'choices' | 'asksApp'
>;

/** What a code, a text or an address speaks of, best first. */
export function findAnswers(text: string, context: AnswerContext): Answer[] {
  // An empty field is drawn at once: the tables for reading are unpacked with the first text.
  if (text.trim() === '') return [];
  const { diagnoses, host, facts } = lookUp(text, RULE_INDEX);
  const reportedApp = findAppInText(text, context.apps);
  return diagnoses.map((diagnosis) => toAnswer(diagnosis, { host, facts, reportedApp }, context));
}

/** What words may mean: problems, and the pages on which somebody wonders whether to accept. */
function searched(): ReadonlyMap<string, Rule> {
  return new Map([...RULES].filter(([, { tone, fallback }]) => tone !== 'good' && !fallback));
}

let search: (Search & { language: Language }) | undefined;

/** The advice that was suggested last, a handful, and for whom: with the next letter most of it is the same. */
let suggested: { advice: readonly Advice[]; context?: AnswerContext; app?: string | undefined } = {
  advice: [],
};

/** What a person may mean by these words, best first: suggestions, no diagnosis. */
export function findSuggestions(text: string, context: AnswerContext): Answer[] {
  if (text.trim().length < 4) return [];
  const reportedApp = findAppInText(text, context.apps);
  const known = suggested.context === context && suggested.app === reportedApp?.id ? suggested.advice : [];
  const answers = searchIn(context.language)
    .suggest(text)
    .map((id) =>
      suggestion(
        id,
        context,
        reportedApp,
        known.find(({ rule }) => rule === id),
      ),
    );
  suggested = { advice: answers.map(({ advice }) => advice), context, app: reportedApp?.id };
  return answers;
}

function searchIn(language: Language): Search {
  if (search?.language !== language) search = { language, ...makeSearch(searched(), language) };
  return search;
}

/**
 * What the first letter would have to wait for, in steps that each are short.
 *
 * @param packaged whether the words of the language, in which most people write, are in the package and cost nothing
 */
export function preparations(language: Language, packaged: boolean): (() => void)[] {
  const { suggest, preparations } = searchIn(language);
  return [
    ...(packaged ? [() => void loadLanguageWords(language.code)] : []),
    knownSentences,
    // Long enough for sentences to be looked for.
    () => lookUp('an error', RULE_INDEX),
    ...preparations,
    () => suggest('error'),
  ];
}

/** Problems of one vendor, under the vendor's name. */
export interface ProblemGroup {
  vendor: string;
  answers: Answer[];
}

/** Every known problem, for somebody who cannot describe theirs. */
export function listProblems(context: AnswerContext): ProblemGroup[] {
  const groups = Map.groupBy(problems(), ([id]) => vendorOf(id, context));
  return [...groups].map(([vendor, rules]) => ({
    vendor,
    answers: rules
      .map(([id]) => suggestion(id, context))
      .sort((a, b) => a.advice.title.localeCompare(b.advice.title, context.language.code)),
  }));
}

const SIGN_INS: Readonly<Record<string, string>> = { microsoft: 'Microsoft', google: 'Google' };

function vendorOf(rule: string, { apps, language }: AnswerContext): string {
  const vendor = rule.slice(0, rule.indexOf('/'));
  return SIGN_INS[vendor] ?? apps.get(vendor)?.name ?? language.texts.popup.otherProblems;
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

/** What a text says besides the problem. */
interface Around {
  host: string;
  facts: Facts;
  reportedApp: ReportedApp | undefined;
}

function toAnswer(diagnosis: Diagnosis, around: Around, context: AnswerContext, known?: Advice): Answer {
  const app = identifyApp(around.facts, undefined, context.apps);
  const rule = RULES.get(diagnosis.rule);
  const advice = known ?? advise(diagnosis, { ...context, ...around, app });
  return {
    advice,
    draft: snapshotOf(diagnosis, { ...around, app }, Date.now()),
    code: diagnosis.codes[0] ?? '',
    needsApp: app.kind === 'none' && !around.reportedApp && rule !== undefined && isApprovedFirst(rule),
    unnamed:
      advice.message !== undefined &&
      app.kind !== 'known' &&
      !around.reportedApp &&
      !ofApp(diagnosis, context),
  };
}

/** Whether a problem is one of an app's own screens. */
function ofApp({ rule }: Diagnosis, { apps }: AnswerContext): boolean {
  return apps.has(rule.slice(0, rule.indexOf('/')));
}

/** The answer once the person has said which app it is about. */
export function aboutApp(answer: Answer, reportedApp: ReportedApp, context: AnswerContext): Answer {
  const draft = { ...answer.draft, said: reportedApp };
  const { diagnosis, context: restored } = restoreSnapshot(draft, context.apps);
  return { ...answer, advice: advise(diagnosis, { ...context, ...restored }), draft, needsApp: false };
}
