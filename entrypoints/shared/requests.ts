import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

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

const KEY = 'requests';
const KEPT = 50;

/** Notes that a host is asked about a domain. */
export async function noteRequest(host: string, domain: string): Promise<void> {
  const requests = [...(await requestsSent()), { time: new Date().toISOString(), host, domain }];
  await browser.storage.session.set({ [KEY]: requests.slice(-KEPT) });
}

/** What was sent since the browser was started, oldest first. */
export async function requestsSent(): Promise<Request[]> {
  return requestsSchema.parse((await browser.storage.session.get(KEY))[KEY] ?? []);
}
