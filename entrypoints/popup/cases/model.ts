import browser from 'webextension-polyfill';
import { recipientRole } from '../../../lib/advice/actions';
import type { Advice, Procedure } from '../../../lib/advice/advice';
import { advise } from '../../../lib/advice/advise';
import {
  CASES_KEY,
  type Case,
  findSameCase,
  type ProblemSnapshot,
  restoreSnapshot,
} from '../../../lib/advice/cases';
import { namesOf } from '../../../lib/advice/localize-rule';
import { remedyAfterApproval, resolveApp } from '../../../lib/advice/resolve';
import { RULES } from '../../../lib/catalog/catalog';
import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import type { EffectiveSettings } from '../../../lib/settings/effective';
import { onMemoryChanged } from '../../shared/session-memory';
import { loadOpenCases } from '../background-client';

export type { Case, ProblemSnapshot };
export { findSameCase };

/** Calls back with the open cases, now and whenever they change; returns a function that stops this. */
export function watchCases(onCases: (cases: Case[]) => void): () => void {
  const load = () => loadOpenCases().then(onCases);
  void load();
  // The cases of private windows are in memory, under a key with a prefix.
  return onMemoryChanged(browser, (keys) => {
    if (keys.some((key) => key.endsWith(CASES_KEY))) void load();
  });
}

/** An open case in the reader's language. */
export interface CaseView {
  id: string;
  heading: string;
  title: string;
  since: string;
  /** Says when the app was approved, once that was seen. */
  approved?: string;
  /** The page on which to try again; without it, `elsewhere` says what to do. */
  connectUrl?: string;
  elsewhere: string;
  /** Whether there is a message to somebody. */
  message: boolean;
  /** What to check if it still fails: a heading with the possible causes, or with one sentence. */
  after?: { heading: string; steps: string[] };
}

/** Describes an open case. One whose rule no longer exists has only its heading, day and buttons. */
export function viewCase(one: Case, language: Language, settings: EffectiveSettings): CaseView {
  const t = language.texts.cases;
  const { diagnosis, context } = restoreSnapshot(one, settings.apps);
  const resolved = resolveApp(diagnosis, context);
  const names = namesOf(resolved, one.facts, { app: t.someApp, maker: t.someMaker });
  const connectUrl = resolved.app.kind === 'known' ? resolved.app.app.connectUrl : undefined;
  const rule = RULES.get(one.rule);
  const advice = rule && advise(diagnosis, { ...context, language, settings });
  const again = rule && remedyAfterApproval(rule);
  const after = again
    ? { heading: t.stillAsks, steps: stepsOf(again, advice) }
    : stillFails(advice?.procedures, t.stillFails);
  return {
    id: one.id,
    heading: interpolate(rule && recipientRole(rule) === 'vendor' ? t.waitingVendor : t.waiting, names),
    title: advice?.title ?? '',
    since: interpolate(t.since, { date: dayOf(one.opened, language) }),
    ...(again && one.approved !== undefined
      ? { approved: interpolate(t.approved, { ...names, date: dayOf(one.approved, language) }) }
      : {}),
    ...(connectUrl ? { connectUrl } : {}),
    elsewhere: interpolate(t.tryAgainYourself, names),
    message: advice?.message !== undefined,
    ...(after ? { after } : {}),
  };
}

function dayOf(time: number, { code }: Language): string {
  return new Intl.DateTimeFormat(code, { dateStyle: 'medium' }).format(new Date(time));
}

function stepsOf(remedy: string, advice: Advice | undefined): string[] {
  return advice?.procedures.find((procedure) => procedure.remedy === remedy)?.steps ?? [];
}

function stillFails(procedures: Procedure[] | undefined, heading: string): CaseView['after'] {
  const sentence = procedures?.find(({ fails }) => fails)?.fails;
  return sentence ? { heading, steps: [sentence] } : undefined;
}
