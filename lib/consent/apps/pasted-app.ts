import { cloudOfAlias } from '../../catalog/clouds';
import { guid } from '../../evidence/formats';
import { scopeSchema } from '../../evidence/schema';
import { isApprovalPath, isSignInPath } from '../approval-link';
import { findLinks } from '../check/find-links';
import { type Address, plainPath, readAddress } from '../check/link-address';
import { isDefaultScope } from '../scopes';
import { MAX_CUSTOM_APP_SCOPES } from './custom-apps';

/** What an approval link or the address of a sign-in page says of its app, or why it cannot be read. */
export type PastedAppParseResult =
  | { ok: true; clientId: string; scopes: string[] }
  | { ok: false; reason: 'none' | 'host' | 'client' | 'several' | 'scope' };

/**
 * Reads the app of an approval link, or of the address of a sign-in page, from a text. Only the client id and the
 * permissions are taken, each in its strict form: whoever made the link chose the organization, the return address and
 * the rest, so that nothing of them may become a part of a link that is made here.
 */
export function parsePastedApp(text: string): PastedAppParseResult {
  const { links, overridden } = findLinks(text);
  const asking = links.flatMap(({ target }) => readAddress(target) ?? []).filter(isAsking);
  if (asking.length === 0) return { ok: false, reason: 'none' };
  if (overridden || !asking.every(isMicrosoftSignIn)) return { ok: false, reason: 'host' };
  const ids = asking.map((address) => clientIdIn(address));
  const [clientId] = ids;
  if (!clientId || ids.includes(undefined)) return { ok: false, reason: 'client' };
  if (new Set(ids).size > 1) return { ok: false, reason: 'several' };
  const scopes = [...new Set(asking.flatMap(scopesIn))];
  const readable =
    scopes.length <= MAX_CUSTOM_APP_SCOPES && scopes.every((one) => scopeSchema.safeParse(one).success);
  return readable ? { ok: true, clientId, scopes } : { ok: false, reason: 'scope' };
}

function isAsking(address: Address): boolean {
  const path = plainPath(address);
  return isApprovalPath(path) || isSignInPath(path);
}

function isMicrosoftSignIn({ url, odd }: Address): boolean {
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '';
  return plain && !odd && cloudOfAlias(url.hostname) !== undefined;
}

/** The values of a parameter; Microsoft does not mind capitals in its name. */
function valuesOf({ url }: Address, name: string): string[] {
  return [...url.searchParams].flatMap(([key, value]) => (key.toLowerCase() === name ? [value] : []));
}

function clientIdIn(address: Address): string | undefined {
  const [value, ...more] = valuesOf(address, 'client_id');
  return more.length === 0 ? guid(value?.trim()) : undefined;
}

/** The permissions that are named; everything that is registered is asked for where none are. */
function scopesIn(address: Address): string[] {
  const named = valuesOf(address, 'scope').flatMap((value) => value.split(/[\s+]+/));
  return named.filter((scope) => scope !== '' && !isDefaultScope(scope));
}
