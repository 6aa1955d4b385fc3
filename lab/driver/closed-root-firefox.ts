import type { Page } from 'puppeteer';
import { clickAt, describe, type Hint } from './hint-driver';

// puppeteer cannot open a closed root in Firefox, but WebDriver BiDi serializes one on request.
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: CallResult }> };
}
interface Node {
  sharedId?: string;
  value?: { shadowRoot?: { sharedId?: string } | null; value?: unknown };
}
interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Like `hint`, for a page in Firefox. */
export async function firefoxHint(page: Page): Promise<Hint | null> {
  for (const sharedId of await rootsBelowHtml(page)) {
    const inside: Hint['inside'] = (run, ...args) => insideFirefox(page, sharedId, run, args);
    const description = await inside(describe);
    if (description.rule)
      return { ...description, inside, click: (selector) => clickAt(page, inside, selector) };
  }
  return null;
}

async function rootsBelowHtml(page: Page): Promise<string[]> {
  const answer = await call(page, '() => [...document.documentElement.children]', [], {
    includeShadowTree: 'all',
    maxDomDepth: 1,
    maxObjectDepth: 1,
  });
  const nodes = (answer.result?.value ?? []) as Node[];
  return nodes.flatMap((node) => node.value?.shadowRoot?.sharedId ?? []);
}

async function insideFirefox<T>(
  page: Page,
  sharedId: string,
  run: (root: ShadowRoot, ...args: never[]) => T,
  args: unknown[],
): Promise<T> {
  const answer = await call(
    page,
    `async (root, ...args) => JSON.stringify(await (${run})(root, ...args.map((one) => JSON.parse(one))))`,
    [{ sharedId }, ...args.map((value) => ({ type: 'string', value: JSON.stringify(value) }))],
  );
  const value = answer.result?.value;
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
}

async function call(
  page: Page,
  functionDeclaration: string,
  args: object[],
  serializationOptions: object = {},
): Promise<CallResult> {
  const { connection } = page.browser() as unknown as Bidi;
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    target: { context: (page.mainFrame() as unknown as { _id: string })._id },
    awaitPromise: true,
    serializationOptions,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text ?? 'The page threw.');
  return result;
}
