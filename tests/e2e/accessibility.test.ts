import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHint, checkPage } from '../../lab/driver/axe';
import { waitForHint } from '../../lab/driver/closed-root';
import { addressOf, storeOnly } from '../../lab/driver/extension-driver';
import { type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { stateOf } from '../../lab/states';
import { closeOthers, openLook } from '../../lab/states/look';

/** Runs axe on the hint, inside its closed root in the production build, and on every page of the extension. */

let harness: Harness;
let extensionPage: Page;
beforeAll(async () => {
  harness = await openHarness();
  extensionPage = await harness.window(addressOf(harness.browser, 'about'));
});
afterAll(() => harness?.close());

const SCHEMES = ['light', 'dark'] as const;

describe.each(SCHEMES)('%s', (scheme) => {
  it.each([
    ['microsoft/user-not-assigned', [1280, 760]],
    ['microsoft/admin-approval-required.popup', [520, 620]],
    ['hubspot/mailbox-not-found', [1280, 760]],
  ] as const)('the hint on %s', async (id, size) => {
    const page = await harness.window(undefined, [...size]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(urlOf(id));
    await waitForHint(page, 5_000);
    await pause(500);
    const { found, judged } = await checkHint(page);
    expect(judged, 'axe looked inside the closed root').toBeGreaterThan(2);
    expect(found).toEqual([]);
    await page.close();
  });

  it.each([
    'popup/look-up-code',
    'popup/link',
    'popup/link-unfolded',
    'popup/check-danger',
    'popup/mailbox',
    // No server answers here, so that the check ends with an error message.
    'popup/mailbox-unreachable',
    'options/empty',
    'options/wrong',
    'options/filled',
    'options/import',
  ])('%s', async (id) => {
    const state = stateOf(id);
    const studio = { harness, extensionPage };
    await checkPage(await openLook(studio, { state, language: 'en', scheme, size: state.sizes[0] }));
    await closeOthers(studio);
  });

  async function popupAboveProblem(): Promise<Page> {
    await storeOnly(extensionPage, {});
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await waitForHint(page, 5_000);
    const popup = await harness.popup(page);
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return popup;
  }

  it('the popup above a problem', async () => {
    const popup = await popupAboveProblem();
    await checkPage(popup);
    await closeOthers({ harness, extensionPage });
  });

  it('an open case in the popup, and the page of its message', async () => {
    const popup = await popupAboveProblem();
    await (await popup.waitForSelector('.keep button'))?.click();
    await (await popup.waitForSelector('.case summary'))?.click();
    await checkPage(popup);
    await popup.close();
    // An approval screen of the same app came before, and the page itself shows no problem.
    const granted = await harness.window(urlOf('microsoft/consent-granted'));
    await waitForHint(granted, 5_000);
    const over = await harness.popup(await harness.window(LAB_PAGE));
    await over.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await over.waitForSelector('.case', { visible: true });
    await checkPage(over);
    // Reset, since hidden parts could not be clicked otherwise.
    await over.reload();
    await over.waitForSelector('.case [data-kind=message]', { visible: true });
    const message = await harness.opened(() =>
      over.click('.case [data-kind=message]').catch(() => undefined),
    );
    await message.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await message.waitForSelector('.sheet');
    await message.type('#address', 'nobody@');
    await message.keyboard.press('Tab');
    await message.click('.shorter summary').catch(() => undefined);
    await checkPage(message);
    await closeOthers({ harness, extensionPage });
  }, 60_000);
});
