// The scripts find or install the browsers (scripts/browsers.ts), so puppeteer downloads none when it is installed.
module.exports = { skipDownload: true };
