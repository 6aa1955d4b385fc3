import { GECKO_ID } from '../../build/values';
import { type LabBrowser, sendBidi } from './browser';

// puppeteer cannot open an extension's page in Firefox, but WebDriver BiDi can.
interface Answer {
  context?: string;
  contexts?: { context: string; url: string }[];
  type?: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

const UUID = '11111111-2222-4333-8444-555555555555';

/** Launch options of a Firefox in which {@link openFirefoxPage} works. */
export const FIREFOX_PAGES = {
  args: ['--remote-allow-system-access'],
  prefs: {
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    // The browser's own prompt cannot be answered from here, so it is switched off.
    'extensions.webextOptionalPermissionPrompts': false,
  },
};

/** A page of the extension in Firefox. */
export interface FirefoxPage {
  /** Evaluates an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression is true in the page. */
  waitFor(expression: string): Promise<void>;
  /** Clicks in the middle of an element. */
  click(selector: string): Promise<void>;
}

/** Opens `<name>.html` in a new tab and waits until it is drawn. */
export async function openFirefoxPage(browser: LabBrowser, name: string): Promise<FirefoxPage> {
  const send = (method: string, params: object) => sendBidi<Answer>(browser, method, params);
  const url = `moz-extension://${UUID}/${name}.html`;
  const { context: tab } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.navigate', { context: tab, url, wait: 'none' });
  // The page runs in another process than its tab, and so in another context.
  const find = async () =>
    (await send('browsingContext.getTree', {})).contexts?.find((one) => one.url === url);
  let context = '';
  const evaluate = async (expression: string) => {
    const { result, type, exceptionDetails } = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'The page threw.');
    return result?.value;
  };
  const waitFor = async (expression: string) => {
    for (let turn = 0; turn < 100; turn++) {
      context = (await find())?.context ?? context;
      if (context && (await evaluate(expression).catch(() => false)) === true) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`${name}.html in Firefox: ${expression} did not come true.`);
  };
  await waitFor('document.querySelector("h1") !== null');
  return {
    evaluate,
    waitFor,
    async click(selector) {
      const box = JSON.stringify(selector);
      const at = await evaluate(
        `(() => { const { x, y, width, height } = document.querySelector(${box}).getBoundingClientRect(); return JSON.stringify([x + width / 2, y + height / 2]); })()`,
      );
      const [x = 0, y = 0] = (JSON.parse(String(at)) as number[]).map(Math.round);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
  };
}
