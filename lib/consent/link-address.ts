import { CLOUDS, cloudOf } from '../catalog/clouds';
import { quoted, type Warnings } from './warnings';

/** The longest text that is read, in characters, and the longest address in it. */
const LONGEST_TEXT = 65_536;
const LONGEST_ADDRESS = 8_000;

/** What a permission looks like where somebody put blanks between them instead of `+` or `%20`. */
const AFTER_BLANK =
  /[ \t](?=(?:https:\/\/graph\.|openid|profile|email|offline_access|[A-Z][A-Za-z]{1,40}\.[A-Z]))/g;

/** An address as some programs show it. */
const WITHOUT_SCHEME = /^[a-z0-9.-]+\.[a-z]{2,}\/\S*$/i;

/** Letters that cannot be seen or that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/**
 * Finds the address in a pasted text, as far as there is one: alone, among words, wrapped by a mail program, or
 * broken over several lines before its parameters.
 */
export function findAddress(text: string, warnings: Warnings): { raw: string; url: URL } | undefined {
  const plain = trimmed(
    text
      .slice(0, LONGEST_TEXT)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .join('\n')
      .replaceAll(/\n(?=[?&])/g, ''),
  );
  const whole = WITHOUT_SCHEME.test(plain) ? `https://${plain}` : plain;
  const joined = /^https?:\/\/\S*\?/i.test(whole) ? whole.replace(AFTER_BLANK, '+') : whole;
  const found = [...joined.matchAll(/https?:[\\/]{2}[^\s"]+/gi)].map(([address]) =>
    // Among words, what closes a sentence or a bracket is not part of the address; three dots are.
    address === joined || address.endsWith('...') ? address : withoutEnd(address, /[.,;:!)\]'>]/),
  );
  const likely = found.filter((address) => /adminconsent|client_id|authorize/i.test(address));
  if (new Set(likely).size > 1) warnings.add('severalLinks');
  const raw = likely[0] ?? found[0];
  if (raw === undefined || !URL.canParse(raw)) return undefined;
  if (raw.length > LONGEST_ADDRESS) warnings.add('tooLong');
  return unwrapped({ raw, url: new URL(raw) }, warnings);
}

/** A text without what cannot be seen at its ends, as word processors leave it there. */
function trimmed(text: string): string {
  return withoutEnd(text.replace(/^[\p{Cf}\s]+/u, ''), /[\p{Cf}\s]/u);
}

/** A text without the letters of a kind at its end; a pattern for all of them at once would take its time. */
function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The address inside a Safe Link, into which Microsoft's mail protection turns the links of a mail. */
function unwrapped(address: { raw: string; url: URL }, warnings: Warnings): { raw: string; url: URL } {
  const { url } = address;
  const inner = url.searchParams.get('url');
  const safe = /^https:\/\/[a-z0-9]+\.safelinks\.protection\.outlook\.com$/.test(url.origin);
  if (!safe || url.username || inner === null || !URL.canParse(inner)) return address;
  warnings.add('safeLink');
  return { raw: inner, url: new URL(inner) };
}

/** Where administrators find their menus; a link to there is no approval link, but nothing foreign either. */
const PORTALS = ['entra.microsoft.com', 'portal.azure.com', 'portal.azure.us', 'portal.azure.cn'];

/** Whether this is a page of Microsoft's administration. */
export function isPortal({ protocol, host, username }: URL): boolean {
  return protocol === 'https:' && username === '' && PORTALS.includes(host);
}

/** Newer sign-in hosts of clouds of their own (MSAL's list of authorities), of which little is documented. */
const OTHER_CLOUDS = [
  'login.sovcloud-identity.fr',
  'login.sovcloud-identity.de',
  'login.sovcloud-identity.sg',
];

/** The cloud that was closed in October 2021. */
const CLOSED = 'login.microsoftonline.de';

/** Says what is wrong with where an address leads. */
export function judgeHost({ raw, url }: { raw: string; url: URL }, warnings: Warnings): void {
  const { hostname, protocol, username, password, port } = url;
  if (protocol !== 'https:') warnings.add('notHttps');
  if (username !== '' || password !== '') warnings.add('userInfo', { host: quoted(hostname) });
  if (port !== '') warnings.add('port');
  // Other programs may read such an address in another way than the browser does.
  const written = /^https?:\/\/([^/?#]*)/i.exec(raw)?.[1]?.toLowerCase() ?? '';
  if (raw.includes('\\') || UNSEEN.test(raw) || /%/.test(written)) warnings.add('disguised');
  if (cloudOf(hostname)) return;
  const host = quoted(hostname);
  const alias = CLOUDS.find(({ aliases }) => aliases.includes(hostname));
  if (alias) warnings.add('aliasHost', { host, usual: alias.host });
  else if (hostname === CLOSED) warnings.add('closedCloud', { host });
  else if (OTHER_CLOUDS.includes(hostname)) warnings.add('otherCloud', { host });
  else warnings.add(looksLikeMicrosoft(hostname) ? 'lookAlike' : 'foreignHost', { host });
}

/** Whether a host that is none of Microsoft's sign-in hosts reads like one. */
function looksLikeMicrosoft(host: string): boolean {
  // Letters of other alphabets are written so; on the screen they may look like Latin ones.
  if (host.split('.').some((label) => label.startsWith('xn--'))) return true;
  const plain = host
    .replaceAll('0', 'o')
    .replace(/[1|]/g, 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('-', '');
  if (/m[il]crosoft|msonline|office36|sharepoint|outlook/.test(plain)) return true;
  return plain.split('.').some((label) => label.length > 10 && distance(label, 'microsoftonline') <= 3);
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
