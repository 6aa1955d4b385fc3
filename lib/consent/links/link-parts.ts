import { type Cloud, cloudOf, isInOtherCloud } from '../../catalog/clouds';
import { CONSUMER_TENANT, parseDomain, parseGuid } from '../../evidence/formats';
import { type AddedBy, type Apps, addedBy } from '../apps/custom-apps';
import { identifyAppByHost } from '../apps/identify-app';
import { compareScopes } from '../compare-scopes';
import { bareScope, isSignInScope, resolveScope } from '../scopes';
import { ANY_TENANT } from '../tenant';
import { type Address, decodeOnce } from './link-address';
import { forDisplay, type Warnings } from './warnings';

/** The app that a link names: a known one, or only its client id. */
export interface LinkedApp {
  clientId: string;
  /** Its id in `Apps`, its name in Microsoft Entra and its publisher; absent for an unknown app. */
  known?: { id: string; name: string; publisher?: string; addedBy?: AddedBy };
}

/** The parts of an approval or sign-in link; all values are shortened and cleaned for display. */
export interface ParsedLink {
  kind: 'approval' | 'signIn';
  host: string;
  tenant: { kind: 'any' | 'named' | 'personal' | 'unreadable'; text: string };
  app?: LinkedApp;
  permissions: string[];
  /** Whether it asks for everything that the app has registered. */
  everything: boolean;
  redirectUri?: string;
}

/** What a link asks Microsoft for, for judging it. */
export interface LinkRequest {
  url: URL;
  params: ReadonlyMap<string, string>;
  apps: Apps;
  app: LinkedApp | undefined;
  cloud: Cloud | undefined;
}

const BRACKETS = /[{}<>[\]]/;
const PLACEHOLDER_WORDS =
  /^(?:(?:your|my|the|insert|enter|example)?[-_ ]{0,3}(?:tenant|directory|client|app|application|organi[sz]ation|org|domain)[-_ ]{0,3}(?:id|name|guid|domain)?$|xxxx|0{8}-0{4}-)/i;

/** Whether a value is a placeholder that was to be filled in. */
export function isPlaceholder(value: string): boolean {
  return BRACKETS.test(value) || PLACEHOLDER_WORDS.test(value);
}

/** Parses what approval and sign-in links have in common: parameters, app and cloud. */
export function readRequest({ url }: Address, apps: Apps, warnings: Warnings): LinkRequest {
  const params = readParams(url, warnings);
  return { url, params, apps, app: readApp(params, apps, warnings), cloud: cloudOf(url.hostname) };
}

/** Parameters that decide which app is approved, and where the answer goes. */
const DECISIVE_PARAMS = ['client_id', 'redirect_uri'];

/** Returns the parameters by lower-case name, since Microsoft ignores case. Of duplicates the first counts. */
function readParams(url: URL, warnings: Warnings): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const [key, value] of url.searchParams) {
    const name = key.toLowerCase();
    if (!params.has(name)) params.set(name, value);
    else
      warnings.add(DECISIVE_PARAMS.includes(name) ? 'duplicate' : 'repeated', {
        name: paramNameForDisplay(name),
      });
  }
  return params;
}

/** Returns a parameter's name for display. */
export function paramNameForDisplay(name: string): string {
  return /^[\w.-]{1,30}$/.test(name) ? name : '?';
}

function readApp(params: ReadonlyMap<string, string>, apps: Apps, warnings: Warnings): LinkedApp | undefined {
  const value = params.get('client_id')?.trim() ?? '';
  const hasPlaceholder = isPlaceholder(value);
  const clientId = hasPlaceholder ? undefined : parseGuid(value);
  if (value === '') warnings.add('noClient');
  else if (hasPlaceholder) warnings.add('placeholder');
  else if (!clientId && [...params.keys()].at(-1) === 'client_id' && /^[0-9a-f]{8}[0-9a-f-]*…?$/i.test(value))
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

/** Parses the part of the path that names the organization, and warns of what is wrong with it. */
export function readTenant(
  part: string,
  { cloud, version }: { cloud: Cloud | undefined; version: 1 | 2 | 'signIn' },
  warnings: Warnings,
): ParsedLink['tenant'] {
  const text = decodeOnce(part);
  const tenant = text.toLowerCase();
  if (tenant === ANY_TENANT || tenant === 'common') {
    if (version !== 'signIn') warnings.add(tenant === 'common' && version === 2 ? 'common' : 'anyTenant');
    return { kind: 'any', text: '' };
  }
  if (tenant === 'consumers' || tenant === CONSUMER_TENANT) {
    if (version !== 'signIn') warnings.add('personalTenant');
    return { kind: 'personal', text: tenant };
  }
  const strict = parseGuid(tenant) ?? parseDomain(tenant);
  if (isPlaceholder(text)) warnings.add('placeholder');
  else if (!strict) warnings.add('badTenant');
  if (!strict) return { kind: 'unreadable', text: forDisplay(text) };
  if (cloud && isInOtherCloud(strict, cloud)) warnings.add('wrongCloudTenant', { tenant: strict });
  return { kind: 'named', text: strict };
}

/** Returns the permissions that a link names. */
export function scopesOf(params: ReadonlyMap<string, string>): string[] {
  return (params.get('scope') ?? '')
    .slice(0, 8_000)
    .split(/[\s+]+/)
    .filter(Boolean);
}

/** Returns permissions for display; with the address of their API if it is not the one that the app documents. */
export function shownScopes(scopes: readonly string[], documented: readonly string[] = []): string[] {
  const apis = new Set(
    documented.filter((scope) => !isSignInScope(scope)).map((scope) => resolveScope(scope).api),
  );
  if (apis.size === 0) apis.add('graph');
  const otherApi = new Set(compareScopes(scopes, documented).otherApi);
  const isUsual = (scope: string) =>
    isSignInScope(scope) || (apis.has(resolveScope(scope).api) && !otherApi.has(scope));
  const shown = scopes.slice(0, 60).map((scope) => forDisplay(isUsual(scope) ? bareScope(scope) : scope, 75));
  return [...new Set(shown)];
}

/** Warns of permissions that differ from those the app documents. */
export function judgeScopes(
  documented: readonly string[],
  requested: readonly string[],
  kind: ParsedLink['kind'],
  warnings: Warnings,
): void {
  if (documented.length === 0) {
    warnings.add('noScopeList');
    return;
  }
  const { more, fewer, otherApi } = compareScopes(requested, documented);
  const say = (scopes: string[]) => ({ scopes: shownScopes(scopes.slice(0, 5), documented).join(', ') });
  if (more.length > 0) warnings.add('moreScopes', say(more));
  if (otherApi.length > 0) warnings.add('otherApi', say(otherApi));
  // A sign-in may ask for some of them now and for the others later.
  if (fewer.length > 0 && kind === 'approval') warnings.add('fewerScopes', say(fewer));
}

/** Returns the return address for display. */
export function shownRedirect(params: ReadonlyMap<string, string>): { redirectUri?: string } {
  const redirectUri = params.get('redirect_uri');
  return redirectUri ? { redirectUri: forDisplay(redirectUri, 200) } : {};
}

/** Warns of what is wrong with the return addresses; checks each one that the link names. */
export function judgeRedirect(request: LinkRequest, kind: ParsedLink['kind'], warnings: Warnings): void {
  const named = [...request.url.searchParams].filter(([key]) => key.toLowerCase() === 'redirect_uri');
  for (const [, address] of named) if (address !== '') judgeOneRedirect(address, request, kind, warnings);
}

function judgeOneRedirect(
  address: string,
  { params, apps, app }: LinkRequest,
  kind: ParsedLink['kind'],
  warnings: Warnings,
): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (isPlaceholder(address)) warnings.add('placeholder');
  if (isPlaceholder(address) && !url) return;
  if (url?.protocol !== 'https:' || url.username !== '') warnings.add('plainRedirect');
  const known = app?.known && apps.get(app.known.id);
  if (!app?.known || !known?.microsoft || known.microsoft.redirectUris.includes(address)) return;
  const documented = known.microsoft.redirectUris;
  const isLast = [...params.keys()].at(-1) === 'redirect_uri';
  const sameHost = documented.filter((one) => url?.origin === new URL(one).origin);
  const isOwn = sameHost.length > 0 || (url !== undefined && isAppHost(url, app.known.id, apps));
  if (isOwn && kind === 'signIn') return;
  const start = address.replace(/(?:…|\.{3})$/, '');
  // Three dots are a sign of truncation. Without them only the end of the path may be missing: a shorter host is another.
  const uncut = start === address ? sameHost : documented;
  if (documented.length === 0 && !isOwn) warnings.add('noRedirectList');
  else if (isLast && uncut.some((one) => one.startsWith(start))) warnings.add('cutOff');
  else if (isOwn) warnings.add('otherRedirect');
  else warnings.add('foreignRedirect', { host: forDisplay(url?.host ?? address, 60) });
}

/** Whether an address is on one of the app's hosts, over https and without a port. */
function isAppHost({ origin, hostname }: URL, id: string, apps: Apps): boolean {
  const app = apps.get(id);
  return (
    origin === `https://${hostname}` &&
    app !== undefined &&
    identifyAppByHost(hostname, new Map([[id, app]])) === id
  );
}

/** Whether a state looks generated: letters, digits and a few marks, no sentence, address or markup. */
function isOrdinaryState(state: string): boolean {
  return /^[\w.~:+/=-]{0,400}$/.test(state) && !/:\/\/|^www\./i.test(state) && !parseDomain(state);
}

/** Warns of unexpected parameters, a fragment, or an odd state. */
export function judgeParams(
  { url, params }: LinkRequest,
  expected: readonly string[],
  warnings: Warnings,
): void {
  const extra = [...params.keys()].filter((name) => !expected.includes(name)).map(paramNameForDisplay);
  if (url.hash !== '') extra.push('#');
  if (extra.length > 0) warnings.add('extra', { names: [...new Set(extra)].slice(0, 5).join(', ') });
  const state = params.get('state') ?? '';
  if (!isOrdinaryState(state)) warnings.add('oddState', { state: forDisplay(state, 60) });
}

/** Whether an address seems to be cut off at its end. */
export function looksTruncated(raw: string): boolean {
  return /(?:…|\.\.\.|[?&=%]|%[0-9a-f])$/i.test(raw);
}
