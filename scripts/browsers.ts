import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserProgram, CHROMIUM, FIREFOX } from '../lab/driver/browser-programs';
import { run, runPackage } from './command';
import { buildExtension } from './extension-build';
import { UserError } from './user-error';

/** Has the extension built for Chromium, and a Chromium there that the lab can open. */
export async function useChromium(): Promise<void> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new UserError(built.output);
  await ensureChromium();
}

/** Has a Chromium or Chrome there, installed first if there is none; what drives it finds it by its variable. */
export const ensureChromium = () => ensure(CHROMIUM);
/** The same for a Firefox. */
export const ensureFirefox = () => ensure(FIREFOX);

async function ensure(browser: BrowserProgram): Promise<void> {
  const { name, env, own } = browser;
  const chosen = process.env[env];
  if (chosen && existsSync(chosen)) return;
  if (chosen) throw new UserError(`${env} names ${chosen}, which does not exist.`);
  // Asking each program whether it starts takes a second.
  const note = resolve('.cache', `${own}-path`);
  const before = existsSync(note) ? readFileSync(note, 'utf8') : '';
  const path = existsSync(before)
    ? before
    : ((await inPlace(browser)) ?? (await byApt(browser)) ?? (await byPuppeteer(browser)));
  if (!path)
    throw new UserError(
      `${name} is needed and could not be installed here. Please install ${name}, ` +
        `or set ${env} to the path of its program, and run the command again.`,
    );
  writeFileSync(note, path);
  process.env[env] = path;
}

/** The one that is installed. On a Mac and on Windows puppeteer's own has all it needs, so nothing is looked for there. */
async function inPlace({ programs }: BrowserProgram): Promise<string | undefined> {
  // Some distributions put a script there that only tells to install something else.
  for (const place of programs.map((name) => join('/usr/bin', name)))
    if (existsSync(place) && (await run(place, ['--version'])).code === 0) return place;
  return undefined;
}

async function byApt(browser: BrowserProgram): Promise<string | undefined> {
  for (const name of browser.programs) {
    if (!(await aptGet(browser.name, 'install', name))) continue;
    const path = await inPlace(browser);
    if (path) return path;
  }
  return undefined;
}

let updated = false;

/** apt-get as root, or by a sudo that asks for no password; false where neither is to be had. */
async function aptGet(what: string, ...args: string[]): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const asRoot = async (...command: string[]) => {
    const [program = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    return (await run(program, rest)).code === 0;
  };
  if (!(await asRoot('true'))) return false;
  const apt = (...rest: string[]) => asRoot('apt-get', '-y', '--no-install-recommends', ...rest);
  if (!updated) console.error(`Installing ${what} with apt-get, once …`);
  updated ||= await apt('update');
  return apt(...args);
}

async function byPuppeteer({ name, own }: BrowserProgram): Promise<string | undefined> {
  console.error(`Downloading ${name} with puppeteer, once …`);
  const { code, output } = await runPackage(
    'puppeteer',
    ['browsers', 'install', own, '--format', 'at {{path}}'],
    { PUPPETEER_CACHE_DIR: resolve('.cache', 'browsers'), PUPPETEER_SKIP_DOWNLOAD: 'false' },
  );
  const path = code === 0 ? /^at (.+)$/m.exec(output)?.[1] : undefined;
  return path && existsSync(path) ? path : undefined;
}

/**
 * Has BIND's name server there for the tests of the mailbox check, by its variable; says whether it could be had. On
 * Debian it is unpacked beside the project: installed, it would start and answer for the whole machine.
 */
export async function ensureNameServer(): Promise<boolean> {
  const folder = resolve('.cache', 'bind9');
  const unpacked = join(folder, 'usr', 'sbin', 'named');
  const places = ['/usr/sbin/named', '/usr/local/sbin/named', '/opt/homebrew/sbin/named', unpacked];
  process.env.SIGNPOST_NAMED ??= places.find((place) => existsSync(place));
  if (process.env.SIGNPOST_NAMED) return true;
  if (!(await aptGet('the name server BIND', 'install', 'bind9-libs'))) return false;
  mkdirSync(folder, { recursive: true });
  await run('/bin/sh', ['-c', 'cd "$0" && apt-get download bind9 && dpkg-deb -x bind9_*.deb .', folder]);
  if ((await run(unpacked, ['-v'])).code !== 0) return false;
  process.env.SIGNPOST_NAMED = unpacked;
  return true;
}

/** Fonts for pictures of pages in any script. Tried once; pictures are still made without them. */
export async function ensureFonts(): Promise<void> {
  const tried = resolve('.cache', 'fonts-tried');
  if (process.platform !== 'linux' || existsSync(tried)) return;
  writeFileSync(tried, '');
  if (existsSync('/usr/share/fonts/truetype/noto') && existsSync('/usr/share/fonts/opentype/noto')) return;
  await aptGet('fonts', 'install', 'fonts-noto-core', 'fonts-noto-cjk');
}
