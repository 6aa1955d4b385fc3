import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STATES } from '../lab/states';
import { SCREENS } from '../lab/states/screens';
import { ensureFonts, useChromium } from './browsers';
import { isRight, shootAll } from './gallery/camera';
import { contactSheet } from './gallery/contact-sheet';
import { chooseLooks } from './gallery/looks';
import { hashOf, readRecord, TEST_INPUTS, writeRecord } from './unchanged';
import { UserError } from './user-error';

/**
 * `npm run gallery`: takes pictures of the product's states and of the lab's screens with the built extension, and puts
 * them on one page. `-- --all` takes all of them; words choose some (see `chooseLooks`).
 */
const FOLDER = join('dist', 'gallery');
const page = resolve(FOLDER, 'index.html');
const words = process.argv.slice(2);
const keyOf = () => `${hashOf(TEST_INPUTS)} ${words} ${statSync(page, { throwIfNoEntry: false })?.mtimeMs}`;

const before = readRecord('gallery', keyOf());
if (before) console.log(before);
else await makeGallery();

async function makeGallery(): Promise<void> {
  await useChromium();
  await ensureFonts();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const looks = chooseLooks(STATES, SCREENS, words);
  if (looks.length === 0) throw new UserError(`No screen or state has ${words.join(' or ')} in its id.`);
  console.log(`Taking ${looks.length} pictures …`);
  const shots = await shootAll(looks, FOLDER);
  const wrong = shots.filter((shot) => !isRight(shot));
  writeFileSync(page, contactSheet(shots));
  for (const { state, found } of wrong)
    console.log(`✗ ${state.id}\n  expected ${state.expected}, found ${found}`);
  const summary = `${shots.length} pictures, ${wrong.length} wrong: ${page}`;
  console.log(summary);
  if (wrong.length > 0) process.exitCode = 1;
  else writeRecord('gallery', keyOf(), summary);
}
