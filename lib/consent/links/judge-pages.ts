import { isSignInHost } from '../../catalog/clouds';
import { isDeviceCodePage, isMicrosoftPage } from '../../catalog/microsoft-pages';
import { APPS } from '../../catalog/packaged-apps';
import { parseGuid } from '../../evidence/formats';
import type { Apps } from '../apps/custom-apps';
import { identifyAppByHost } from '../apps/identify-app';
import { makerPages } from '../link-offer';
import {
  isApprovalPath,
  isSignInPath,
  isTruncatedPath,
  readApprovalLink,
  readSignInLink,
} from './approval-link';
import {
  type Address,
  carriesSignIn,
  decodeOnce,
  imitates,
  judgeHost,
  normalizedPath,
  opensOnTwoHosts,
} from './link-address';
import type { ParsedLink } from './link-parts';
import { forDisplay, type Warnings } from './warnings';

/** What an address leads to; `bad` is anything deceptive. */
export type PageKind = 'approval' | 'signIn' | 'microsoft' | 'maker' | 'deviceCode' | 'bad' | 'other';

/** Judges the addresses of a text one by one and collects the findings about all of them. */
export class PageJudge {
  /** The approval and sign-in links. */
  readonly links: ParsedLink[] = [];
  /** Hosts that are neither known nor suspicious, cleaned for display. */
  readonly uncheckedHosts = new Set<string>();
  /** Whether something in the text can end in an approval. */
  canApprove = false;

  readonly #apps: Apps;
  readonly #warnings: Warnings;
  readonly #judged = new Map<string, PageKind>();
  /** Hosts of makers' pages, by the id of the app. */
  readonly #makers = new Map<string, string[]>();

  constructor(apps: Apps, warnings: Warnings) {
    this.#apps = apps;
    this.#warnings = warnings;
  }

  /** Whether no address was judged. */
  get isEmpty(): boolean {
    return this.#judged.size === 0;
  }

  /** Returns the hosts of makers' pages that belong to none of the apps named by the links. */
  otherMakersHosts(): string[] {
    const named = new Set(this.links.flatMap(({ app }) => app?.known?.id ?? []));
    return [...this.#makers].flatMap(([id, hosts]) => (named.has(id) ? [] : hosts));
  }

  /** Judges a host name that is no link: it gets a warning only if it imitates another host. */
  judgeHostName(host: string): void {
    if (imitates(host, this.#makerHosts())) this.#warnings.add('imitation', { host: forDisplay(host, 60) });
  }

  /** Returns the kind of page behind an address and adds its warnings. */
  judge(address: Address): PageKind {
    const key = `${address.url.href} ${address.isOdd} ${address.wrappers.join()}`;
    const before = this.#judged.get(key);
    if (before) return before;
    for (const wrapper of address.wrappers) this.#warnings.add(wrapper);
    const kind = this.#kindOf(address);
    this.#judged.set(key, kind);
    return kind;
  }

  #kindOf(address: Address): PageKind {
    const { url } = address;
    const path = normalizedPath(address);
    if (isDeviceCodePage(url.hostname, path)) {
      this.#warnings.add('deviceCode');
      return 'deviceCode';
    }
    if (opensOnTwoHosts(address)) this.#warnings.add('disguised');
    if (isSignInHost(url.hostname)) return this.#signInHost(address, path);
    if (url.username !== '' || url.password !== '') {
      this.#warnings.add('userInfo', { host: forDisplay(url.hostname) });
      return 'bad';
    }
    if (isMicrosoftPage(url.hostname)) return this.#trusted(url, 'microsoft');
    const maker = url.protocol === 'https:' && this.#makerOf(url);
    if (maker) {
      this.#makers.set(maker, [...(this.#makers.get(maker) ?? []), forDisplay(url.host)]);
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
      this.canApprove = true;
    }
    return this.#trusted(url, 'microsoft');
  }

  #approval(address: Address, path: string): PageKind {
    this.links.push(readApprovalLink(address, path, this.#apps, this.#warnings));
    this.canApprove = true;
    return 'approval';
  }

  #signIn(address: Address, path: string): PageKind {
    const { link, canApprove } = readSignInLink(address, path, this.#apps, this.#warnings);
    this.links.push(link);
    this.canApprove ||= canApprove;
    return 'signIn';
  }

  /** Judges a trusted page, which may still redirect to an address in its parameters. */
  #trusted(url: URL, kind: 'microsoft' | 'maker'): PageKind {
    for (const host of hostsInParams(url))
      if (!isSignInHost(host) && !isMicrosoftPage(host)) this.uncheckedHosts.add(forDisplay(host, 60));
    return kind;
  }

  /** Returns the id of the app that a page belongs to: by its host, or as one of the maker's pages among its sources. */
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
    const host = forDisplay(url.hostname);
    const asks =
      /\/adminconsent(?:\/|$)|\/oauth2\/(?:v2\.0\/)?authorize\/?$/i.test(path) ||
      parseGuid(url.searchParams.get('client_id')) !== undefined;
    if (asks) {
      // Parsed all the same, since a sound link for the same app can be made in its place.
      if (isApprovalPath(path)) this.#approval(address, path);
      else judgeHost(address, this.#warnings);
      this.canApprove = true;
    } else if (carriesSignIn(address)) this.#warnings.add('wrapped', { host });
    else if (imitates(url.hostname, this.#makerHosts())) this.#warnings.add('imitation', { host });
    else {
      this.uncheckedHosts.add(forDisplay(url.host, 60));
      return 'other';
    }
    return 'bad';
  }
}

/** Whether a path has `.` or `..` segments, which a browser removes before anybody sees them. */
function hasDotSegments(raw: string): boolean {
  return /[\\/](?:\.|%2e){1,2}[\\/]/i.test(raw.split(/[?#]/)[0] ?? '');
}

/** Returns the hosts of the addresses in the parameters and the fragment of an address. */
function hostsInParams({ search, hash }: URL): string[] {
  const carried = decodeOnce(decodeOnce(search + hash));
  return [...carried.matchAll(/https?:\/\/([a-z0-9.-]+)/gi)].map(([, host = '']) => host.toLowerCase());
}

function pageOf({ origin, pathname }: URL): string {
  return origin + pathname;
}
