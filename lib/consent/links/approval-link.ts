import type { MicrosoftApp } from '../../catalog/apps/schema';
import { SCOPE_PATTERN } from '../../evidence/formats';
import type { Apps } from '../apps/custom-apps';
import { isDefaultScope, isOtherCloudScope, isSignInScope } from '../scopes';
import { type Address, judgeHost } from './link-address';
import {
  isPlaceholder,
  judgeParams,
  judgeRedirect,
  judgeScopes,
  type LinkRequest,
  looksTruncated,
  type ParsedLink,
  readRequest,
  readTenant,
  scopesOf,
  shownRedirect,
  shownScopes,
} from './link-parts';
import { forDisplay, type WarningId, type Warnings } from './warnings';

const APPROVAL_PATH = /^\/([^/]+)(\/v2\.0)?\/adminconsent\/?$/i;
const SIGN_IN_PATH = /^\/([^/]+)\/oauth2(?:\/v2\.0)?\/authorize\/?$/i;

/** Whether a path is one of an admin consent link. */
export function isApprovalPath(path: string): boolean {
  return APPROVAL_PATH.test(path);
}

/** Whether a path is one of a sign-in to an app. */
export function isSignInPath(path: string): boolean {
  return SIGN_IN_PATH.test(path);
}

/** Whether an approval link was cut off in its path: it ends within `adminconsent` and has no parameters. */
export function isTruncatedPath(path: string, search: string): boolean {
  const last = /^\/[^/]+(?:\/v2\.0)?\/([a-z]{3,})(?:\.\.\.|…)?$/i.exec(path)?.[1];
  return search === '' && last !== undefined && 'adminconsent'.startsWith(last.toLowerCase());
}

/** Parses an admin consent link and warns of what is wrong with it. */
export function readApprovalLink(address: Address, path: string, apps: Apps, warnings: Warnings): ParsedLink {
  const [, tenant = '', v2] = APPROVAL_PATH.exec(path) ?? [];
  const version = v2 ? 2 : 1;
  judgeHost(address, warnings);
  const request = readRequest(address, apps, warnings);
  const { params, app, cloud, url } = request;
  const link: ParsedLink = {
    kind: 'approval',
    host: forDisplay(url.host),
    tenant: readTenant(tenant, { cloud, version }, warnings),
    ...(app ? { app } : {}),
    ...readPermissions(request, version, warnings),
    ...shownRedirect(params),
  };
  if (version === 2 && !params.get('redirect_uri')) warnings.add('noRedirect');
  judgeRedirect(request, 'approval', warnings);
  judgeParams(request, ['client_id', 'scope', 'redirect_uri', 'state'], warnings);
  if (looksTruncated(address.raw)) warnings.add('cutOff');
  return link;
}

/** Warns of an app whose id was only copied, or for which a link is not the way. */
function warnOfSource({ name }: { name: string }, { link }: MicrosoftApp, warnings: Warnings): void {
  if (link === 'copied-id') warnings.add('copiedId', { app: name });
  if (link === 'not-offered') warnings.add('notOffered', { app: name });
}

/** Returns the warning for a link that asks for everything the app has registered. */
function everythingWarning(known: MicrosoftApp | undefined, added: boolean, version: 1 | 2): WarningId {
  if (known?.link === 'maker-link' && known.version === 1) return 'everythingDocumented';
  return known?.link === 'maker-id' && version === 1 && !added ? 'everythingUnlisted' : 'everything';
}

type Permissions = Pick<ParsedLink, 'permissions' | 'everything'>;

function readPermissions(
  { params, apps, app, cloud }: LinkRequest,
  version: 1 | 2,
  warnings: Warnings,
): Permissions {
  const scopes = scopesOf(params);
  const known = app?.known ? apps.get(app.known.id)?.microsoft : undefined;
  const everything = version === 1 || scopes.some(isDefaultScope);
  if (app?.known && known) warnOfSource(app.known, known, warnings);
  if (everything) warnings.add(everythingWarning(known, app?.known?.addedBy !== undefined, version));
  if (version === 1) {
    if (scopes.length > 0) warnings.add('ignoredScope');
    return { permissions: [], everything };
  }
  if (scopes.length === 0) warnings.add('noScope');
  if (scopes.some((scope) => isPlaceholder(scope))) warnings.add('placeholder');
  else if (!scopes.every((scope) => SCOPE_PATTERN.test(scope))) warnings.add('badScope');
  if (cloud && scopes.some((scope) => isOtherCloudScope(scope, cloud))) warnings.add('wrongCloudScope');
  const named = scopes.filter((scope) => !isDefaultScope(scope) && !isSignInScope(scope));
  if (everything && named.length > 0) warnings.add('mixedDefault');
  if (known && scopes.length > 0 && !everything) judgeScopes(known.scopes, named, 'approval', warnings);
  return { permissions: shownScopes(scopes, known?.scopes), everything };
}

/**
 * Parses a sign-in link and warns of what is wrong with it. It may also ask an administrator to approve the app for
 * everyone: directly with `prompt=admin_consent`, otherwise with the checkbox on the consent page (Microsoft Learn:
 * "Overview of permissions and consent in the Microsoft identity platform").
 *
 * @returns the link, and whether opening it can end in an approval of more than signing in
 */
export function readSignInLink(
  address: Address,
  path: string,
  apps: Apps,
  warnings: Warnings,
): { link: ParsedLink; canApprove: boolean } {
  const [, tenant = ''] = SIGN_IN_PATH.exec(path) ?? [];
  judgeHost(address, warnings);
  const request = readRequest(address, apps, warnings);
  const { params, app, cloud, url } = request;
  const scopes = scopesOf(params);
  const known = app?.known && apps.get(app.known.id)?.microsoft;
  const everything = scopes.some(isDefaultScope) || params.has('resource');
  const prompt = (params.get('prompt') ?? '').toLowerCase();
  const canApprove =
    everything || /consent/.test(prompt) || scopes.some((scope) => !isSignInScope(scope) && scope !== '');
  if (prompt.includes('admin_consent')) warnings.add('signInAdminConsent');
  else if (canApprove) warnings.add('signInConsent');
  if (prompt === 'none' && !app?.known) warnings.add('silentSignIn');
  if (everything && !(known?.link === 'maker-link' && known.version === 1)) warnings.add('everything');
  judgeRedirect(request, 'signIn', warnings);
  if (known && known.scopes.length > 0 && !everything) judgeScopes(known.scopes, scopes, 'signIn', warnings);
  if (looksTruncated(address.raw)) warnings.add('cutOff');
  const link: ParsedLink = {
    kind: 'signIn',
    host: forDisplay(url.host),
    tenant: readTenant(tenant, { cloud, version: 'signIn' }, warnings),
    ...(app ? { app } : {}),
    permissions: shownScopes(scopes, known?.scopes),
    everything,
    ...shownRedirect(params),
  };
  return { link, canApprove };
}
