import type { Plugin } from 'vite';

const ENTRY = /virtual:wxt-content-script-isolated-world-entrypoint\?(.*)\/index\.ts$/;

/**
 * Starts the watcher without WXT's wrapper, which would be a tenth of what runs on each sign-in page: a context that
 * ours does not use (the watcher notices by itself when the extension is gone) and words for the developer's console.
 * What `index.ts` says of where it runs has gone into the manifest by then.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'signpost:bare-content-script',
    enforce: 'pre',
    load(id) {
      const folder = ENTRY.exec(id)?.[1];
      return folder && `import { watch } from ${JSON.stringify(`${folder}/watch`)};\nwatch();\n`;
    },
  };
}
