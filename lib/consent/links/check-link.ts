import type { Apps } from '../apps/custom-apps';
import { addressIn, findLinks } from './find-links';
import type { FoundLink } from './html-links';
import { PageJudge, type PageKind } from './judge-pages';
import { type Address, isSameAddress, isScript, readAddress } from './link-address';
import type { ParsedLink } from './link-parts';
import { forDisplay, type Warning, Warnings } from './warnings';

/** The verdict on a text; only a `good` one may be followed without another look. */
export type Verdict = 'good' | 'check' | 'danger' | 'not-a-link';

/** The sentence for an administrator who was sent the text; it says more than the verdict. */
export type Judgment =
  | 'good'
  | 'goodAdded'
  | 'idOnly'
  | 'unchecked'
  | 'check'
  | 'broken'
  | 'danger'
  | 'signIn'
  | 'otherPage'
  | 'unknownPage'
  | 'nothing';

export interface LinkCheckResult {
  verdict: Verdict;
  judgment: Judgment;
  /** The gravest first. */
  warnings: Warning[];
  /** The approval and sign-in links in the text. */
  links: ParsedLink[];
}

/** Maximum number of links judged in a text; a text with more of them is never judged good. */
const MAX_LINKS = 40;
/** Maximum number of approval and sign-in links returned for display. */
const MAX_LINKS_SHOWN = 5;

/**
 * Checks a text that somebody sent and says whether the admin consent links in it may be opened. Never throws. It is
 * `good` only if every approval link opens on a Microsoft sign-in host, for a known app, with what that app documents,
 * and if nothing else in the text hides, wraps or imitates such a link or leads to an unchecked page. The result holds
 * nothing of the text but values cleaned for display.
 */
export function checkConsentLink(text: string, apps: Apps): LinkCheckResult {
  const warnings = new Warnings();
  const judge = new PageJudge(apps, warnings);
  const { links, hostNames, runsScript, hasBidiOverride, isTruncated } = findLinks(text);
  if (runsScript) warnings.add('script');
  if (hasBidiOverride) warnings.add('disguised');
  for (const link of links.slice(0, MAX_LINKS)) judgeLink(link, judge, apps, warnings);
  for (const name of hostNames) judge.judgeHostName(name.toLowerCase());
  if (isTruncated || links.length > MAX_LINKS) judge.uncheckedHosts.add('…');
  return toResult(judge, warnings);
}

function judgeLink({ target, shown }: FoundLink, judge: PageJudge, apps: Apps, warnings: Warnings): void {
  const isActive = isScript(target);
  const address = isActive ? undefined : readAddress(target);
  const shownAddresses = shown.flatMap((one) => addressIn(one) ?? []);
  if (isActive) warnings.add('script');
  else if (!address) judgeUnreadable(target, shownAddresses, judge, warnings);
  else {
    const kind = judge.judge(address);
    for (const one of shownAddresses) compareShown(one, { address, kind }, judge, apps, warnings);
  }
}

/** Judges a target that is no web address; it gets a warning if the link shows one. */
function judgeUnreadable(
  target: string,
  [first]: readonly string[],
  judge: PageJudge,
  warnings: Warnings,
): void {
  if (/^(?:mailto|tel|sms|callto|cid):/i.test(target)) return;
  if (/^h(?:tt|xx)ps?:/i.test(target)) warnings.add('disguised');
  else if (/^[a-z][a-z0-9+.-]*:/i.test(target)) judge.uncheckedHosts.add(forDisplay(target, 60));
  if (first === undefined) return;
  const shown = forDisplay(readAddress(first)?.url.host ?? first, 60);
  warnings.add('otherShown', { shown, host: forDisplay(target, 60) });
}

const REQUEST_KINDS: readonly PageKind[] = ['approval', 'signIn'];
const TRUSTED_KINDS: readonly PageKind[] = ['microsoft', 'maker'];

/** Warns of a link that shows one address and leads to another, unless its target is Microsoft's or a maker's page. */
function compareShown(
  shown: string,
  target: { address: Address; kind: PageKind },
  judge: PageJudge,
  apps: Apps,
  warnings: Warnings,
): void {
  const other = readAddress(shown);
  if (!other || TRUSTED_KINDS.includes(target.kind) || isSameAddress(other, target.address)) return;
  const placeholders = {
    shown: forDisplay(other.url.host, 60),
    host: forDisplay(target.address.url.host, 60),
  };
  const shownKind = new PageJudge(apps, new Warnings()).judge(other);
  if (REQUEST_KINDS.includes(target.kind) && !REQUEST_KINDS.includes(shownKind))
    warnings.add('otherShown', placeholders);
  else if (shownKind === 'other' && target.kind === 'other') judge.uncheckedHosts.add(placeholders.shown);
  else warnings.add('hiddenTarget', placeholders);
}

function toResult(judge: PageJudge, warnings: Warnings): LinkCheckResult {
  // The page of one app's maker vouches for no link of another app.
  if (judge.canApprove) for (const host of judge.otherMakersHosts()) judge.uncheckedHosts.add(host);
  const uncheckedHosts = [...judge.uncheckedHosts];
  if (uncheckedHosts.length > 0)
    warnings.add('notChecked', {
      hosts: [...uncheckedHosts.slice(0, 8), ...(uncheckedHosts.length > 8 ? ['…'] : [])].join(', '),
    });
  const count = judge.links.filter(({ kind }) => kind === 'approval').length;
  if (count > 1) warnings.add('severalLinks');
  return {
    ...judgmentOf(judge, warnings),
    warnings: warnings.list(),
    links: judge.links.slice(0, MAX_LINKS_SHOWN),
  };
}

function judgmentOf(
  { canApprove, isEmpty, links, uncheckedHosts }: PageJudge,
  warnings: Warnings,
): Pick<LinkCheckResult, 'verdict' | 'judgment'> {
  if (warnings.has('danger')) return { verdict: 'danger', judgment: 'danger' };
  if (warnings.has('broken')) return { verdict: 'check', judgment: 'broken' };
  if (!canApprove && uncheckedHosts.size > 0) return { verdict: 'check', judgment: 'unknownPage' };
  if (isEmpty) return { verdict: 'not-a-link', judgment: 'nothing' };
  if (links.length === 0 && !canApprove) return { verdict: 'not-a-link', judgment: 'otherPage' };
  if (warnings.has('check')) return { verdict: 'check', judgment: 'check' };
  if (!canApprove) return { verdict: 'not-a-link', judgment: 'signIn' };
  if (uncheckedHosts.size > 0) return { verdict: 'check', judgment: 'unchecked' };
  // Nothing is wrong, but the maker publishes no link to compare this one with.
  if (warnings.has('unchecked')) return { verdict: 'check', judgment: 'idOnly' };
  const isAdded = links.some(({ app }) => app?.known?.addedBy);
  return { verdict: 'good', judgment: isAdded ? 'goodAdded' : 'good' };
}
