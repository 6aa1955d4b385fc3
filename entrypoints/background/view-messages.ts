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
import type { AnswerTo, FirstView, PageReport, PageRequest, ThisPage } from '../shared/protocol';
import { askPage } from './ask-page';
import { adviseOn, type BrowserApi, type Services } from './services';

/** One of the extension's own pages that asks. */
interface OwnPage {
  /** Whether its window is private. */
  incognito: boolean;
  /** When its message came. */
  now: number;
}

/** The requests by their types. */
type Requests = { [T in PageRequest['type']]: Extract<PageRequest, { type: T }> };

/** Returns the function that answers a request of an own page by its type. */
export function createViewMessages(services: Services) {
  const { inQueue, cases, answers, privateMemory, browser } = services;
  const handlers: { [T in keyof Requests]: (request: Requests[T], page: OwnPage) => Promise<AnswerTo[T]> } = {
    'this-page': ({ tabId }, page) => firstView(tabId, services, page),
    report: ({ tabId }) => report(tabId, browser),
    async 'show-again'({ host }) {
      await inQueue(() => privateMemory.setHidden(host, false));
      await setHidden(browser.storage.local, host, false);
      return null;
    },
    async 'hand-over'({ draft, keep }, page) {
      const id = await inQueue(async () => {
        await rememberAnswer(draft, undefined, services, page);
        return rememberCase(cases(page.incognito), draft, keep, page.now);
      });
      return { state: 'handed-over', id };
    },
    async case({ id }, { incognito }) {
      return { state: 'case', found: (await inQueue(() => findCase(cases(incognito), id))) ?? null };
    },
    async 'close-case'({ id }, { incognito }) {
      await inQueue(() => closeCase(cases(incognito), id));
      return null;
    },
    async cases(_, { incognito }) {
      return { state: 'cases', cases: await inQueue(() => loadCases(cases(incognito).kept)) };
    },
    async 'name-app'(request, page) {
      return { state: 'case', found: (await nameApp(request, services, page)) ?? null };
    },
    async 'forget-app'({ clientId }, { incognito }) {
      await inQueue(() => answers(incognito).forget(clientId));
      return null;
    },
  };
  return <T extends keyof Requests>(type: T, request: Requests[T], page: OwnPage): Promise<AnswerTo[T]> =>
    handlers[type](request, page);
}

/** Stores in a case which app it is about, as its sender says, and remembers that for the sign-in it came from. */
async function nameApp(
  { id, app: said, tabId }: Requests['name-app'],
  services: Services,
  page: OwnPage,
): Promise<Case | undefined> {
  const { browser, cases, inQueue } = services;
  const { incognito, now } = page;
  const stores = cases(incognito);
  // Since the page was opened, the tab may have been closed, or the browser restarted and the id given to another tab.
  const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
  const from = tab?.incognito === incognito ? tabId : undefined;
  return inQueue(async () => {
    const found = await findCase(stores, id);
    if (!found) return undefined;
    const named = { ...found, said };
    const isKept = (await loadCases(stores.kept)).some((one) => one.id === id);
    await rememberCase(stores, snapshotOfCase(named), isKept, now);
    await rememberAnswer(named, from, services, page);
    return named;
  });
}

/** Remembers which app a problem is about, if the person has said so. */
async function rememberAnswer(
  problem: ProblemSnapshot,
  tabId: number | undefined,
  { settings, answers }: Services,
  { incognito, now }: OwnPage,
): Promise<void> {
  const { app } = restoreSnapshot(problem, (await settings(incognito)).apps).context;
  if (!problem.said || !app) return;
  await answers(incognito).remember(problem.said, app, tabId, now);
}

/** Makes a report, for the person to copy, of what the content script of a tab sees. */
async function report(tabId: number, browser: BrowserApi): Promise<PageReport | null> {
  const { answer: evidence } = await askPage(browser, tabId, 'look', evidenceSchema);
  const outline = evidence && (await askPage(browser, tabId, 'outline', outlineSchema)).answer;
  if (!outline) return null;
  const { version } = browser.runtime.getManifest();
  return { state: 'report', text: printReport(makeReport(version, evidence, outline)) };
}

/** Makes what the toolbar window draws first, so that it can do so without rules, texts and schemas. */
async function firstView(tabId: number, services: Services, { incognito, now }: OwnPage): Promise<FirstView> {
  const { browser, memory, cases, answers, inQueue } = services;
  // In parallel, since each of these takes a while in a background that has just been started.
  const loading = services.settings(incognito);
  const findAnswer = answers(incognito).prepare(tabId);
  const [settings, language, { answer: evidence, silent }, flow, shown, open] = await Promise.all([
    loading,
    loading.then(({ language }) => services.languageFor(language)),
    askPage(browser, tabId, 'look', evidenceSchema),
    inQueue(() => memory.flow(tabId, now)),
    memory.shown(tabId),
    loadCases(cases(incognito).kept).catch(() => []),
  ]);
  const { code, dir, texts } = language;
  const read = evidence && readPage(evidence, flow, { apps: settings.apps, index: RULE_INDEX });
  const context = read && { ...read, reportedApp: await findAnswer(read.app, now) };
  const page = context
    ? await pageView(context, settings, language, open, now, services)
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
  openCases: readonly Case[],
  now: number,
  services: Services,
): Promise<ThisPage> {
  const { diagnoses, evidence, host, app, facts } = context;
  const review = reviewRequest(evidence, app);
  const common = {
    host,
    hidden: hiddenBy(host, settings),
    ...(review ? { review: describeReview(review, language) } : {}),
  };
  if (diagnoses.length === 0) return { state: 'healthy', ...common };
  const advice = await Promise.all(
    diagnoses.map((one) => adviseOn(one, context, settings, openCases, now, services)),
  );
  const drafts = diagnoses.map((one) => snapshotOf(one, context, now));
  const unverified = unverifiedId(app, facts);
  return { state: 'advice', advice, drafts, ...common, ...(unverified ? { unverified } : {}) };
}

/** The view of a page that is too busy to answer, made from what is remembered of its tab. */
function silentView(
  shown: ProblemSnapshot | undefined,
  settings: EffectiveSettings,
  language: Language,
): ThisPage {
  const host = shown?.host ?? '';
  const common = { host, hidden: hiddenBy(host, settings) };
  if (!shown) return { state: 'healthy', ...common };
  const { diagnosis, context } = restoreSnapshot(shown, settings.apps);
  const advice = advise(diagnosis, { ...context, language, settings });
  return { state: 'advice', advice: [advice], drafts: [shown], ...common };
}
