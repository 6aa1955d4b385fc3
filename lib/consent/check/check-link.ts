import type { Apps } from '../apps/custom-apps';
import { addressIn, findLinks } from './find-links';
import type { FoundLink } from './html-links';
import { PageJudge, type PageKind } from './judge-pages';
import { type Address, isScript, readAddress, sameAddress } from './link-address';
import type { ParsedLink } from './link-parts';
import { quoted, type Warning, Warnings } from './warnings';

/** What to do about a text: only where it is good does nothing stand against opening what it holds. */
export type Verdict = 'good' | 'check' | 'danger' | 'not-a-link';

/** The sentence for an administrator who was sent the text; what is to be checked may be sound or cannot work. */
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
  /** The worst first. */
  warnings: Warning[];
  /** The approval and sign-in links in the text. */
  links: ParsedLink[];
}

/** Maximum number of links judged in a text; a text with more of them is never judged good. */
const MAX_LINKS = 40;
/** Maximum number of approval and sign-in links returned for display. */
const MAX_LINKS_SHOWN = 5;

/**
 * Reads whatever text somebody sent and says whether the admin consent links in it may be opened. Never throws. It is
 * `good` only where every approval link opens on a Microsoft sign-in host, for an app that is known here, with what
 * that app documents, and where nothing else in the text hides, wraps or imitates such a link or leads to a page that
 * nobody looked at. Nothing of the text leaves this function but values cleaned for display.
 */
export function checkConsentLink(text: string, apps: Apps): LinkCheckResult {
  const warnings = new Warnings();
  const judge = new PageJudge(apps, warnings);
  const { links, names, active, overridden, cut } = findLinks(text);
  if (active) warnings.add('script');
  if (overridden) warnings.add('disguised');
  for (const link of links.slice(0, MAX_LINKS)) readLink(link, judge, apps, warnings);
  for (const name of names) judge.mention(name.toLowerCase());
  if (cut || links.length > MAX_LINKS) judge.others.add('…');
  return toResult(judge, warnings);
}

function readLink({ target, shown }: FoundLink, judge: PageJudge, apps: Apps, warnings: Warnings): void {
  const isActive = isScript(target);
  const address = isActive ? undefined : readAddress(target);
  const seen = shown.flatMap((one) => addressIn(one) ?? []);
  if (isActive) warnings.add('script');
  else if (!address) judgeUnreadable(target, seen, judge, warnings);
  else {
    const kind = judge.judge(address);
    for (const one of seen) compareShown(one, { address, kind }, judge, apps, warnings);
  }
}

/** What is no web address cannot be opened; where it stands for one that is shown, that is worth saying. */
function judgeUnreadable(
  target: string,
  [first]: readonly string[],
  judge: PageJudge,
  warnings: Warnings,
): void {
  if (/^(?:mailto|tel|sms|callto|cid):/i.test(target)) return;
  if (/^h(?:tt|xx)ps?:/i.test(target)) warnings.add('disguised');
  else if (/^[a-z][a-z0-9+.-]*:/i.test(target)) judge.others.add(quoted(target, 60));
  if (first === undefined) return;
  const shown = quoted(readAddress(first)?.url.host ?? first, 60);
  warnings.add('otherShown', { shown, host: quoted(target, 60) });
}

const ASKING: readonly PageKind[] = ['approval', 'signIn'];
const TRUSTED: readonly PageKind[] = ['microsoft', 'maker'];

/** A link that shows one address and leads to another deceives, unless where it leads is sound. */
function compareShown(
  shown: string,
  target: { address: Address; kind: PageKind },
  judge: PageJudge,
  apps: Apps,
  warnings: Warnings,
): void {
  const other = readAddress(shown);
  if (!other || TRUSTED.includes(target.kind) || sameAddress(other, target.address)) return;
  const blanks = { shown: quoted(other.url.host, 60), host: quoted(target.address.url.host, 60) };
  const pretended = new PageJudge(apps, new Warnings()).judge(other);
  if (ASKING.includes(target.kind) && !ASKING.includes(pretended)) warnings.add('otherShown', blanks);
  else if (pretended === 'other' && target.kind === 'other') judge.others.add(blanks.shown);
  else warnings.add('hiddenTarget', blanks);
}

function toResult(judge: PageJudge, warnings: Warnings): LinkCheckResult {
  // The page of one app's maker says nothing about the link of another.
  if (judge.approves) for (const host of judge.strangers()) judge.others.add(host);
  const others = [...judge.others];
  if (others.length > 0)
    warnings.add('notChecked', {
      hosts: [...others.slice(0, 8), ...(others.length > 8 ? ['…'] : [])].join(', '),
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
  { approves, isEmpty, links, others }: PageJudge,
  warnings: Warnings,
): Pick<LinkCheckResult, 'verdict' | 'judgment'> {
  if (warnings.has('danger')) return { verdict: 'danger', judgment: 'danger' };
  if (warnings.has('broken')) return { verdict: 'check', judgment: 'broken' };
  if (!approves && others.size > 0) return { verdict: 'check', judgment: 'unknownPage' };
  if (isEmpty) return { verdict: 'not-a-link', judgment: 'nothing' };
  if (links.length === 0 && !approves) return { verdict: 'not-a-link', judgment: 'otherPage' };
  if (warnings.has('check')) return { verdict: 'check', judgment: 'check' };
  if (!approves) return { verdict: 'not-a-link', judgment: 'signIn' };
  if (others.size > 0) return { verdict: 'check', judgment: 'unchecked' };
  // Nothing stands out, but there is no link of the maker's to compare this one with.
  if (warnings.has('unchecked')) return { verdict: 'check', judgment: 'idOnly' };
  const isAdded = links.some(({ app }) => app?.known?.addedBy);
  return { verdict: 'good', judgment: isAdded ? 'goodAdded' : 'good' };
}
