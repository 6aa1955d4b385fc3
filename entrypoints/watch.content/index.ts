import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITES } from '../../lib/evidence/watched-sites';
import { startGate } from './gate';
import { createWatcher } from './watcher';

/**
 * Declares the content script to WXT, which writes `matches` and `runAt` into the manifest. The built script does not
 * contain this file: build/bare-content-script.ts calls the same function as `main` without WXT's wrapper.
 */
export default defineContentScript({
  matches: SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_end',
  main: () => startGate(createWatcher),
});
