import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { pause } from './wait';

/** axe's tags for WCAG 2.2 AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  id: string;
  nodes: {
    target: unknown;
    failureSummary?: string;
    any: { message: string; data?: { contrastRatio?: number } | null }[];
  }[];
}

/** Formats violations and incomplete results, without which contrast would often not be checked. */
function findingsOf({ violations, incomplete }: { violations: Finding[]; incomplete: Finding[] }): string[] {
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any }) => `${id}: ${JSON.stringify(target)} ${any.map(({ message }) => message).join('; ')}`,
    ),
  );
}

/**
 * Runs axe on the hint in the content script's world, which can open its closed root. Returns axe's findings and the
 * number of texts whose contrast it checked; while a hint fades in, it checks none.
 */
export async function checkHint(page: Page): Promise<{ found: string[]; judged: number }> {
  const realm = (await page.extensionRealms())[0];
  if (!realm) throw new Error('The content script is not there.');
  const result = await realm.evaluate(
    async (source: string, standard: string[]) => {
      const opener = (
        globalThis as unknown as {
          chrome: { dom: { openOrClosedShadowRoot(e: Element): ShadowRoot | null } };
        }
      ).chrome.dom;
      Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true,
        get(this: Element) {
          return this instanceof HTMLElement ? opener.openOrClosedShadowRoot(this) : null;
        },
      });
      new Function(source).call(globalThis);
      // axe does not check contrast over other text.
      for (const child of Array.from(document.body.children)) (child as HTMLElement).hidden = true;
      // Nor does it outside the body, where the hint is and returns to when moved. So the walker by which axe finds
      // overlapping elements gets to see the whole document.
      document.createTreeWalker = (root, ...how) => {
        const beyond = root === document.body;
        const start = beyond ? document.documentElement : root;
        const walker = Document.prototype.createTreeWalker.call(document, start, ...how);
        if (beyond) walker.currentNode = root;
        return walker;
      };
      const { axe: tool } = globalThis as unknown as {
        axe: { run(c: unknown, o: unknown): Promise<unknown> };
      };
      return JSON.stringify(
        await tool.run('signpost-hint', { runOnly: standard, rules: { 'target-size': { enabled: true } } }),
      );
    },
    axe.source,
    STANDARD,
  );
  const parsed = JSON.parse(result as string) as {
    violations: Finding[];
    incomplete: Finding[];
    passes: Finding[];
  };
  const judged = parsed.passes.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
  return {
    found: findingsOf(parsed),
    judged: judged.filter(({ any }) => any.some(({ data }) => data?.contrastRatio)).length,
  };
}

const runAxe = async (page: Page, options: object) => {
  const result = await page.evaluate(async (given) => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(c: unknown, o: unknown): Promise<unknown> };
    };
    return JSON.stringify(await tool.run(document, given));
  }, options);
  return findingsOf(JSON.parse(result));
};

const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

/** Expects that a page fits each width and that axe finds nothing, in each color scheme. */
export async function checkEverywhere(page: Page, url: string): Promise<void> {
  const rules = { 'target-size': { enabled: true } };
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(url);
      // Waits for what a script draws.
      await page.waitForSelector('main:not(:has(#tool:empty))');
      const [wide = 0, high = 0] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
      expect(wide, `${url} is wider than ${width} pixels`).toBeLessThanOrEqual(width);
      // Colors can only be checked in view, so the viewport gets the page's height.
      await page.setViewport({ width, height: high });
      await page.evaluate(axe.source);
      expect(await runAxe(page, { runOnly: STANDARD, rules }), `${url} ${width} ${scheme}`).toEqual([]);
    }
  }
}

/** Expects that axe finds nothing on a page of the extension. The page cannot be used afterwards. */
export async function checkPage(page: Page): Promise<void> {
  await pause(300);
  await page.evaluate(axe.source);
  const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: true } };
  expect(await runAxe(page, { runOnly: STANDARD, rules })).toEqual([]);
  // Colors can only be checked in view, so everything is made visible at once.
  await page.evaluate(() => {
    document.documentElement.style.zoom = '0.25';
    for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
      // The popup itself does not overflow, but its height limit would cut off what is drawn around it.
      if (element.scrollHeight <= element.clientHeight + 1 && !element.matches('.popup')) continue;
      Object.assign(element.style, { maxHeight: 'none', height: 'auto', overflow: 'visible', flex: 'none' });
    }
  });
  await pause(200);
  expect(await runAxe(page, { runOnly: ['color-contrast'] })).toEqual([]);
}
