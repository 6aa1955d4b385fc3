/**
 * Runs in a page before its own scripts: `painted()` gives the time at which an element has come into the document and
 * been painted, one frame and one message later, and the time at which another one has come, be it sooner or later.
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
