import { bareScope } from '../consent/scopes';

/**
 * Microsoft's clouds: each has its own sign-in, its own Graph and its own organizations. Sources: Microsoft identity
 * platform, "National clouds"; Microsoft Graph, "National cloud deployments" (checked 2026-11-23).
 */

export type CloudId = 'global' | 'us' | 'china';

export interface Cloud {
  id: CloudId;
  /** The sign-in host on which an admin consent link opens. */
  host: string;
  /** Other names of the same sign-in. */
  aliases: readonly string[];
  /** The host of Microsoft Graph. */
  graph: string;
  /** Hosts of the mail and calendar APIs that belong to this cloud alone, Graph included. */
  resources: readonly string[];
  /** How the domain ends that Microsoft gives an organization of this cloud. */
  givenDomain: string;
}

/** The cloud of most organizations. */
export const WORLDWIDE: Cloud = {
  id: 'global',
  host: 'login.microsoftonline.com',
  aliases: ['login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
  graph: 'graph.microsoft.com',
  resources: ['graph.microsoft.com', 'outlook.office.com', 'outlook.office365.com'],
  givenDomain: '.onmicrosoft.com',
};

export const CLOUDS: readonly Cloud[] = [
  WORLDWIDE,
  {
    id: 'us',
    host: 'login.microsoftonline.us',
    aliases: ['login.usgovcloudapi.net', 'login-us.microsoftonline.com'],
    graph: 'graph.microsoft.us',
    resources: ['graph.microsoft.us', 'dod-graph.microsoft.us', 'outlook.office365.us'],
    givenDomain: '.onmicrosoft.us',
  },
  {
    id: 'china',
    host: 'login.partner.microsoftonline.cn',
    aliases: ['login.chinacloudapi.cn'],
    graph: 'microsoftgraph.chinacloudapi.cn',
    resources: ['microsoftgraph.chinacloudapi.cn', 'partner.outlook.cn'],
    givenDomain: '.partner.onmschina.cn',
  },
];

/** The cloud whose approval links open on this host; its other names do not count. */
export function cloudOf(host: string): Cloud | undefined {
  return CLOUDS.find((cloud) => cloud.host === host);
}

/** The host for a link, given the sign-in host a person is on: an alias of a cloud becomes its main host. */
export function consentHost(host: string): string {
  return (cloudOf(host) ?? CLOUDS.find(({ aliases }) => aliases.includes(host)) ?? WORLDWIDE).host;
}

/** Whether an organization of this name cannot be in this cloud: Microsoft gave it its domain in another one. */
export function isElsewhere(tenant: string, { id }: Cloud): boolean {
  return CLOUDS.some((other) => other.id !== id && tenant.endsWith(other.givenDomain));
}

/** The host of the API a permission names; nothing where it names none, which stands for Microsoft Graph. */
export function resourceOf(scope: string): string | undefined {
  return /^https?:\/\/([^/]+)\//i.exec(scope)?.[1]?.toLowerCase();
}

/** Whether a permission names an API of another cloud. */
export function isForeignScope(scope: string, { id }: Cloud): boolean {
  const resource = resourceOf(scope);
  return (
    resource !== undefined && CLOUDS.some((other) => other.id !== id && other.resources.includes(resource))
  );
}

const GRAPHS = CLOUDS.map(({ graph }) => graph);

/**
 * Documented permissions as they are called in a cloud: those of Microsoft Graph name that cloud's Graph.
 * Nothing where one belongs to another cloud and has no such counterpart.
 */
export function scopesIn(cloud: Cloud, scopes: readonly string[]): string[] | undefined {
  const found = scopes.map((scope) => {
    const resource = resourceOf(scope);
    return resource !== undefined && GRAPHS.includes(resource)
      ? `https://${cloud.graph}${scope.slice(`https://${resource}`.length)}`
      : scope;
  });
  return found.some((scope) => isForeignScope(scope, cloud)) ? undefined : [...new Set(found)];
}

/** Stands for everything that an app has registered, in the place of a named permission. */
export function isDefaultScope(scope: string): boolean {
  return /(^|\/)\.default$/i.test(scope);
}

/** The permissions of signing in (OpenID Connect): they open no data and belong to no API. */
const SIGN_IN = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Whether a permission is one of signing in, with or without the address of Graph before it. */
export function isSignInScope(scope: string): boolean {
  return SIGN_IN.has(bareScope(scope).toLowerCase());
}
