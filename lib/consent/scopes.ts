import { PERMISSIONS } from '../catalog/catalog';
import { CLOUDS, type Cloud, type MicrosoftApi, microsoftApi } from '../catalog/clouds';
import type { Permission } from '../catalog/permissions/schema';
import type { Language } from '../i18n/language';

/** Whose permission it is: a file's name below lib/catalog/permissions. */
export type Vendor = 'microsoft' | 'google';

const GOOGLE_ADDRESS = 'https://www.googleapis.com/auth';

/** A scope taken apart: its name, and whose it is where its address says so. */
interface Parts {
  name: string;
  vendor?: Vendor;
  api?: MicrosoftApi;
}

function parts(scope: string): Parts {
  const slash = scope.lastIndexOf('/');
  const name = scope.slice(slash + 1);
  if (slash < 0 || name === '') return { name: scope };
  if (scope.slice(0, slash) === GOOGLE_ADDRESS) return { name, vendor: 'google' };
  const api = microsoftApi(withoutSlash(scope.slice(0, slash)));
  return api ? { name, vendor: 'microsoft', api } : { name: scope };
}

/** An address without the slash at its end, if it has one. */
function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address;
}

/**
 * A permission's name as Microsoft's and Google's own pages show it: without the address of Microsoft Graph, Exchange
 * Online or Google's APIs. One of any other API stays whole: it is another permission, whatever its name.
 */
export function bareScope(scope: string): string {
  return parts(scope).name;
}

export interface ScopeEntry {
  /** Vendor and name, e.g. `microsoft/Mail.Read`: the key of its translation. */
  id: string;
  vendor: Vendor;
  name: string;
  permission: Permission;
}

// Most pages are healthy, so the index is made when the first permission is asked for.
let entries: ReadonlyMap<string, ScopeEntry> | undefined;

function index(): ReadonlyMap<string, ScopeEntry> {
  entries ??= makeIndex();
  return entries;
}

function makeIndex(): ReadonlyMap<string, ScopeEntry> {
  const found = new Map<string, ScopeEntry>();
  for (const vendor of ['microsoft', 'google'] as const) {
    for (const [name, permission] of Object.entries(PERMISSIONS.get(vendor)?.permissions ?? {}))
      found.set(keyOf(vendor, name), { id: `${vendor}/${name}`, vendor, name, permission });
  }
  return found;
}

/** Microsoft does not mind capitals; Google's old addresses were written with http and a slash at the end, too. */
function keyOf(vendor: Vendor, name: string): string {
  if (vendor === 'microsoft') return `microsoft/${name.toLowerCase()}`;
  return `google/${withoutSlash(name.replace(/^http:/, 'https:'))}`;
}

/** The entry of a scope. A name that both vendors have (`openid`) is Microsoft's unless the caller says otherwise. */
function find(scope: string, asked?: Vendor): ScopeEntry | undefined {
  const { name, vendor = asked } = parts(scope);
  if (vendor) return index().get(keyOf(vendor, name));
  return index().get(keyOf('microsoft', name)) ?? index().get(keyOf('google', name));
}

/** A scope as it is compared with others: what it is, and of which API. */
export interface ResolvedScope {
  /** The same for every spelling and for every address of the API. */
  key: string;
  api: MicrosoftApi | 'other';
  entry?: ScopeEntry;
}

/** Finds out which permission a scope stands for. Without an address Microsoft takes it for one of Microsoft Graph. */
export function resolveScope(scope: string): ResolvedScope {
  const entry = find(scope);
  const { name, vendor, api } = parts(scope);
  return {
    key: entry ? keyOf(entry.vendor, entry.name) : keyOf(vendor ?? 'microsoft', name),
    api: api ?? (entry?.vendor === 'google' || /[/:]/.test(name) ? 'other' : 'graph'),
    ...(entry ? { entry } : {}),
  };
}

/** The key of a permission and of all that it includes, step by step. */
export function includedKeys(key: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(key)) return found;
  found.add(key);
  const entry = index().get(key);
  for (const name of entry?.permission.covers ?? [])
    includedKeys(keyOf(entry?.vendor ?? 'microsoft', name), found);
  return found;
}

/** Whether a permission is one of signing in, with or without the address of Microsoft's API before it. */
export function isSignInScope(scope: string): boolean {
  return find(scope, 'microsoft')?.permission.harmless === true;
}

/** Stands for everything that an app has registered, in the place of a named permission. */
export function isDefaultScope(scope: string): boolean {
  return /(^|\/)\.default$/i.test(scope);
}

/** The host of the API a permission names; nothing where it names none, which stands for Microsoft Graph. */
export function resourceOf(scope: string): string | undefined {
  return /^https?:\/\/([^/]+)\//i.exec(scope)?.[1]?.toLowerCase();
}

/** Whether a permission names an API of another cloud. */
export function isForeignScope(scope: string, { id }: Cloud): boolean {
  const resource = resourceOf(scope);
  return (
    resource !== undefined && CLOUDS.some((other) => other.id !== id && Object.hasOwn(other.apis, resource))
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

/**
 * Those of the asked permissions that Microsoft's own consent policy leaves to administrators, without their API's
 * address: the default of tenants that let Microsoft manage their consent settings.
 */
export function leftToAdmins(scopes: readonly string[]): string[] {
  const left = scopes.filter((scope) => find(scope, 'microsoft')?.permission.admin === 'policy');
  return [...new Set(left.map(bareScope))];
}

/** A permission in plain words, ready for display. */
export interface ScopeDescription {
  /** As it was asked for. */
  scope: string;
  /** Without the API's address, spelled as the vendor does if we know it. */
  name: string;
  /** False: it is not in our list, and `allows` says so. */
  known: boolean;
  allows: string;
  not?: string;
  admin?: Permission['admin'];
  class?: Permission['class'];
  /** What `admin` or `class` means, as a sentence. */
  rank?: string;
  /** What an app usually wants it for; ends the sentence "Usually …". Blank: {maker}. Absent where such an app seldom needs it. */
  why?: string;
}

/**
 * Describes a permission in the reader's language.
 *
 * @param scope as it stands in a request or a link, with or without the address of its API
 * @param vendor whose sign-in page it was asked on; only needed for names that both have, such as `openid`
 */
export function describeScope(scope: string, language: Language, vendor?: Vendor): ScopeDescription {
  const texts = language.texts.permissions;
  const entry = find(scope, vendor);
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
