import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { type Hint, waitForHint } from './closed-root';

/**
 * Expects that this hint appears in time, and returns it. Earlier hints may differ: on a slow machine they may concern an
 * incomplete page or the page before.
 */
export async function expectHint(
  page: Page,
  expected: { rule: string; certainty?: string },
  timeoutMs = 15_000,
): Promise<Hint> {
  const { rule, certainty } = expected;
  const isExpected = (seen: Hint) => seen.rule === rule && (!certainty || seen.certainty === certainty);
  const found = await waitForHint(page, timeoutMs, isExpected);
  expect(found, page.url()).toMatchObject(expected);
  return found as Hint;
}
