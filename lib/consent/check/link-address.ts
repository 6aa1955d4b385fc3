import { CLOSED_HOST, CLOUDS, cloudOf, cloudOfAlias, isNewerCloud, isSignInHost } from '../../catalog/clouds';
import { isMicrosoftDomain, isMicrosoftPage, microsoftPages } from '../../catalog/microsoft-pages';
import { quoted, type Warnings } from './warnings';

/** Maximum length of an approval link, in characters. */
const MAX_ADDRESS_LENGTH = 8_000;

/** Letters that cannot be seen or that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/** A program that rewrites the links of a mail. */
export type Wrapper = 'safeLink' | 'gateway';

/** An address as it was found, and as a browser would open it. */
export interface Address {
  raw: string;
  url: URL;
  /** Written in a way that no honest maker writes it, though a browser understands it. */
  odd: boolean;
  /** What was taken off around it. */
  wrappers: Wrapper[];
}

/** Addresses that run something in the page instead of opening one. */
const SCRIPT = /^[\p{Cc}\p{Z}]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*(?:data|blob|file):/iu;

/** Whether an address runs a script or carries a whole page in itself. */
export function isScript(target: string): boolean {
  return SCRIPT.test(target);
}

/** Reads an address as a browser would, and forgives what people and programs do to addresses. */
export function readAddress(target: string): Address | undefined {
  const { text, odd } = repaired(target.trim());
  if (!/^(?:https?|ftps?):/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const dotted = url.hostname.endsWith('.');
  if (dotted) url.hostname = url.hostname.replace(/\.$/, '');
  return unwrapped({ raw: target, url, odd: odd || dotted, wrappers: [] });
}

function repaired(target: string): { text: string; odd: boolean } {
  if (target.startsWith('//')) return { text: `https:${target}`, odd: false };
  if (/^https?%3A%2F%2F/i.test(target)) return { text: decodeOnce(target), odd: true };
  if (/^h(?:tt|xx)ps?\/\//i.test(target))
    return { text: target.replace(/^h\w+?\/\//i, 'https://'), odd: true };
  if (/^hxxps?:/i.test(target))
    return { text: target.replace(/^hxxp/i, 'http').replaceAll('[.]', '.'), odd: true };
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:[/?#:]|$)/i.test(target))
    return { text: `https://${target}`, odd: false };
  const [, slashes = '//', host = ''] = /^[a-z]+:([\\/]{0,9})([^/?#]*)/i.exec(target) ?? [];
  // Other programs may read such an address in another way than the browser does.
  return {
    text: target,
    odd: slashes !== '//' || host.includes('\\') || isOddHost(host) || UNSEEN.test(target),
  };
}

/** A host that a browser has to put right: with encoded letters, or with dots and letters of other scripts. */
function isOddHost(host: string): boolean {
  return /%|[\u3002\uff0e\uff61\uff00-\uffef]/.test(host);
}

/** A text with its percent-escapes read; a broken one stays as it is. */
export function decodeOnce(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Hosts of Safe Links, which Microsoft's mail protection puts around the links of a mail. */
const SAFE_LINKS = /^[a-z0-9]+\.safelinks\.protection\.(?:outlook\.com|office365\.us)$/;
/** Proofpoint writes the address it wraps between two marks. */
const URL_DEFENSE = /^https:\/\/urldefense\.(?:com|us)\/v3\/__(.+?)__;/;

/** The address inside of what mail filters put around it. */
function unwrapped(address: Address, depth = 3): Address {
  const { url, odd, wrappers } = address;
  if (depth === 0 || url.protocol !== 'https:' || url.username !== '' || url.port !== '') return address;
  const inside = SAFE_LINKS.test(url.hostname) ? url.searchParams.getAll('url') : [];
  const defended = URL_DEFENSE.exec(url.href)?.[1]?.replaceAll('*', '');
  const inner = inside.length === 1 ? inside[0] : defended;
  if (inner === undefined) return address;
  const { text, odd: oddInside } = repaired(inner);
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return address;
  const wrapper: Wrapper = defended === undefined ? 'safeLink' : 'gateway';
  return unwrapped(
    { raw: inner, url: new URL(text), odd: odd || oddInside, wrappers: [...wrappers, wrapper] },
    depth - 1,
  );
}

/**
 * Whether browsers and other programs open an address on different hosts: a browser takes a backslash for a slash, and
 * others go on to the `@` behind it.
 */
export function opensOnTwoHosts({ raw }: Address): boolean {
  const authority = /^[a-z]+:\/\/([^/?#]*)/i.exec(raw)?.[1] ?? '';
  return authority.includes('\\') && authority.includes('@');
}

/** What of two addresses must be the same for them to lead to the same page. */
export function sameAddress(one: Address, other: Address): boolean {
  return comparable(one) === comparable(other);
}

function comparable({ url }: Address): string {
  return decodeOnce(`${url.host}${url.pathname}${url.search}`.replaceAll('+', ' ')).replace(/\/$/, '');
}

/** The path of an address in its plain form: decoded, without doubled slashes. */
export function plainPath({ url }: Address): string {
  return decodeOnce(decodeOnce(url.pathname)).replace(/\/{2,}/g, '/');
}

/** Says what is wrong with where an approval link opens. */
export function judgeHost({ raw, url, odd }: Address, warnings: Warnings): void {
  const { hostname, protocol, username, password, port } = url;
  const host = quoted(hostname);
  if (raw.length > MAX_ADDRESS_LENGTH) warnings.add('tooLong');
  if (username !== '' || password !== '') warnings.add('userInfo', { host });
  if (port !== '') warnings.add('port');
  if (!isSignInHost(hostname) && UNSEEN.test(raw)) warnings.add('disguised');
  else if (odd) warnings.add('oddWriting');
  if (protocol !== 'https:') warnings.add('notHttps');
  if (cloudOf(hostname)) return;
  const usual = cloudOfAlias(hostname)?.host;
  if (usual) warnings.add('aliasHost', { host, usual });
  else if (hostname === CLOSED_HOST) warnings.add('closedCloud', { host });
  else if (isNewerCloud(hostname)) warnings.add('otherCloud', { host });
  else if (isMicrosoftDomain(hostname)) warnings.add('otherMicrosoftHost', { host });
  else warnings.add(readsLikeSignIn(hostname) ? 'lookAlike' : 'foreignHost', { host });
}

/** A host with the letters that are put in place of others put back. */
function skeleton(host: string): string {
  return host
    .replaceAll('0', 'o')
    .replace(/[1|]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '');
}

/** Whether a foreign host on which an approval seems to be asked for reads like Microsoft's. */
function readsLikeSignIn(host: string): boolean {
  // Letters of other alphabets are written so; on the screen they may look like Latin ones.
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  const plain = skeleton(host);
  if (/m[il]crosoft|msonline|office36|sharepoint|outlook/.test(plain)) return true;
  return plain.split('.').some((label) => label.length > 10 && distance(label, 'microsoftonline') <= 3);
}

/**
 * Whether a host that is none of Microsoft's pretends to be: it holds the company's name or one a few letters off, or
 * the whole name of one of these hosts.
 */
export function imitates(host: string, hosts: readonly string[]): boolean {
  if (isMicrosoftDomain(host) || isSignInHost(host)) return false;
  // Of a name in another script the letters of ours stand before the last hyphen (RFC 3492).
  const latin = (label: string) =>
    label.startsWith('xn--') ? label.slice(4, label.lastIndexOf('-')) : label;
  const plain = skeleton(host.split('.').map(latin).join('.'));
  if (/m[il]crosoft|msonline/.test(plain)) return true;
  const isNear = (label: string) =>
    (label.length > 10 && distance(label, 'microsoftonline') <= 3) ||
    (label.length > 6 && label.length < 12 && distance(label, 'microsoft') <= 1);
  if (plain.split('.').some(isNear)) return true;
  const known = [...hosts, ...CLOUDS.map((cloud) => cloud.host), ...microsoftPages()];
  return known.some(
    (one) => one.split('.').length > 2 && host !== one && !host.endsWith(`.${one}`) && host.includes(one),
  );
}

/** Whether an address that is none of Microsoft's carries one of Microsoft's sign-in in itself. */
export function isWrapped({ url }: Address): boolean {
  if (isMicrosoftPage(url.hostname)) return false;
  const carried = decodeOnce(decodeOnce(decodeOnce(`${url.pathname}${url.search}${url.hash}`))).toLowerCase();
  const signIn = CLOUDS.flatMap(({ host, aliases }) => [host, ...aliases]);
  return (
    signIn.some((host) => carried.includes(`/${host}/`)) ||
    (carried.includes('/adminconsent?') && carried.includes('client_id='))
  );
}

/** How many letters must be put in, taken out or changed to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
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
