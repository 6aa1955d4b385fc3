/**
 * Hosts of the sign-in pages of each Microsoft cloud, the usual one first. The content script watches them; everything else
 * about a cloud is in lib/catalog/clouds.ts. Dependency-free.
 */
export const SIGN_IN_HOSTS = {
  global: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net'],
  us: ['login.microsoftonline.us'],
  china: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn'],
} as const;

/** Identifies one of Microsoft's clouds. */
export type CloudId = keyof typeof SIGN_IN_HOSTS;
