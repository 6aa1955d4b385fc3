import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hint, waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { loadScreens, urlOf } from '../../lab/screens';
import { SETTINGS } from '../../lab/server/flows';

/** What Signpost must not do: raise false alarms, send needless messages, run without need. */

const captured = z.array(
  z.object({ file: z.string(), url: z.string().optional(), expect: z.string().optional() }),
);

/** Optional folder with saved pages of the real sites and an index.json, set by CAPTURES. */
function captures(): { url: string; html: string }[] {
  const folder = process.env.CAPTURES;
  if (!folder) return [];
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error(`CAPTURES names ${folder}, but there is no index.json in it.`);
  return captured
    .parse(JSON.parse(readFileSync(index, 'utf8')))
    .filter(({ url, expect: outcome }) => url !== undefined && outcome === 'none')
    .map(({ file, url = '' }) => ({ url, html: readFileSync(join(folder, file), 'utf8') }));
}

const saved = captures();
let harness: Harness;
beforeAll(async () => {
  harness = await openHarness({ extraPages: saved });
});
afterAll(() => harness?.close());

/** Starts to count the messages from the CRM to the background. */
async function countMessages(): Promise<() => Promise<number>> {
  const extension = (await harness.browser.extensions()).get(harness.browser.extensionId ?? '');
  const [worker] = (await extension?.workers()) ?? [];
  if (!worker) throw new Error('The background is asleep.');
  await worker.evaluate(() => {
    type Listen = (message: unknown, sender: { url?: string }) => void;
    const scope = globalThis as unknown as {
      heard: number;
      chrome: { runtime: { onMessage: { addListener(listen: Listen): void } } };
    };
    scope.heard = 0;
    scope.chrome.runtime.onMessage.addListener((_message, { url }) => {
      if (url?.startsWith('https://app.hubspot.com/')) scope.heard++;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: number }).heard);
}

/** Returns the functions of the content script that ran since a page started to load. */
async function functionsRun(
  page: Page,
  url: string,
): Promise<{ source: string; ran: (marker: string) => boolean }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Debugger.enable');
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await page.goto(url);
  await pause(1_500);
  const { result } = await cdp.send('Profiler.takePreciseCoverage');
  const script = result.find((one) => one.url.endsWith('/content-scripts/watch.js'));
  if (!script) throw new Error('The content script did not run.');
  const { scriptSource: source } = await cdp.send('Debugger.getScriptSource', { scriptId: script.scriptId });
  const ran = (marker: string) => {
    const at = source.indexOf(marker);
    if (at < 0) throw new Error(`The content script does not contain ${marker}.`);
    const ranges = script.functions
      .flatMap((one) => one.ranges)
      .filter(({ startOffset, endOffset }) => startOffset <= at && at < endOffset);
    const inner = ranges.reduce((best, one) =>
      one.endOffset - one.startOffset < best.endOffset - best.startOffset ? one : best,
    );
    return inner.count > 0;
  };
  return { source, ran };
}

describe('a healthy page', () => {
  const signIn = loadScreens().find(({ id }) => id === 'healthy/microsoft-sign-in');

  it('executes nothing of the hint', async () => {
    const page = await harness.window();
    const { ran } = await functionsRun(page, signIn?.url ?? '');
    expect(ran('showPopover'), 'the code that raises the hint').toBe(false);
    expect(ran('signpost-hint'), 'the code that makes the hint').toBe(false);
    expect(ran('attachShadow'), 'the code that makes its root').toBe(false);
    expect(ran('attributeFilter'), 'the watcher itself did run').toBe(true);
    await page.close();
  });

  it('does not find out that it is watched', async () => {
    const page = await harness.window();
    await page.evaluateOnNewDocument(() => {
      const scope = window as unknown as { told: unknown[] };
      scope.told = [];
      addEventListener('message', (event) => scope.told.push(event.data));
    });
    await page.goto(signIn?.url ?? '');
    await pause(800);
    expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);
    expect(
      await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName)),
    ).toEqual(['head', 'body']);
    await page.close();
  });

  it.each(saved)('saved from the real site: $url', async ({ url }) => {
    const page = await harness.window(url);
    await pause(2_200);
    expect(await hint(page)).toBeNull();
    await page.close();
  });
});

describe('a busy CRM', () => {
  it('a thousand harmless dialogs and alerts cause no message', async () => {
    const page = await harness.window(urlOf('healthy/hubspot-record'));
    await waitForHint(await harness.window(urlOf('microsoft/user-not-assigned')), 4_000);
    const heard = await countMessages();
    await page.bringToFront();
    await page.evaluate(async () => {
      for (let number = 0; number < 1_000; number++) {
        const box = document.createElement('div');
        box.setAttribute('role', number % 2 ? 'alert' : 'dialog');
        box.setAttribute('aria-label', `Message ${number}`);
        box.textContent =
          number % 3
            ? `Contact ${number} saved`
            : 'An error occurred. Your admin approved the Microsoft app.';
        document.body.append(box);
        if (number % 10 === 9) await new Promise((next) => setTimeout(next, 15));
        if (number > 40) document.body.querySelector('[aria-label^="Message"]')?.remove();
      }
    });
    await pause(1_500);
    expect(await heard()).toBe(0);
    expect(await hint(page)).toBeNull();
    await page.close();
  });

  it('an error that appears long after, in the same page, still gets its hint', async () => {
    const page = await harness.window(SETTINGS);
    await pause(2_500);
    await page.evaluate(() => {
      history.pushState({}, '', '/settings/12345/user-preferences/email?tab=inbox');
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      const heading = document.createElement('h2');
      heading.textContent = 'Office 365 inbox and calendar not found';
      dialog.append(heading);
      document.body.append(dialog);
    });
    await expectHint(page, { rule: 'hubspot/mailbox-not-found' });
    await page.evaluate(() => document.querySelector('[role=dialog]')?.remove());
    await pause(1_500);
    expect(await hint(page), 'and the hint goes with the error').toBeNull();
    await page.close();
  });
});

describe('the hint', () => {
  const open = async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await waitForHint(page, 5_000);
    return page;
  };

  it('never takes the focus, and Escape sends it away for this page', async () => {
    const page = await open();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    await page.keyboard.press('Escape');
    await pause(400);
    expect(await hint(page)).toBeNull();
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await pause(700);
    expect(await hint(page), 'a change of the page does not bring it back').toBeNull();
    await page.close();
  });

  it('is there once, however often the page changes', async () => {
    const page = await open();
    for (let number = 0; number < 5; number++) {
      await page.evaluate(() => document.body.append(document.createElement('p')));
      await pause(150);
    }
    expect(await page.evaluate(() => document.querySelectorAll('signpost-hint').length)).toBe(1);
    await page.close();
  });

  it('comes back with the page from the back/forward cache', async () => {
    const page = await open();
    await page.goto(SETTINGS);
    await page.goBack();
    await expectHint(page, { rule: 'microsoft/user-not-assigned' });
    await page.close();
  });

  it('says itself to a screen reader, politely and under a name', async () => {
    const page = await open();
    await pause(600);
    const cdp = await page.createCDPSession();
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const named = (role: string) =>
      nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value);
    expect(named('region')).toContain('Signpost: help with this error');
    expect(
      nodes.some(
        (node) =>
          node.role?.value === 'status' &&
          node.properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'),
      ),
    ).toBe(true);
    expect(named('button')).toContain('Close this hint');
    await page.close();
  });

  it('is hidden on a site for good where a person says so, and comes back by the popup', async () => {
    const page = await open();
    const seen = await hint(page);
    await seen?.inside((root) =>
      [...root.querySelectorAll('button')]
        .find((one) => one.textContent === 'Hide on this site')
        ?.setAttribute('id', 'wanted'),
    );
    await pause(700);
    await seen?.click('#wanted');
    await pause(500);
    await page.reload();
    await pause(1_500);
    expect(await hint(page)).toBeNull();

    const popup = await harness.popup(page);
    await (await popup.waitForSelector('::-p-aria(Show hints here again)'))?.click();
    await pause(500);
    await page.bringToFront();
    await page.reload();
    expect(await waitForHint(page, 5_000)).not.toBeNull();
    await page.close();
  });

  it('leaves nothing behind when the extension is removed', async () => {
    const page = await open();
    await harness.browser.uninstallExtension(harness.browser.extensionId ?? '');
    await pause(300);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await pause(900);
    expect(errors).toEqual([]);
    await page.close();
  });
});
