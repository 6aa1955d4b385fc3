import type { CDPSession, Page, Target } from 'puppeteer';
import { firefoxHint } from './closed-root-firefox';
import { clickAt, describe, type Hint, type Inside } from './hint-driver';

export type { Hint } from './hint-driver';

/** Returns the hint on the page, or null. */
export async function hint(page: Page): Promise<Hint | null> {
  if (page.browser().process()?.spawnfile.includes('firefox')) return firefoxHint(page);
  const cdp = await sessionOf(page);
  const root = await findRoot(cdp);
  if (!root) return null;
  const inside = insideChromium(cdp, root.objectId);
  return {
    ...(await inside(describe)),
    click: (selector) => clickAt(page, inside, selector),
    inside,
  };
}

/**
 * Waits for a hint for which `isWanted` holds; the first one may be revised once the page is complete. When the time is over,
 * returns the current hint, or null.
 */
export async function waitForHint(
  page: Page,
  timeoutMs = 3000,
  isWanted: (hint: Hint) => boolean = () => true,
): Promise<Hint | null> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    // A page that is being replaced cannot be read, so it is read again.
    const found = await hint(page).catch(() => null);
    if ((found && isWanted(found)) || Date.now() > end) return found;
    await new Promise((next) => setTimeout(next, 40));
  }
}

const sessions = new WeakMap<Target, Promise<CDPSession>>();

/** Returns the page's session; a prerendered page has a target, and so a session, of its own. */
function sessionOf(page: Page): Promise<CDPSession> {
  const target = page.target();
  const session = sessions.get(target) ?? page.createCDPSession();
  sessions.set(target, session);
  return session;
}

/** Finds the hint's root among the children of <html>, where pages have no roots of their own. */
async function findRoot(cdp: CDPSession): Promise<{ objectId: string } | null> {
  // Not deeper, since a page may have a hundred thousand nodes.
  const { root } = await cdp.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find((node) => node.localName === 'html');
  for (const { backendNodeId } of html?.children?.flatMap((node) => node.shadowRoots ?? []) ?? []) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    if (!object.objectId) continue;
    const inside = insideChromium(cdp, object.objectId);
    if (await inside((shadow) => shadow.querySelector('[data-rule]') !== null))
      return { objectId: object.objectId };
  }
  return null;
}

function insideChromium(cdp: CDPSession, objectId: string): Inside {
  return async (run, ...args) => {
    const answer = await cdp.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (...args) { return (${run})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return answer.result.value;
  };
}
