import { cloudOfAlias } from '../../catalog/clouds';
import { parseGuid } from '../../evidence/formats';
import { scopeSchema } from '../../evidence/schema';
import { MAX_CUSTOM_APP_SCOPES } from '../apps/custom-apps';
import { isDefaultScope } from '../scopes';
import { isApprovalPath, isSignInPath } from './approval-link';
import { findLinks } from './find-links';
import { type Address, normalizedPath, readAddress } from './link-address';

/** The app of an approval link or a sign-in address, or why it cannot be read. */
export type PastedAppParseResult =
  | { ok: true; clientId: string; scopes: string[] }
  | { ok: false; reason: 'none' | 'host' | 'client' | 'several' | 'scope' };

/**
 * Parses the app of the approval links or sign-in addresses in a text. It takes only the client id and the permissions,
 * each in its strict form. The organization, the return address and the rest were chosen by the maker of the link and
 * must not get into a link that is made here.
 */
export function parsePastedApp(text: string): PastedAppParseResult {
  const { links, hasBidiOverride } = findLinks(text);
  const requests = links.flatMap(({ target }) => readAddress(target) ?? []).filter(isAppRequest);
  if (requests.length === 0) return { ok: false, reason: 'none' };
  if (hasBidiOverride || !requests.every(isMicrosoftSignIn)) return { ok: false, reason: 'host' };
  const ids = requests.map((address) => clientIdIn(address));
  const [clientId] = ids;
  if (!clientId || ids.includes(undefined)) return { ok: false, reason: 'client' };
  if (new Set(ids).size > 1) return { ok: false, reason: 'several' };
  const scopes = [...new Set(requests.flatMap(namedScopes))];
  const readable =
    scopes.length <= MAX_CUSTOM_APP_SCOPES && scopes.every((one) => scopeSchema.safeParse(one).success);
  return readable ? { ok: true, clientId, scopes } : { ok: false, reason: 'scope' };
}

function isAppRequest(address: Address): boolean {
  const path = normalizedPath(address);
  return isApprovalPath(path) || isSignInPath(path);
}

function isMicrosoftSignIn({ url, isOdd }: Address): boolean {
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return plain && !isOdd && cloudOfAlias(url.hostname) !== undefined;
}

/** Returns the values of a parameter; Microsoft ignores the case of its name. */
function valuesOf({ url }: Address, name: string): string[] {
  return [...url.searchParams].flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}

function clientIdIn(address: Address): string | undefined {
  const [value, ...more] = valuesOf(address, 'client_id');
  return more.length === 0 ? parseGuid(value?.trim()) : undefined;
}

/** Returns the permissions that an address names, without `.default`. */
function namedScopes(address: Address): string[] {
  const named = valuesOf(address, 'scope').flatMap((value) => value.split(/[\s+]+/));
  return named.filter((scope) => scope !== '' && !isDefaultScope(scope));
}
