/** A browser that the lab can open, and where its program lies. */
export interface BrowserProgram {
  name: string;
  /** Names the program where it lies in an unusual place. */
  env: 'SIGNPOST_CHROMIUM' | 'SIGNPOST_FIREFOX';
  /** Names of the program on Linux, which are also Debian's packages. */
  programs: readonly string[];
  /** Other places where it may lie. */
  elsewhere: readonly string[];
  /** What puppeteer calls its own download. */
  own: 'chrome' | 'firefox';
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
  own: 'chrome',
};

export const FIREFOX: BrowserProgram = {
  name: 'Firefox',
  env: 'SIGNPOST_FIREFOX',
  programs: ['firefox-esr', 'firefox'],
  elsewhere: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  own: 'firefox',
};
