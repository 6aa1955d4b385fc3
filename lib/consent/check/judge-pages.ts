import { isSignInHost } from '../../catalog/clouds';
import { isDeviceCodePage, isMicrosoftPage } from '../../catalog/microsoft-pages';
import { APPS } from '../../catalog/packaged-apps';
import { guid } from '../../evidence/formats';
import {
  isApprovalPath,
  isSignInPath,
  isTruncatedPath,
  readApprovalLink,
  readSignInLink,
} from '../approval-link';
import type { Apps } from '../apps/custom-apps';
import { identifyAppByHost } from '../apps/identify-app';
import { makerPages } from '../link-offer';
import {
  type Address,
  decodeOnce,
  imitates,
  isWrapped,
  judgeHost,
  opensOnTwoHosts,
  plainPath,
} from './link-address';
import type { ParsedLink } from './link-parts';
import { quoted, type Warnings } from './warnings';

/** What one address turned out to be; `bad` is anything that deceives. */
export type PageKind = 'approval' | 'signIn' | 'microsoft' | 'maker' | 'deviceCode' | 'bad' | 'other';

/** Judges the addresses of a text one by one and keeps what there is to say about all of them. */
export class PageJudge {
  /** The approval and sign-in links. */
  readonly links: ParsedLink[] = [];
  /** Hosts that nobody looked at, for display. */
  readonly others = new Set<string>();
  /** Something in the text can end in an approval. */
  approves = false;

  readonly #apps: Apps;
  readonly #warnings: Warnings;
  readonly #seen = new Map<string, PageKind>();
  /** Makers' pages, by the app they belong to. */
  readonly #makers = new Map<string, string[]>();

  constructor(apps: Apps, warnings: Warnings) {
    this.#apps = apps;
    this.#warnings = warnings;
  }

  /** Whether no address was judged at all. */
  get isEmpty(): boolean {
    return this.#seen.size === 0;
  }

  /** Makers' pages that belong to none of the apps that the links name. */
  strangers(): string[] {
    const named = new Set(this.links.flatMap(({ app }) => app?.known?.id ?? []));
    return [...this.#makers].flatMap(([id, hosts]) => (named.has(id) ? [] : hosts));
  }

  /** A host that is only named is no link; one that imitates another is worth saying all the same. */
  mention(host: string): void {
    if (imitates(host, this.#makerHosts())) this.#warnings.add('imitation', { host: quoted(host, 60) });
  }

  /** Says what an address is, and adds what there is to warn of. */
  judge(address: Address): PageKind {
    const key = `${address.url.href} ${address.odd} ${address.wrappers.join()}`;
    const before = this.#seen.get(key);
    if (before) return before;
    for (const wrapper of address.wrappers) this.#warnings.add(wrapper);
    const kind = this.#kindOf(address);
    this.#seen.set(key, kind);
    return kind;
  }

  #kindOf(address: Address): PageKind {
    const { url } = address;
    const path = plainPath(address);
    if (isDeviceCodePage(url.hostname, path)) {
      this.#warnings.add('deviceCode');
      return 'deviceCode';
    }
    if (opensOnTwoHosts(address)) this.#warnings.add('disguised');
    if (isSignInHost(url.hostname)) return this.#signInHost(address, path);
    if (url.username !== '' || url.password !== '') {
      this.#warnings.add('userInfo', { host: quoted(url.hostname) });
      return 'bad';
    }
    if (isMicrosoftPage(url.hostname)) return this.#trusted(url, 'microsoft');
    const maker = url.protocol === 'https:' && this.#makerOf(url);
    if (maker) {
      this.#makers.set(maker, [...(this.#makers.get(maker) ?? []), quoted(url.host)]);
      return this.#trusted(url, 'maker');
    }
    return this.#foreign(address, path);
  }

  #signInHost(address: Address, path: string): PageKind {
    const { url } = address;
    if (isApprovalPath(path) || isSignInPath(path)) {
      const isPlain = isApprovalPath(url.pathname) || isSignInPath(url.pathname);
      if (!isPlain || hasDotSegments(address.raw)) this.#warnings.add('oddWriting');
      return isApprovalPath(path) ? this.#approval(address, path) : this.#signIn(address, path);
    }
    if (url.username !== '' || url.port !== '') judgeHost(address, this.#warnings);
    if (isTruncatedPath(path, url.search)) this.#warnings.add('cutOff');
    else if (/adminconsent|\/authorize/i.test(path)) {
      this.#warnings.add('oddWriting');
      this.approves = true;
    }
    return this.#trusted(url, 'microsoft');
  }

  #approval(address: Address, path: string): PageKind {
    this.links.push(readApprovalLink(address, path, this.#apps, this.#warnings));
    this.approves = true;
    return 'approval';
  }

  #signIn(address: Address, path: string): PageKind {
    const { link, approves } = readSignInLink(address, path, this.#apps, this.#warnings);
    this.links.push(link);
    this.approves ||= approves;
    return 'signIn';
  }

  /** A page that can be trusted, though it may send on to an address that it is given. */
  #trusted(url: URL, kind: 'microsoft' | 'maker'): PageKind {
    for (const host of carriedHosts(url))
      if (!isSignInHost(host) && !isMicrosoftPage(host)) this.others.add(quoted(host, 60));
    return kind;
  }

  /** The app whose own page this is, or one of its maker's pages from which its facts come. */
  #makerOf(url: URL): string | undefined {
    const byHost = identifyAppByHost(url.host, this.#apps);
    if (byHost) return byHost;
    const page = pageOf(url);
    const isPage = (address: string) => pageOf(new URL(address)) === page;
    return [...APPS].find(([, app]) => makerPages(app).some(isPage))?.[0];
  }

  #makerHosts(): string[] {
    return [...this.#apps.values()].flatMap(({ hosts }) => hosts.map((one) => one.replace('*.', '')));
  }

  #foreign(address: Address, path: string): PageKind {
    const { url } = address;
    const host = quoted(url.hostname);
    const asks =
      /\/adminconsent(?:\/|$)|\/oauth2\/(?:v2\.0\/)?authorize\/?$/i.test(path) ||
      guid(url.searchParams.get('client_id')) !== undefined;
    if (asks) {
      // Taken apart all the same: a sound link for the same app can be made in its place.
      if (isApprovalPath(path)) this.#approval(address, path);
      else judgeHost(address, this.#warnings);
      this.approves = true;
    } else if (isWrapped(address)) this.#warnings.add('wrapped', { host });
    else if (imitates(url.hostname, this.#makerHosts())) this.#warnings.add('imitation', { host });
    else {
      this.others.add(quoted(url.host, 60));
      return 'other';
    }
    return 'bad';
  }
}

/** Whether the way to a page goes back and forth: a browser takes such parts out before anybody sees them. */
function hasDotSegments(raw: string): boolean {
  return /[\\/](?:\.|%2e){1,2}[\\/]/i.test(raw.split(/[?#]/)[0] ?? '');
}

/** The hosts of addresses that an address hands on in its parameters. */
function carriedHosts({ search, hash }: URL): string[] {
  const carried = decodeOnce(decodeOnce(search + hash));
  return [...carried.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host.toLowerCase());
}

function pageOf({ origin, pathname }: URL): string {
  return origin + pathname;
}
