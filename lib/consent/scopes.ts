import { PERMISSIONS } from '../catalog/catalog';
import { CLOUDS, type Cloud, type MicrosoftApi, microsoftApi } from '../catalog/clouds';
import type { Permission } from '../catalog/permissions/schema';
import type { Language } from '../i18n/language';

/** The vendor of a permission, by the name of its file in lib/catalog/permissions. */
export type Vendor = 'microsoft' | 'google';

const GOOGLE_SCOPE_PREFIX = 'https://www.googleapis.com/auth';

/** A scope split into its name and, if its address is known, its vendor and API. */
interface ScopeParts {
  name: string;
  vendor?: Vendor;
  api?: MicrosoftApi;
}

function splitScope(scope: string): ScopeParts {
  const slash = scope.lastIndexOf('/');
  const name = scope.slice(slash + 1);
  if (slash < 0 || name === '') return { name: scope };
  if (scope.slice(0, slash) === GOOGLE_SCOPE_PREFIX) return { name, vendor: 'google' };
  const api = microsoftApi(withoutTrailingSlash(scope.slice(0, slash)));
  return api ? { name, vendor: 'microsoft', api } : { name: scope };
}

/** Returns an address without a slash at its end. */
function withoutTrailingSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/**
 * Returns a permission's name as Microsoft's and Google's pages show it: without the address of Microsoft Graph, Exchange
 * Online or Google's APIs. A scope of any other API stays whole, because it is another permission, whatever its name.
 */
export function bareScope(scope: string): string {
  return splitScope(scope).name;
}

export interface ScopeEntry {
  /** Vendor and name, e.g. `microsoft/Mail.Read`: the key of its translation. */
  id: string;
  vendor: Vendor;
  name: string;
  permission: Permission;
}

// Built on first use: most pages are healthy and need no index.
let cachedIndex: ReadonlyMap<string, ScopeEntry> | undefined;

function scopeIndex(): ReadonlyMap<string, ScopeEntry> {
  cachedIndex ??= buildScopeIndex();
  return cachedIndex;
}

function buildScopeIndex(): ReadonlyMap<string, ScopeEntry> {
  const found = new Map<string, ScopeEntry>();
  for (const vendor of ['microsoft', 'google'] as const) {
    for (const [name, permission] of Object.entries(PERMISSIONS.get(vendor)?.permissions ?? {}))
      found.set(keyOf(vendor, name), { id: `${vendor}/${name}`, vendor, name, permission });
  }
  return found;
}

/** Returns the index key. Microsoft ignores case; Google's old scopes also occur with http and with a trailing slash. */
function keyOf(vendor: Vendor, name: string): string {
  if (vendor === 'microsoft') return `microsoft/${name.toLowerCase()}`;
  return `google/${withoutTrailingSlash(name.replace(/^http:/, 'https:'))}`;
}

/** Finds the entry of a scope. A name that both vendors have (`openid`) is that of `defaultVendor`, else Microsoft's. */
function findEntry(scope: string, defaultVendor?: Vendor): ScopeEntry | undefined {
  const { name, vendor = defaultVendor } = splitScope(scope);
  if (vendor) return scopeIndex().get(keyOf(vendor, name));
  return scopeIndex().get(keyOf('microsoft', name)) ?? scopeIndex().get(keyOf('google', name));
}

/** A scope in the form in which scopes are compared. */
export interface ResolvedScope {
  /** The permission, the same in every spelling and for every address of its API. */
  key: string;
  api: MicrosoftApi | 'other';
  entry?: ScopeEntry;
}

/** Resolves a scope to its permission and API. Microsoft reads a scope without an address as one of Microsoft Graph. */
export function resolveScope(scope: string): ResolvedScope {
  const entry = findEntry(scope);
  const { name, vendor, api } = splitScope(scope);
  return {
    key: entry ? keyOf(entry.vendor, entry.name) : keyOf(vendor ?? 'microsoft', name),
    api: api ?? (entry?.vendor === 'google' || /[/:]/.test(name) ? 'other' : 'graph'),
    ...(entry ? { entry } : {}),
  };
}

/** Returns the keys of a permission and of everything that it includes, directly or indirectly. */
export function includedKeys(key: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(key)) return found;
  found.add(key);
  const entry = scopeIndex().get(key);
  for (const name of entry?.permission.covers ?? [])
    includedKeys(keyOf(entry?.vendor ?? 'microsoft', name), found);
  return found;
}

/** Whether a permission is only about signing in, with or without the address of Microsoft's API. */
export function isSignInScope(scope: string): boolean {
  return findEntry(scope, 'microsoft')?.permission.harmless === true;
}

/** Whether a scope is `.default`, which stands for everything that an app has registered. */
export function isDefaultScope(scope: string): boolean {
  return /(^|\/)\.default$/i.test(scope);
}

/** Returns the host of the API that a scope names; undefined if it names none, which stands for Microsoft Graph. */
export function resourceOf(scope: string): string | undefined {
  return /^https?:\/\/([^/]+)\//i.exec(scope)?.[1]?.toLowerCase();
}

/** Whether a scope names an API of another cloud. */
export function isOtherCloudScope(scope: string, { id }: Cloud): boolean {
  const resource = resourceOf(scope);
  return (
    resource !== undefined && CLOUDS.some((other) => other.id !== id && Object.hasOwn(other.apis, resource))
  );
}

const GRAPH_HOSTS = CLOUDS.map(({ graph }) => graph);

/**
 * Returns documented scopes in the form for a cloud: scopes of Microsoft Graph get the address of that cloud's Graph.
 * Returns undefined if a scope belongs to another API of another cloud.
 */
export function scopesForCloud(cloud: Cloud, scopes: readonly string[]): string[] | undefined {
  const found = scopes.map((scope) => {
    const resource = resourceOf(scope);
    return resource !== undefined && GRAPH_HOSTS.includes(resource)
      ? `https://${cloud.graph}${scope.slice(`https://${resource}`.length)}`
      : scope;
  });
  return found.some((scope) => isOtherCloudScope(scope, cloud)) ? undefined : [...new Set(found)];
}

/**
 * Returns the names of the scopes that Microsoft's own consent policy leaves to administrators. That policy is the
 * default of tenants that let Microsoft manage their consent settings.
 */
export function scopesLeftToAdmins(scopes: readonly string[]): string[] {
  const left = scopes.filter((scope) => findEntry(scope, 'microsoft')?.permission.admin === 'policy');
  return [...new Set(left.map(bareScope))];
}

/** A permission in plain words, ready for display. */
export interface ScopeDescription {
  /** The scope as it was requested. */
  scope: string;
  /** Its name without the API's address, in the vendor's spelling if it is known. */
  name: string;
  /** Whether it is in the catalog; if not, `allows` says so. */
  known: boolean;
  allows: string;
  not?: string;
  admin?: Permission['admin'];
  class?: Permission['class'];
  /** What `admin` or `class` means, as a sentence. */
  rank?: string;
  /** What apps usually need it for, with the placeholder {maker}; completes "Usually …". Absent if seldom needed. */
  why?: string;
}

/**
 * Describes a permission in the reader's language.
 *
 * @param scope the scope as a request or a link writes it, with or without the address of its API
 * @param vendor the vendor of the sign-in page; only needed for names that both have, such as `openid`
 */
export function describeScope(scope: string, language: Language, vendor?: Vendor): ScopeDescription {
  const texts = language.texts.permissions;
  const entry = findEntry(scope, vendor);
  if (!entry) return { scope, name: bareScope(scope), known: false, allows: texts.unknown };
  const { allows, not, admin, class: rated, why } = language.permission(entry.id, entry.permission);
  const rank = admin ? texts.admin[admin] : rated && texts.class[rated];
  return {
    scope,
    name: entry.name,
    known: true,
    allows,
    not,
    ...(admin ? { admin } : {}),
    ...(rated ? { class: rated } : {}),
    ...(rank ? { rank } : {}),
    ...(why ? { why: texts.why[why] } : {}),
  };
}
