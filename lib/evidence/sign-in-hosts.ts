/**
 * The hosts on which Microsoft's clouds serve sign-in pages, the usual one of each cloud first. The watcher looks at
 * these; everything else about a cloud is in lib/catalog/clouds.ts. Dependency-free.
 */
export const SIGN_IN_HOSTS = {
  global: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'],
  us: ['login.microsoftonline.us'],
  china: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
} as const;

/** Microsoft's clouds; every place that speaks of a cloud calls it by one of these. */
export type CloudId = keyof typeof SIGN_IN_HOSTS;
