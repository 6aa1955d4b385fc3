/**
 * Stands in for WXT's own context, which every content script gets and ours does not use: it would be a tenth of what
 * runs on each sign-in page (see wxt.config.ts). The watcher notices by itself when the extension is gone.
 */
export class ContentScriptContext {}
