import { HINT } from './hint';
import { PAGES } from './pages';
import type { Look } from './plan';
import { HERE } from './popup-here';
import { LINK } from './popup-link';
import { LOOK_UP } from './popup-look-up';
import { MAILBOX } from './popup-mailbox';
import { nameOf, type Shot } from './shot';
import type { Scene, State } from './state';
import { setScheme, setSize, take } from './take';
import { TOOLBAR } from './toolbar';

/** Every state but those that need the lab's name server. */
export const STATES: readonly State[] = [
  ...HINT,
  ...HERE,
  ...LOOK_UP,
  ...LINK,
  ...MAILBOX,
  ...PAGES,
  ...TOOLBAR,
];

/** Takes the pictures of one state in one language. */
export async function shootState(
  scene: Scene,
  state: State,
  language: string,
  looks: readonly Look[],
  folder: string,
): Promise<Shot[]> {
  const page = await state.open(scene);
  const shots: Shot[] = [];
  for (const { scheme, size } of looks) {
    await setScheme(page, scheme);
    if (state.printed) await page.emulateMediaType('print');
    await setSize(page, size);
    const shot = {
      title: state.title,
      address: state.id,
      group: state.id.split('/', 1)[0] ?? '',
      width: size[0],
      language,
      scheme,
    };
    shots.push({ ...shot, image: await take(page, folder, nameOf(state.id, shot), state.whole) });
  }
  return shots;
}
