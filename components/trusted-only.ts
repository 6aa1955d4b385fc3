const EVENTS = ['click', 'auxclick', 'keydown', 'input', 'change'];

/** Lets only a person's own clicks and keys into `element`; what a script sends ends here. */
export function trustedOnly(element: HTMLElement, signal?: AbortSignal): void {
  const stop = (event: Event) => {
    if (event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const name of EVENTS)
    element.addEventListener(name, stop, { capture: true, ...(signal && { signal }) });
}
