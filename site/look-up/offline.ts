import { CACHE_NAME } from './cache-name';

/**
 * Makes this page, and pages opened after it, available without a network. The files of this visit were loaded before the
 * service worker started, or are ones that it does not cache. They are fetched once more, from the browser's HTTP cache.
 */
export async function keepForOffline(): Promise<void> {
  // Pages opened from disk and private windows of Firefox have no service workers.
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  await navigator.serviceWorker.register(new URL('../service-worker.js', location.href));
  await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const cache = await caches.open(CACHE_NAME);
  await cache.addAll([...new Set([location.href.split('#', 1)[0] ?? '', ...loaded])]);
}
