/** Does something once when `signal` ends what goes on. */
export function atEnd(signal: AbortSignal, act: () => void): void {
  signal.addEventListener('abort', act, { once: true });
}
