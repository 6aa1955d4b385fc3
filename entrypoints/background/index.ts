import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type * as z from 'zod/mini';
import type { Advice } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import {
  type CaseStores,
  closeCase,
  findCase,
  loadCases,
  type ProblemSnapshot,
  recordApproval,
  rememberCase,
  snapshotOf,
  snapshotSchema,
} from '../../lib/advice/cases';
import { RULES } from '../../lib/catalog/catalog';
import { identifyApp, identifyAppByHost } from '../../lib/consent/identify-app';
import { describeReview, reviewRequest } from '../../lib/consent/request-review';
import { type Diagnosis, diagnose, indexRules } from '../../lib/diagnosis/diagnose';
import {
  dependsOnFlow,
  type Flow,
  nextFlow,
  openerAfter,
  preferUpstream,
  readFlow,
  saysApproved,
  withFlow,
  withOpener,
} from '../../lib/diagnosis/flow';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { makeReport, printReport } from '../../lib/evidence/page-report';
import { evidenceSchema, outlineSchema } from '../../lib/evidence/schema';
import { siteOf } from '../../lib/evidence/watched-sites';
import type { Language } from '../../lib/i18n/language';
import { loadLanguage } from '../../lib/i18n/load-language';
import {
  type EffectiveSettings,
  hiddenBy,
  loadEffectiveSettings,
  offersMailbox,
} from '../../lib/settings/effective';
import { setHidden } from '../../lib/settings/settings';
import { openMessage } from '../message/address';
import {
  type ContentQuery,
  type ContentRequest,
  contentRequestSchema,
  type FirstView,
  type FoundCase,
  type HandedOver,
  type HintAnswer,
  type PageReport,
  type PageRequest,
  pageRequestSchema,
} from '../shared/protocol';
// Kept here, so that the pages without a hint do not carry it.
import style from '../watch.content/hint.css?inline';
import { BADGES } from './badge';

/** Wires it together: evidence in, diagnosis per tab, badge, Advice out. Keeps session memory, and the cases a person hands over. */
export default defineBackground(() => {
  const index = indexRules(RULES);
  const languages = new Map<string, Promise<Language>>();
  const cases: CaseStores = { kept: browser.storage.local, drafts: browser.storage.session };
  let turn: Promise<unknown> = Promise.resolve();

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const page = watchedPage(sender);
    if (page) {
      const asked = contentRequestSchema.safeParse(message);
      return asked.success ? inTurn(() => answerContent(asked.data, page)) : undefined;
    }
    if (sender.url?.startsWith(browser.runtime.getURL(''))) {
      const asked = pageRequestSchema.safeParse(message);
      return asked.success ? inTurn(() => answerPopup(asked.data)) : undefined;
    }
    return undefined;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(() => browser.storage.session.remove([flowKey(tabId), shownKey(tabId)]));
  });

  /** One after the other: what is remembered of a tab is read, changed and written. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  }

  function speak(wanted: string): Promise<Language> {
    const code = wanted || browser.i18n.getUILanguage();
    const known = languages.get(code);
    if (known) return known;
    const loaded = loadLanguage(code, (path) => browser.runtime.getURL(path));
    languages.set(code, loaded);
    // A failed load must not silence every later hint.
    loaded.catch(() => languages.delete(code));
    return loaded;
  }

  function choose(): Promise<EffectiveSettings> {
    return loadEffectiveSettings(browser.storage.local, browser.storage.managed);
  }

  async function answerContent(asked: ContentRequest, page: WatchedPage): Promise<HintAnswer> {
    if (asked.type === 'hide-site') {
      await setHidden(browser.storage.local, page.host, true);
      return null;
    }
    if (asked.type !== 'evidence') {
      await passOn(page, asked.type === 'handed-over');
      return null;
    }
    const { evidence } = asked;
    if (evidence.host !== page.host || siteOf(new URL(page.url))?.id !== evidence.site) return null;
    const choices = await choose();
    // Side by side: in a background that has just been woken each of these takes its time.
    void speak(choices.language);
    const { found, flow } = await consider(evidence, page.tabId, await openerOf(page.tab), choices);
    const [first] = found.filter(({ rule }) => RULES.get(rule)?.tone !== 'quiet');
    // The answer waits for neither: whoever asks for them later comes after them.
    void showBadge(page.tabId, first);
    void rememberShown(page.tabId, first && toDraft(first, evidence, flow, choices));
    if (saysApproved(found)) await noteApproval(evidence, flow, choices);
    const hidden = choices.hiddenHosts.includes(page.host);
    const advice = first && !hidden ? await tell(first, evidence, flow, choices) : undefined;
    return advice ? { advice, style: ownNames(style) } : null;
  }

  /** What a tab's hint is about, so that its content script need not say it. */
  async function rememberShown(tabId: number, draft: ProblemSnapshot | undefined): Promise<void> {
    const { session } = browser.storage;
    const key = shownKey(tabId);
    // A full or broken storage costs the open case, not the answer.
    await (draft ? session.set({ [key]: draft }) : session.remove(key)).catch(() => undefined);
  }

  /** The person has handed the problem of a tab over, or wants to read the message about it. */
  async function passOn({ tabId, host }: WatchedPage, keep: boolean): Promise<void> {
    const key = shownKey(tabId);
    const shown = snapshotSchema.safeParse((await browser.storage.session.get(key))[key]);
    if (!shown.success || shown.data.host !== host) return;
    const id = await rememberCase(cases, shown.data, keep, Date.now());
    if (!keep) await openMessage(id);
  }

  /** A page says that an approval was recorded: the open cases about that app learn of it. */
  async function noteApproval(
    evidence: PageEvidence,
    flow: Flow,
    { apps }: EffectiveSettings,
  ): Promise<void> {
    const { facts } = withFlow(evidence, flow);
    const about = identifyApp(facts, flow.app, apps);
    if (about.kind !== 'known') return;
    // A full or broken storage costs the note in the case, not the answer.
    await recordApproval(cases.kept, about.id, facts.tenant, Date.now()).catch(() => undefined);
  }

  function toDraft(
    found: Diagnosis,
    evidence: PageEvidence,
    flow: Flow | undefined,
    { apps }: EffectiveSettings,
  ): ProblemSnapshot {
    const { facts } = withFlow(evidence, flow);
    const about = identifyApp(facts, flow?.app, apps);
    return snapshotOf(found, evidence.host, facts, about.kind === 'known' ? about.id : undefined, nowText());
  }

  /** Diagnoses a page in the light of its flow, and remembers what the flow needs later. */
  async function consider(
    evidence: PageEvidence,
    tabId: number,
    openerTabId: number | undefined,
    { apps }: EffectiveSettings,
  ) {
    const now = Date.now();
    const own = await remembered(tabId, now);
    const opener = openerTabId === undefined ? undefined : await remembered(openerTabId, now);
    const flow = withOpener(own, opener);
    const found = diagnoseInFlow(evidence, flow);
    const next = nextFlow(flow, evidence, found, identifyAppByHost(evidence.host, apps), now);
    await remember(tabId, { ...next, found });
    const about = identifyApp(withFlow(evidence, next).facts, next.app, apps);
    // A page about an app we do not know does not belong to the page of one we do.
    const carried = openerAfter(
      opener,
      next,
      about.kind === 'known' ? about.id : about.kind === 'none' ? undefined : '',
      evidence,
    );
    if (openerTabId !== undefined && carried) await remember(openerTabId, carried);
    return { found, flow: next };
  }

  /** What the page shows in the light of what its flow showed before. */
  function diagnoseInFlow(evidence: PageEvidence, flow: Flow | undefined): readonly Diagnosis[] {
    return preferUpstream(diagnose(withFlow(evidence, flow), index), flow);
  }

  // A full or broken storage costs the memory of a flow, not the answer.
  async function remembered(tabId: number, now: number): Promise<Flow | undefined> {
    const key = flowKey(tabId);
    const stored = await browser.storage.session.get(key).catch(() => undefined);
    return readFlow(stored?.[key], now);
  }

  async function remember(tabId: number, flow: Flow & { found?: unknown }): Promise<void> {
    await browser.storage.session.set({ [flowKey(tabId)]: flow }).catch(() => undefined);
  }

  async function tell(
    found: Diagnosis,
    evidence: PageEvidence,
    flow: Flow | undefined,
    choices: EffectiveSettings,
  ): Promise<Advice> {
    const { facts } = withFlow(evidence, flow);
    const about = identifyApp(facts, flow?.app, choices.apps);
    // What rests on earlier pages was so before the approval: nobody has asked since.
    const approved =
      !dependsOnFlow(found) &&
      (flow?.granted !== undefined ||
        (about.kind === 'known' &&
          (await loadCases(cases.kept).catch(() => [])).some(
            (one) => one.app === about.id && one.approved !== undefined,
          )));
    return advise(found, {
      language: await speak(choices.language),
      messageLanguage: await speak(choices.messageLanguage || choices.language),
      apps: choices.apps,
      choices,
      host: evidence.host,
      facts,
      ...(flow?.app ? { flowApp: flow.app } : {}),
      now: nowText(),
      approved,
    });
  }

  async function answerPopup(
    asked: PageRequest,
  ): Promise<FirstView | PageReport | HandedOver | FoundCase | null> {
    if (asked.type === 'show-again') {
      await setHidden(browser.storage.local, asked.host, false);
      return null;
    }
    if (asked.type === 'hand-over')
      return { state: 'handed-over', id: await rememberCase(cases, asked.draft, asked.keep, Date.now()) };
    if (asked.type === 'case') return { state: 'case', found: (await findCase(cases, asked.id)) ?? null };
    if (asked.type === 'close-case') {
      await closeCase(cases, asked.id);
      return null;
    }
    return asked.type === 'report' ? report(asked.tabId) : view(asked.tabId);
  }

  /** What the content script of a tab sees, for a person to copy. */
  async function report(tabId: number): Promise<PageReport | null> {
    const evidence = await askPage(tabId, 'look', evidenceSchema);
    const seen = evidence && (await askPage(tabId, 'outline', outlineSchema));
    return seen
      ? {
          state: 'report',
          text: printReport(makeReport(browser.runtime.getManifest().version, evidence, seen)),
        }
      : null;
  }

  /** All that the toolbar window draws at once, so that it need not bring rules, texts and schemas along. */
  async function view(tabId: number): Promise<FirstView> {
    // Side by side: in a background that has just been woken each of these takes its time.
    const choosing = choose();
    const [choices, language, evidence, flow, open] = await Promise.all([
      choosing,
      choosing.then(({ language }) => speak(language)),
      askPage(tabId, 'look', evidenceSchema),
      remembered(tabId, Date.now()),
      loadCases(cases.kept).catch(() => []),
    ]);
    const { code, dir, texts } = language;
    return {
      page: evidence ? await tellPage(evidence, flow, choices, language) : { state: 'unwatched' },
      wording: { code, dir, texts },
      mailbox: offersMailbox(choices),
      cases: open.length > 0,
    };
  }

  async function tellPage(
    evidence: PageEvidence,
    flow: Flow | undefined,
    choices: EffectiveSettings,
    language: Language,
  ): Promise<FirstView['page']> {
    const found = diagnoseInFlow(evidence, flow);
    const hidden = hiddenBy(evidence.host, choices);
    const advice = await Promise.all(found.map((one) => tell(one, evidence, flow, choices)));
    const whole = withFlow(evidence, flow);
    const { facts } = whole;
    const app = identifyApp(facts, flow?.app, choices.apps);
    const review = reviewRequest(whole, app);
    const seen = {
      host: evidence.host,
      hidden,
      ...(review ? { review: describeReview(review, language) } : {}),
    };
    if (advice.length === 0) return { state: 'healthy', ...seen };
    // Few publish their ids for Google; one that is not published is unverified even where the flow says the name.
    const published = app.kind === 'known' && app.app.google?.clientId === facts.clientId;
    const google =
      facts.clientId?.endsWith('.googleusercontent.com') && !published ? facts.clientId : undefined;
    const unverified = app.kind === 'unknown' ? app.clientId : google;
    const drafts = found.map((one) => toDraft(one, evidence, flow, choices));
    return { state: 'advice', advice, drafts, ...seen, ...(unverified ? { unverified } : {}) };
  }
});

interface WatchedPage {
  tabId: number;
  tab: Tabs.Tab;
  url: string;
  host: string;
}

/**
 * A style sheet whose custom properties have names that nobody can guess: a page may register a known one as not
 * inherited and transparent (`@property`), and that reaches into closed roots.
 */
function ownNames(sheet: string): string {
  return sheet.replaceAll('--', `--${crypto.randomUUID()}-`);
}

/** The page of a content script of ours: top frame, a tab, a watched address; anything else is nobody. */
function watchedPage({ tab, frameId, url }: Runtime.MessageSender): WatchedPage | undefined {
  if (tab?.id === undefined || frameId !== 0 || !url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  return siteOf(address) ? { tabId: tab.id, tab, url, host: address.host } : undefined;
}

/**
 * The tab that opened a tab. Firefox names it only within one window, so of a window of its own it is the tab that was
 * looked at last in an ordinary one.
 */
async function openerOf({ openerTabId, windowId }: Tabs.Tab): Promise<number | undefined> {
  if (openerTabId !== undefined || !import.meta.env.FIREFOX || windowId === undefined) return openerTabId;
  // A window that is being closed has nobody left to answer.
  const window = await browser.windows.get(windowId).catch(() => undefined);
  if (window?.type !== 'popup') return undefined;
  const looked = await browser.tabs.query({ active: true, windowType: 'normal' });
  return looked.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]?.id;
}

/** Shows what this is, once; where an organization installs it, nobody asked for a page. */
async function welcome(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Asks the watcher of a tab's page, and checks what it says; nothing where none answers. */
async function askPage<T>(
  tabId: number,
  type: ContentQuery['type'],
  schema: z.ZodMiniType<T>,
): Promise<T | undefined> {
  try {
    const parsed = schema.safeParse(await browser.tabs.sendMessage(tabId, { type }, { frameId: 0 }));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // "Receiving end does not exist": no watched page in this tab.
    return undefined;
  }
}

async function showBadge(tabId: number, found: Diagnosis | undefined): Promise<void> {
  const badge = found && BADGES[RULES.get(found.rule)?.tone === 'good' ? 'good' : 'problem'];
  try {
    await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
    if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
  } catch {
    // The tab was closed in the meantime; there is nothing left to mark.
  }
}

/** The moment as it stands in messages: ISO 8601, to the second. */
function nowText(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function shownKey(tabId: number): string {
  return `shown:${tabId}`;
}

function flowKey(tabId: number): string {
  return `flow:${tabId}`;
}
