/** What the look-up page takes in once it has been seen, by the names that the build gives. */
export const MODULES = ['packed-map.js', 'catalog.js', 'effective.js', 'tool.js'];
