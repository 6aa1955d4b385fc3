import type * as z from 'zod/mini';
import type { ContentQuery } from '../shared/protocol';
import type { BrowserApi } from './services';
import { withTimeout } from './with-timeout';

/** The answer of a page; empty where the tab shows no watched page or the answer is invalid. */
export interface PageAnswer<T> {
  answer?: T;
  /** Set where there is a watched page that does not answer in time. */
  silent?: true;
}

/** Asks the content script of a tab, and validates its answer. */
export async function askPage<T>(
  { tabs }: BrowserApi,
  tabId: number,
  type: ContentQuery['type'],
  schema: z.ZodMiniType<T>,
): Promise<PageAnswer<T>> {
  const late = Symbol('late');
  try {
    const answer: unknown = await withTimeout(tabs.sendMessage(tabId, { type }, { frameId: 0 }), late);
    if (answer === late) return { silent: true };
    const parsed = schema.safeParse(answer);
    return parsed.success ? { answer: parsed.data } : {};
  } catch {
    // "Receiving end does not exist": the tab shows no watched page.
    return {};
  }
}
