import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a watcher cannot do without: a page's changes, questions about it, and one word to the background. */
const LEAST = `
new MutationObserver(() => {}).observe(document, { childList: true, subtree: true, characterData: true });
chrome.runtime.onMessage.addListener(() => {});
void chrome.runtime.sendMessage(0).catch(() => {});
`;

/**
 * Extensions that do nothing, on the pages of the one in `built`: their content script is empty, or the least that a
 * watcher does; popup and background say one word.
 */
export function smallExtension(name: 'empty' | 'least', built: string): string {
  const folder = resolve('.cache', `bench-${name}`);
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
    content_scripts: object[];
  };
  mkdirSync(folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['storage'],
      action: { default_popup: 'popup.html' },
      background: { service_worker: 'background.js' },
      content_scripts: scripts.map((one) => ({ ...one, js: ['watch.js'] })),
    }),
  );
  write('watch.js', name === 'least' ? LEAST : '');
  write('background.js', 'chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(0));');
  write('popup.html', '<!doctype html><title>Word</title><p>Word</p>');
  return folder;
}
