import type { Runtime, Tabs } from 'webextension-polyfill';
import { recordApproval, rememberCase, snapshotOf } from '../../lib/advice/cases';
import { flowAfter, type PageContext, readPage } from '../../lib/advice/page-context';
import { RULES } from '../../lib/catalog/catalog';
import type { Diagnosis } from '../../lib/diagnosis/diagnose';
import { isApprovalRecorded, nextOpenerFlow } from '../../lib/diagnosis/flow';
import { RULE_INDEX } from '../../lib/diagnosis/packaged-index';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { evidenceSchema } from '../../lib/evidence/schema';
import { siteOf } from '../../lib/evidence/watched-sites';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { setHidden } from '../../lib/settings/settings';
import type { ContentRequest, HintAnswer } from '../shared/protocol';
// Kept here, so that the pages without a hint do not carry it.
import style from '../watch.content/hint.css?inline';
import { askPage } from './ask-page';
import { showBadge } from './badge';
import { createLanes } from './queue';
import { adviseOn, openMessage, type Shared } from './shared';

/** The page of a content script of ours. */
export interface WatchedPage {
  tabId: number;
  tab: Tabs.Tab;
  url: string;
  host: string;
  /** The browser's name for the document, where it has one. */
  document?: string;
}

/** The page that a message comes from: top frame, a tab, a watched address, in sight; anything else is nobody. */
export function watchedPage(sender: Runtime.MessageSender): WatchedPage | undefined {
  const { tab, frameId, url, documentId } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url)) return undefined;
  // What a browser draws beforehand stands in no tab yet: the tab still shows another page.
  if ((sender as { documentLifecycle?: string }).documentLifecycle === 'prerender') return undefined;
  const address = new URL(url);
  if (!siteOf(address)) return undefined;
  return { tabId: tab.id, tab, url, host: address.host, ...(documentId ? { document: documentId } : {}) };
}

/** Answers the content scripts. */
export function createPageMessages(
  shared: Shared,
): (asked: ContentRequest, page: WatchedPage) => Promise<HintAnswer> {
  const inLane = createLanes();

  return async (asked, page) => {
    if (asked.type === 'evidence' || asked.type === 'passed')
      return isOwn(asked.evidence, page) ? answerEvidence(asked.evidence, page, shared, inLane) : null;
    if (asked.type === 'choose-app') return chooseApp(asked.app, page, shared, inLane);
    if (asked.type === 'hide-site') await hide(page, shared);
    else await passOn(page, asked.type === 'handed-over', shared);
    return null;
  };
}

/** Whether the evidence is of the page that sends it. */
function isOwn({ site, host }: PageEvidence, page: WatchedPage): boolean {
  return siteOf(new URL(page.url))?.id === site && host === page.host;
}

/** Remembers which app the person says it is, and answers anew what the page shows. */
async function chooseApp(
  id: string,
  page: WatchedPage,
  shared: Shared,
  inLane: ReturnType<typeof createLanes>,
): Promise<HintAnswer> {
  const { browser, memory, inQueue, answers } = shared;
  const { apps } = await shared.settings(page.tab.incognito);
  const { said: evidence } = await askPage(browser, page.tabId, 'look', evidenceSchema);
  if (!apps.has(id) || !evidence || !isOwn(evidence, page)) return null;
  await inQueue(async () => {
    if (memory.isClosed(page.tabId)) return;
    const now = Date.now();
    const { app } = readPage(evidence, await memory.flow(page.tabId, now), { apps, index: RULE_INDEX });
    await answers(page.tab.incognito).remember({ id }, app, page.tabId, now);
  });
  return answerEvidence(evidence, page, shared, inLane);
}

async function answerEvidence(
  evidence: PageEvidence,
  page: WatchedPage,
  shared: Shared,
  inLane: ReturnType<typeof createLanes>,
): Promise<HintAnswer> {
  const { incognito } = page.tab;
  // Side by side: in a background that has just been woken each of these takes its time.
  const loading = shared.settings(incognito);
  const finding = shared.openers.find(page.tab);
  void loading.then(({ language }) => shared.speak(language)).catch(() => undefined);
  const { context, settings } = await inLane(page.tabId, async () => {
    const settings = await loading;
    const opener = await finding;
    const context = await shared.inQueue(() => consider(evidence, page, opener, settings, shared));
    return { context, settings };
  });
  const first = loudest(context);
  try {
    if (!first || settings.hiddenHosts.includes(page.host)) return null;
    return { advice: await adviseOn(first, context, settings, shared, incognito), style: ownNames(style) };
  } finally {
    // The hint is waited for more than the mark.
    void showBadge(shared.browser.action, page.tabId, first && RULES.get(first.rule));
  }
}

/** The problem that a hint is shown for. */
function loudest({ diagnoses }: PageContext): Diagnosis | undefined {
  return diagnoses.find(({ rule }) => RULES.get(rule)?.tone !== 'quiet');
}

/** Reads a page in the light of what is remembered of its tab, and remembers what later pages need. */
async function consider(
  evidence: PageEvidence,
  { tabId, tab, document }: WatchedPage,
  opener: number | undefined,
  { apps }: EffectiveSettings,
  { memory, cases, answers }: Shared,
): Promise<PageContext> {
  const now = Date.now();
  const before = await memory.flow(tabId, now);
  const read = readPage(evidence, before, { apps, index: RULE_INDEX, document });
  const reportedApp = await answers(tab.incognito).find(read.app, tabId, now);
  const context = { ...read, reportedApp };
  const next = flowAfter(context, now);
  const first = loudest(context);
  await memory.rememberPage(tabId, next, first && snapshotOf(first, context, now));
  if (opener !== undefined) {
    const carried = nextOpenerFlow(
      await memory.flow(opener, now),
      { before, next },
      context.page,
      context.diagnoses,
    );
    if (carried) await memory.rememberFlow(opener, carried);
  }
  const { app, facts } = context;
  // The open cases about that app learn of it; a full or broken storage costs the note, not the answer.
  if (isApprovalRecorded(context.diagnoses) && app.kind === 'known')
    await recordApproval(cases(tab.incognito).kept, app.id, facts.tenant, now).catch(() => undefined);
  return context;
}

async function hide(
  { host, tab, tabId }: WatchedPage,
  { inQueue, memory, privately, browser }: Shared,
): Promise<void> {
  if (!tab.incognito) await setHidden(browser.storage.local, host, true);
  // The last private tab may be gone, and all memory of it.
  else await inQueue(async () => !memory.isClosed(tabId) && privately.setHidden(host, true));
}

/** The person has handed the problem of a tab over, or wants to read the message about it. */
async function passOn({ tabId, tab, host }: WatchedPage, keep: boolean, shared: Shared): Promise<void> {
  const { inQueue, memory, cases, browser } = shared;
  const id = await inQueue(async () => {
    const shown = await memory.shown(tabId);
    return shown?.host === host ? rememberCase(cases(tab.incognito), shown, keep, Date.now()) : undefined;
  });
  if (id !== undefined && !keep) await openMessage(id, tab, browser);
}

/**
 * A style sheet whose custom properties have names that nobody can guess: a page may register a known one as not
 * inherited and transparent (`@property`), and that reaches into closed roots.
 */
function ownNames(sheet: string): string {
  return sheet.replaceAll('--', `--${crypto.randomUUID()}-`);
}
