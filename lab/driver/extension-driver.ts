import type { Page, Target } from 'puppeteer';
import type { LabBrowser } from './browser';

/** Opens the real popup over a page. */
export async function popupAbove(browser: LabBrowser, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(browser.extensionId ?? '');
  if (!extension) throw new Error('The extension is not loaded.');
  const isPopup = (target: Target) => target.url() === addressOf(browser, 'popup');
  const before = new Set(browser.targets());
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  // An earlier popup may still be closing.
  const target = await browser.waitForTarget((one) => isPopup(one) && !before.has(one));
  const popup = await target.asPage();
  await popupReady(popup);
  // Without a window manager no window has the focus, but a real popup has it.
  await popup.emulateFocusedPage(true);
  return popup;
}

/** Waits until the popup shows its first answer and has loaded the code of its other tabs. */
export async function popupReady(popup: Page): Promise<void> {
  await popup.waitForFunction(() => {
    const panels = [...document.querySelectorAll('[role=tabpanel]')];
    return panels.length > 0 && panels.every((panel) => panel.getAttribute('aria-busy') === 'false');
  });
}

/** Stops the background, as the browser does after half a minute without events. */
export async function stopWorker(browser: LabBrowser): Promise<void> {
  const extension = (await browser.extensions()).get(browser.extensionId ?? '');
  for (const worker of (await extension?.workers()) ?? []) {
    await worker.close().catch((error: unknown) => {
      // It may have stopped by itself meanwhile.
      if (!(error instanceof Error && /No session with given id|Target closed/.test(error.message)))
        throw error;
    });
  }
}

/** Returns the page that `act` opens. */
export async function openedBy(browser: LabBrowser, act: () => Promise<unknown>): Promise<Page> {
  const before = new Set(browser.targets());
  await act();
  const target = await browser.waitForTarget((one) => one.type() === 'page' && !before.has(one));
  const page = await target.page();
  if (!page) throw new Error('No window was opened.');
  return page;
}

/** Returns the address of one of the extension's pages. */
export function addressOf(browser: LabBrowser, name: string): string {
  return `chrome-extension://${browser.extensionId}/${name}.html`;
}

/** Clears all storage and stores these items on disk; `own` is any of the extension's pages. */
export async function storeOnly(own: Page, items: object): Promise<void> {
  await own.evaluate(async (given) => {
    // The types of the extension's page are not known here.
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'session', { clear(): Promise<void>; set(items: object): Promise<void> }>;
      };
    };
    const { local, session } = chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
    await local.set(given);
  }, items);
}

/** Chooses from a list with the keyboard, since the extension ignores a script's choice. */
export async function chooseByKeys(page: Page, list: string, value: string): Promise<void> {
  const steps = await page.$eval(
    list,
    (field, wanted) => {
      const select = field as HTMLSelectElement;
      select.focus();
      return [...select.options].findIndex((one) => one.value === wanted) - select.selectedIndex;
    },
    value,
  );
  for (let at = 0; at < Math.abs(steps); at++) await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown');
}
