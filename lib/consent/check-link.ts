import { type Cloud, cloudOf, isElsewhere } from '../catalog/clouds';
import { CONSUMER_TENANT, domain, guid, SCOPE } from '../evidence/formats';
import { compareScopes } from './compare-scopes';
import { type AddedBy, type Apps, addedBy } from './custom-apps';
import { identifyAppByHost } from './identify-app';
import { findAddress, isPortal, judgeHost } from './link-address';
import { bareScope, isDefaultScope, isForeignScope, isSignInScope, resolveScope } from './scopes';
import { ANY_TENANT } from './tenant';
import { quoted, type Warning, Warnings } from './warnings';

/** What to do about a link: only of a good one nothing stands against opening it. */
export type Verdict = 'good' | 'check' | 'danger' | 'not-a-link';

/** The sentence for an administrator who was sent the link; a link to check may be sound or cannot work. */
export type Judgment = 'good' | 'goodAdded' | 'check' | 'broken' | 'danger' | 'otherPage' | 'nothing';

/** An app that a link names: one that is known here, or an id alone. */
export interface LinkedApp {
  clientId: string;
  /** Its id in `Apps`, its name in Microsoft Entra and its maker's; nothing for an app nobody knows. */
  known?: { id: string; name: string; publisher?: string; addedBy?: AddedBy };
}

/** An admin consent link taken apart; all values are cut and cleaned for display. */
export interface ParsedLink {
  host: string;
  tenant: { kind: 'any' | 'named' | 'personal' | 'unreadable'; text: string };
  app?: LinkedApp;
  permissions: string[];
  /** It asks for everything that the app has registered. */
  everything: boolean;
  redirectUri?: string;
}

export interface LinkCheckResult {
  verdict: Verdict;
  judgment: Judgment;
  /** The worst first. */
  warnings: Warning[];
  /** Nothing where there is no consent or sign-in link. */
  link?: ParsedLink;
}

const PATH = /^\/([^/]+)(\/v2\.0)?\/adminconsent\/?$/i;
const SIGN_IN_PATH = /^\/([^/]+)\/oauth2(?:\/v2\.0)?\/authorize\/?$/i;
const BRACKET = /[{}<>[\]]/;
const PLACEHOLDER =
  /^(?:(?:your|my|the|insert|enter|example)?[-_ ]{0,3}(?:tenant|directory|client|app|application|organi[sz]ation|org|domain)[-_ ]{0,3}(?:id|name|guid|domain)?$|xxxx|0{8}-0{4}-)/i;

/** Whether something stands for a value that was to be filled in. */
function isPlaceholder(value: string): boolean {
  return BRACKET.test(value) || PLACEHOLDER.test(value);
}

/**
 * Reads an admin consent link that somebody sent, in whatever text it stands, and says what is wrong with it.
 * Never throws. A link is `good` only on a Microsoft sign-in host, for an app that is known here, with what that
 * app documents. Nothing of the text leaves this function but values cleaned for display.
 */
export function checkConsentLink(text: string, apps: Apps): LinkCheckResult {
  const warnings = new Warnings();
  const address = findAddress(text, warnings);
  if (!address) return { verdict: 'not-a-link', judgment: 'nothing', warnings: [] };
  const { raw, url } = address;
  if (isPortal(url)) return { verdict: 'not-a-link', judgment: 'otherPage', warnings: [] };
  judgeHost(address, warnings);
  const [, tenant, v2] = PATH.exec(url.pathname) ?? [];
  const [, signInTenant] = SIGN_IN_PATH.exec(url.pathname) ?? [];
  const named = tenant ?? signInTenant;
  if (named === undefined) {
    if (isCutPath(url)) warnings.add('cutOff');
    return judged(warnings);
  }
  const params = readParams(url, warnings);
  const cloud = cloudOf(url.hostname);
  const app = readApp(params, apps, warnings);
  const isSignIn = tenant === undefined;
  if (isSignIn) warnings.add('signInLink');
  const request: Request = { params, apps, app, cloud, version: v2 ? 2 : 1 };
  const link: ParsedLink = {
    host: quoted(url.host),
    tenant: readTenantPart(named, { ...request, isSignIn }, warnings),
    ...(app ? { app } : {}),
    ...(isSignIn ? signInPermissions(params) : readPermissions(request, warnings)),
    ...redirectPart(params),
  };
  if (!isSignIn) {
    judgeRedirect(request, warnings);
    judgeParams(url, params, warnings);
  }
  if (looksCut(raw)) warnings.add('cutOff');
  return { ...judged(warnings, app), link };
}

function judged(warnings: Warnings, app?: LinkedApp): LinkCheckResult {
  const list = warnings.list();
  if (warnings.has('danger')) return { verdict: 'danger', judgment: 'danger', warnings: list };
  if (warnings.has('broken')) return { verdict: 'check', judgment: 'broken', warnings: list };
  if (!app) return { verdict: 'not-a-link', judgment: 'otherPage', warnings: list };
  if (warnings.has('check')) return { verdict: 'check', judgment: 'check', warnings: list };
  return { verdict: 'good', judgment: app.known?.addedBy ? 'goodAdded' : 'good', warnings: list };
}

interface Request {
  params: Map<string, string>;
  apps: Apps;
  app: LinkedApp | undefined;
  cloud: Cloud | undefined;
  version: 1 | 2;
}

/** The parameters by their names in small letters: Microsoft does not mind capitals. Of two the first counts. */
function readParams(url: URL, warnings: Warnings): Map<string, string> {
  const params = new Map<string, string>();
  for (const [key, value] of url.searchParams) {
    const name = key.toLowerCase();
    if (params.has(name)) warnings.add('duplicate', { name: plainName(name) });
    else params.set(name, value);
  }
  return params;
}

/** A parameter's name for display. */
function plainName(name: string): string {
  return /^[\w.-]{1,30}$/.test(name) ? name : '?';
}

function readApp(params: Map<string, string>, apps: Apps, warnings: Warnings): LinkedApp | undefined {
  const value = params.get('client_id')?.trim() ?? '';
  const blank = isPlaceholder(value);
  const clientId = blank ? undefined : guid(value);
  if (value === '') warnings.add('noClient');
  else if (blank) warnings.add('placeholder');
  else if (!clientId && [...params.keys()].at(-1) === 'client_id' && /^[0-9a-f]{8}[0-9a-f-]*$/i.test(value))
    warnings.add('cutOff');
  else if (!clientId) warnings.add('badClient');
  if (!clientId) return undefined;
  const [id, found] = [...apps].find(([, { microsoft }]) => microsoft?.clientId === clientId) ?? [];
  if (!id || !found?.microsoft) {
    warnings.add('unknownApp');
    return { clientId };
  }
  const { name, publisher } = found.microsoft;
  const by = addedBy(id);
  if (by) warnings.add('addedApp', { app: name });
  return {
    clientId,
    known: { id, name, ...(publisher ? { publisher } : {}), ...(by ? { addedBy: by } : {}) },
  };
}

function readTenantPart(
  part: string,
  { cloud, version, isSignIn }: Request & { isSignIn: boolean },
  warnings: Warnings,
): ParsedLink['tenant'] {
  const text = decoded(part);
  const tenant = text.toLowerCase();
  if (tenant === ANY_TENANT || tenant === 'common') {
    if (isSignIn) return { kind: 'any', text: '' };
    warnings.add(tenant === 'common' && version === 2 ? 'common' : 'anyTenant');
    return { kind: 'any', text: '' };
  }
  if (tenant === 'consumers' || tenant === CONSUMER_TENANT) {
    warnings.add('personalTenant');
    return { kind: 'personal', text: tenant };
  }
  const strict = guid(tenant) ?? domain(tenant);
  if (isPlaceholder(text)) warnings.add('placeholder');
  else if (!strict) warnings.add('badTenant');
  if (!strict) return { kind: 'unreadable', text: quoted(text) };
  if (cloud && isElsewhere(strict, cloud)) warnings.add('wrongCloudTenant', { tenant: strict });
  return { kind: 'named', text: strict };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

type Permissions = Pick<ParsedLink, 'permissions' | 'everything'>;

function scopesOf(params: Map<string, string>): string[] {
  return (params.get('scope') ?? '')
    .slice(0, 8_000)
    .split(/[\s+]+/)
    .filter(Boolean);
}

function signInPermissions(params: Map<string, string>): Permissions {
  return { permissions: shownScopes(scopesOf(params)), everything: false };
}

/** Permissions for display: with the address of their API where it is not the one that the app documents. */
function shownScopes(scopes: readonly string[], documented: readonly string[] = []): string[] {
  const apis = new Set(
    documented.filter((scope) => !isSignInScope(scope)).map((scope) => resolveScope(scope).api),
  );
  if (apis.size === 0) apis.add('graph');
  const otherApi = new Set(compareScopes(scopes, documented).otherApi);
  const isUsual = (scope: string) =>
    isSignInScope(scope) || (apis.has(resolveScope(scope).api) && !otherApi.has(scope));
  const shown = scopes.slice(0, 60).map((scope) => quoted(isUsual(scope) ? bareScope(scope) : scope, 75));
  return [...new Set(shown)];
}

function readPermissions({ params, apps, app, cloud, version }: Request, warnings: Warnings): Permissions {
  const scopes = scopesOf(params);
  const known = app?.known && apps.get(app.known.id)?.microsoft;
  const everything = version === 1 || scopes.some(isDefaultScope);
  if (everything) warnings.add(known?.version === 1 ? 'everythingDocumented' : 'everything');
  if (version === 1) {
    if (scopes.length > 0) warnings.add('ignoredScope');
    return { permissions: [], everything };
  }
  if (scopes.length === 0) warnings.add('noScope');
  if (scopes.some((scope) => isPlaceholder(scope))) warnings.add('placeholder');
  else if (!scopes.every((scope) => SCOPE.test(scope))) warnings.add('badScope');
  if (cloud && scopes.some((scope) => isForeignScope(scope, cloud))) warnings.add('wrongCloudScope');
  const named = scopes.filter((scope) => !isDefaultScope(scope) && !isSignInScope(scope));
  if (everything && named.length > 0) warnings.add('mixedDefault');
  if (known && scopes.length > 0 && !everything) judgeScopes(known.scopes, named, warnings);
  return { permissions: shownScopes(scopes, known?.scopes), everything };
}

/** Says how the permissions that a link requests differ from those the app documents. */
function judgeScopes(documented: readonly string[], asked: readonly string[], warnings: Warnings): void {
  if (documented.length === 0) {
    warnings.add('noScopeList');
    return;
  }
  const { more, fewer, otherApi } = compareScopes(asked, documented);
  const say = (scopes: string[]) => ({ scopes: shownScopes(scopes.slice(0, 5), documented).join(', ') });
  if (more.length > 0) warnings.add('moreScopes', say(more));
  if (otherApi.length > 0) warnings.add('otherApi', say(otherApi));
  if (fewer.length > 0) warnings.add('fewerScopes', say(fewer));
}

function redirectPart(params: Map<string, string>): { redirectUri?: string } {
  const redirectUri = params.get('redirect_uri');
  return redirectUri ? { redirectUri: quoted(redirectUri, 200) } : {};
}

function judgeRedirect({ params, apps, app, version }: Request, warnings: Warnings): void {
  const address = params.get('redirect_uri') ?? '';
  if (address === '') {
    if (version === 2) warnings.add('noRedirect');
    return;
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (isPlaceholder(address)) warnings.add('placeholder');
  if (isPlaceholder(address) && !url) return;
  if (url?.protocol !== 'https:' || url.username !== '') warnings.add('plainRedirect');
  const known = app?.known && apps.get(app.known.id);
  if (!app?.known || !known?.microsoft || known.microsoft.redirectUris.includes(address)) return;
  const documented = known.microsoft.redirectUris;
  const isLast = [...params.keys()].at(-1) === 'redirect_uri';
  const sameHost = documented.filter((one) => url?.origin === new URL(one).origin);
  if (documented.length === 0) warnings.add('noRedirectList');
  else if (isLast && sameHost.some((one) => one.startsWith(address))) warnings.add('cutOff');
  else if (sameHost.length > 0 || (url && isOwnHost(url, app.known.id, apps))) warnings.add('otherRedirect');
  else warnings.add('foreignRedirect', { host: quoted(url?.host ?? address, 60) });
}

/** Whether an address is on the app's own pages. */
function isOwnHost({ origin, hostname }: URL, id: string, apps: Apps): boolean {
  const app = apps.get(id);
  return (
    origin === `https://${hostname}` &&
    app !== undefined &&
    identifyAppByHost(hostname, new Map([[id, app]])) === id
  );
}

const EXPECTED = ['client_id', 'scope', 'redirect_uri', 'state'];

function judgeParams(url: URL, params: Map<string, string>, warnings: Warnings): void {
  const extra = [...params.keys()].filter((name) => !EXPECTED.includes(name)).map(plainName);
  if (url.hash !== '') extra.push('#');
  if (extra.length > 0) warnings.add('extra', { names: [...new Set(extra)].slice(0, 5).join(', ') });
}

/** Whether an address ends in the middle of something. */
function looksCut(raw: string): boolean {
  return /(?:…|\.\.\.|[?&=%]|%[0-9a-f])$/i.test(raw);
}

/** Whether a path ends in the middle of the word that would make it an approval link. */
function isCutPath({ pathname, search }: URL): boolean {
  const last = /^\/[^/]+(?:\/v2\.0)?\/([a-z]{3,})(?:\.\.\.|…)?$/i.exec(decoded(pathname))?.[1];
  return search === '' && last !== undefined && 'adminconsent'.startsWith(last.toLowerCase());
}
