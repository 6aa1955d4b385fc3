import type browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import type { Advice } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import { type CaseStores, loadCases, wasApprovedIn } from '../../lib/advice/cases';
import { isAfterApproval, type PageContext } from '../../lib/advice/page-context';
import type { Diagnosis } from '../../lib/diagnosis/diagnose';
import { dependsOnFlow } from '../../lib/diagnosis/sign-in-request';
import { formatTime } from '../../lib/evidence/formats';
import type { Language } from '../../lib/i18n/language';
import { loadLanguage } from '../../lib/i18n/load-language';
import { type EffectiveSettings, loadEffectiveSettings } from '../../lib/settings/effective';
import { messagePath } from '../shared/message-path';
import { sessionMemory } from '../shared/session-memory';
import { type AppAnswers, createAppAnswers } from './app-answers';
import { createOpeners, type Openers } from './opener';
import { createPrivateMemory, type PrivateMemory } from './private-memory';
import { createQueue, type Queue } from './queue';
import { createTabMemory, type TabMemory } from './tab-memory';

/** The part of the browser that the background uses. */
export type BrowserApi = Pick<
  typeof browser,
  'action' | 'extension' | 'i18n' | 'runtime' | 'storage' | 'tabs' | 'windows'
>;

/** What answering pages and answering views have in common. */
export interface Shared {
  browser: BrowserApi;
  /** Whatever is remembered is read, changed and written in here. */
  inQueue: Queue;
  memory: TabMemory;
  openers: Openers;
  privately: PrivateMemory;
  speak(wanted: string): Promise<Language>;
  settings(incognito: boolean): Promise<EffectiveSettings>;
  cases(incognito: boolean): CaseStores;
  answers(incognito: boolean): AppAnswers;
}

/** @param firefox whether this is Firefox, which leaves the opener of a window out */
export function createShared(browser: BrowserApi, firefox: boolean): Shared {
  const { local, managed } = browser.storage;
  const session = sessionMemory(browser);
  const privately = createPrivateMemory(session);
  const ordinary: CaseStores = { kept: local, unsaved: session };
  const memory = createTabMemory(session);
  const answers = createAppAnswers(local, session, memory.isClosed);
  const privateAnswers = createAppAnswers(privately.cases.kept, session, memory.isClosed);
  return {
    browser,
    inQueue: createQueue(),
    memory,
    openers: createOpeners(browser, firefox),
    privately,
    speak: createSpeaker(browser),
    cases: (incognito) => (incognito ? privately.cases : ordinary),
    answers: (incognito) => (incognito ? privateAnswers : answers),
    async settings(incognito) {
      const settings = await loadEffectiveSettings(local, managed);
      if (!incognito) return settings;
      return { ...settings, hiddenHosts: [...settings.hiddenHosts, ...(await privately.hiddenHosts())] };
    },
  };
}

/** Loads each language once. */
function createSpeaker({ i18n, runtime }: BrowserApi): Shared['speak'] {
  const languages = new Map<string, Promise<Language>>();
  return (wanted) => {
    const code = wanted || i18n.getUILanguage();
    const known = languages.get(code);
    if (known) return known;
    const loaded = loadLanguage(code, (path) => runtime.getURL(path));
    languages.set(code, loaded);
    // A failed load must not silence every later hint.
    loaded.catch(() => languages.delete(code));
    return loaded;
  };
}

/** A diagnosis of a page as Advice. */
export async function adviseOn(
  diagnosis: Diagnosis,
  context: PageContext,
  settings: EffectiveSettings,
  { speak, cases }: Shared,
  incognito: boolean,
): Promise<Advice> {
  const { app, reportedApp, facts, host, signInHost } = context;
  const now = Date.now();
  const approved =
    isAfterApproval(diagnosis, context) ||
    (app.kind === 'known' &&
      !dependsOnFlow(diagnosis) &&
      wasApprovedIn(await loadCases(cases(incognito).kept).catch(() => []), app.id, facts.tenant, now));
  return advise(diagnosis, {
    language: await speak(settings.language),
    messageLanguage: await speak(settings.messageLanguage || settings.language),
    apps: settings.apps,
    choices: settings,
    host,
    signInHost,
    facts,
    app,
    reportedApp,
    now: formatTime(now),
    approved,
  });
}

/** Opens the page on which the message about a case of a tab is read: beside a private page only in a private window. */
export async function openMessage(
  id: string,
  { id: tabId, incognito, windowId }: Tabs.Tab,
  { tabs, windows, runtime }: BrowserApi,
): Promise<void> {
  const url = runtime.getURL(messagePath(id, tabId));
  if (!incognito) {
    await tabs.create({ url });
    return;
  }
  const open = (await windows.getAll()).filter((one) => one.type === 'normal' && one.incognito);
  const beside = open.find((one) => one.id === windowId) ?? open[0];
  if (beside?.id === undefined) await windows.create({ url, incognito: true });
  else await tabs.create({ url, windowId: beside.id });
}
