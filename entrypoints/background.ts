import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type * as z from 'zod';
import type { Advice } from '../lib/advice';
import { advise } from '../lib/advise';
import { type Diagnosis, diagnose, indexRules } from '../lib/diagnose';
import type { PageEvidence } from '../lib/evidence';
import { type Flow, nextFlow, openerAfter, readFlow, retell, withFlow, withOpener } from '../lib/flow';
import { appOf, appOfHost } from '../lib/known-app';
import type { Language } from '../lib/language';
import { RULES } from '../lib/library';
import { loadLanguage } from '../lib/locale-loader';
import {
  evidenceSchema,
  type FromContent,
  type FromPopup,
  fromContent,
  fromPopup,
  type HintAnswer,
  outlineSchema,
  type PageReport,
  type ThisPage,
  type ToContent,
} from '../lib/messages';
import { makeReport, printReport } from '../lib/report';
import { reviewRequest } from '../lib/review';
import { type Choices, loadChoices, setHidden } from '../lib/settings';
import { siteOf } from '../lib/sites';
// Kept here, so that the pages without a hint do not carry it.
import style from './watch.content/hint.css?inline';

/** Wires it together: evidence in, diagnosis per tab, badge, Advice out. Keeps nothing but session memory. */
export default defineBackground(() => {
  const index = indexRules(RULES);
  let language: { code: string; loaded: Promise<Language> } | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const page = watchedPage(sender);
    if (page) {
      const asked = fromContent.safeParse(message);
      return asked.success ? inTurn(() => answerContent(asked.data, page)) : undefined;
    }
    if (sender.url?.startsWith(browser.runtime.getURL(''))) {
      const asked = fromPopup.safeParse(message);
      return asked.success ? inTurn(() => answerPopup(asked.data)) : undefined;
    }
    return undefined;
  });

  browser.tabs.onRemoved.addListener((tabId) => {
    void inTurn(() => browser.storage.session.remove(flowKey(tabId)));
  });

  /** One after the other: what is remembered of a tab is read, changed and written. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = turn.then(work, work);
    turn = next.catch(() => undefined);
    return next;
  }

  function speak(choices: Choices): Promise<Language> {
    const code = choices.language || browser.i18n.getUILanguage();
    if (language?.code === code) return language.loaded;
    const loaded = loadLanguage(code, (path) => browser.runtime.getURL(path));
    language = { code, loaded };
    // A failed load must not silence every later hint.
    loaded.catch(() => {
      language = undefined;
    });
    return loaded;
  }

  function choose(): Promise<Choices> {
    return loadChoices(browser.storage.local, browser.storage.managed);
  }

  async function answerContent(asked: FromContent, page: WatchedPage): Promise<HintAnswer> {
    if (asked.type === 'hide-site') {
      await setHidden(browser.storage.local, page.host, true);
      return null;
    }
    const { evidence } = asked;
    if (evidence.host !== page.host || siteOf(new URL(page.url))?.id !== evidence.site) return null;
    const choices = await choose();
    const { found, flow } = await consider(evidence, page.tabId, page.openerTabId, choices);
    const [first] = found.filter(({ rule }) => RULES.get(rule)?.tone !== 'quiet');
    await showBadge(page.tabId, first);
    if (!first || choices.hiddenHosts.includes(page.host)) return null;
    return { advice: await tell(first, evidence, flow, choices), style: ownNames(style) };
  }

  /** Diagnoses a page in the light of its flow, and remembers what the flow needs later. */
  async function consider(
    evidence: PageEvidence,
    tabId: number,
    openerTabId: number | undefined,
    { apps }: Choices,
  ) {
    const now = Date.now();
    const own = await remembered(tabId, now);
    const opener = openerTabId === undefined ? undefined : await remembered(openerTabId, now);
    const flow = withOpener(own, opener);
    const found = diagnoseInFlow(evidence, flow);
    const next = nextFlow(flow, evidence, found, appOfHost(evidence.host, apps), now);
    await remember(tabId, { ...next, found });
    const about = appOf(withFlow(evidence, next).facts, next.app, apps);
    // A page about an app we do not know does not belong to the page of one we do.
    const carried = openerAfter(
      opener,
      next,
      about.kind === 'known' ? about.id : about.kind === 'none' ? undefined : '',
    );
    if (openerTabId !== undefined && carried) await remember(openerTabId, carried);
    return { found, flow: next };
  }

  /** What the page shows in the light of what its flow showed before. */
  function diagnoseInFlow(evidence: PageEvidence, flow: Flow | undefined): readonly Diagnosis[] {
    return retell(diagnose(withFlow(evidence, flow), index), flow);
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
    choices: Choices,
  ): Promise<Advice> {
    return advise(found, {
      language: await speak(choices),
      apps: choices.apps,
      host: evidence.host,
      facts: withFlow(evidence, flow).facts,
      ...(flow?.app ? { flowApp: flow.app } : {}),
      now: `${new Date().toISOString().slice(0, 19)}Z`,
    });
  }

  async function answerPopup(asked: FromPopup): Promise<ThisPage | PageReport | null> {
    if (asked.type === 'show-again') {
      await setHidden(browser.storage.local, asked.host, false);
      return null;
    }
    const evidence = await askPage(asked.tabId, 'look', evidenceSchema);
    if (!evidence) return { state: 'unwatched' };
    if (asked.type === 'report') {
      const seen = await askPage(asked.tabId, 'outline', outlineSchema);
      return seen
        ? {
            state: 'report',
            text: printReport(makeReport(browser.runtime.getManifest().version, evidence, seen)),
          }
        : null;
    }
    const flow = await remembered(asked.tabId, Date.now());
    const found = diagnoseInFlow(evidence, flow);
    const choices = await choose();
    const hidden = choices.hiddenHosts.includes(evidence.host);
    const advice = await Promise.all(found.map((one) => tell(one, evidence, flow, choices)));
    const whole = withFlow(evidence, flow);
    const { facts } = whole;
    const app = appOf(facts, flow?.app, choices.apps);
    const review = reviewRequest(whole, app);
    const seen = { host: evidence.host, hidden, ...(review ? { review } : {}) };
    if (advice.length === 0) return { state: 'healthy', ...seen };
    // Few publish their ids for Google; one that is not published is unverified even where the flow says the name.
    const published = app.kind === 'known' && app.app.google?.clientId === facts.clientId;
    const google =
      facts.clientId?.endsWith('.googleusercontent.com') && !published ? facts.clientId : undefined;
    const unverified = app.kind === 'unknown' ? app.clientId : google;
    return { state: 'advice', advice, ...seen, ...(unverified ? { unverified } : {}) };
  }
});

interface WatchedPage {
  tabId: number;
  openerTabId: number | undefined;
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
  return siteOf(address)
    ? { tabId: tab.id, openerTabId: tab.openerTabId, url, host: address.host }
    : undefined;
}

/** Asks the watcher of a tab's page, and checks what it says; nothing where none answers. */
async function askPage<T>(
  tabId: number,
  type: ToContent['type'],
  schema: z.ZodType<T>,
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
  const good = found !== undefined && RULES.get(found.rule)?.tone === 'good';
  try {
    await browser.action.setBadgeText({ tabId, text: found ? (good ? '✓' : '!') : '' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: good ? '#0d6b4d' : '#8a4b00' });
  } catch {
    // The tab was closed in the meantime; there is nothing left to mark.
  }
}

function flowKey(tabId: number): string {
  return `flow:${tabId}`;
}
