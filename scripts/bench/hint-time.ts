import type { Page } from 'puppeteer';
import { pause } from '../../lab/driver/wait';
import type { LateError } from '../../lab/late-errors';
import { urlOf } from '../../lab/screens';
import { type Bench, inWindow } from './browser';
import { REST } from './page-cost';
import { watchFor } from './painted';
import { popup } from './popup-time';

const HINT = 'signpost-hint';
const WITH_ERROR = watchFor(HINT, '#service_exception_message');

/** Start of the time to the hint, as an expression in the page: the document being ready, the error's element. */
export const PAGE_READY = `performance.getEntriesByType('navigation')[0].domInteractive`;
export const ERROR_CAME = 'other';

/** Measures the time to the painted hint on a page that loads with its error. */
export function hintTime(cold: boolean, since: string): (bench: Bench) => Promise<number> {
  return async (bench) => {
    if (!cold) await popup(false)(bench);
    const paint = async (page: Page) => {
      await page.evaluateOnNewDocument(WITH_ERROR);
      await page.goto(urlOf('microsoft/user-not-assigned'));
      return (await page.evaluate(`painted().then(({ painted, other }) => painted - ${since})`)) as number;
    };
    return inWindow(bench, paint, cold);
  };
}

/** Measures the time from a change that makes a healthy page an error page to the painted hint, with a warm background. */
export function lateHintTime({ url, change }: LateError): (bench: Bench) => Promise<number> {
  return async (bench) => {
    await popup(false)(bench);
    return inWindow(bench, async (page) => {
      // The page's own policy would forbid markup from a string.
      await page.setBypassCSP(true);
      await page.evaluateOnNewDocument(watchFor(HINT));
      await page.goto(url);
      await pause(REST);
      return (await page.evaluate(
        `{ const start = performance.now(); ${change}; painted().then(({ painted }) => painted - start); }`,
      )) as number;
    });
  };
}
