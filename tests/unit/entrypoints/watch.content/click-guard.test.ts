// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGuard, type Guard } from '../../../../entrypoints/watch.content/click-guard';

/** Reports the hint's visibility, as a browser does. */
let report: (visible: boolean) => void = () => {};
let guard: Guard;
let end: AbortController;
let height: number;

beforeEach(() => {
  vi.useFakeTimers();
  class Observer {
    constructor(seen: (entries: { isVisible: boolean }[]) => void) {
      report = (isVisible) => seen([{ isVisible }]);
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal(
    'IntersectionObserverEntry',
    class {
      isVisible = false;
    },
  );
  Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', {
    value: false,
    configurable: true,
  });
  end = new AbortController();
  const host = document.createElement('signpost-hint');
  height = 60;
  host.getBoundingClientRect = () => new DOMRect(20, 20, 400, height);
  document.documentElement.append(host);
  guard = createGuard(host, end.signal, () => {});
  report(true);
});

afterEach(() => {
  end.abort();
  document.querySelector('signpost-hint')?.remove();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A click at this moment, by a person or by a script. */
const click = (isTrusted = true) => ({ isTrusted, timeStamp: performance.now() }) as Event;
const wait = (time: number) => vi.advanceTimersByTimeAsync(time);

/** Whether a click at this moment acts, possibly after a delay. */
async function acts(event = click()): Promise<boolean> {
  const allowed = guard.allows(event);
  await wait(1_500);
  return allowed;
}

describe('a click', () => {
  it('acts half a second after the hint came', async () => {
    await wait(550);
    expect(guard.allowsNow(click())).toBe(true);
    expect(await acts()).toBe(true);
  });

  it('does not act right after the hint came', async () => {
    await wait(400);
    expect(guard.allowsNow(click())).toBe(false);
    expect(await acts()).toBe(false);
  });

  it('does not act on a hint that the page has zoomed too small to see', async () => {
    await wait(2_000);
    height = 4;
    expect(guard.allowsNow(click())).toBe(false);
    expect(await acts()).toBe(false);
    height = 60;
    expect(await acts()).toBe(true);
  });

  it('does not act right after the hint has moved', async () => {
    await wait(2_000);
    guard.moved();
    await wait(400);
    expect(guard.allowsNow(click())).toBe(false);
    expect(await acts()).toBe(false);
    expect(await acts()).toBe(true);
  });

  it('does not act where the hint came into sight just before it', async () => {
    await wait(2_000);
    report(false);
    await wait(50);
    report(true);
    await wait(150);
    expect(guard.allowsNow(click())).toBe(false);
    expect(await acts()).toBe(false);
  });

  it('waits out the half second where the hint has been seen for a while', async () => {
    await wait(2_000);
    report(false);
    await wait(50);
    report(true);
    await wait(300);
    expect(guard.allowsNow(click())).toBe(false);
    expect(await acts()).toBe(true);
  });

  it('does not act where the hint is hidden while it waits', async () => {
    await wait(2_000);
    report(false);
    await wait(50);
    report(true);
    await wait(300);
    const allowed = guard.allows(click());
    await wait(100);
    report(false);
    await wait(1_500);
    expect(await allowed).toBe(false);
  });

  it('does not act when a script makes it', async () => {
    await wait(2_000);
    expect(await acts(click(false))).toBe(false);
  });

  it('does not act where the hint has been put elsewhere', async () => {
    await wait(2_000);
    document.body.append(document.querySelector('signpost-hint') ?? '');
    expect(guard.allowsNow(click())).toBe(false);
  });
});
