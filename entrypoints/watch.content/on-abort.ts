/** Calls `act` once when `signal` is aborted. */
export function onAbort(signal: AbortSignal, act: () => void): void {
  signal.addEventListener('abort', act, { once: true });
}
