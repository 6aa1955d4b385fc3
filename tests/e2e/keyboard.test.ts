import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hint, waitForHint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { CUT_ON_PURPOSE, measureLayout } from '../../lab/driver/measure';
import { hintOn } from '../../lab/driver/person';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';

/** The product without a mouse, with a screen reader, and with unusual browser settings. */

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

const pageOf = (name: string) => `chrome-extension://${harness.browser.extensionId}/${name}.html`;
const EXEMPT = CUT_ON_PURPOSE.join(', ');

const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Returns a page's accessibility tree as a flat list, closed roots included. */
async function heard(page: Page): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree ? flat(tree) : [];
}

/** Returns the current texts of its live regions. */
async function announced(page: Page): Promise<string> {
  const words = (node: SerializedAXNode): string =>
    [node.role === 'StaticText' ? node.name : '', ...(node.children ?? []).map(words)].join(' ');
  const regions = (await heard(page)).filter(({ role }) => role === 'status' || role === 'alert');
  return regions.map(words).join(' ').replace(/\s+/g, ' ').trim();
}

/** Waits for a text in a live region. */
async function hears(page: Page, words: string | RegExp): Promise<void> {
  let said = '';
  for (let turn = 0; turn < 40; turn++) {
    said = await announced(page);
    if (typeof words === 'string' ? said.includes(words) : words.test(said)) return;
    await pause(100);
  }
  throw new Error(`Nobody heard ${words}, only: ${said}`);
}

/** Returns the text of the focused element in the hint; empty if the focus is elsewhere. */
const focusedInHint = (hint: Hint) =>
  hint.inside((root) => {
    const one = root.activeElement;
    return one && (one.getAttribute('aria-label') ?? one.textContent);
  });

/** Presses Tab until the hint's control with this name has the focus. */
async function tabTo(page: Page, hint: Hint, name: string): Promise<void> {
  for (let turn = 0; turn < 60; turn++) {
    if ((await focusedInHint(hint)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to "${name}".`);
}

describe('the hint', () => {
  it('takes no focus, is reached by Tab, and is told to a screen reader', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    const hint = await hintOn(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('signpost-hint');
    await hears(page, 'Your Microsoft 365 admin can fix this. ');
    // The page's own controls, such as a field without a name, do not count.
    const region = (await heard(page)).find(({ name }) => name === 'Signpost: help with this error');
    expect(region?.role).toBe('region');
    const nodes = region ? flat(region) : [];
    const names = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    expect(names('button')).toEqual(
      expect.arrayContaining(['Close this hint', 'Copy the message for your admin', 'Open in mail']),
    );
    expect(nodes.filter(({ role, name }) => /button|link|textbox/.test(role) && !name)).toEqual([]);
    await page.bringToFront();
    await tabTo(page, hint, 'Copy the message for your admin');
    await pause(700);
    await page.keyboard.press('Enter');
    await hears(page, 'Copied');
    expect(await focusedInHint(hint), 'the keyboard stays where it was').toMatch(/^Cop/);
    expect(await harness.clipboard()).toContain('HubSpot Sales');
    await page.close();
  });

  it('unfolds and closes by keys; a fold says whether it is open', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    const hint = await hintOn(page);
    await page.bringToFront();
    await tabTo(page, hint, 'Details for support');
    const fold = async () =>
      (await heard(page)).find(
        ({ role, name }) => role === 'DisclosureTriangle' && name === 'Details for support',
      );
    expect((await fold())?.expanded).toBeFalsy();
    await page.keyboard.press('Enter');
    expect((await fold())?.expanded).toBe(true);
    await page.keyboard.press('Escape');
    expect(await waitForHint(page, 300)).toBeNull();
    await page.close();
  });

  it('in a narrow window opens into the card and folds again, the keyboard on the same button', async () => {
    const page = await harness.window(urlOf('microsoft/admin-approval-required.popup'), [520, 620]);
    const hint = await hintOn(page);
    await page.bringToFront();
    await tabTo(page, hint, 'What to do');
    await page.keyboard.press('Enter');
    expect(await focusedInHint(hint)).toBe('Show less');
    await page.keyboard.press(' ');
    expect(await focusedInHint(hint)).toBe('What to do');
    await tabTo(page, hint, 'Close this hint');
    await page.keyboard.press('Enter');
    expect(await waitForHint(page, 300)).toBeNull();
    await page.close();
  });

  it('asks once which app it is, and the keyboard goes on to the message about it', async () => {
    const page = await harness.window(urlOf('microsoft/admin-approval-required'));
    const hint = await hintOn(page);
    await page.bringToFront();
    expect(hint.text).toContain('Which app were you connecting? ');
    await tabTo(page, hint, 'HubSpot');
    await pause(700);
    await page.keyboard.press('Enter');
    await pause(1_000);
    expect(await focusedInHint(hint)).toBe('Copy the message for your admin');
    expect((await hintOn(page)).text).not.toContain('Which app were you connecting? ');
    await page.keyboard.press('Enter');
    await hears(page, 'Copied');
    expect(await harness.clipboard()).toContain('HubSpot');
    await page.close();
  });

  it('is not printed with the page', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await hintOn(page);
    await page.emulateMediaType('print');
    expect(await page.$eval('signpost-hint', (host) => getComputedStyle(host).display)).toBe('none');
    await page.close();
  });

  it('stands still where less motion is wanted', async () => {
    const page = await harness.window();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(urlOf('microsoft/user-not-assigned'));
    expect(await (await hintOn(page)).inside(moving)).toEqual([]);
    await page.close();
  });

  it('keeps its edges where the colors are the system’s', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await forceColors(page);
    const borders = await (await hintOn(page)).inside((root) =>
      ['.signpost', '.chip', '.button.main', '.button.side', '.icon-button'].filter((selector) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(
          root.querySelector(selector) ?? root.host,
        );
        return borderTopStyle === 'none' || Number.parseFloat(borderTopWidth) < 1;
      }),
    );
    expect(borders, 'without a border').toEqual([]);
    const dot = await (await hintOn(page)).inside((root) => {
      const chip = root.querySelector('.chip');
      return chip ? getComputedStyle(chip, '::before').backgroundColor : '';
    });
    expect(dot).not.toBe(
      await (await hintOn(page)).inside(
        (root) => getComputedStyle(root.querySelector('.signpost') ?? root.host).backgroundColor,
      ),
    );
    await page.close();
  });
});

/** Runs in the page. Returns the elements with animations or transitions. */
function moving(root: Document | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    })
    .map((element) => element.className.toString() || element.localName);
}

async function forceColors(page: Page): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

interface Stop {
  role: string;
  name: string;
  marked: boolean;
}

/** Presses Tab from the top of a page to its end, and returns each stop. */
async function stops(page: Page): Promise<Stop[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    scrollTo(0, 0);
  });
  const all: Stop[] = [];
  const first: unknown[] = [];
  for (let turn = 0; turn < 80; turn++) {
    await page.keyboard.press('Tab');
    const handle = (await page.evaluateHandle(() => document.activeElement)) as ElementHandle<HTMLElement>;
    const { place, marked } = await handle.evaluate((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one.closest('label.button') ?? one);
      return {
        place: [...document.querySelectorAll('*')].indexOf(one),
        marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    const isBody = await handle.evaluate((one) => one === document.body);
    if (isBody || place === first[0]) break;
    first.push(place);
    const node = await page.accessibility.snapshot({ root: handle });
    all.push({ role: node?.role ?? '', name: node?.name ?? '', marked });
    await handle.dispose();
  }
  return all;
}

/** Counts the visible controls. */
const controls = (page: Page) =>
  page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    return all.filter(
      (one) => one.checkVisibility() && one.tabIndex >= 0 && !(one as HTMLButtonElement).disabled,
    ).length;
  });

/** Expects that Tab reaches every control, and that each has a name and a visible focus. */
async function allReached(page: Page): Promise<Stop[]> {
  const all = await stops(page);
  expect(all.filter(({ name }) => !name)).toEqual([]);
  expect(all.filter(({ marked }) => !marked)).toEqual([]);
  expect(all.length).toBeGreaterThanOrEqual(await controls(page));
  return all;
}

describe('the popup', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await hintOn(page);
    popup = await harness.popup(page);
  });
  afterAll(() => page?.close());
  const current = () =>
    popup.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent);

  it('moves between its tabs by arrows, Home and End', async () => {
    await popup.focus('#tab-this-page');
    await popup.keyboard.press('ArrowRight');
    expect(await current()).toBe('Look up');
    await popup.keyboard.press('End');
    expect(await current()).toBe('Mailbox');
    await popup.keyboard.press('ArrowRight');
    expect(await current()).toBe('This page');
    await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.press('Home');
    expect(await current()).toBe('This page');
    const tabs = (await heard(popup)).filter(({ role }) => role === 'tab');
    expect(tabs.map(({ name, selected }) => [name, selected ?? false])).toEqual([
      ['This page', true],
      ['Look up', false],
      ['Admin link', false],
      ['Mailbox', false],
    ]);
    const panels = (await heard(popup)).filter(({ role }) => role === 'tabpanel');
    expect(panels.map(({ name }) => name)).toContain('This page');
  });

  it('looks a code up and says how many answers there are', async () => {
    await popup.focus('#tab-this-page');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('AADSTS90094 AADSTS50105');
    await hears(popup, /\d answers?/);
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
    const title = await popup.waitForSelector('#panel-look-up .card h2');
    expect(await title?.evaluate((one) => one.textContent)).toBeTruthy();
    await popup.waitForFunction(() => document.activeElement?.classList.contains('back'));
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.answers');
  });

  it('makes an admin link and copies it', async () => {
    await popup.focus('#tab-this-page');
    await popup.keyboard.press('Home');
    await popup.keyboard.press('ArrowRight');
    await popup.keyboard.press('ArrowRight');
    expect(await current()).toBe('Admin link');
    for (let turn = 0; turn < 8; turn++) {
      await popup.keyboard.press('Tab');
      if (await popup.evaluate(() => document.activeElement?.id === 'tenant')) break;
    }
    await popup.keyboard.type('contoso.com');
    for (let turn = 0; turn < 12; turn++) {
      await popup.keyboard.press('Tab');
      if (await popup.evaluate(() => document.activeElement?.classList.contains('main') ?? false)) break;
    }
    await popup.keyboard.press('Enter');
    await hears(popup, 'Copied');
  });

  it('asks about a mailbox with Enter twice, and says what came of it', async () => {
    await popup.focus('#tab-this-page');
    await popup.keyboard.press('End');
    expect(await current()).toBe('Mailbox');
    await popup.keyboard.press('Tab');
    await popup.keyboard.type('kim@contoso.com');
    await popup.keyboard.press('Enter');
    expect(await popup.evaluate(() => document.activeElement?.className)).toContain('ask');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-verdict]');
    await hears(popup, 'contoso.com');
  });

  it.each(['this-page', 'look-up', 'admin-link', 'mailbox'])('reaches every control of %s', async (id) => {
    await popup.click(`#tab-${id}`);
    await allReached(popup);
  });

  it('stands still, and keeps its edges in the system’s colors', async () => {
    await popup.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    expect(await popup.evaluate(`(${moving.toString()})(document)`)).toEqual([]);
    await forceColors(popup);
    await popup.click('#tab-this-page');
    const [chosen, other] = await popup.$$eval('[role=tab]', (tabs) =>
      tabs.slice(0, 2).map((tab) => getComputedStyle(tab).borderBlockEndColor),
    );
    expect(chosen, 'the chosen tab looks different').not.toBe(other);
  });
});

describe('pages', () => {
  it.each(['options', 'about', 'welcome', 'message'])('%s: every control by Tab', async (name) => {
    const page = await harness.window(pageOf(name));
    await page.waitForSelector('h1');
    const all = await allReached(page);
    if (name !== 'message' && name !== 'about') expect(all.length).toBeGreaterThan(2);
    const headings = (await heard(page)).filter(({ role }) => role === 'heading');
    expect(headings[0]?.level).toBe(1);
    await page.close();
  });

  it('the message: its language, the address, copying and what is said of it', async () => {
    const page = await harness.window(urlOf('microsoft/admin-approval-required.error-code-number'));
    await hintOn(page);
    const popup = await harness.popup(page);
    await (await popup.waitForSelector('.keep button'))?.focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.keep', { hidden: true });
    await popup.waitForSelector('.case', { visible: true });
    await popup.focus('.card .says > summary');
    await popup.keyboard.press('Enter');
    await popup.focus('.card [data-kind=message]');
    const message = await harness.opened(() => popup.keyboard.press('Enter').catch(() => undefined));
    await message.waitForSelector('.sheet');
    await message.emulateFocusedPage(true);
    const all = await allReached(message);
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Language of the message',
        'Add my e-mail address',
        'Copy the message',
        'Print',
      ]),
    );
    await message.bringToFront();
    await message.focus('.actions .main');
    await message.keyboard.press('Enter');
    await hears(message, 'Copied');
    for (const one of [page, message]) await one.close();
  });
});

describe.each([2, 4])('zoomed %s times', (factor) => {
  let desk: Page;
  beforeAll(async () => {
    desk = await harness.window(pageOf('about'));
  });
  afterAll(() => desk?.close());

  /** Zooms the newest tab, like Ctrl and +. */
  const zoom = (by: number) =>
    desk.evaluate(async (to) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: {
            query(of: object): Promise<{ id: number }[]>;
            setZoom(id: number, to: number): Promise<void>;
          };
        };
      };
      const ids = (await chrome.tabs.query({})).map(({ id }) => id);
      await chrome.tabs.setZoom(Math.max(...ids), to);
    }, by);
  const measured = (page: Page) =>
    page.evaluate(`(${measureLayout.toString()})(document, ${JSON.stringify(EXEMPT)})`);

  it.each(['microsoft/admin-approval-required', 'google/admin-policy'])('the hint on %s', async (id) => {
    const page = await harness.browser.newPage({ type: 'window' });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(urlOf(id));
    await hintOn(page);
    await zoom(factor);
    await pause(500);
    expect(await page.evaluate(() => innerWidth)).toBeLessThanOrEqual(1280 / factor);
    const hint = await hintOn(page);
    expect(await hint.inside(measureLayout, EXEMPT)).toEqual([]);
    await hint.inside((root) => root.querySelector<HTMLElement>('[data-turn]')?.focus());
    await page.keyboard.press('Enter');
    expect(await hint.inside(measureLayout, EXEMPT)).toEqual([]);
    await zoom(1);
    await page.close();
  });

  it.each(['options', 'about', 'welcome', 'message'])('the page %s', async (name) => {
    const page = await harness.browser.newPage({ type: 'window' });
    await page.goto(pageOf(name));
    await page.waitForSelector('h1');
    await zoom(factor);
    await pause(400);
    expect(await page.evaluate(() => innerWidth)).toBeLessThanOrEqual(1280 / factor);
    expect(await measured(page)).toEqual([]);
    await zoom(1);
    await page.close();
  });
});
