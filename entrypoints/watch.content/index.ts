import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITES } from '../../lib/evidence/watched-sites';
import { standAtGate } from './gate';
import { createWatcher } from './watcher';

/**
 * Where the content script runs: WXT writes it into the manifest. What runs is what `main` says, and nothing
 * else of this file: build/bare-content-script.ts says the same without WXT's wrapper.
 */
export default defineContentScript({
  matches: SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_end',
  main: () => standAtGate(createWatcher),
});
