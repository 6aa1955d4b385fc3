import type browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import type { Advice } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import { type Case, type CaseStores, wasApprovedIn } from '../../lib/advice/cases';
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

/** The part of the browser's API that the background uses. */
export type BrowserApi = Pick<
  typeof browser,
  'action' | 'extension' | 'i18n' | 'runtime' | 'storage' | 'tabs' | 'windows'
>;

/** What is needed to answer both content scripts and the extension's own pages. */
export interface Services {
  browser: BrowserApi;
  /** Runs every job that reads, changes and writes what is stored. */
  inQueue: Queue;
  memory: TabMemory;
  openers: Openers;
  privateMemory: PrivateMemory;
  /** Returns a language by its code; an empty code stands for the browser's language. */
  languageFor(code: string): Promise<Language>;
  settings(incognito: boolean): Promise<EffectiveSettings>;
  cases(incognito: boolean): CaseStores;
  answers(incognito: boolean): AppAnswers;
}

/** @param firefox whether this is Firefox, which does not report the opener of a window */
export function createServices(browser: BrowserApi, firefox: boolean): Services {
  const { local, managed } = browser.storage;
  const session = sessionMemory(browser);
  const privateMemory = createPrivateMemory(session);
  const ordinary: CaseStores = { kept: local, unsaved: session };
  const memory = createTabMemory(session);
  const answers = createAppAnswers(local, session, memory.isClosed);
  const privateAnswers = createAppAnswers(privateMemory.cases.kept, session, memory.isClosed);
  return {
    browser,
    inQueue: createQueue(),
    memory,
    openers: createOpeners(browser, firefox),
    privateMemory,
    languageFor: createLanguageCache(browser),
    cases: (incognito) => (incognito ? privateMemory.cases : ordinary),
    answers: (incognito) => (incognito ? privateAnswers : answers),
    async settings(incognito) {
      const settings = await loadEffectiveSettings(local, managed);
      if (!incognito) return settings;
      return { ...settings, hiddenHosts: [...settings.hiddenHosts, ...(await privateMemory.hiddenHosts())] };
    },
  };
}

/** Returns a function that loads each language once. */
function createLanguageCache({ i18n, runtime }: BrowserApi): Services['languageFor'] {
  const languages = new Map<string, Promise<Language>>();
  return (wanted) => {
    const code = wanted || i18n.getUILanguage();
    const known = languages.get(code);
    if (known) return known;
    const loaded = loadLanguage(code, (path) => runtime.getURL(path));
    languages.set(code, loaded);
    // After a failure, the next hint tries again.
    loaded.catch(() => languages.delete(code));
    return loaded;
  };
}

/** Makes the advice for a diagnosis of a page, from the settings and the open cases. */
export async function adviseOn(
  diagnosis: Diagnosis,
  context: PageContext,
  settings: EffectiveSettings,
  openCases: readonly Case[],
  now: number,
  { languageFor }: Services,
): Promise<Advice> {
  const { app, reportedApp, facts, host, signInHost } = context;
  const approved =
    isAfterApproval(diagnosis, context) ||
    (app.kind === 'known' &&
      !dependsOnFlow(diagnosis) &&
      wasApprovedIn(openCases, app.id, facts.tenant, now));
  return advise(diagnosis, {
    language: await languageFor(settings.language),
    messageLanguage: await languageFor(settings.messageLanguage || settings.language),
    apps: settings.apps,
    settings,
    host,
    signInHost,
    facts,
    app,
    reportedApp,
    now: formatTime(now),
    approved,
  });
}

/** Opens the page with the message about a case of a tab; for a private tab, in a private window. */
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
  const target = open.find((one) => one.id === windowId) ?? open[0];
  if (target?.id === undefined) await windows.create({ url, incognito: true });
  else await tabs.create({ url, windowId: target.id });
}
