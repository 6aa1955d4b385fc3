import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { HOSTS } from '../../lab/server/hosts';
import { runPackage } from '../command';
import { builtFolder } from '../extension-build';
import { UserError } from '../plain';

/** What is measured side by side. */
export interface Variant {
  id: 'none' | 'bare' | 'wrapped' | 'least' | 'signpost' | 'autoconsent';
  name: string;
  /** Folder of the unpacked extension. */
  folder?: string;
}

const FOLDER = resolve('.cache/bench');
const MATCHES = HOSTS.map((host) => `https://${host}/*`);

/** No extension, two that do nothing, the least a watcher does, Signpost, and a peer that reads every page. */
export async function makeVariants(): Promise<Variant[]> {
  rmSync(FOLDER, { recursive: true, force: true });
  return [
    { id: 'none', name: 'no extension' },
    { id: 'bare', name: 'empty script', folder: makeBare('bare', '(()=>{})();') },
    { id: 'wrapped', name: "empty script, WXT's wrapper", folder: await makeWrapped() },
    { id: 'least', name: 'the least a watcher does', folder: makeBare('least', LEAST) },
    { id: 'signpost', name: 'Signpost', folder: resolve(builtFolder('chrome')) },
    { id: 'autoconsent', name: 'autoconsent', folder: copyPeer() },
  ];
}

/**
 * What nobody can do without who watches a page: touch the document, tell the background, listen to it, hear of one
 * change and look once more. Nothing is read, compared or decided.
 */
const LEAST = `(() => {
  chrome.runtime.onMessage.addListener(() => {});
  chrome.runtime.sendMessage({ type: 'least' });
  const look = () => document.querySelector('h1,[role=heading]')?.textContent;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    setTimeout(look, 8);
  }).observe(document, { childList: true, subtree: true, characterData: true });
  look();
})();`;

/** A content script as a bare file, with a background that only answers and a popup that is one word. */
function makeBare(name: string, script: string): string {
  const folder = join(FOLDER, name);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    background: { service_worker: 'background.js' },
    action: { default_popup: 'popup.html' },
    content_scripts: [{ matches: MATCHES, js: ['empty.js'], run_at: 'document_end' }],
  };
  write(folder, {
    'manifest.json': JSON.stringify(manifest),
    'empty.js': script,
    'background.js':
      'chrome.runtime.onMessage.addListener((message, sender, reply) => { reply({ state: "unwatched" }); });',
    'popup.html':
      '<!doctype html><html lang="en"><title>Bare</title><main role="tabpanel">Bare</main></html>',
  });
  return folder;
}

/** The same as WXT builds it. */
async function makeWrapped(): Promise<string> {
  const folder = join(FOLDER, 'wrapped');
  write(folder, {
    'entrypoints/empty.content.ts': [
      "import { defineContentScript } from 'wxt/utils/define-content-script';",
      `export default defineContentScript({ matches: ${JSON.stringify(MATCHES)}, runAt: 'document_end', main() {} });`,
    ].join('\n'),
    'wxt.config.ts': "export default { manifest: { name: 'Wrapped', version: '1.0' } };",
    'package.json': '{ "name": "wrapped", "private": true, "type": "module" }',
  });
  const built = await runPackage('wxt', ['build', folder, '-b', 'chrome', '--mv3'], {
    NODE_ENV: 'production',
  });
  if (built.code !== 0) throw new UserError(built.output);
  return join(folder, '.output/chrome-mv3');
}

/** The peer as its package ships it: Chromium writes into folders it loads from, so it gets a copy. */
function copyPeer(): string {
  const folder = join(FOLDER, 'autoconsent');
  cpSync('node_modules/@duckduckgo/autoconsent/dist/addon-mv3', folder, { recursive: true });
  return folder;
}

function write(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
