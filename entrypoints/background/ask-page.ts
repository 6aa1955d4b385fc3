import type * as z from 'zod/mini';
import type { ContentQuery } from '../shared/protocol';
import { inTime } from './queue';
import type { BrowserApi } from './shared';

/** What a page said, if it did in time. */
export interface Asked<T> {
  said?: T;
  /** There is a watched page, but it does not answer. */
  silent?: true;
}

/** Asks the watcher of a tab's page, and checks what it says. */
export async function askPage<T>(
  { tabs }: BrowserApi,
  tabId: number,
  type: ContentQuery['type'],
  schema: z.ZodMiniType<T>,
): Promise<Asked<T>> {
  const late = Symbol('late');
  try {
    const answer: unknown = await inTime(tabs.sendMessage(tabId, { type }, { frameId: 0 }), late);
    if (answer === late) return { silent: true };
    const parsed = schema.safeParse(answer);
    return parsed.success ? { said: parsed.data } : {};
  } catch {
    // "Receiving end does not exist": no watched page in this tab.
    return {};
  }
}
