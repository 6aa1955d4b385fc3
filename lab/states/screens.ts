import { waitForHint } from '../driver/closed-root';
import type { Harness } from '../driver/harness';
import { pause } from '../driver/wait';
import { hintLabel, loadScreens, type Screen } from '../screens';
import type { State } from '../states';

const SIZE = [1100, 760] as const;
const HINT_WITHIN_MS = 4000;
/** Time for which a healthy page must show no hint, in milliseconds. */
const SILENCE_MS = 1200;

/** Every screen of the lab as a state: at desktop size, and in its own window size if it has one. */
export const SCREENS: readonly State[] = loadScreens().map((screen) => ({
  id: screen.id,
  title: screen.title,
  sizes: screen.viewport ? [screen.viewport, SIZE] : [SIZE],
  expected: hintLabel(screen.expect),
  open: ({ harness }) => visit(harness, screen),
}));

async function visit(harness: Harness, { viewport, flow = [], url, expect }: Screen) {
  const page = await harness.window(undefined, viewport);
  for (const before of flow) {
    await page.goto(before);
    await waitForHint(page, 700);
  }
  await page.goto(url);
  if (expect) await waitForHint(page, HINT_WITHIN_MS, ({ rule }) => rule === expect.rule);
  else await pause(SILENCE_MS);
  return page;
}
