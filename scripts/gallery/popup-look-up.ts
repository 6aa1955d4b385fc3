import type { Page } from 'puppeteer';
import { POPUP, popupTab, type Scene, type State } from './state';

/** The toolbar window's second tab: codes, pasted texts and addresses. */

async function lookUp(scene: Scene, text: string): Promise<Page> {
  const page = await popupTab(scene, 'look-up');
  await page.type('#look-up-text', text);
  return page;
}

const ALL: readonly Omit<State, 'sizes' | 'whole'>[] = [
  { id: 'popup/look-up', title: 'Nothing entered yet', open: (scene) => popupTab(scene, 'look-up') },
  {
    id: 'popup/look-up-answers',
    title: 'Several answers',
    everywhere: true,
    open: (scene) => lookUp(scene, 'AADSTS90094 AADSTS50105 admin_policy_enforced'),
  },
  {
    id: 'popup/look-up-one',
    title: 'One answer, opened',
    open: async (scene) => {
      const page = await lookUp(scene, 'AADSTS50105');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#panel-look-up .card');
      return page;
    },
  },
  { id: 'popup/look-up-nothing', title: 'Nothing known', open: (scene) => lookUp(scene, 'zzzz qqqq') },
  {
    id: 'popup/look-up-suggestions',
    title: 'Words from memory, with suggestions',
    open: (scene) => lookUp(scene, 'admin approval'),
  },
];

export const LOOK_UP: readonly State[] = ALL.map((state) => ({ ...state, sizes: POPUP, whole: '#popup' }));
