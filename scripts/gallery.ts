import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadScreens } from '../lab/screens';
import { startLab } from '../lab/server/server';
import { ensureChromium, ensureFonts } from './browsers';
import { buildExtension } from './extension-build';
import { jobsForScreens, jobsForStates } from './gallery/jobs';
import { shootMailbox } from './gallery/mailbox-lab';
import { galleryPage } from './gallery/page';
import { choose } from './gallery/plan';
import { MAILBOX_ANSWERS } from './gallery/popup-mailbox';
import { shootAll } from './gallery/shoot';
import { isRight, type Shot } from './gallery/shot';
import { STATES } from './gallery/states';
import { UserError } from './plain';
import { doneBefore, hashOf, noteDone, TEST_INPUTS } from './unchanged';

/**
 * `npm run gallery`: visits every state of the product and every screen of the lab with the built extension, and lays
 * the pictures out on one page. Words after the command choose: languages by their codes, all else by a part of the id.
 */
const FOLDER = join('.output', 'gallery');
const words = process.argv.slice(2);

async function makeGallery(): Promise<Shot[]> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new UserError(built.output);
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  await ensureFonts();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const { port, hosts, close } = await startLab();
  const chosen = choose(words);
  try {
    return [
      ...(await shootAll({ port, hosts }, jobsForStates(STATES, chosen, FOLDER))),
      ...(await shootMailbox({ port, hosts }, jobsForStates(MAILBOX_ANSWERS, chosen, FOLDER))),
      ...(await shootAll({ port, hosts }, jobsForScreens(loadScreens(), chosen, FOLDER))),
    ];
  } finally {
    await close();
  }
}

const page = resolve(FOLDER, 'index.html');
const key = `${hashOf(TEST_INPUTS)} ${statSync(page, { throwIfNoEntry: false })?.mtimeMs}`;
const before = words.length === 0 ? doneBefore('gallery', key) : undefined;
if (before) console.log(before);
else await showGallery();

async function showGallery(): Promise<void> {
  if (words.length === 0) console.log('Taking some 900 pictures; that takes five to eight minutes …');
  const shots = await makeGallery();
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
