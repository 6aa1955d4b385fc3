import { serveBuiltSite } from '../site-server';
import { type Bench, inWindow } from './browser';
import { watchFor } from './painted';
import { popup } from './popup-time';

/** The time from its document's start until the look-up page answers, in popups from theirs to their answer. */
export async function lookUpInPopups(bench: Bench): Promise<number> {
  const { address } = await serveBuiltSite();
  const time = await inWindow(bench, async (page) => {
    await page.evaluateOnNewDocument(watchFor('#tool[data-alive]'));
    await page.goto(`${address}en/look-up.html`);
    return (await page.evaluate('painted().then(({ painted }) => painted)')) as number;
  });
  return time / (await popup(false)(bench));
}
