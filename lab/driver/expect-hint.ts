import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { type Hint, waitForHint } from './closed-root';

/**
 * Expects the hint to become this one, and gives it. What was there before it does not count: a hint may be about half
 * a page, or about the page before, until a slow machine has looked again.
 */
export async function expectHint(
  page: Page,
  expected: { rule: string; certainty?: string },
  timeoutMs = 15_000,
): Promise<Hint> {
  const { rule, certainty } = expected;
  const isIt = (seen: Hint) => seen.rule === rule && (!certainty || seen.certainty === certainty);
  const found = await waitForHint(page, timeoutMs, isIt);
  expect(found, page.url()).toMatchObject(expected);
  return found as Hint;
}
