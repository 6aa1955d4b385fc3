import type { Page } from 'puppeteer';
import { type Hint, waitForHint } from '../../lab/driver/closed-root';
import { onScreen, pause, type Scene, type State } from './state';
import type { Size } from './take';

/** What the hint can look like, whatever it says. */

const WIDE: readonly Size[] = [[1100, 760]];
const NARROW: readonly Size[] = [
  [520, 620],
  [320, 480],
];
const APPROVAL = 'microsoft/admin-approval-required';
/** A press on something that has just come does not count. */
const GROWN_UP = 700;

async function hintOn(page: Page): Promise<Hint> {
  const hint = await waitForHint(page);
  if (!hint) throw new Error('the hint is gone');
  return hint;
}

/** Opens a screen, waits until the hint can be pressed, and presses what the selectors name, one after the other. */
async function press(
  scene: Scene,
  id: string,
  size: Size | undefined,
  ...selectors: string[]
): Promise<Page> {
  const page = await onScreen(scene, id, size);
  await page.bringToFront();
  await pause(GROWN_UP);
  for (const selector of selectors) await (await hintOn(page)).click(selector);
  await pause(150);
  return page;
}

async function unfolded(scene: Scene): Promise<Page> {
  const page = await onScreen(scene, APPROVAL);
  await (await hintOn(page)).inside((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    root.querySelector('details')?.scrollIntoView();
  });
  return page;
}

export const HINT: readonly State[] = [
  {
    id: 'hint/card',
    title: 'The card',
    sizes: WIDE,
    everywhere: true,
    open: (scene) => onScreen(scene, APPROVAL),
  },
  {
    id: 'hint/likely',
    title: 'The card, where only words speak',
    sizes: WIDE,
    open: (scene) => onScreen(scene, `${APPROVAL}.text-en`),
  },
  {
    id: 'hint/you',
    title: 'The card, where the person can act',
    sizes: WIDE,
    open: (scene) => onScreen(scene, 'microsoft/consent-declined'),
  },
  {
    id: 'hint/wait',
    title: 'The card, where one has to wait',
    sizes: WIDE,
    open: (scene) => onScreen(scene, 'microsoft/service-trouble'),
  },
  {
    id: 'hint/good',
    title: 'The card with a good word',
    sizes: WIDE,
    open: (scene) => onScreen(scene, 'microsoft/consent-granted'),
  },
  {
    id: 'hint/contact',
    title: 'The card with a person to ask',
    sizes: WIDE,
    stored: {
      settings: {
        contact: { name: 'IT help desk', email: 'help@contoso.com', url: 'https://help.contoso.com/' },
      },
    },
    open: (scene) => onScreen(scene, APPROVAL),
  },
  { id: 'hint/unfolded', title: 'Everything unfolded', sizes: WIDE, open: unfolded },
  {
    id: 'hint/copied',
    title: 'After copying',
    sizes: WIDE,
    open: (scene) => press(scene, APPROVAL, WIDE[0], '.button.main'),
  },
  {
    id: 'hint/leaving',
    title: 'After “Hide on this site”',
    sizes: WIDE,
    open: (scene) => press(scene, APPROVAL, WIDE[0], '.foot .text-button'),
  },
  {
    id: 'hint/line',
    title: 'One line in a narrow window',
    sizes: NARROW,
    everywhere: true,
    open: (scene) => onScreen(scene, `${APPROVAL}.popup`, NARROW[0]),
  },
  {
    id: 'hint/sheet',
    title: 'The line, opened',
    sizes: NARROW,
    everywhere: true,
    open: (scene) => press(scene, `${APPROVAL}.popup`, NARROW[0], '[data-turn]'),
  },
  {
    id: 'hint/folded',
    title: 'Folded again in a window that has become wide',
    sizes: [[1100, 760]],
    open: (scene) => press(scene, `${APPROVAL}.popup`, NARROW[0], '[data-turn]', '[data-turn]'),
  },
];
