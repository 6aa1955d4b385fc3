import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { attempt, createJudge, type Judge } from '../../lab/driver/hostile-trial';
import { pause } from '../../lab/driver/wait';
import { hostilePages, loadHostile } from '../../lab/hostile';

/**
 * Malicious pages in Chromium (in Firefox: tests/full/firefox-hostile.test.ts). The hint may be visible or gone, but never
 * hidden and clickable; the page obtains nothing from the extension, and the extension causes no exceptions in it.
 */

const PAGES = loadHostile();
let harness: Harness;
let judge: Judge;
beforeAll(async () => {
  harness = await openHarness({ extraPages: hostilePages(PAGES) });
  judge = await createJudge(harness.browser);
});
afterAll(() => harness?.close());

describe.concurrent('a page that', { timeout: 90_000 }, () => {
  it.each(PAGES)('$title ($id)', async (hostile) => {
    expect(await attempt(harness.browser, judge, hostile)).toEqual({
      outcome: hostile.expect,
      rule: hostile.expect === 'silent' ? undefined : hostile.rule,
      errors: [],
      stolen: [],
    });
  });
});

describe('words of a page', () => {
  const crafted = PAGES.filter(({ never }) => never.length > 0);

  it.each(crafted)(
    'are neither in the hint, its links, the clipboard nor the popup ($id)',
    async ({ url, never }) => {
      await harness.setClipboard('untouched');
      const page = await harness.window(url);
      const seen = await waitForHint(page, 8_000);
      if (!seen) throw new Error('no hint');
      await page.evaluate(() => (window as { attack?: () => void }).attack?.());
      await pause(700);
      const links = await seen.inside((root) =>
        [...root.querySelectorAll('a')].map(({ href }) => href).join(' '),
      );
      await page.bringToFront();
      // A single line, where the card would cover a field.
      if (await seen.inside((root) => root.querySelector('.button.main[data-turn]') !== null)) {
        await seen.click('[data-turn]');
        await pause(600);
      }
      // If the app is unknown, the person is asked first.
      if (await seen.inside((root) => root.querySelector('.choices') !== null)) {
        await seen.click('.choices .button');
        await pause(1_500);
      }
      await seen.click('.button.main');
      await pause(900);
      const copied = await harness.clipboard();
      expect(copied).not.toBe('untouched');
      const popup = await harness.popup(page);
      const said = [seen.text, links, copied, await everythingIn(popup)].join('\n').toLowerCase();
      for (const word of never) expect(said).not.toContain(word);
      await popup.close();
      await page.close();
    },
  );
});

/** Returns texts and links. The popup shows an unverified app's id only after another step, which is not opened here. */
const everythingIn = (popup: Page) =>
  popup.$eval('[role=tabpanel]', (panel) =>
    [panel.textContent, ...[...panel.querySelectorAll('a')].map(({ href }) => href)].join(' '),
  );

it('on paper there is no hint', async () => {
  const page = await harness.window(PAGES.find(({ id }) => id === 'fade-body')?.url);
  const seen = await waitForHint(page, 5_000);
  const display = () => seen?.inside((root) => getComputedStyle(root.host).display);
  expect(await display()).toBe('block');
  await page.emulateMediaType('print');
  expect(await display()).toBe('none');
  await page.close();
});
