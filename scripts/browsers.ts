import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserProgram, CHROMIUM } from '../lab/driver/browser-programs';
import { outputOf, run, runPackage } from './command';
import { buildExtension } from './extension-build';
import { UserError } from './user-error';

/** Builds the extension for Chromium unless it is up to date, and finds or installs a Chromium to load it. */
export async function useChromium(): Promise<void> {
  outputOf(await buildExtension('chrome', { ifChanged: true }));
  await ensureBrowser(CHROMIUM);
}

/** Finds a browser or installs it, and puts its path into its environment variable. */
export async function ensureBrowser(browser: BrowserProgram): Promise<void> {
  const { name, env, puppeteerName } = browser;
  const chosen = process.env[env];
  if (chosen && existsSync(chosen)) return;
  if (chosen) throw new UserError(`${env} names ${chosen}, which does not exist.`);
  // The path is remembered, since asking each program whether it starts takes a second.
  const pathFile = resolve('.cache', `${puppeteerName}-path`);
  const known = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : '';
  const path = existsSync(known)
    ? known
    : ((await findInstalled(browser)) ??
      (await installByApt(browser)) ??
      (await downloadByPuppeteer(browser)));
  if (!path)
    throw new UserError(
      `${name} is needed and could not be installed here. Please install ${name}, ` +
        `or set ${env} to the path of its program, and run the command again.`,
    );
  writeFileSync(pathFile, path);
  process.env[env] = path;
}

/** Finds an installed browser on Linux. Elsewhere puppeteer's download has all it needs, so nothing is searched. */
async function findInstalled({ programs }: BrowserProgram): Promise<string | undefined> {
  // In some distributions the program is a script that only tells the user to install something else.
  for (const place of programs.map((name) => join('/usr/bin', name)))
    if (existsSync(place) && (await run(place, ['--version'])).code === 0) return place;
  return undefined;
}

async function installByApt(browser: BrowserProgram): Promise<string | undefined> {
  for (const name of browser.programs) {
    if (!(await aptInstall(browser.name, name))) continue;
    const path = await findInstalled(browser);
    if (path) return path;
  }
  return undefined;
}

let isUpdated = false;

/** Installs Debian packages as root or with a sudo that asks for no password; returns whether that worked. */
async function aptInstall(what: string, ...packages: string[]): Promise<boolean> {
  if (!existsSync('/usr/bin/apt-get')) return false;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const asRoot = async (...command: string[]) => {
    const [program = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
    return (await run(program, rest)).code === 0;
  };
  if (!(await asRoot('true'))) return false;
  if (!isUpdated) console.error(`Installing ${what} with apt-get, once …`);
  isUpdated ||= await asRoot('apt-get', 'update');
  return asRoot('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

async function downloadByPuppeteer({ name, puppeteerName }: BrowserProgram): Promise<string | undefined> {
  console.error(`Downloading ${name} with puppeteer, once …`);
  const { code, output } = await runPackage(
    'puppeteer',
    ['browsers', 'install', puppeteerName, '--format', 'at {{path}}'],
    { PUPPETEER_CACHE_DIR: resolve('.cache', 'browsers'), PUPPETEER_SKIP_DOWNLOAD: 'false' },
  );
  const path = code === 0 ? /^at (.+)$/m.exec(output)?.[1] : undefined;
  return path && existsSync(path) ? path : undefined;
}

/**
 * Finds BIND's name server for the tests of the mailbox check, or downloads it, and puts its path into SIGNPOST_NAMED.
 * Returns whether there is one. On Debian it is unpacked into `.cache`: once installed, it would start and answer for
 * the whole machine.
 */
export async function ensureNameServer(): Promise<boolean> {
  const folder = resolve('.cache', 'bind9');
  const unpacked = join(folder, 'usr', 'sbin', 'named');
  const places = ['/usr/sbin/named', '/usr/local/sbin/named', '/opt/homebrew/sbin/named', unpacked];
  process.env.SIGNPOST_NAMED ??= places.find((place) => existsSync(place));
  if (process.env.SIGNPOST_NAMED) return true;
  if (!(await aptInstall('the name server BIND', 'bind9-libs'))) return false;
  mkdirSync(folder, { recursive: true });
  await run('/bin/sh', ['-c', 'cd "$0" && apt-get download bind9 && dpkg-deb -x bind9_*.deb .', folder]);
  if ((await run(unpacked, ['-v'])).code !== 0) return false;
  process.env.SIGNPOST_NAMED = unpacked;
  return true;
}

/** Installs fonts for pictures of pages in any script. It is tried once; pictures can be taken without them. */
export async function ensureFonts(): Promise<void> {
  const triedFile = resolve('.cache', 'fonts-tried');
  if (process.platform !== 'linux' || existsSync(triedFile)) return;
  writeFileSync(triedFile, '');
  if (existsSync('/usr/share/fonts/truetype/noto') && existsSync('/usr/share/fonts/opentype/noto')) return;
  await aptInstall('fonts', 'fonts-noto-core', 'fonts-noto-cjk');
}
