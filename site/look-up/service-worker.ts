import { KEPT } from './kept';

/**
 * Keeps what was opened, so that it can be opened again without a network. What the network has comes first: nobody is
 * shown an old answer while a newer one can be had.
 */

interface Asked extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}

addEventListener('fetch', (event) => {
  const asked = event as Asked;
  const { method, url } = asked.request;
  if (method === 'GET' && new URL(url).origin === location.origin) asked.respondWith(answer(asked));
});

async function answer(asked: Asked): Promise<Response> {
  const cache = await caches.open(KEPT);
  try {
    const fresh = await fetch(asked.request);
    if (fresh.ok) asked.waitUntil(cache.put(asked.request, fresh.clone()));
    return fresh;
  } catch (offline) {
    const kept = await cache.match(asked.request);
    if (kept) return kept;
    throw offline;
  }
}
