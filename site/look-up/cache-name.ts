/** The name of the browser cache for pages and files that were opened. */
export const CACHE_NAME = 'signpost';
