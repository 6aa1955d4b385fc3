import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, runPackage } from './command';
import { UserError } from './plain';

interface Browser {
  name: string;
  /** Names the program where it lies in an unusual place. */
  env: string;
  places: readonly string[];
  /** Debian packages to try, in this order. */
  packages: readonly string[];
  /** What puppeteer calls its own download. */
  own: 'chrome' | 'firefox';
}

const programs = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].flatMap((folder) => folder ?? []);
const applications = ['/Applications', join(homedir(), 'Applications')];

const CHROMIUM: Browser = {
  name: 'Chromium',
  env: 'SIGNPOST_CHROMIUM',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    ...applications.map((folder) => join(folder, 'Chromium.app/Contents/MacOS/Chromium')),
    ...applications.map((folder) => join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome')),
    ...programs.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
    ...programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  ],
  packages: ['chromium', 'chromium-browser'],
  own: 'chrome',
};

const FIREFOX: Browser = {
  name: 'Firefox',
  env: 'SIGNPOST_FIREFOX',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    ...applications.map((folder) => join(folder, 'Firefox.app/Contents/MacOS/firefox')),
    ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  packages: ['firefox-esr', 'firefox'],
  own: 'firefox',
};

/** The path of a Chromium or Chrome, installed first if there is none. */
export function ensureChromium(): Promise<string> {
  return ensure(CHROMIUM);
}

/** The path of a Firefox, installed first if there is none. */
export function ensureFirefox(): Promise<string> {
  return ensure(FIREFOX);
}

async function ensure(browser: Browser): Promise<string> {
  const chosen = process.env[browser.env];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new UserError(`${browser.env} names ${chosen}, which does not exist.`);
  }
  const path =
    lastFound(browser) ?? (await inPlace(browser)) ?? (await byApt(browser)) ?? (await byPuppeteer(browser));
  if (path) {
    mkdirSync('.cache', { recursive: true });
    writeFileSync(noteOf(browser), path);
    return path;
  }
  throw new UserError(
    `${browser.name} is needed and could not be installed here. Please install ${browser.name}, ` +
      `or set ${browser.env} to the path of its program, and run the command again.`,
  );
}

/** Where it was found the last time: asking each program whether it starts takes a second. */
function lastFound(browser: Browser): string | undefined {
  const path = existsSync(noteOf(browser)) ? readFileSync(noteOf(browser), 'utf8') : '';
  return path && existsSync(path) ? path : undefined;
}

async function inPlace(browser: Browser): Promise<string | undefined> {
  for (const place of browser.places) if (existsSync(place) && (await starts(place))) return place;
  return undefined;
}

/** Some distributions put a script there that only tells to install something else. Windows would open a window. */
async function starts(place: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  return (await run(place, ['--version'])).code === 0;
}

async function byApt(browser: Browser): Promise<string | undefined> {
  const apt = await aptGet();
  if (!apt) return undefined;
  say(`Installing ${browser.name} with apt-get, once …`);
  await apt(['update']);
  for (const name of browser.packages) {
    await apt(['install', name]);
    const path = await inPlace(browser);
    if (path) return path;
  }
  return undefined;
}

/** apt-get as root, or by a sudo that asks for no password; nothing where neither is to be had. */
async function aptGet(): Promise<((args: string[]) => Promise<boolean>) | undefined> {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) return undefined;
  const before = root ? [] : ['sudo', '-n'];
  const command = [
    ...before,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-y',
    '--no-install-recommends',
  ];
  return async (args) => {
    const [program = '', ...rest] = [...command, ...args];
    return (await run(program, rest)).code === 0;
  };
}

async function byPuppeteer(browser: Browser): Promise<string | undefined> {
  say(`Downloading ${browser.name} with puppeteer, once …`);
  const folder = resolve('.cache', 'browsers');
  const { code, output } = await runPackage(
    'puppeteer',
    ['browsers', 'install', browser.own, '--format', 'at {{path}}'],
    {
      PUPPETEER_CACHE_DIR: folder,
      PUPPETEER_SKIP_DOWNLOAD: 'false',
    },
  );
  const path = code === 0 ? /^at (.+)$/m.exec(output)?.[1] : undefined;
  return path && existsSync(path) ? path : undefined;
}

function noteOf(browser: Browser): string {
  return resolve('.cache', `${browser.own}-path`);
}

const NAMED = ['/usr/sbin/named', '/usr/local/sbin/named', '/opt/homebrew/sbin/named'];

/**
 * The path of BIND's name server, for the tests of the mailbox check; nothing where it cannot be had. On Debian it is
 * unpacked beside the project: installed, it would start and answer for the whole machine.
 */
export async function ensureNameServer(): Promise<string | undefined> {
  const chosen = process.env.SIGNPOST_NAMED;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new UserError(`SIGNPOST_NAMED names ${chosen}, which does not exist.`);
  }
  const folder = resolve('.cache', 'bind9');
  const unpacked = join(folder, 'usr', 'sbin', 'named');
  const path = [...NAMED, unpacked].find((place) => existsSync(place));
  if (path) return path;
  const apt = await aptGet();
  if (!apt) return undefined;
  say('Fetching the name server BIND with apt-get, once …');
  await apt(['update']);
  await apt(['install', 'bind9-libs']);
  mkdirSync(folder, { recursive: true });
  await run('/bin/sh', ['-c', 'cd "$0" && apt-get download bind9 && dpkg-deb -x bind9_*.deb .', folder]);
  return (await run(unpacked, ['-v'])).code === 0 ? unpacked : undefined;
}

/** Fonts for pictures of pages in any script. Tried once; pictures are still made without them. */
export async function ensureFonts(): Promise<void> {
  const tried = resolve('.cache', 'fonts-tried');
  if (process.platform !== 'linux' || existsSync(tried)) return;
  mkdirSync('.cache', { recursive: true });
  writeFileSync(tried, '');
  const folders = ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/opentype/noto'];
  if (folders.every((folder) => existsSync(folder))) return;
  const apt = await aptGet();
  if (!apt) return;
  say('Installing fonts for the pictures with apt-get, once …');
  await apt(['update']);
  await apt(['install', 'fonts-noto-core', 'fonts-noto-cjk']);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
