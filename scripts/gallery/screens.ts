import { hint } from '../../lab/driver/closed-root';
import type { Screen } from '../../lab/screens';
import type { Look } from './plan';
import { nameOf, type Shot } from './shot';
import type { Scene } from './state';
import { setScheme, take } from './take';

const HINT_WITHIN_MS = 4000;
/** How long a healthy page must stay silent. */
const SILENCE_MS = 1200;

/** Takes the pictures of one screen in one language. */
export async function shootScreen(
  scene: Scene,
  screen: Screen,
  language: string,
  looks: readonly Look[],
  folder: string,
): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const size of new Set(looks.map((look) => look.size))) {
    const [before, ...rest] = [...(screen.flow ?? []), screen.url];
    const page = await scene.window(before ?? screen.url, size);
    for (const url of rest) await page.goto(url, { waitUntil: 'load' });
    const shot = {
      title: screen.title,
      address: screen.url,
      group: screen.id.split('/', 1)[0] ?? '',
      width: size[0],
      language,
      expected: describe(screen.expect),
      found: await look(page, screen),
    };
    for (const { scheme } of looks.filter((look) => look.size === size)) {
      await setScheme(page, scheme);
      const image = await take(page, folder, nameOf(screen.id, { ...shot, scheme }));
      shots.push({ ...shot, scheme, image });
    }
    await page.close();
  }
  return shots;
}

/** What the screen brings: the hint once it is the expected one, or whatever there is when the time is over. */
async function look(page: Parameters<typeof hint>[0], { expect }: Screen): Promise<string> {
  const wanted = describe(expect);
  const end = performance.now() + (expect ? HINT_WITHIN_MS : SILENCE_MS);
  for (;;) {
    await new Promise((next) => setTimeout(next, 50));
    // A page that is just being replaced cannot be read: look again.
    const found = await hint(page).catch(() => null);
    const over = performance.now() > end;
    if (over || (expect && describe(found) === wanted)) return describe(found);
  }
}

function describe(outcome: { rule: string; certainty: string | null } | null): string {
  return outcome ? `${outcome.rule}, ${outcome.certainty}` : 'no hint';
}
