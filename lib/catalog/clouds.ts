import { type CloudId, SIGN_IN_HOSTS } from '../evidence/sign-in-hosts';

/** Microsoft's two APIs for mail and calendars. Permissions of other APIs differ, even under the same name. */
export type MicrosoftApi = 'graph' | 'exchange';

/**
 * One of Microsoft's clouds: it has its own sign-in, its own APIs and its own organizations. Sources: Microsoft
 * identity platform, "National clouds"; Microsoft Graph, "National cloud deployments" (noted 2026-11-23).
 */
export interface Cloud {
  id: CloudId;
  /** The sign-in host on which an admin consent link opens. */
  host: string;
  /** Other hosts of the same sign-in. */
  aliases: readonly string[];
  /** The host of Microsoft Graph in the cloud's links. */
  graph: string;
  /** The hosts of the APIs that belong to this cloud alone. */
  apis: Readonly<Record<string, MicrosoftApi>>;
  /** The hosts of its portals for administrators. */
  portals: readonly string[];
  /** Suffix of the initial domain of an organization in this cloud. */
  initialDomain: string;
  /** Suffix of the names of Exchange Online's mail servers (MX). */
  mailServers: string;
  /** Values of `tenant_region_sub_scope` in the discovery documents of this cloud's tenants. */
  subScopes: readonly string[];
}

/** The worldwide cloud, in which most organizations are. */
export const WORLDWIDE: Cloud = {
  id: 'global',
  host: SIGN_IN_HOSTS.global[0],
  aliases: [...SIGN_IN_HOSTS.global.slice(1), 'sts.windows.net'],
  graph: 'graph.microsoft.com',
  apis: {
    'graph.microsoft.com': 'graph',
    'outlook.office.com': 'exchange',
    'outlook.office365.com': 'exchange',
  },
  portals: ['entra.microsoft.com', 'portal.azure.com'],
  initialDomain: '.onmicrosoft.com',
  mailServers: 'mail.protection.outlook.com',
  subScopes: [],
};

/** The clouds for which links can be built. */
export const CLOUDS: readonly Cloud[] = [
  WORLDWIDE,
  {
    id: 'us',
    host: SIGN_IN_HOSTS.us[0],
    aliases: [...SIGN_IN_HOSTS.us.slice(1), 'login.usgovcloudapi.net', 'login-us.microsoftonline.com'],
    graph: 'graph.microsoft.us',
    apis: {
      'graph.microsoft.us': 'graph',
      'dod-graph.microsoft.us': 'graph',
      'outlook.office365.us': 'exchange',
      'outlook-dod.office365.us': 'exchange',
    },
    portals: ['entra.microsoft.us', 'portal.azure.us'],
    initialDomain: '.onmicrosoft.us',
    mailServers: 'mail.protection.office365.us',
    subScopes: ['DOD', 'DODCON'],
  },
  {
    id: 'china',
    host: SIGN_IN_HOSTS.china[0],
    aliases: SIGN_IN_HOSTS.china.slice(1),
    graph: 'microsoftgraph.chinacloudapi.cn',
    apis: { 'microsoftgraph.chinacloudapi.cn': 'graph', 'partner.outlook.cn': 'exchange' },
    portals: ['entra.microsoftonline.cn', 'portal.azure.cn'],
    initialDomain: '.partner.onmschina.cn',
    mailServers: 'mail.protection.partner.outlook.cn',
    subScopes: [],
  },
];

/** Sign-in hosts of newer clouds, of which little is documented (MSAL's list of authorities). */
const NEWER_CLOUDS = [
  'login.sovcloud-identity.fr',
  'login.sovcloud-identity.de',
  'login.sovcloud-identity.sg',
];

/** Sign-in host of the cloud for Germany, which was closed in October 2021. */
export const CLOSED_HOST = 'login.microsoftonline.de';

/** Application ids of the APIs, the same in every cloud. */
const API_IDS: Readonly<Record<string, MicrosoftApi>> = {
  '00000003-0000-0000-c000-000000000000': 'graph',
  '00000002-0000-0ff1-ce00-000000000000': 'exchange',
};

const APIS: ReadonlyMap<string, MicrosoftApi> = new Map([
  ...CLOUDS.flatMap(({ apis }) => Object.entries(apis)).map(
    ([host, api]) => [`https://${host}`, api] as const,
  ),
  ...Object.entries(API_IDS),
]);

/** Returns the API with an address or an id, in any cloud. */
export function microsoftApi(resource: string): MicrosoftApi | undefined {
  return APIS.get(resource.toLowerCase());
}

/** Returns the cloud whose consent links open on this host; aliases do not count. */
export function cloudOf(host: string): Cloud | undefined {
  return CLOUDS.find((cloud) => cloud.host === host);
}

/** Returns the cloud whose sign-in is on this host, aliases included. */
export function cloudOfAlias(host: string): Cloud | undefined {
  return CLOUDS.find((cloud) => cloud.host === host || cloud.aliases.includes(host));
}

/** Whether this is the sign-in host of a newer cloud, for which no links can be built. */
export function isNewerCloud(host: string): boolean {
  return NEWER_CLOUDS.includes(host);
}

/** Whether this is a host of Microsoft's sign-in, in any cloud. */
export function isSignInHost(host: string): boolean {
  return cloudOfAlias(host) !== undefined || isNewerCloud(host) || host === CLOSED_HOST;
}

/** Returns the host for consent links, given the sign-in host that a person is on; the worldwide one if it is unknown. */
export function consentHost(host: string): string {
  return (cloudOfAlias(host) ?? WORLDWIDE).host;
}

/** Whether a domain is the initial domain of an organization in another cloud than this one. */
export function isInOtherCloud(tenant: string, { id }: Cloud): boolean {
  return CLOUDS.some((other) => other.id !== id && tenant.endsWith(other.initialDomain));
}
