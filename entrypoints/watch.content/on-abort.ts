/** Does something once when `signal` ends what goes on. */
export function onAbort(signal: AbortSignal, act: () => void): void {
  signal.addEventListener('abort', act, { once: true });
}
