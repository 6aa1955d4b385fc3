/**
 * Runs in a page before its own scripts: `painted()` gives the time at which an element has come into the document and
 * been painted, one frame and one message later, and the time at which an `earlier` one had come.
 */
export function watchFor(element: string, earlier = element): string {
  return `{
  let earlier;
  const seen = new Promise((done) => {
    new MutationObserver((records, observer) => {
      if (document.querySelector('${earlier}')) earlier ??= performance.now();
      if (!document.querySelector('${element}')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done({ earlier, painted: performance.now() });
        channel.port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-alive'] });
  });
  globalThis.painted = () => seen;
}`;
}
