import type { Runtime, Tabs } from 'webextension-polyfill';
import { type Case, loadCases, recordApproval, rememberCase, snapshotOf } from '../../lib/advice/cases';
import { flowAfter, type PageContext, readPage } from '../../lib/advice/page-context';
import { RULES } from '../../lib/catalog/catalog';
import type { Diagnosis } from '../../lib/diagnosis/diagnose';
import { type Flow, isApprovalRecorded, nextOpenerFlow } from '../../lib/diagnosis/flow';
import { RULE_INDEX } from '../../lib/diagnosis/packaged-index';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { evidenceSchema } from '../../lib/evidence/schema';
import { siteOf } from '../../lib/evidence/watched-sites';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { setHidden } from '../../lib/settings/settings';
import type { ContentRequest, HintAnswer } from '../shared/protocol';
// Sent with each hint, so that the content script does not carry it on pages without one.
import style from '../watch.content/hint.css?inline';
import { askPage } from './ask-page';
import { showBadge } from './badge';
import { createLanes } from './queue';
import { adviseOn, openMessage, type Services } from './services';

/** The page that a content script runs on. */
export interface WatchedPage {
  tabId: number;
  tab: Tabs.Tab;
  url: string;
  host: string;
  /** The browser's id of the document, where it gives one. */
  document?: string;
  /** When its message came. */
  now: number;
}

/**
 * Returns the page that a message comes from, if it is the top frame of a tab, at a watched address and not prerendered;
 * messages from elsewhere are ignored.
 */
export function watchedPage(sender: Runtime.MessageSender): WatchedPage | undefined {
  const { tab, frameId, url, documentId } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url)) return undefined;
  // The tab of a prerendered page still shows another one.
  if ((sender as { documentLifecycle?: string }).documentLifecycle === 'prerender') return undefined;
  const address = new URL(url);
  if (!siteOf(address)) return undefined;
  const document = documentId ? { document: documentId } : {};
  return { tabId: tab.id, tab, url, host: address.host, ...document, now: Date.now() };
}

/** Returns the function that answers content scripts. */
export function createPageMessages(
  services: Services,
): (request: ContentRequest, page: WatchedPage) => Promise<HintAnswer> {
  const inLane = createLanes();

  return async (request, page) => {
    if (request.type === 'evidence' || request.type === 'passed')
      return isOwn(request.evidence, page) ? answerEvidence(request.evidence, page, services, inLane) : null;
    if (request.type === 'choose-app') return chooseApp(request.app, page, services, inLane);
    if (request.type === 'hide-site') await hideHost(page, services);
    else await handOver(page, request.type === 'handed-over', services);
    return null;
  };
}

/** Whether evidence is about the page that sends it. */
function isOwn({ site, host }: PageEvidence, page: WatchedPage): boolean {
  return siteOf(new URL(page.url))?.id === site && host === page.host;
}

/** Remembers which app the person says it is, and answers the page's evidence again. */
async function chooseApp(
  id: string,
  page: WatchedPage,
  services: Services,
  inLane: ReturnType<typeof createLanes>,
): Promise<HintAnswer> {
  const { browser, memory, inQueue, answers } = services;
  const { apps } = await services.settings(page.tab.incognito);
  const { answer: evidence } = await askPage(browser, page.tabId, 'look', evidenceSchema);
  if (!apps.has(id) || !evidence || !isOwn(evidence, page)) return null;
  await inQueue(async () => {
    if (memory.isClosed(page.tabId)) return;
    const flow = await memory.flow(page.tabId, page.now);
    const { app } = readPage(evidence, flow, { apps, index: RULE_INDEX });
    await answers(page.tab.incognito).remember({ id }, app, page.tabId, page.now);
  });
  return answerEvidence(evidence, page, services, inLane);
}

async function answerEvidence(
  evidence: PageEvidence,
  page: WatchedPage,
  services: Services,
  inLane: ReturnType<typeof createLanes>,
): Promise<HintAnswer> {
  // In parallel, since each of these takes a while in a background that has just been started.
  const loading = services.settings(page.tab.incognito);
  const finding = services.openers.find(page.tab);
  void loading.then(({ language }) => services.languageFor(language)).catch(() => undefined);
  const { context, settings, openCases } = await inLane(page.tabId, async () => {
    const opener = await finding;
    const reading = services.inQueue(() => read(evidence, page, opener, loading, services));
    // The answer does not wait for this. It is queued at once, so that whatever reads what it remembers comes after it.
    services
      .inQueue(async () => remember(await reading, page, opener, services))
      .catch((error) => reportError(error));
    return reading;
  });
  const first = hintDiagnosis(context);
  try {
    if (!first || settings.hiddenHosts.includes(page.host)) return null;
    const advice = await adviseOn(first, context, settings, openCases, page.now, services);
    return { advice, style: withRandomNames(style) };
  } finally {
    // After the answer, since the hint is more urgent than the badge.
    void showBadge(services.browser.action, page.tabId, first && RULES.get(first.rule));
  }
}

/** Returns the diagnosis that the hint is about: the first one that is not quiet. */
function hintDiagnosis({ diagnoses }: PageContext): Diagnosis | undefined {
  return diagnoses.find(({ rule }) => RULES.get(rule)?.tone !== 'quiet');
}

/** A page that has been read, with what its advice depends on, and what was remembered before. */
interface ReadResult {
  context: PageContext;
  settings: EffectiveSettings;
  openCases: readonly Case[];
  before: Flow | undefined;
  openerFlow: Flow | undefined;
}

/** Diagnoses a page with what is remembered of its tab. */
async function read(
  evidence: PageEvidence,
  { tabId, tab, document, now }: WatchedPage,
  opener: number | undefined,
  loading: Promise<EffectiveSettings>,
  { memory, cases, answers }: Services,
): Promise<ReadResult> {
  const { kept } = cases(tab.incognito);
  const loadOpenCases = () => loadCases(kept).catch(() => []);
  // Together, since each of these asks the browser.
  const findAnswer = answers(tab.incognito).prepare(tabId);
  const [settings, before, openerFlow, openCases] = await Promise.all([
    loading,
    memory.flow(tabId, now),
    opener === undefined ? undefined : memory.flow(opener, now),
    loadOpenCases(),
  ]);
  const found = readPage(evidence, before, { apps: settings.apps, index: RULE_INDEX, document });
  const { app, facts, diagnoses } = found;
  const context = { ...found, reportedApp: await findAnswer(app, now) };
  const result = { context, settings, before, openerFlow };
  if (app.kind !== 'known' || !isApprovalRecorded(diagnoses)) return { ...result, openCases };
  // Noted in the open cases about that app. If the storage is full or broken, the note is lost, not the answer.
  await recordApproval(kept, app.id, facts.tenant, now).catch(() => undefined);
  return { ...result, openCases: await loadOpenCases() };
}

/** Remembers what later pages need. */
async function remember(
  { context, before, openerFlow }: ReadResult,
  { tabId, now }: WatchedPage,
  opener: number | undefined,
  { memory }: Services,
): Promise<void> {
  const next = flowAfter(context, now);
  const first = hintDiagnosis(context);
  await memory.rememberPage(tabId, next, first && snapshotOf(first, context, now));
  if (opener === undefined) return;
  const changed = nextOpenerFlow(openerFlow, { before, next }, context.page, context.diagnoses);
  if (changed) await memory.rememberFlow(opener, changed);
}

async function hideHost(
  { host, tab, tabId }: WatchedPage,
  { inQueue, memory, privateMemory, browser }: Services,
): Promise<void> {
  if (!tab.incognito) await setHidden(browser.storage.local, host, true);
  // Not after the last private tab was closed: by then private memory has been deleted.
  else await inQueue(async () => !memory.isClosed(tabId) && privateMemory.setHidden(host, true));
}

/** Makes a case of the problem that a tab's hint shows: one to keep, or one whose message is opened. */
async function handOver(
  { tabId, tab, host, now }: WatchedPage,
  keep: boolean,
  services: Services,
): Promise<void> {
  const { inQueue, memory, cases, browser } = services;
  const id = await inQueue(async () => {
    const shown = await memory.shown(tabId);
    return shown?.host === host ? rememberCase(cases(tab.incognito), shown, keep, now) : undefined;
  });
  if (id !== undefined && !keep) await openMessage(id, tab, browser);
}

/**
 * Gives the custom properties of a style sheet names that nobody can guess. A page could register a known name by
 * `@property`, as not inherited and with a transparent initial value, which takes effect in closed shadow roots, too.
 */
function withRandomNames(sheet: string): string {
  return sheet.replaceAll('--', `--${crypto.randomUUID()}-`);
}
