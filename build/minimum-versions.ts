/**
 * Oldest supported browsers, as in the manifests and the README; docs/versions.md gives the reason for each. The build's
 * target limits JavaScript syntax and CSS, `lib` in tsconfig.json the standard library.
 */
export const MINIMUM_VERSIONS = {
  chrome: '121',
  edge: '121',
  firefox: '140.0',
  firefoxAndroid: '142.0',
  safari: '17.4',
} as const;

/** Returns Vite's build target for a browser: `firefox140.0`. */
export function buildTarget(browser: string): string {
  const known = browser === 'firefox' || browser === 'safari' ? browser : 'chrome';
  return `${known}${MINIMUM_VERSIONS[known]}`;
}
