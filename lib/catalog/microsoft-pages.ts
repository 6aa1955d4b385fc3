import { CLOUDS } from './clouds';

/**
 * Hosts of Microsoft's own pages on which nobody else can publish a page: documentation, portals, a person's own
 * account, mail. Hosts of what Microsoft rents out or where anybody writes (SharePoint, Forms, Azure sites and stores,
 * short links) are not among them. Sources: the pages that the catalog's rules and remedies cite, and Microsoft Learn:
 * "Microsoft 365 URLs and IP address ranges", "Microsoft Entra FAQ", "cloud.microsoft domain" (noted 2026-11-29).
 */
const PAGES: ReadonlySet<string> = new Set([
  ...CLOUDS.flatMap(({ portals }) => portals),
  'learn.microsoft.com',
  'docs.microsoft.com',
  'support.microsoft.com',
  'www.microsoft.com',
  'microsoft.com',
  'azure.microsoft.com',
  'developer.microsoft.com',
  'partner.microsoft.com',
  'admin.microsoft.com',
  'admin.cloud.microsoft',
  'admin.exchange.microsoft.com',
  'admin.teams.microsoft.com',
  'intune.microsoft.com',
  'security.microsoft.com',
  'purview.microsoft.com',
  'compliance.microsoft.com',
  'status.cloud.microsoft',
  'status.azure.com',
  'portal.office.com',
  'www.office.com',
  'www.microsoft365.com',
  'm365.cloud.microsoft',
  'myapps.microsoft.com',
  'myapplications.microsoft.com',
  'myaccount.microsoft.com',
  'myaccess.microsoft.com',
  'mystaff.microsoft.com',
  'mysignins.microsoft.com',
  'account.microsoft.com',
  'account.live.com',
  'login.live.com',
  'passwordreset.microsoftonline.com',
  'account.activedirectory.windowsazure.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.office365.us',
  'outlook.cloud.microsoft',
  'outlook.live.com',
  'teams.microsoft.com',
]);

/** Domains below which only Microsoft names hosts; what it rents out (Azure, SharePoint) is not among them. */
const DOMAINS = [
  'microsoft.com',
  'microsoft',
  'microsoftonline.com',
  'microsoftonline.us',
  'microsoftonline.cn',
  'microsoft365.com',
  'onmicrosoft.com',
  'microsoft.us',
  'office.com',
  'office365.com',
  'office365.us',
  'outlook.com',
  'live.com',
];

/** Where a device of somebody else's is let in with a code: host and path, as Microsoft documents or links them. */
const DEVICE_CODE_PAGES: ReadonlySet<string> = new Set([
  'microsoft.com/devicelogin',
  'www.microsoft.com/devicelogin',
  'microsoft.com/link',
  'www.microsoft.com/link',
  'aka.ms/devicelogin',
  'login.microsoft.com/device',
  'device.login.microsoftonline.com/',
  'login.live.com/oauth20_remoteconnect.srf',
]);

/** Whether a page on this host can only be Microsoft's own. */
export function isMicrosoftPage(host: string): boolean {
  return PAGES.has(host);
}

/** Whether a host is below a domain of Microsoft's; others may have written what it shows. */
export function isMicrosoftDomain(host: string): boolean {
  return DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Hosts of Microsoft's pages, for comparison with those that imitate them. */
export function microsoftPages(): readonly string[] {
  return [...PAGES];
}

/** Whether a code that is entered on this page signs a device in: whoever made the code is signed in with it. */
export function isDeviceCodePage(host: string, path: string): boolean {
  const plain = path.toLowerCase();
  return (
    DEVICE_CODE_PAGES.has(host + (plain.length > 1 ? plain.replace(/\/$/, '') : plain)) ||
    (CLOUDS.some((cloud) => cloud.host === host || cloud.aliases.includes(host)) &&
      /^\/[^/]+\/oauth2\/(?:v2\.0\/)?deviceauth\/?$/.test(plain))
  );
}
