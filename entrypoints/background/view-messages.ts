import { advise } from '../../lib/advice/advise';
import { unverifiedId } from '../../lib/advice/app-id';
import {
  type Case,
  closeCase,
  findCase,
  loadCases,
  type ProblemSnapshot,
  rememberCase,
  restoreSnapshot,
  snapshotOf,
  snapshotOfCase,
} from '../../lib/advice/cases';
import { type PageContext, readPage } from '../../lib/advice/page-context';
import { describeReview, reviewRequest } from '../../lib/consent/request-review';
import { RULE_INDEX } from '../../lib/diagnosis/packaged-index';
import { makeReport, printReport } from '../../lib/evidence/page-report';
import { evidenceSchema, outlineSchema } from '../../lib/evidence/schema';
import type { Language } from '../../lib/i18n/language';
import { type EffectiveSettings, hiddenBy, offersMailbox } from '../../lib/settings/effective';
import { setHidden } from '../../lib/settings/settings';
import type {
  FirstView,
  FoundCase,
  HandedOver,
  OpenCases,
  PageReport,
  PageRequest,
  ThisPage,
} from '../shared/protocol';
import { askPage } from './ask-page';
import { adviseOn, type BrowserApi, type Shared } from './shared';

type Answer = FirstView | PageReport | HandedOver | FoundCase | OpenCases | null;

/**
 * Answers the extension's own pages.
 *
 * @returns answers a request; `incognito` says whether it comes from a private window
 */
export function createViewMessages(
  shared: Shared,
): (asked: PageRequest, incognito: boolean) => Promise<Answer> {
  const { inQueue, cases, answers, privately, browser } = shared;
  return async (asked, incognito) => {
    switch (asked.type) {
      case 'this-page':
        return firstView(asked.tabId, shared, incognito);
      case 'report':
        return report(asked.tabId, browser);
      case 'show-again':
        await inQueue(() => privately.setHidden(asked.host, false));
        await setHidden(browser.storage.local, asked.host, false);
        return null;
      case 'hand-over': {
        const { draft, keep } = asked;
        const id = await inQueue(async () => {
          await rememberAnswer(draft, undefined, shared, incognito);
          return rememberCase(cases(incognito), draft, keep, Date.now());
        });
        return { state: 'handed-over', id };
      }
      case 'case':
        return { state: 'case', found: (await inQueue(() => findCase(cases(incognito), asked.id))) ?? null };
      case 'close-case':
        await inQueue(() => closeCase(cases(incognito), asked.id));
        return null;
      case 'cases':
        return { state: 'cases', cases: await inQueue(() => loadCases(cases(incognito).kept)) };
      case 'name-app':
        return { state: 'case', found: (await nameApp(asked, shared, incognito)) ?? null };
      case 'forget-app':
        await inQueue(() => answers(incognito).forget(asked.clientId));
        return null;
    }
  };
}

/** Notes at a case which app it is, as its sender says, and remembers that for the sign-in it came from. */
async function nameApp(
  { id, app: said, tabId }: Extract<PageRequest, { type: 'name-app' }>,
  shared: Shared,
  incognito: boolean,
): Promise<Case | undefined> {
  const { browser, cases, inQueue } = shared;
  const stores = cases(incognito);
  // The tab may have been closed, or its number given to another, since the page was opened from it.
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const from = tab?.incognito === incognito ? tabId : undefined;
  return inQueue(async () => {
    const found = await findCase(stores, id);
    if (!found) return undefined;
    const named = { ...found, said };
    const isKept = (await loadCases(stores.kept)).some((one) => one.id === id);
    await rememberCase(stores, snapshotOfCase(named), isKept, Date.now());
    await rememberAnswer(named, from, shared, incognito);
    return named;
  });
}

/** Remembers which app a problem is about, if that is a person's word. */
async function rememberAnswer(
  problem: ProblemSnapshot,
  tabId: number | undefined,
  { settings, answers }: Shared,
  incognito: boolean,
): Promise<void> {
  const { app } = restoreSnapshot(problem, (await settings(incognito)).apps).context;
  if (!problem.said || !app) return;
  await answers(incognito).remember(problem.said, app, tabId, Date.now());
}

/** What the content script of a tab sees, for a person to copy. */
async function report(tabId: number, browser: BrowserApi): Promise<PageReport | null> {
  const evidence = await askPage(browser, tabId, 'look', evidenceSchema);
  const seen = evidence.said && (await askPage(browser, tabId, 'outline', outlineSchema)).said;
  if (!evidence.said || !seen) return null;
  const { version } = browser.runtime.getManifest();
  return { state: 'report', text: printReport(makeReport(version, evidence.said, seen)) };
}

/** All that the toolbar window draws at once, so that it need not bring rules, texts and schemas along. */
async function firstView(tabId: number, shared: Shared, incognito: boolean): Promise<FirstView> {
  const { browser, memory, cases, answers, inQueue } = shared;
  // Side by side: in a background that has just been woken each of these takes its time.
  const loading = shared.settings(incognito);
  const [settings, language, { said, silent }, flow, shown, open] = await Promise.all([
    loading,
    loading.then(({ language }) => shared.speak(language)),
    askPage(browser, tabId, 'look', evidenceSchema),
    inQueue(() => memory.flow(tabId, Date.now())),
    memory.shown(tabId),
    loadCases(cases(incognito).kept).catch(() => []),
  ]);
  const { code, dir, texts } = language;
  const read = said && readPage(said, flow, { apps: settings.apps, index: RULE_INDEX });
  const context = read && {
    ...read,
    reportedApp: await answers(incognito).find(read.app, tabId, Date.now()),
  };
  const page = context
    ? await pageView(context, settings, language, shared, incognito)
    : silent
      ? silentView(shown, settings, language)
      : ({ state: 'unwatched' } as const);
  return {
    page,
    wording: { code, dir, texts },
    mailbox: offersMailbox(settings),
    cases: open.length > 0,
  };
}

async function pageView(
  context: PageContext,
  settings: EffectiveSettings,
  language: Language,
  shared: Shared,
  incognito: boolean,
): Promise<ThisPage> {
  const { diagnoses, evidence, host, app, facts } = context;
  const review = reviewRequest(evidence, app);
  const seen = {
    host,
    hidden: hiddenBy(host, settings),
    ...(review ? { review: describeReview(review, language) } : {}),
  };
  if (diagnoses.length === 0) return { state: 'healthy', ...seen };
  const advice = await Promise.all(
    diagnoses.map((one) => adviseOn(one, context, settings, shared, incognito)),
  );
  const now = Date.now();
  const drafts = diagnoses.map((one) => snapshotOf(one, context, now));
  const unverified = unverifiedId(app, facts);
  return { state: 'advice', advice, drafts, ...seen, ...(unverified ? { unverified } : {}) };
}

/** A page that is too busy to answer: what was last heard of it. */
function silentView(
  shown: ProblemSnapshot | undefined,
  settings: EffectiveSettings,
  language: Language,
): ThisPage {
  const host = shown?.host ?? '';
  const seen = { host, hidden: hiddenBy(host, settings) };
  if (!shown) return { state: 'healthy', ...seen };
  const { diagnosis, context } = restoreSnapshot(shown, settings.apps);
  const advice = advise(diagnosis, { ...context, language, choices: settings });
  return { state: 'advice', advice: [advice], drafts: [shown], ...seen };
}
