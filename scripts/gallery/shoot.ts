import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { type LabBrowserOptions, launchChromium } from '../../lab/driver/browser';
import { addressOf, storeOnly } from '../../lab/driver/extension-driver';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import { builtFolder } from '../extension-build';
import type { Shot } from './shot';
import { type Scene, type State, sceneOf } from './state';

/** Pictures of one state or screen in one language. */
export interface Job {
  id: string;
  language: string;
  stored?: State['stored'];
  shoot(scene: Scene): Promise<Shot[]>;
}

const BROWSERS = 2;

/** Does all jobs, several at once, each in a browser that nothing is stored in; the pictures keep their order. */
export async function shootAll(
  options: Pick<LabBrowserOptions, 'port' | 'hosts' | 'elsewhere'>,
  jobs: readonly Job[],
): Promise<Shot[]> {
  const shots: Shot[][] = [];
  const left = jobs.entries();
  const work = async () => {
    const browser = await launchChromium({ ...options, extension: resolve(builtFolder('chrome')) });
    try {
      const scene = sceneOf(browser);
      const desk = await scene.window(addressOf(browser, 'about'));
      for (const [at, job] of left) {
        shots[at] = await shoot(scene, desk, job).catch((error: unknown) => {
          throw new Error(`${job.id} (${job.language}): ${error instanceof Error ? error.message : error}`);
        });
      }
    } finally {
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(BROWSERS, jobs.length) }, work));
  return shots.flat();
}

async function shoot(scene: Scene, desk: Page, { language, stored, shoot }: Job): Promise<Shot[]> {
  await storeOnly(desk, {
    ...stored,
    [SETTINGS_KEY]: { ...stored?.settings, language },
  });
  const shots = await shoot(scene);
  for (const page of await scene.browser.pages()) if (page !== desk) await page.close();
  return shots;
}
