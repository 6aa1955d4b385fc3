/**
 * Returns a script to run in a page before its own. Its `painted()` resolves to the time when an element was painted,
 * one frame and one message after it came into the document, and to the time when another one came, before or after.
 */
export function watchFor(element: string, other = element): string {
  return `{
  const cameWhen = (selector, then) =>
    new MutationObserver((records, observer) => {
      if (!document.querySelector(selector)) return;
      observer.disconnect();
      then(performance.now());
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-alive'] });
  const other = new Promise((done) => cameWhen('${other}', done));
  const seen = new Promise((done) => {
    cameWhen('${element}', () => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
      });
    });
  });
  globalThis.painted = async () => ({ painted: await seen, other: await other });
}`;
}
