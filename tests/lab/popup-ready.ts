import type { Page } from 'puppeteer';

/** Waits until the toolbar window shows its first answer and the code of its other tabs is there, too. */
export async function popupReady(popup: Page): Promise<void> {
  await popup.waitForFunction(() => {
    const panels = [...document.querySelectorAll('[role=tabpanel]')];
    return panels.length > 0 && panels.every((panel) => panel.getAttribute('aria-busy') === 'false');
  });
}
