/** The modules that the look-up page preloads after its first paint, by their file names in the build. */
export const MODULES = ['packed-map.js', 'catalog.js', 'effective.js', 'tool.js'];
