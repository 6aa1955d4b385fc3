import { FakeBrowser } from './fake-browser';

let current = new FakeBrowser();

/** A new browser, which is from now on the one that the background sees. */
export function newBrowser(): FakeBrowser {
  current = new FakeBrowser();
  return current;
}

/** What `webextension-polyfill` is in these tests: the browser of the test that runs. */
export default new Proxy({} as FakeBrowser['api'], {
  get: (_, name) => Reflect.get(current.api, name),
});
