import { CLOSED_HOST, CLOUDS, cloudOf, cloudOfAlias, isNewerCloud, isSignInHost } from '../../catalog/clouds';
import { isMicrosoftDomain, isMicrosoftPage, microsoftPages } from '../../catalog/microsoft-pages';
import { forDisplay, type Warnings } from './warnings';

/** Maximum length of an approval link, in characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** Matches characters that are invisible or change the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/u;

/** A program that rewrites the links of a mail. */
export type Wrapper = 'safeLink' | 'gateway';

/** An address as it was found, and as a browser would open it. */
export interface Address {
  raw: string;
  url: URL;
  /** Whether it is written as no honest sender writes it, though a browser understands it. */
  isOdd: boolean;
  /** The wrappers that were removed. */
  wrappers: Wrapper[];
}

/** Matches an address that runs something or carries its own content instead of opening a page. */
const SCRIPT = /^[\p{Cc}\p{Z}]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*(?:data|blob|file):/iu;

/** Whether an address runs a script or carries its own content. */
export function isScript(target: string): boolean {
  return SCRIPT.test(target);
}

/** Parses an address as a browser would, after undoing what people and programs do to addresses, and removes wrappers. */
export function readAddress(target: string): Address | undefined {
  const { text, isOdd } = repair(target.trim());
  if (!/^(?:https?|ftps?):/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const dotted = url.hostname.endsWith('.');
  if (dotted) url.hostname = url.hostname.replace(/\.$/, '');
  return unwrap({ raw: target, url, isOdd: isOdd || dotted, wrappers: [] });
}

function repair(target: string): { text: string; isOdd: boolean } {
  if (target.startsWith('//')) return { text: `https:${target}`, isOdd: false };
  if (/^https?%3A%2F%2F/i.test(target)) return { text: decodeOnce(target), isOdd: true };
  if (/^h(?:tt|xx)ps?\/\//i.test(target))
    return { text: target.replace(/^h\w+?\/\//i, 'https://'), isOdd: true };
  if (/^hxxps?:/i.test(target))
    return { text: target.replace(/^hxxp/i, 'http').replaceAll('[.]', '.'), isOdd: true };
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/?#:]|$)/i.test(target))
    return { text: `https://${target}`, isOdd: false };
  const [, slashes = '//', host = ''] = /^[a-z]+:([\\/]{0,9})([^/?#]*)/i.exec(target) ?? [];
  // Other programs may read such an address differently from a browser.
  return {
    text: target,
    isOdd: slashes !== '//' || host.includes('\\') || isOddHost(host) || INVISIBLE.test(target),
  };
}

/** Whether a browser has to normalize a host: it has escapes, or dots and letters in full width. */
function isOddHost(host: string): boolean {
  return /%|[\u3002\uff0e\uff61\uff00-\uffef]/.test(host);
}

/** Decodes percent-escapes once; returns the text unchanged if one is invalid. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Matches the hosts of Safe Links, with which Microsoft's mail protection wraps the links of a mail. */
const SAFE_LINKS = /^[a-z0-9]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/;
/** Matches a Proofpoint URL Defense address, which has the wrapped one between two marks. */
const URL_DEFENSE = /^https:\/\/urldefense\.(?:com|us)\/v3\/__(.+?)__;/;

/** Removes what mail filters wrap around an address, up to `depth` times. */
function unwrap(address: Address, depth = 3): Address {
  const { url, isOdd, wrappers } = address;
  if (depth === 0 || url.protocol !== 'https:' || url.username !== '' || url.port !== '') return address;
  const inside = SAFE_LINKS.test(url.hostname) ? url.searchParams.getAll('url') : [];
  const defended = URL_DEFENSE.exec(url.href)?.[1]?.replaceAll('*', '');
  const inner = inside.length === 1 ? inside[0] : defended;
  if (inner === undefined) return address;
  const { text, isOdd: oddInside } = repair(inner);
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return address;
  const wrapper: Wrapper = defended === undefined ? 'safeLink' : 'gateway';
  return unwrap(
    { raw: inner, url: new URL(text), isOdd: isOdd || oddInside, wrappers: [...wrappers, wrapper] },
    depth - 1,
  );
}

/**
 * Whether browsers and other programs open an address on different hosts: browsers read a backslash as a slash, other
 * programs read on to the `@` behind it.
 */
export function opensOnTwoHosts({ raw }: Address): boolean {
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(raw)?.[1] ?? '';
  return authority.includes('\\') && authority.includes('@');
}

/** Whether two addresses lead to the same page. */
export function isSameAddress(one: Address, other: Address): boolean {
  return comparisonForm(one) === comparisonForm(other);
}

function comparisonForm({ url }: Address): string {
  return decodeOnce(`${url.host}${url.pathname}${url.search}`.replaceAll('+', ' ')).replace(/\/$/, '');
}

/** Returns the path of an address, decoded and without double slashes. */
export function normalizedPath({ url }: Address): string {
  return decodeOnce(decodeOnce(url.pathname)).replace(/\/{2,}/g, '/');
}

/** Warns of what is wrong with the host of an approval or sign-in link. */
export function judgeHost({ raw, url, isOdd }: Address, warnings: Warnings): void {
  const { hostname, protocol, username, password, port } = url;
  const host = forDisplay(hostname);
  if (raw.length > MAX_ADDRESS_LENGTH) warnings.add('tooLong');
  if (username !== '' || password !== '') warnings.add('userInfo', { host });
  if (port !== '') warnings.add('port');
  if (!isSignInHost(hostname) && INVISIBLE.test(raw)) warnings.add('disguised');
  else if (isOdd) warnings.add('oddWriting');
  if (protocol !== 'https:') warnings.add('notHttps');
  if (cloudOf(hostname)) return;
  const usual = cloudOfAlias(hostname)?.host;
  if (usual) warnings.add('aliasHost', { host, usual });
  else if (hostname === CLOSED_HOST) warnings.add('closedCloud', { host });
  else if (isNewerCloud(hostname)) warnings.add('otherCloud', { host });
  else if (isMicrosoftDomain(hostname)) warnings.add('otherMicrosoftHost', { host });
  else warnings.add(resemblesMicrosoft(hostname) ? 'lookAlike' : 'foreignHost', { host });
}

/** Replaces look-alike characters in a host by the ones they imitate. */
function skeleton(host: string): string {
  return host
    .replaceAll('0', 'o')
    .replace(/[1|]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '');
}

/** Whether a foreign host that seems to ask for an approval resembles Microsoft's. */
function resemblesMicrosoft(host: string): boolean {
  // This prefix encodes letters of other scripts, which may look like Latin ones.
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  const plain = skeleton(host);
  if (/m[il]crosoft|msonline|office36|sharepoint|outlook/.test(plain)) return true;
  return plain.split('.').some((label) => label.length > 10 && editDistance(label, 'microsoftonline') <= 3);
}

/**
 * Whether a host imitates Microsoft's or one of these hosts: it contains Microsoft's name or one a few letters off, or
 * the whole name of another host.
 */
export function imitates(host: string, hosts: readonly string[]): boolean {
  if (isMicrosoftDomain(host) || isSignInHost(host)) return false;
  // In an encoded label the ASCII letters come before the last hyphen (RFC 3492).
  const latin = (label: string) =>
    label.startsWith('xn--') ? label.slice(4, label.lastIndexOf('-')) : label;
  const plain = skeleton(host.split('.').map(latin).join('.'));
  if (/m[il]crosoft|msonline/.test(plain)) return true;
  const isNear = (label: string) =>
    (label.length > 10 && editDistance(label, 'microsoftonline') <= 3) ||
    (label.length > 6 && label.length < 12 && editDistance(label, 'microsoft') <= 1);
  if (plain.split('.').some(isNear)) return true;
  const known = [...hosts, ...CLOUDS.map((cloud) => cloud.host), ...microsoftPages()];
  return known.some(
    (one) => one.split('.').length > 2 && host !== one && !host.endsWith(`.${one}`) && host.includes(one),
  );
}

/** Whether an address outside Microsoft contains one of Microsoft's sign-in addresses. */
export function carriesSignIn({ url }: Address): boolean {
  if (isMicrosoftPage(url.hostname)) return false;
  const carried = decodeOnce(decodeOnce(decodeOnce(`${url.pathname}${url.search}${url.hash}`))).toLowerCase();
  const signIn = CLOUDS.flatMap(({ host, aliases }) => [host, ...aliases]);
  return (
    signIn.some((host) => carried.includes(`/${host}/`)) ||
    (carried.includes('/adminconsent?') && carried.includes('client_id='))
  );
}

/** Returns the Levenshtein distance of two words. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [column, wanted] of [...other].entries()) {
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === wanted ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
