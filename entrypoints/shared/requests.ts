import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { sessionMemory } from './session-memory';

/** The log of what was asked of whom since the browser was started, for the page that shows what Signpost does. */

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

export type Request = z.infer<typeof requestsSchema>[number];

/** What is asked in a private window is forgotten with the last of them. */
const key = () => (browser.extension.inIncognitoContext ? 'private:requests' : 'requests');
const KEPT = 50;

/** Notes that a host is asked about a domain. */
export async function noteRequest(host: string, domain: string): Promise<void> {
  const requests = [...(await requestsSent()), { time: new Date().toISOString(), host, domain }];
  await sessionMemory(browser).set({ [key()]: requests.slice(-KEPT) });
}

/** What was sent since the browser was started, oldest first. */
export async function requestsSent(): Promise<Request[]> {
  return requestsSchema.parse((await sessionMemory(browser).get(key()))[key()] ?? []);
}
