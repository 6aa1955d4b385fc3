import { defineContentScript } from 'wxt/utils/define-content-script';
import { SITES } from '../../lib/evidence/watched-sites';
import { watch } from './watch';

/**
 * Where the content script runs: WXT writes it into the manifest. What runs is `watch`, and nothing else of this file:
 * build/bare-content-script.ts starts it without WXT's wrapper, so `main` only says which function that is.
 */
export default defineContentScript({
  matches: SITES.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`)),
  runAt: 'document_end',
  main: watch,
});
