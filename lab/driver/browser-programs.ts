/** A browser that the lab can open, and the places of its program. */
export interface BrowserProgram {
  name: string;
  /** Environment variable with the program's path. */
  env: 'SIGNPOST_CHROMIUM' | 'SIGNPOST_FIREFOX';
  /** Names of the program on Linux, and of Debian's packages. */
  programs: readonly string[];
  /** Other paths of the program. */
  elsewhere: readonly string[];
  /** Puppeteer's name of its own download. */
  puppeteerName: 'chrome' | 'firefox';
}

export const CHROMIUM: BrowserProgram = {
  name: 'Chromium',
  env: 'SIGNPOST_CHROMIUM',
  programs: ['chromium', 'chromium-browser', 'google-chrome-stable'],
  elsewhere: [
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  puppeteerName: 'chrome',
};

export const FIREFOX: BrowserProgram = {
  name: 'Firefox',
  env: 'SIGNPOST_FIREFOX',
  programs: ['firefox-esr', 'firefox'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  puppeteerName: 'firefox',
};
