import type { MicrosoftApp } from '../catalog/apps/schema';
import { type Cloud, cloudOf } from '../catalog/clouds';
import { parseStrictTenant, SCOPE_PATTERN } from '../evidence/formats';
import {
  bareScope,
  isDefaultScope,
  isOtherCloudScope,
  isSignInScope,
  resourceOf,
  scopesForCloud,
} from './scopes';
import { ANY_TENANT } from './tenant';

/** The parts of an admin consent link; for a part that is left out, the app's documented value is used. */
export interface LinkOptions {
  /** A cloud's sign-in host; see `consentHost`. */
  host: string;
  /** A GUID, a domain, or `ANY_TENANT`. */
  tenant: string;
  app: MicrosoftApp;
  /** Version 2 names permissions (or {@link defaultScope}); version 1 asks for everything the app has registered. */
  version?: 1 | 2;
  /** The permissions of a v2 link, in the form for that cloud. */
  scopes?: readonly string[];
  /** One of the app's documented return addresses; undefined if the app documents none. */
  redirectUri?: string | undefined;
}

/** Returns the scope that stands for everything the app has registered with Microsoft Graph. */
export function defaultScope({ graph }: Cloud): string {
  return `https://${graph}/.default`;
}

/** Whether {@link buildConsentLink} can build a link from these parts. */
export function canBuild(options: LinkOptions): boolean {
  return problemOf(withDefaults(options)) === undefined;
}

/**
 * Builds the admin consent link of an app. Host and path are fixed; everything else comes from the app's catalog entry or
 * from the person's choices in the popup. Format: Microsoft identity platform, "Admin consent on the Microsoft identity
 * platform" (v2: scope and return address are required, `common` is not allowed, `.default` stands alone) and "Grant
 * tenant-wide admin consent" (v1: asks for everything the app has registered, and needs no return address).
 *
 * @throws RangeError if a part does not have its strict form: such a link must not exist.
 */
export function buildConsentLink(options: LinkOptions): string {
  const link = withDefaults(options);
  const problem = problemOf(link);
  if (problem) throw new RangeError(problem);
  const { host, tenant, app, version, scopes, redirectUri } = link;
  const query = [
    ['client_id', app.clientId],
    ...(version === 2 ? [['scope', scopes.map(encodeReadably).join('+')]] : []),
    ...(redirectUri === undefined ? [] : [['redirect_uri', encodeReadably(redirectUri)]]),
    ...(app.state ? [['state', app.state]] : []),
  ];
  const path = version === 2 ? 'v2.0/adminconsent' : 'adminconsent';
  return `https://${host}/${tenant}/${path}?${query.map(([key, value]) => `${key}=${value}`).join('&')}`;
}

/** Fills in the app's documented values for the parts that were left out. */
function withDefaults(options: LinkOptions) {
  const { host, app } = options;
  const cloud = cloudOf(host);
  return {
    version: app.version,
    scopes: (cloud && scopesForCloud(cloud, app.scopes)) ?? app.scopes,
    redirectUri: app.redirectUris[0],
    ...options,
    cloud,
  };
}

function problemOf({
  cloud,
  tenant,
  app,
  version,
  scopes,
  redirectUri,
}: ReturnType<typeof withDefaults>): string | undefined {
  if (!cloud) return 'not a Microsoft sign-in host';
  if (tenant !== ANY_TENANT && parseStrictTenant(tenant) !== tenant)
    return 'neither a tenant id nor a domain';
  const { link, redirectUris } = app;
  if (link !== 'maker-link' && link !== 'maker-id') return 'no app for which a link is made';
  if (link === 'maker-id' && version !== 1) return 'an app without a published link gets a v1 link';
  if (redirectUri === undefined ? redirectUris.length > 0 : !redirectUris.includes(redirectUri))
    return 'not a return address that the app documents';
  if (version === 2 && redirectUri === undefined) return 'a v2 link needs a return address';
  return version === 2 ? scopeProblem(cloud, app, scopes) : undefined;
}

function scopeProblem(cloud: Cloud, app: MicrosoftApp, scopes: readonly string[]): string | undefined {
  if (scopes.length === 0) return 'a v2 link names its permissions';
  if (scopes.some((scope) => isOtherCloudScope(scope, cloud))) return 'a permission of another cloud';
  if (new Set(scopes.map(scopeKey)).size < scopes.length) return 'a permission named twice';
  if (scopes.some(isDefaultScope) && !scopes.every((scope) => isDefaultScope(scope) || isSignInScope(scope)))
    return '.default beside named permissions';
  const known = new Set(scopesForCloud(cloud, app.scopes)?.map(resourceOf));
  const isAllowed = (scope: string) => {
    const resource = resourceOf(scope);
    const ofGraph = resource === undefined ? !scope.includes('/') : resource === cloud.graph;
    return (
      SCOPE_PATTERN.test(scope) &&
      (ofGraph || app.scopes.includes(scope) || (resource && known.has(resource)))
    );
  };
  return scopes.every(isAllowed) ? undefined : 'not a permission of Graph or of an API the app documents';
}

/** Returns the key by which scopes are compared; Microsoft ignores case. */
function scopeKey(scope: string): string {
  return bareScope(scope).toLowerCase();
}

export type ScopeParseResult =
  | { ok: true; scope: string }
  | { ok: false; reason: 'form' | 'cloud' | 'api' | 'default' };

/** Parses a permission to add to a link: a name such as `Mail.Read`, or one with the address of the cloud's Graph. */
export function parseScope(input: string, cloud: Cloud): ScopeParseResult {
  const text = input.trim();
  if (isDefaultScope(text)) return { ok: false, reason: 'default' };
  if (isOtherCloudScope(text, cloud)) return { ok: false, reason: 'cloud' };
  const resource = resourceOf(text);
  if (resource !== undefined && resource !== cloud.graph) return { ok: false, reason: 'api' };
  const name = bareScope(text);
  if (isSignInScope(name)) return { ok: true, scope: name.toLowerCase() };
  return /^[A-Za-z][A-Za-z0-9]{1,40}(\.[A-Z][A-Za-z0-9-]{1,40}){1,4}$/.test(name)
    ? { ok: true, scope: `https://${cloud.graph}/${name}` }
    : { ok: false, reason: 'form' };
}

/** Percent-encodes a query value, except `:` and `/`, so that people can read the link. */
function encodeReadably(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** Splits a link into parts for display; `strong` marks the tenant and the client id. */
export function consentLinkParts(url: string): { text: string; strong: boolean }[] {
  const [, before, tenant, between, client, after] =
    /^(https:\/\/[^/]+\/)([^/]+)((?:\/v2\.0)?\/adminconsent\?client_id=)([^&]+)(.*)$/.exec(url) ?? [];
  if (!before || !tenant || !between || !client) return [{ text: url, strong: false }];
  return [
    { text: before, strong: false },
    { text: tenant, strong: true },
    { text: between, strong: false },
    { text: client, strong: true },
    { text: after ?? '', strong: false },
  ];
}
