import { onAbort } from './on-abort';

/** Attributes that can show or hide an element without changing the tree. */
const VISIBILITY_ATTRIBUTES = ['style', 'class', 'hidden', 'aria-hidden', 'open'];

/** Returns which changes of a page to observe; on a busy page, attributes are left out. */
export function observerOptions(busy: true | undefined): MutationObserverInit {
  const changes = { childList: true, subtree: true, characterData: true };
  return busy ? changes : { ...changes, attributes: true, attributeFilter: VISIBILITY_ATTRIBUTES };
}

interface PageListener {
  /** Returns our own element in the page; its coming and going is ignored. */
  own(): Node | undefined;
  changed(): void;
  /** Called when the page's address may have changed. */
  moved(): void;
}

/**
 * Observes a page. After each reported change, observing stops until the returned function is called, so that a page
 * that changes all the time costs no more than its scans.
 *
 * @returns a function that starts observing for the next change
 */
export function observePage(busy: true | undefined, signal: AbortSignal, listener: PageListener): () => void {
  const { moved } = listener;
  const observer = new MutationObserver((records) => {
    const ours = listener.own();
    if (ours && !records.some((record) => isForeign(record, ours))) return;
    observer.disconnect();
    listener.changed();
  });
  onAbort(signal, () => observer.disconnect());
  // Where the browser has the Navigation API, this one event covers all changes of the address.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', moved, { signal });
  else for (const event of ['popstate', 'hashchange']) addEventListener(event, moved, { signal });
  return () => observer.observe(document, observerOptions(busy));
}

/** Whether a change is more than the coming or going of our own element. */
function isForeign({ addedNodes, removedNodes, type }: MutationRecord, ours: Node): boolean {
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => node !== ours);
}
