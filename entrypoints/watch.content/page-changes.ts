import { onAbort } from './on-abort';

/** What changes without new elements: something hidden is shown. */
const SHOWN_BY = ['style', 'class', 'hidden', 'aria-hidden', 'open'];

/** What to observe of a page; on a busy one, elements that are only restyled are no change. */
export function changesOf(busy: true | undefined): MutationObserverInit {
  const changes = { childList: true, subtree: true, characterData: true };
  return busy ? changes : { ...changes, attributes: true, attributeFilter: SHOWN_BY };
}

/** Who wants to hear of a page's changes. */
interface Listener {
  /** Our own element in the page, whose coming and going is no change. */
  own(): Node | undefined;
  changed(): void;
  /** The address may be another one. */
  moved(): void;
}

/**
 * Listens to a page. One change of it is enough: until the look that follows nothing is listened to, so that a page that
 * never stands still costs no more than its looks.
 *
 * @returns listens for the next change
 */
export function observePage(busy: true | undefined, signal: AbortSignal, listener: Listener): () => void {
  const { moved } = listener;
  const observer = new MutationObserver((records) => {
    const ours = listener.own();
    if (ours && !records.some((record) => isForeign(record, ours))) return;
    observer.disconnect();
    listener.changed();
  });
  onAbort(signal, () => observer.disconnect());
  // Where the browser has it, one event tells of every move within a page.
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', moved, { signal });
  else for (const event of ['popstate', 'hashchange']) addEventListener(event, moved, { signal });
  return () => observer.observe(document, changesOf(busy));
}

/** Whether a change is more than our own hint's coming and going. */
function isForeign({ addedNodes, removedNodes, type }: MutationRecord, ours: Node): boolean {
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => node !== ours);
}
