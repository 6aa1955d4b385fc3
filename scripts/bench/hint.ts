import type { Page } from 'puppeteer';
import { type Bench, pause } from './browser';
import { ADDRESSES, ERROR } from './pages';
import { type Stat, stat } from './stats';

/** Milliseconds until the hint is painted, and until the background has answered. */
export interface HintTimes {
  nodeWarm: Stat;
  nodeCold: Stat;
  pageWarm: Stat;
  pageCold: Stat;
  answerWarm: Stat;
  answerCold: Stat;
  /** The same answer from a background that is nothing but an answer. */
  bareWarm: Stat;
  bareCold: Stat;
}

/** Runs in the page: keeps the time at which a hint's place has come into the document and has been painted. */
const WATCH = `{
  const seen = new Promise((done) => {
    new MutationObserver((records, observer) => {
      if (!document.querySelector('signpost-hint')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true });
  });
  globalThis.hintPainted = () => seen;
}`;

/** Warm and cold in turn, so that both meet the same moments of the machine. */
export async function measureHint(signpost: Bench, bare: Bench, rounds: number): Promise<HintTimes> {
  const times: Record<keyof HintTimes, number[]> = {
    nodeWarm: [],
    nodeCold: [],
    pageWarm: [],
    pageCold: [],
    answerWarm: [],
    answerCold: [],
    bareWarm: [],
    bareCold: [],
  };
  for (let round = -1; round < rounds; round++) {
    const found = {
      nodeWarm: await fromNode(signpost, false),
      nodeCold: await fromNode(signpost, true),
      pageWarm: await fromPage(signpost, false),
      pageCold: await fromPage(signpost, true),
      ...(await answers(signpost, 'answerWarm', 'answerCold')),
      ...(await answers(bare, 'bareWarm', 'bareCold')),
    };
    if (round >= 0)
      for (const [name, time] of Object.entries(found)) times[name as keyof HintTimes].push(time);
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, stat(all)])) as Record<
    keyof HintTimes,
    Stat
  >;
}

/** From the error's element to the painted hint, on a page that has been quiet. */
async function fromNode(bench: Bench, cold: boolean): Promise<number> {
  const page = await bench.open('about:blank');
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(ADDRESSES.late);
  await pause(1_600);
  await ready(bench, cold);
  const time = (await page.evaluate(
    `(() => {
      const alert = document.createElement('div');
      alert.setAttribute('role', 'alert');
      alert.textContent = ${JSON.stringify(ERROR)};
      const start = performance.now();
      document.querySelector('main').append(alert);
      return hintPainted().then((end) => end - start);
    })()`,
  )) as number;
  await page.close();
  return time;
}

/** From the document being ready to the painted hint, on a page that comes with its error. */
async function fromPage(bench: Bench, cold: boolean): Promise<number> {
  const page = await bench.open('about:blank');
  await page.evaluateOnNewDocument(WATCH);
  await ready(bench, cold);
  await page.goto(ADDRESSES.wrong);
  const time = await page.evaluate(
    `hintPainted().then((end) => end - performance.getEntriesByType('navigation')[0].domInteractive)`,
  );
  await page.close();
  return time as number;
}

async function ready(bench: Bench, cold: boolean): Promise<void> {
  if (cold) return bench.stopWorker();
  const page = await bench.open(await anyPage(bench));
  await ask(page);
  await page.close();
}

/** From a question of an extension page to its answer. */
async function answers<W extends string, C extends string>(
  bench: Bench,
  warm: W,
  cold: C,
): Promise<Record<W | C, number>> {
  const page = await bench.open(await anyPage(bench));
  await bench.stopWorker();
  const first = await ask(page);
  await ask(page);
  const second = await ask(page);
  await page.close();
  return { [cold]: first, [warm]: second } as Record<W | C, number>;
}

const anyPage = async (bench: Bench) => `chrome-extension://${bench.browser.extensionId}/popup.html`;

/** A question about a tab that is not there: the background looks and says no, in the reader’s language. */
function ask(page: Page): Promise<number> {
  return page.evaluate(
    `(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage({ type: 'this-page', tabId: 2147483647 });
      return performance.now() - start;
    })()`,
  ) as Promise<number>;
}
