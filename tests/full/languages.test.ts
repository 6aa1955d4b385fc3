import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../build/derived-data';
import { readLocale } from '../../build/translations';
import { checkHint, checkPage } from '../../lab/driver/axe';
import { type Hint, waitForHint } from '../../lab/driver/closed-root';
import { storeOnly } from '../../lab/driver/extension-driver';
import { type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { CUT_ON_PURPOSE, measureLayout } from '../../lab/driver/measure';
import { pause } from '../../lab/driver/wait';
import { loadScreens, urlOf } from '../../lab/screens';
import { stateOf } from '../../lab/states';
import { closeOthers, openLook } from '../../lab/states/look';
import { languageOf } from '../../lib/i18n/language';
import { leftoversIn } from './untranslated';

/**
 * All views in every language: nothing is cut off or overlaps, no English is left, the reading direction is right, and
 * axe finds nothing. A page is loaded once and then measured at several widths; 640 and 320 pixels also stand for an
 * ordinary window at 200 % and 400 % zoom. Color schemes take turns.
 */

const EXEMPT = CUT_ON_PURPOSE.join(', ');
/** Reduced motion, with which new elements are in their final place at once. */
const STILL = { name: 'prefers-reduced-motion', value: 'reduce' };
const SCHEMES = ['light', 'dark'] as const;

/** The screen with a problem below the popup. */
const PROBLEM = 'microsoft/user-not-assigned';

const screens = loadScreens();
/** The main screen of each rule. */
const problems = [...new Set(screens.flatMap(({ rule }) => rule ?? []))].flatMap(
  (rule) =>
    screens.find(({ id, expect }) => id === rule && expect) ??
    screens.find(({ expect }) => expect?.rule === rule) ??
    [],
);

let harness: Harness;
let extensionPage: Page;
beforeAll(async () => {
  harness = await openHarness();
  extensionPage = await harness.window(pageOf('about'));
});
afterAll(() => harness?.close());

const pageOf = (name: string) => `chrome-extension://${harness.browser.extensionId}/${name}.html`;

/** Clears the storage and stores settings in the options page's form. */
async function choose(settings: object): Promise<void> {
  await storeOnly(extensionPage, { settings });
}

async function scheme(page: Page, at: number): Promise<void> {
  const value = SCHEMES[at % SCHEMES.length] ?? 'light';
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, STILL]);
}

/** Unfolds everything that needs no button. */
const unfoldAll = (root: ShadowRoot) => {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
};

/** Resizes a window; the hint is placed again in the next frame. A real popup has the width of its body. */
async function resize(page: Page, width: number, height = 760): Promise<void> {
  if (page.url() === pageOf('popup'))
    await page.evaluate((size) => {
      document.body.style.inlineSize = `${size}px`;
    }, width);
  else await page.setViewport({ width, height });
  await page.waitForFunction((size) => innerWidth === size, { timeout: 500 }, width).catch(() => undefined);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const faultsIn = (found: Hint) => found.inside(measureLayout, EXEMPT);

/** Opens the message page of an open case, from the popup over another page, since over its own page the card has the message. */
async function openMessageOfCase(before: (popup: Page) => Promise<void> = async () => {}): Promise<Page> {
  const popup = await harness.popup(await harness.window(LAB_PAGE));
  await popup.waitForSelector('.case [data-kind=message]', { visible: true });
  await before(popup);
  const message = await harness.opened(() => popup.click('.case [data-kind=message]').catch(() => undefined));
  await message.waitForSelector('.sheet');
  return message;
}

/** Measures layout and texts of an extension's page at each width. */
async function faultsOf(
  page: Page,
  widths: readonly number[],
  leftovers: (text: string) => string[],
): Promise<string[]> {
  const faults: string[] = [];
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const width of widths) {
    await resize(page, width);
    const found = await page.evaluate(`(${measureLayout.toString()})(document, ${JSON.stringify(EXEMPT)})`);
    faults.push(...(found as string[]).map((fault) => `${width}: ${fault}`));
  }
  faults.push(...leftovers(await page.evaluate(() => document.body.innerText)));
  return faults;
}

const all = ['en', ...languages()];

describe.each(all.map((code, at) => ({ code, at })))('$code', ({ code, at }) => {
  const language = code === 'en' ? languageOf('en') : languageOf(code, readLocale(code));
  const leftovers = code === 'en' ? () => [] : leftoversIn(code, readLocale(code));
  const { popup: words } = language.texts;
  const rtl = language.dir === 'rtl';

  beforeEach(() => choose({ language: code }));

  it('every hint, wide and narrow, folded and open', async () => {
    const faults: string[] = [];
    const page = await harness.window();
    await page.emulateMediaFeatures([STILL]);
    for (const [turn, { id, url }] of problems.entries()) {
      await resize(page, 1100);
      await page.goto(url);
      const found = await waitForHint(page, 8_000);
      if (!found) {
        faults.push(`${id}: no hint`);
        continue;
      }
      await found.inside(unfoldAll);
      const { lang, dir } = await found.inside((root) => {
        const { lang, dir } = root.querySelector<HTMLElement>('.signpost') ?? document.body;
        return { lang, dir };
      });
      if (lang !== code || dir !== language.dir) faults.push(`${id}: says it is ${lang}, ${dir}`);
      const wide = await faultsIn(found);
      faults.push(...[...wide, ...leftovers(found.text)].map((fault) => `${id}, wide: ${fault}`));
      const width = [640, 520, 400, 320][(turn + at) % 4] ?? 320;
      await resize(page, width, width === 320 ? 480 : 620);
      faults.push(...(await faultsIn(found)).map((fault) => `${id}, ${width} folded: ${fault}`));
      await found.inside((root) => root.querySelector<HTMLElement>('[data-turn]')?.focus());
      await page.keyboard.press('Enter');
      await found.inside(unfoldAll);
      faults.push(...(await faultsIn(found)).map((fault) => `${id}, ${width} open: ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  }, 300_000);

  it('the hint stands at the end of the reading direction, its chip at the start', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    const found = await waitForHint(page, 8_000);
    const sides = await found?.inside((root) => {
      const middle = (selector: string) => {
        const box = root.querySelector(selector)?.getBoundingClientRect();
        return box ? (box.left + box.right) / 2 : 0;
      };
      const card = root.querySelector('.hint')?.getBoundingClientRect();
      const chip = root.querySelector('.chip')?.getBoundingClientRect();
      return {
        hint: middle('.hint') > innerWidth / 2 ? 'right' : 'left',
        close: middle('.top .icon-button:last-child') > middle('.hint') ? 'right' : 'left',
        chipAt: card && chip ? { left: chip.left - card.left < 19, right: card.right - chip.right < 19 } : {},
        mark: middle('.mark') > middle('.hint') ? 'right' : 'left',
      };
    });
    const [start, end] = rtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
    expect(sides).toMatchObject({ hint: end, close: end, chipAt: { [start]: true }, mark: start });
    await page.close();
  });

  it.each(
    [
      'microsoft/admin-approval-required',
      'microsoft/user-not-assigned',
      'google/admin-policy',
      'hubspot/mailbox-not-found',
    ].map((id, turn) => [id, SCHEMES[(turn + at) % 2] ?? 'light'] as const),
  )('axe: the hint on %s, %s', async (id, value) => {
    const page = await harness.window();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }, STILL]);
    await page.goto(urlOf(id));
    const found = await waitForHint(page, 8_000);
    await found?.inside(unfoldAll);
    await pause(500);
    const result = await checkHint(page);
    // axe takes connected letters for icons and does not check them.
    expect(result.judged, 'axe looked inside the closed root').toBeGreaterThan(1);
    expect(result.found).toEqual([]);
    await page.close();
  });

  it.each(
    [
      'popup/look-up-answers',
      'popup/look-up-nothing',
      'popup/look-up-one',
      'popup/link-unfolded',
      'popup/check-danger',
      'popup/mailbox-unreachable',
      'options/wrong',
      'about/page',
      'welcome/page',
      'message/gone',
    ].map((id, turn) => [id, SCHEMES[(turn + at) % 2] ?? 'light'] as const),
  )('%s, %s', async (id, value) => {
    const state = stateOf(id);
    const studio = { harness, extensionPage };
    const page = await openLook(studio, { state, language: code, scheme: value, size: state.sizes[0] });
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      code,
      language.dir,
    ]);
    const inPopup = id.startsWith('popup/');
    expect(await faultsOf(page, inPopup ? [392, 320] : [1100, 640, 320], leftovers)).toEqual([]);
    await resize(page, inPopup ? 392 : 900, inPopup ? 600 : 760);
    await checkPage(page);
    await closeOthers(studio);
  });

  it('the popup above a problem, where there is none and where it does not look', async () => {
    for (const url of [urlOf(PROBLEM), urlOf('healthy/microsoft-sign-in'), LAB_PAGE]) {
      const page = await harness.window(url);
      if (url === urlOf(PROBLEM)) await waitForHint(page, 8_000);
      else await pause(300);
      const popup = await harness.popup(page);
      await scheme(popup, at);
      if (url !== urlOf(PROBLEM))
        expect(await popup.evaluate(() => document.body.innerText)).toContain(words.goLookUp);
      expect(await faultsOf(popup, [392, 320], leftovers)).toEqual([]);
      if (rtl) {
        const [first, last] = await popup.$$eval('[role=tab]', (tabs) =>
          [tabs[0], tabs.at(-1)].map((one) => one?.getBoundingClientRect().left ?? 0),
        );
        expect(first).toBeGreaterThan(last ?? 0);
      }
      await checkPage(popup);
      await page.close();
    }
  });

  it('the popup with an open case, and the page of its message', async () => {
    const page = await harness.window(urlOf('microsoft/admin-approval-required'));
    await waitForHint(page, 8_000);
    const popup = await harness.popup(page);
    await (await popup.waitForSelector('.keep button'))?.click();
    await popup.waitForSelector('.case', { visible: true });
    expect(await faultsOf(popup, [392, 320], leftovers)).toEqual([]);
    await popup.close();
    const message = await openMessageOfCase(async (over) =>
      expect(await faultsOf(over, [392, 320], leftovers)).toEqual([]),
    );
    await scheme(message, at);
    expect(await faultsOf(message, [900, 640, 320], leftovers)).toEqual([]);
    await resize(message, 900);
    await checkPage(message);
    for (const one of [page, message]) await one.close();
  });
});

describe.each(all.slice(0, 2))('long names, %s', (code) => {
  const LABEL = 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterb';
  const DOMAIN = `${LABEL}.${LABEL}.${LABEL}.example`;
  const APP = {
    name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunte',
    publisher: 'Hauptbetriebswerkbauunterbeamtengesellschaft mit beschränkter Haftung und Co',
    clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
    scopes: ['Mail.ReadWrite', 'Calendars.ReadWrite.Shared'],
    redirectUri: `https://${LABEL}.example/return/${LABEL}`,
  };
  const settings = {
    language: code,
    tenant: DOMAIN,
    contact: { name: APP.publisher, email: `hilfe@${DOMAIN}`, url: `https://${DOMAIN}/${LABEL}` },
    ownApps: [APP],
  };
  const none = () => [];
  beforeAll(() => choose(settings));

  it.each(['microsoft/admin-approval-required', 'microsoft/user-not-assigned', 'google/admin-policy'])(
    'the hint on %s',
    async (id) => {
      const page = await harness.window();
      await page.emulateMediaFeatures([STILL]);
      for (const width of [1100, 520, 320]) {
        await resize(page, width);
        await page.goto(urlOf(id));
        const found = await waitForHint(page, 8_000);
        if (!found) throw new Error(`${id}: no hint`);
        await found.inside(unfoldAll);
        expect(await faultsIn(found)).toEqual([]);
        await found.inside((root) => root.querySelector<HTMLElement>('[data-turn]')?.focus());
        await page.keyboard.press('Enter');
        await found.inside(unfoldAll);
        expect(await faultsIn(found)).toEqual([]);
      }
      await page.close();
    },
  );

  it('the popup and its message', async () => {
    const page = await harness.window(urlOf('microsoft/admin-approval-required'));
    await waitForHint(page, 8_000);
    const popup = await harness.popup(page);
    await (await popup.waitForSelector('.keep button'))?.click();
    await popup.waitForSelector('.case', { visible: true });
    expect(await faultsOf(popup, [392, 320], none)).toEqual([]);
    await popup.click('#tab-admin-link');
    // By keyboard, since a script's choice is ignored.
    await popup.type('#app', 'Donau');
    expect(await popup.$eval('#app', (list) => (list as HTMLSelectElement).value)).toBe(
      `own:${APP.clientId}`,
    );
    expect(await faultsOf(popup, [392, 320], none)).toEqual([]);
    await popup.click('#tab-mailbox');
    await popup.type('#mail-domain', `kim@${DOMAIN}`);
    expect(await faultsOf(popup, [392, 320], none)).toEqual([]);
    await popup.close();
    const message = await openMessageOfCase();
    expect(await faultsOf(message, [900, 640, 320], none)).toEqual([]);
    for (const one of [page, message]) await one.close();
  });

  it.each(['options', 'about'] as const)('the page %s', async (name) => {
    const page = await harness.window(pageOf(name));
    await page.waitForSelector('h1');
    expect(await faultsOf(page, [1100, 640, 320], none)).toEqual([]);
    await page.close();
  });
});
