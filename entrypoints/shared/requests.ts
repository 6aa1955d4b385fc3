import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { sessionMemory } from './session-memory';
import { requestsKey } from './storage-keys';

/** The log of network requests since the browser was started, shown on the page "What Signpost sees and does". */

const requestsSchema = z.catch(
  z.array(
    z.strictObject({
      time: z.iso.datetime(),
      host: z.string().check(z.maxLength(100)),
      domain: z.string().check(z.maxLength(253)),
    }),
  ),
  [],
);

export type SentRequest = z.infer<typeof requestsSchema>[number];

const storageKey = () => requestsKey(browser.extension.inIncognitoContext);
/** Maximum number of requests in the log; a new one replaces the oldest. */
const MAX_REQUESTS = 50;

/** Logs that a host is asked about a domain. */
export async function noteRequest(host: string, domain: string): Promise<void> {
  const requests = [...(await loadSentRequests()), { time: new Date().toISOString(), host, domain }];
  await sessionMemory(browser).set({ [storageKey()]: requests.slice(-MAX_REQUESTS) });
}

/** Loads the log, oldest request first. */
export async function loadSentRequests(): Promise<SentRequest[]> {
  return requestsSchema.parse((await sessionMemory(browser).get(storageKey()))[storageKey()] ?? []);
}
