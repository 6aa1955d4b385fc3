import { KEPT } from './kept';

/**
 * Lets the browser keep this page, and what is opened after it, for times without a network. What this visit has loaded
 * came before there was anybody to keep it, or would have come later for a copy, so it is fetched once more, from the
 * browser's own cache.
 */
export async function keepForOffline(): Promise<void> {
  // Neither a folder on disk nor a private window of Firefox can keep anything.
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  await navigator.serviceWorker.register(new URL('../service-worker.js', location.href));
  await navigator.serviceWorker.ready;
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  const cache = await caches.open(KEPT);
  await cache.addAll([...new Set([location.href.split('#', 1)[0] ?? '', ...used])]);
}
