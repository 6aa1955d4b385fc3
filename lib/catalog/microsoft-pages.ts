import { CLOUDS, cloudOfAlias } from './clouds';

/**
 * Hosts on which only Microsoft can publish pages: documentation, portals, accounts, mail. Hosts on which customers
 * publish (SharePoint, Forms, Azure sites and storage, short links) are not included. Sources: the pages that the
 * catalog's rules and remedies cite, and Microsoft Learn: "Microsoft 365 URLs and IP address ranges", "Microsoft Entra
 * FAQ", "cloud.microsoft domain" (noted 2026-11-29).
 */
const PAGE_HOSTS: ReadonlySet<string> = new Set([
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

/** Domains whose subdomains only Microsoft creates; those of customers' sites (Azure, SharePoint) are not included. */
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
  'partner.outlook.cn',
  'live.com',
];

/** Pages on which a code signs in another device: host and path, as Microsoft documents or links them. */
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

/** Whether every page on this host is Microsoft's own. */
export function isMicrosoftPage(host: string): boolean {
  return PAGE_HOSTS.has(host);
}

/** Whether a host belongs to a domain of Microsoft's. Its pages may show what others wrote. */
export function isMicrosoftDomain(host: string): boolean {
  return DOMAINS.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Returns the hosts of Microsoft's own pages, to compare them with hosts that imitate them. */
export function microsoftPages(): readonly string[] {
  return [...PAGE_HOSTS];
}

/** Whether a code entered on this page signs in the device for which the code was made. */
export function isDeviceCodePage(host: string, path: string): boolean {
  const lowerCase = path.toLowerCase();
  return (
    DEVICE_CODE_PAGES.has(host + (lowerCase.length > 1 ? lowerCase.replace(/\/$/, '') : lowerCase)) ||
    (cloudOfAlias(host) !== undefined && /^\/[^/]+\/oauth2\/(?:v2\.0\/)?deviceauth\/?$/.test(lowerCase))
  );
}
