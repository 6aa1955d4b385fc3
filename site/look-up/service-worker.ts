import { CACHE_NAME } from './cache-name';

/**
 * Caches pages that were opened, so that they can be opened again without a network. The network comes first, so that
 * nobody sees an old answer while a newer one is available.
 */

/** The browser's `FetchEvent`, which the DOM type library lacks. */
interface FetchRequestEvent extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

addEventListener('fetch', (event) => {
  const fetchEvent = event as FetchRequestEvent;
  const { method, url } = fetchEvent.request;
  if (method === 'GET' && new URL(url).origin === location.origin) fetchEvent.respondWith(answer(fetchEvent));
});

/** What is cached here. Scripts cache their own requests (offline.ts), since a copy made on the way would delay them. */
const CACHED_DESTINATIONS: readonly RequestDestination[] = ['document', 'style', 'image'];

async function answer(fetchEvent: FetchRequestEvent): Promise<Response> {
  const { request } = fetchEvent;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && CACHED_DESTINATIONS.includes(request.destination))
      fetchEvent.waitUntil(keep(request, fresh.clone()));
    return fresh;
  } catch (offline) {
    const cached = await (await caches.open(CACHE_NAME)).match(request);
    if (cached) return cached;
    throw offline;
  }
}

async function keep(request: Request, fresh: Response): Promise<void> {
  await (await caches.open(CACHE_NAME)).put(request, fresh);
}
