// The scripts choose the browser (see scripts/browsers.ts); puppeteer itself downloads nothing on install.
module.exports = { skipDownload: true };
