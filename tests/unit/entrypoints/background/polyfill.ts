import { FakeBrowser } from './fake-browser';

let current = new FakeBrowser();

/** Creates the browser that the background uses from now on. */
export function newBrowser(): FakeBrowser {
  current = new FakeBrowser();
  return current;
}

/** Stands in for `webextension-polyfill`: the browser of the current test. */
export default new Proxy({} as FakeBrowser['api'], {
  get: (_, name) => Reflect.get(current.api, name),
});
