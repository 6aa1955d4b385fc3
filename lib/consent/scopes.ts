import { PERMISSIONS } from '../catalog/catalog';
import type { Permission } from '../catalog/permissions/schema';
import type { Language } from '../i18n/language';

/** Whose permission it is: a file's name below lib/catalog/permissions. */
export type Vendor = 'microsoft' | 'google';

type Api = 'graph' | 'exchange';

/**
 * Addresses and ids under which Microsoft's two APIs are asked for, in all clouds; other APIs have their own
 * permissions, whatever they are called.
 */
const MICROSOFT_APIS: ReadonlyMap<string, Api> = new Map([
  ['https://graph.microsoft.com', 'graph'],
  ['https://graph.microsoft.us', 'graph'],
  ['https://dod-graph.microsoft.us', 'graph'],
  ['https://microsoftgraph.chinacloudapi.cn', 'graph'],
  ['00000003-0000-0000-c000-000000000000', 'graph'],
  ['https://outlook.office.com', 'exchange'],
  ['https://outlook.office365.com', 'exchange'],
  ['https://outlook.office365.us', 'exchange'],
  ['https://outlook-dod.office365.us', 'exchange'],
  ['https://partner.outlook.cn', 'exchange'],
  ['00000002-0000-0ff1-ce00-000000000000', 'exchange'],
]);

const GOOGLE_ADDRESS = 'https://www.googleapis.com/auth';

/** A scope taken apart: its name, and whose it is where its address says so. */
interface Parts {
  name: string;
  vendor?: Vendor;
  api?: Api;
}

function parts(scope: string): Parts {
  const slash = scope.lastIndexOf('/');
  const name = scope.slice(slash + 1);
  if (slash < 0 || name === '') return { name: scope };
  if (scope.slice(0, slash) === GOOGLE_ADDRESS) return { name, vendor: 'google' };
  const api = MICROSOFT_APIS.get(withoutSlash(scope.slice(0, slash)).toLowerCase());
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

interface Entry {
  /** Vendor and name, e.g. `microsoft/Mail.Read`: the key of its translation. */
  id: string;
  vendor: Vendor;
  name: string;
  permission: Permission;
}

// Most pages are healthy, so the index is made when the first permission is asked for.
let entries: ReadonlyMap<string, Entry> | undefined;

function makeIndex(): ReadonlyMap<string, Entry> {
  const found = new Map<string, Entry>();
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
function find(scope: string, asked?: Vendor): Entry | undefined {
  entries ??= makeIndex();
  const { name, vendor = asked } = parts(scope);
  if (vendor) return entries.get(keyOf(vendor, name));
  return entries.get(keyOf('microsoft', name)) ?? entries.get(keyOf('google', name));
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

/** How what a page asks for differs from what the app's maker documents; scopes as they were given. */
export interface ScopeComparison {
  /** Asked for, and nothing documented includes it. */
  more: string[];
  /** Documented, and nothing asked for includes it. */
  fewer: string[];
  /** Asked for, and documented or included in something documented. */
  same: string[];
  /** Those of `same` that are asked of another API than documented, e.g. Exchange Online instead of Microsoft Graph. */
  otherApi: string[];
}

/**
 * Compares asked permissions with documented ones. A wider one includes the narrower (`Mail.ReadWrite` and
 * `Mail.Read`); the address of the API and, at Microsoft, capitals do not matter. Signing in and staying signed in
 * (`openid`, `offline_access`) is neither more nor fewer.
 */
export function compareScopes(asked: readonly string[], documented: readonly string[]): ScopeComparison {
  const wanted = distinct(asked);
  const written = distinct(documented);
  const within = (one: Scope, others: readonly Scope[]) => others.filter(({ all }) => all.has(one.key));
  const same = wanted.filter((one) => within(one, written).length > 0);
  const texts = (list: readonly Scope[]) => list.map(({ scope }) => scope);
  return {
    more: texts(wanted.filter((one) => !one.harmless && !same.includes(one))),
    fewer: texts(written.filter((one) => !one.harmless && within(one, wanted).length === 0)),
    same: texts(same),
    otherApi: texts(
      same.filter((one) => !one.harmless && !within(one, written).some(({ api }) => api === one.api)),
    ),
  };
}

interface Scope {
  scope: string;
  key: string;
  api: Api | 'other';
  harmless: boolean;
  /** Keys of everything it includes, its own among them. */
  all: ReadonlySet<string>;
}

/** Scopes without those that only repeat an earlier one in another spelling. */
function distinct(scopes: readonly string[]): Scope[] {
  const found = new Map<string, Scope>();
  for (const scope of scopes) {
    const entry = find(scope);
    const { name, vendor, api } = parts(scope);
    const key = entry ? keyOf(entry.vendor, entry.name) : keyOf(vendor ?? 'microsoft', name);
    // Without an address Microsoft takes a permission for one of Microsoft Graph.
    const asked: Scope['api'] = api ?? (entry?.vendor === 'google' ? 'other' : 'graph');
    const one: Scope = {
      scope,
      key,
      api: asked,
      harmless: entry?.permission.harmless === true,
      all: included(key),
    };
    const id = `${asked} ${key}`;
    if (!found.has(id)) found.set(id, one);
  }
  return [...found.values()];
}

/** The key of a permission and of all that it includes, step by step. */
function included(key: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(key)) return found;
  found.add(key);
  const entry = entries?.get(key);
  for (const name of entry?.permission.covers ?? [])
    included(keyOf(entry?.vendor ?? 'microsoft', name), found);
  return found;
}
