import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer';
import { startProxy } from '../server/proxy';
import { type BrowserProgram, CHROMIUM, FIREFOX } from './browser-programs';

/** Options of a browser on the lab. */
export interface LabBrowserOptions {
  /** Port and hosts of the lab, from `startLab()`. */
  port: number;
  hosts: readonly string[];
  /** Ports of hosts with another server. */
  elsewhere?: Readonly<Record<string, number>>;
  /** Folder of an unpacked extension. */
  extension?: string;
  /** Allows the extension in private windows. */
  privateWindows?: boolean;
  headless?: boolean;
  /** Chromium: keeps the welcome page open, which is else closed, since it would cover other pages. */
  welcome?: boolean;
  /** Chromium: allows the network requests with which it installs extensions by policy. */
  byPolicy?: boolean;
  args?: string[];
  /** Firefox: preferences. */
  prefs?: Record<string, boolean | number | string>;
}

/** A browser with the id of its extension, if any. */
export type LabBrowser = Browser & { extensionId: string | null };

/** Flag that keeps Chromium from making requests by itself. */
const NO_LOADING = '--disable-background-networking';

/** Returns the path from the environment variable, or the first that exists; without any, puppeteer takes its own browser. */
function executable({ env, programs, elsewhere }: BrowserProgram): Pick<LaunchOptions, 'executablePath'> {
  const places = [...programs.map((program) => `/usr/bin/${program}`), ...elsewhere];
  const path = process.env[env] ?? places.find((place) => existsSync(place));
  return path ? { executablePath: path } : {};
}

function portsOf(
  port: number,
  hosts: readonly string[],
  elsewhere: Readonly<Record<string, number>>,
): Record<string, number> {
  return { ...Object.fromEntries(hosts.map((host) => [host, port])), ...elsewhere };
}

/** Starts Chromium with the lab's hosts mapped to the lab and all other names unresolvable. */
export async function launchChromium({
  port,
  hosts,
  elsewhere = {},
  extension,
  privateWindows = false,
  headless = true,
  welcome = false,
  byPolicy = false,
  args = [],
}: LabBrowserOptions): Promise<LabBrowser> {
  const rules = [
    ...Object.entries(portsOf(port, hosts, elsewhere)).map(
      // A host may include a port.
      ([host, at]) => `MAP ${host.includes(':') ? host : `${host}:443`} 127.0.0.1:${at}`,
    ),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ];
  const browser = await puppeteer.launch({
    ...executable(CHROMIUM),
    headless,
    // Windows keep the size they were opened with.
    defaultViewport: null,
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: byPolicy ? [NO_LOADING] : false,
    args: [
      // Chromium's sandbox does not work as root, the user of most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--window-size=1280,760',
      ...(byPolicy ? [] : [NO_LOADING]),
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      ...args,
    ],
  });
  const ready = await withExtension(browser, extension, (path) =>
    browser.installExtension(path, { enabledInIncognito: privateWindows }),
  );
  if (extension && !welcome) await closeWelcome(browser);
  return ready;
}

/** Starts Firefox behind a proxy that only knows the lab's hosts. */
export async function launchFirefox({
  port,
  hosts,
  elsewhere = {},
  extension,
  privateWindows = false,
  headless = true,
  args = [],
  prefs = {},
}: LabBrowserOptions): Promise<LabBrowser> {
  const proxy = await startProxy(portsOf(port, hosts, elsewhere));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...executable(FIREFOX),
    headless,
    defaultViewport: null,
    acceptInsecureCerts: true,
    args,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.allow_hijacking_localhost': false,
      'browser.safebrowsing.update.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  });
  browser.once('disconnected', () => proxy.close());
  return withExtension(browser, extension, async (path) => {
    if (!privateWindows) return browser.installExtension(path);
    // puppeteer has no option for it.
    const extensionData = { type: 'path', path };
    const asked = { extensionData, 'moz:allowPrivateBrowsing': true };
    return (await sendBidi<{ extension: string }>(browser, 'webExtension.install', asked)).extension;
  });
}

/** Sends a command of WebDriver BiDi that puppeteer does not have. */
export async function sendBidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Result }> };
  };
  return (await connection.send(method, params)).result;
}

// Not by a launch option, which does not wait until the extension is loaded and does not return its id.
async function withExtension(
  browser: Browser,
  extension: string | undefined,
  install: (path: string) => Promise<string>,
): Promise<LabBrowser> {
  const extensionId = extension ? await install(resolve(extension)) : null;
  return Object.assign(browser, { extensionId });
}

/** Waits for the welcome page and closes it. */
async function closeWelcome(browser: Browser): Promise<void> {
  const isWelcome = (url: string) => url.endsWith('/welcome.html');
  const target = await browser.waitForTarget((one) => isWelcome(one.url()), { timeout: 20_000 });
  await (await target.page())?.close();
}
