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

/** Pages have nobody else to keep them. What a script asks for, it keeps itself: a copy made on the way would hold it up. */
const KEPT_HERE: readonly RequestDestination[] = ['document', 'style', 'image'];

async function answer(asked: Asked): Promise<Response> {
  const { request } = asked;
  try {
    const fresh = await fetch(request);
    if (fresh.ok && KEPT_HERE.includes(request.destination)) asked.waitUntil(keep(request, fresh.clone()));
    return fresh;
  } catch (offline) {
    const kept = await (await caches.open(KEPT)).match(request);
    if (kept) return kept;
    throw offline;
  }
}

async function keep(request: Request, fresh: Response): Promise<void> {
  await (await caches.open(KEPT)).put(request, fresh);
}
