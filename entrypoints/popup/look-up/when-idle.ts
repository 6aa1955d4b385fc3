/** How long a step may wait for a quiet moment, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Runs steps one after the other, each in a moment in which the page has nothing to do.
 *
 * @returns stops what has not been run
 */
export function whenIdle(steps: readonly (() => void)[]): () => void {
  const [step, ...rest] = steps;
  if (!step) return () => undefined;
  let stop: () => void = () => undefined;
  const run = () => {
    step();
    stop = whenIdle(rest);
  };
  // Safari has no idle moments to offer.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: PATIENCE });
    stop = () => cancelIdleCallback(handle);
  } else {
    const handle = setTimeout(run);
    stop = () => clearTimeout(handle);
  }
  return () => stop();
}
