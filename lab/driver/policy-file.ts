import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Policy folders of Chromium, Chrome and puppeteer's own Chrome on Linux. */
const CHROMIUM_FOLDERS = [
  '/etc/chromium/policies/managed',
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/chrome_for_testing/policies/managed',
];
const FIREFOX_POLICIES = '/etc/firefox/policies/policies.json';
const FIREFOX_STORAGE = '/usr/lib/mozilla/managed-storage';

/** Returns Chromium's id of an unpacked extension: the SHA-256 of its folder's path in the letters a to p. */
export function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

const written = new Set<string>();
process.once('exit', removePolicies);

/** Returns why policies cannot be set on this machine; undefined if they can. */
export function whyNoPolicies(): string | undefined {
  if (process.platform !== 'linux') return 'policy files are written on Linux only';
  if (process.getuid?.() === 0) return undefined;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'policy files need root, or a sudo that asks for no password';
  }
}

/** Sets an extension's policy for all Chromium browsers on this machine, running ones included. */
export function setChromiumPolicy(id: string, policy: object): void {
  const text = JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
  for (const folder of CHROMIUM_FOLDERS) write(`${folder}/signpost-test.json`, text);
}

/** Sets `ExtensionSettings` by extension id for all Chromium browsers on this machine. */
export function setExtensionSettings(settings: Readonly<Record<string, object>>): void {
  const text = JSON.stringify({ ExtensionSettings: settings });
  for (const folder of CHROMIUM_FOLDERS) write(`${folder}/signpost-test-settings.json`, text);
}

/** Sets an extension's policy for each Firefox that starts later. */
export function setFirefoxPolicy(id: string, policy: object, way: 'policies.json' | 'managed storage'): void {
  if (way === 'managed storage') {
    const manifest = { name: id, description: 'Signpost', type: 'storage', data: policy };
    write(`${FIREFOX_STORAGE}/${id}.json`, JSON.stringify(manifest));
    return;
  }
  if (existsSync(FIREFOX_POLICIES) && !written.has(FIREFOX_POLICIES))
    throw new Error(`${FIREFOX_POLICIES} is there already: this machine is looked after by somebody.`);
  write(FIREFOX_POLICIES, JSON.stringify({ policies: { '3rdparty': { Extensions: { [id]: policy } } } }));
}

/** Removes all policies that were set here. */
export function removePolicies(): void {
  for (const path of written) {
    if (process.getuid?.() === 0) rmSync(path, { force: true });
    else execFileSync('sudo', ['-n', 'rm', '-f', path]);
  }
  written.clear();
}

function write(path: string, text: string): void {
  written.add(path);
  if (process.getuid?.() === 0) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  execFileSync('sudo', ['-n', 'mkdir', '-p', dirname(path)]);
  execFileSync('sudo', ['-n', 'tee', path], { input: text, stdio: ['pipe', 'ignore', 'inherit'] });
}
