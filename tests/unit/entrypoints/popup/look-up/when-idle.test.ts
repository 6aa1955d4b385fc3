import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../../../entrypoints/popup/look-up/when-idle';

describe('what is prepared in quiet moments', () => {
  const waiting = new Map<number, () => void>();
  let last = 0;
  /** Lets the page be idle once. */
  const beIdle = () => {
    const [first] = waiting;
    if (!first) return;
    waiting.delete(first[0]);
    first[1]();
  };

  beforeEach(() => {
    waiting.clear();
    vi.stubGlobal('requestIdleCallback', (run: () => void) => {
      waiting.set(++last, run);
      return last;
    });
    vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('takes one moment for each step', () => {
    const done: string[] = [];
    whenIdle([() => done.push('table'), () => done.push('search')]);
    expect(done).toEqual([]);
    beIdle();
    expect(done).toEqual(['table']);
    beIdle();
    expect(done).toEqual(['table', 'search']);
    expect(waiting.size).toBe(0);
  });

  it('stops with what has not been run', () => {
    const done: string[] = [];
    const stop = whenIdle([() => done.push('table'), () => done.push('search')]);
    beIdle();
    stop();
    beIdle();
    expect(done).toEqual(['table']);
  });

  it('waits for nothing special where there are no quiet moments', async () => {
    vi.stubGlobal('requestIdleCallback', undefined);
    const done: string[] = [];
    whenIdle([() => done.push('table'), () => done.push('search')]);
    await vi.waitFor(() => expect(done).toEqual(['table', 'search']));
  });
});
