const EVENTS = ['click', 'auxclick', 'keydown', 'input', 'change'];

/** Stops clicks, keys and input that a script dispatches from reaching `element`; only the person's own get through. */
export function trustedOnly(element: HTMLElement, signal?: AbortSignal): void {
  const stop = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const name of EVENTS)
    element.addEventListener(name, stop, { capture: true, ...(signal && { signal }) });
}
