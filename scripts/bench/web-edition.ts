import type { SiteServer } from '../../lab/server/site-server';
import { serveBuiltSite } from '../site-server';
import { type Bench, openWindow } from './browser';
import { popup } from './popup-time';

/** Runs in the page: when its field answers, and that has been painted: one frame and one message later. */
const WATCH = `{
  const seen = new Promise((done) => {
    new MutationObserver((records, observer) => {
      if (!document.querySelector('#tool[data-alive]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-alive'] });
  });
  globalThis.fieldAnswers = () => seen;
}`;

let site: Promise<SiteServer> | undefined;

async function lookUpPage(bench: Bench): Promise<number> {
  site ??= serveBuiltSite();
  const { address } = await site;
  const page = await openWindow(bench);
  await page.evaluateOnNewDocument(WATCH);
  await page.goto(`${address}en/look-up.html`);
  const time = await page.evaluate('fieldAnswers()');
  await page.close();
  return time as number;
}

/** The time from its document's start until the look-up page takes a text, in popups from theirs to their answer. */
export async function lookUpInPopups(bench: Bench): Promise<number> {
  return (await lookUpPage(bench)) / (await popup(false)(bench));
}
