/**
 * The oldest browsers the packages are for, as manifests and README name them. What decides each is in
 * docs/versions.md. Language and style features are kept by the build's target, the language's library by
 * `lib` in tsconfig.json.
 */
export const MINIMUM_VERSIONS = {
  chrome: '121',
  edge: '121',
  firefox: '140.0',
  firefoxAndroid: '142.0',
  safari: '17.4',
} as const;

/** The build's target for a browser, as Vite names it: `firefox140.0`. */
export function buildTarget(browser: string): string {
  const known = browser === 'firefox' || browser === 'safari' ? browser : 'chrome';
  return `${known}${MINIMUM_VERSIONS[known]}`;
}
