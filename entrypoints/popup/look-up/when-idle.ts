/** Time after which a step runs although the page is busy, in milliseconds. */
const IDLE_TIMEOUT_MS = 1_000;

/**
 * Runs steps one after the other, each when the page is idle.
 *
 * @returns a function that cancels the steps that have not run yet
 */
export function whenIdle(steps: readonly (() => void)[]): () => void {
  const [step, ...rest] = steps;
  if (!step) return () => undefined;
  let stop: () => void = () => undefined;
  const run = () => {
    step();
    stop = whenIdle(rest);
  };
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    stop = () => cancelIdleCallback(handle);
  } else {
    const handle = setTimeout(run);
    stop = () => clearTimeout(handle);
  }
  return () => stop();
}
