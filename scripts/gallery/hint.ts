import type { Page } from 'puppeteer';
import type { Harness } from '../../lab/driver/harness';
import { hintOn } from '../../lab/driver/person';
import { pause } from '../../lab/driver/wait';
import { onScreen, type State } from './state';
import type { Size } from './window';

/** What the hint can look like, whatever it says. */

const WIDE: readonly Size[] = [[1280, 760]];
const SIGN_IN: readonly Size[] = [[800, 565]];
const NARROW: readonly Size[] = [
  [520, 620],
  [320, 480],
];
const APPROVAL = 'microsoft/admin-approval-required';
/** The same where the address names the app. */
const KNOWN = `${APPROVAL}.error-code-number`;
const CONTACT = { name: 'IT help desk', email: 'help@contoso.com', url: 'https://help.contoso.com/' };
/** A press on something that has just come does not count. */
const GROWN_UP = 700;

/** Opens a screen, waits until the hint can be pressed, and presses what the selectors name, one after the other. */
function press(id: string, size: Size | undefined, ...selectors: string[]): State['open'] {
  return async (stage) => {
    const page = await onScreen(stage, id, size);
    await page.bringToFront();
    await pause(GROWN_UP);
    for (const selector of selectors) await (await hintOn(page)).click(selector);
    await pause(150);
    return page;
  };
}

async function unfolded(stage: Harness): Promise<Page> {
  const page = await onScreen(stage, KNOWN);
  await (await hintOn(page)).inside((root) => {
    for (const fold of root.querySelectorAll('details')) fold.open = true;
    root.querySelector('details')?.scrollIntoView();
  });
  return page;
}

const state = (id: string, title: string, open: State['open'], more: Partial<State> = {}): State => ({
  id: `hint/${id}`,
  title,
  sizes: WIDE,
  open,
  ...more,
});
const on =
  (id: string): State['open'] =>
  (stage) =>
    onScreen(stage, id);

export const HINT: readonly State[] = [
  state('card', 'The card', on(KNOWN), { everywhere: true }),
  state('which-app', 'The card, where nothing says which app it is', on(APPROVAL)),
  state('small-window', 'The card in a sign-in window, opened', press(KNOWN, SIGN_IN[0], '[data-turn]'), {
    sizes: SIGN_IN,
  }),
  state('likely', 'The card, where only words speak', on(`${APPROVAL}.text-en`)),
  state('you', 'The card, where the person can act', on('microsoft/consent-declined')),
  state('wait', 'The card, where one has to wait', on('microsoft/service-trouble')),
  state('good', 'The card with a good word', on('microsoft/consent-granted')),
  state('contact', 'The card with a person to ask', on(KNOWN), {
    stored: { settings: { contact: CONTACT } },
  }),
  state('unfolded', 'Everything unfolded', unfolded),
  state('copied', 'After copying', press(KNOWN, WIDE[0], '.button.main')),
  state('leaving', 'After “Hide on this site”', press(KNOWN, WIDE[0], '.foot .text-button')),
  state('line', 'One line in a narrow window', press(`${APPROVAL}.popup`, NARROW[0]), {
    sizes: NARROW,
    everywhere: true,
  }),
  state('sheet', 'The line, opened', press(`${APPROVAL}.popup`, NARROW[0], '[data-turn]'), {
    sizes: NARROW,
    everywhere: true,
  }),
  state(
    'folded',
    'Folded again in a window that has become wide',
    press(`${APPROVAL}.popup`, NARROW[0], '[data-turn]', '[data-turn]'),
  ),
];
