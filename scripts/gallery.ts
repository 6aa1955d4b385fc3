import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabBrowser, launchChromium } from '../tests/lab/browser';
import { loadScreens, type Screen } from '../tests/lab/screens';
import { startLab } from '../tests/lab/server';
import { ensureChromium, ensureFonts } from './browsers';
import { buildExtension, builtFolder } from './extension-build';
import { galleryPage } from './gallery/page';
import { shootPopup } from './gallery/popup';
import { shootScreen } from './gallery/screens';
import { isRight, type Shot } from './gallery/shot';
import { Plain } from './plain';
import { doneBefore, hashOf, noteDone, TEST_INPUTS } from './unchanged';

/**
 * `npm run gallery`: visits every screen of the lab with the built extension and lays the pictures out on one
 * page. Words after the command choose the screens whose id contains one of them.
 */
const FOLDER = join('.output', 'gallery');
const PAGES_AT_ONCE = 2;

async function makeGallery(words: readonly string[]): Promise<Shot[]> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new Plain(built.output);
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  await ensureFonts();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const screens = loadScreens().filter(
    ({ id }) => words.length === 0 || words.some((word) => id.includes(word)),
  );
  const lab = await startLab();
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: resolve(builtFolder('chrome')),
  });
  try {
    const shots = await shootAll(browser, screens);
    const popup = await shootPopup(browser, screens, FOLDER);
    return [...popup, ...shots];
  } finally {
    await browser.close();
    await lab.close();
  }
}

/** Several at once, each taking the next screen; the pictures keep the order of the screens. */
async function shootAll(browser: LabBrowser, screens: readonly Screen[]): Promise<Shot[]> {
  const shots: Shot[][] = [];
  const left = screens.entries();
  const worker = async () => {
    for (const [at, screen] of left) {
      shots[at] = await shootScreen(browser, screen, FOLDER).catch((error: unknown) => {
        throw new Error(`${screen.id}: ${error instanceof Error ? error.message : error}`);
      });
    }
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, worker));
  return shots.flat();
}

const words = process.argv.slice(2);
const page = resolve(FOLDER, 'index.html');
const key = `${hashOf(TEST_INPUTS)} ${statSync(page, { throwIfNoEntry: false })?.mtimeMs}`;
const before = words.length === 0 ? doneBefore('gallery', key) : undefined;
if (before) console.log(before);
else await showGallery();

async function showGallery(): Promise<void> {
  const shots = await makeGallery(words);
  const wrong = shots.filter((shot) => !isRight(shot));
  writeFileSync(page, galleryPage(shots));
  for (const { address, expected, found } of wrong)
    console.log(`✗ ${address}\n  expected ${expected}, found ${found}`);
  const summary = `${shots.length} pictures, ${wrong.length} wrong: ${page}`;
  console.log(summary);
  if (wrong.length > 0) process.exitCode = 1;
  else if (words.length === 0)
    noteDone('gallery', `${hashOf(TEST_INPUTS)} ${statSync(page).mtimeMs}`, summary);
}
