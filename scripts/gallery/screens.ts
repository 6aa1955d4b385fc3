import { hint, waitForHint } from '../../lab/driver/closed-root';
import type { Harness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { loadScreens, type Screen } from '../../lab/screens';
import type { State } from './state';
import type { Size } from './window';

const SIZE: Size = [1100, 760];
const HINT_WITHIN_MS = 4000;
/** How long a healthy page must stay silent. */
const SILENCE_MS = 1200;

/** Every screen of the lab as a state: at desktop size, and in its own window if it has one. */
export const SCREENS: readonly State[] = loadScreens().map((screen) => ({
  id: screen.id,
  title: screen.title,
  sizes: screen.viewport ? [screen.viewport, SIZE] : [SIZE],
  expected: screen.expect ? `${screen.expect.rule}, ${screen.expect.certainty}` : 'no hint',
  open: (stage) => visit(stage, screen),
}));

async function visit(stage: Harness, screen: Screen) {
  const page = await stage.window(undefined, screen.viewport);
  for (const url of [...(screen.flow ?? []), screen.url]) {
    await page.goto(url);
    if (url !== screen.url) await waitForHint(page, 700);
  }
  if (!screen.expect) await pause(SILENCE_MS);
  const end = performance.now() + HINT_WITHIN_MS;
  // A page that is just being replaced cannot be read: look again.
  const isThere = async () => (await hint(page).catch(() => null))?.rule === screen.expect?.rule;
  while (screen.expect && performance.now() < end && !(await isThere())) await pause(50);
  return page;
}
