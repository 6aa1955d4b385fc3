import { loadScreens } from '../../lab/screens';
import { type Bench, heapOf, meter, type Own, pause, traceOwn, type Used } from './browser';
import { ADDRESSES, changeOnce } from './pages';
import { less, type Stat, stat } from './stats';

/** What a page costs with one variant. */
export interface Cost {
  script: Stat;
  task: Stat;
  heap: Stat;
  own: Stat;
  longest: Stat;
}

/** The costs of one page, variant by variant. */
export interface PageCosts {
  page: string;
  costs: ReadonlyMap<string, Cost>;
}

interface Load {
  used: Used;
  heap: number;
  own: Own;
}

/** How often each page is loaded with each variant. */
export interface Rounds {
  healthy: number;
  large: number;
  busy: number;
}

/** After so long a page has been read for the last time (milliseconds). */
const REST = 1_600;
/** Whose own share is worth a trace. */
const TRACED = new Set(['signpost', 'autoconsent']);

const CHANGES = 200;
const EVERY = 50;

/** Loads each page with each variant in turn. */
export async function measureCosts(
  benches: readonly Bench[],
  rounds: Rounds,
  say: (text: string) => void,
): Promise<PageCosts[]> {
  const healthy = loadScreens().find(({ id }) => id === 'healthy/microsoft-sign-in');
  if (!healthy) throw new Error('The lab has no sign-in page.');
  const rest = () => pause(REST);
  const inTurn = (...args: Parameters<typeof takeTurns>) => {
    say(`${args[0]} …`);
    return takeTurns(...args);
  };
  return [
    await inTurn('a healthy sign-in page', benches, rounds.healthy, (bench, traced) =>
      load(bench, healthy.url, rest, traced),
    ),
    await inTurn('a page of 5,000 elements, all read', benches, rounds.large, (bench, traced) =>
      load(bench, ADDRESSES.large, rest, traced),
    ),
    await inTurn(
      'a busy record page, 20 changes a second for 10 s',
      benches,
      rounds.busy,
      (bench, traced) => busy(bench, ADDRESSES.busy, traced),
      0,
    ),
    await inTurn(
      'a busy settings page, all read',
      benches,
      rounds.busy,
      (bench, traced) => busy(bench, ADDRESSES.busyRead, traced),
      0,
    ),
  ];
}

/** Loads a page with each variant in turn, so that all meet the same moments of the machine. */
async function takeTurns(
  page: string,
  benches: readonly Bench[],
  rounds: number,
  once: (bench: Bench, traced: boolean) => Promise<Load>,
  first = -1,
): Promise<PageCosts> {
  const loads = new Map<string, Load[]>(benches.map(({ variant }) => [variant.id, []]));
  const traced = new Map<string, Load[]>(benches.map(({ variant }) => [variant.id, []]));
  // The first load warms caches of code and connections; a trace costs time, so its loads count for nothing else.
  for (let round = first; round < rounds; round++) {
    for (const bench of turned(benches, round)) {
      const seen = await once(bench, false);
      if (round >= 0) loads.get(bench.variant.id)?.push(seen);
      if (round >= 0 && round % 3 === 0 && TRACED.has(bench.variant.id))
        traced.get(bench.variant.id)?.push(await once(bench, true));
    }
  }
  const costs = new Map<string, Cost>();
  for (const [id, seen] of loads) {
    const own = traced.get(id) ?? [];
    costs.set(id, {
      script: stat(seen.map(({ used }) => used.script)),
      task: stat(seen.map(({ used }) => used.task)),
      heap: stat(seen.map(({ heap }) => heap)),
      own: stat(own.map((one) => one.own.script)),
      longest: stat(own.map((one) => one.own.longest)),
    });
  }
  return { page, costs };
}

/** Nobody is always first. */
function turned<T>(list: readonly T[], by: number): T[] {
  const at = (by + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/** Loads a page in a new window and lets it rest. */
async function load(bench: Bench, url: string, act: () => Promise<void>, traced: boolean): Promise<Load> {
  const page = await bench.open('about:blank');
  const { cdp, read } = await meter(page);
  const whole = async () => {
    await page.goto(url);
    await act();
  };
  let own: Own = { script: 0, longest: 0 };
  if (traced) own = await traceOwn(page, bench.browser.extensionId ?? '', whole);
  else await whole();
  const used = await read();
  const heap = await heapOf(cdp);
  await page.close();
  return { used, heap, own };
}

/** A page that changes; only the time of the changes counts. */
async function busy(bench: Bench, url: string, traced: boolean): Promise<Load> {
  const page = await bench.open(url);
  await pause(REST);
  const { cdp, read } = await meter(page);
  const before = await read();
  const whole = () =>
    page.evaluate(
      `new Promise((done) => {
        const change = ${changeOnce};
        let at = 0;
        const timer = setInterval(() => {
          change(++at);
          if (at >= ${CHANGES}) { clearInterval(timer); setTimeout(done, ${EVERY}); }
        }, ${EVERY});
      })`,
    ) as Promise<void>;
  let own: Own = { script: 0, longest: 0 };
  if (traced) own = await traceOwn(page, bench.browser.extensionId ?? '', whole);
  else await whole();
  const used = less(await read(), before);
  const heap = await heapOf(cdp);
  await page.close();
  return { used, heap, own };
}
