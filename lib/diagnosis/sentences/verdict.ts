import type { SentenceMatch } from './sentences';

/** What else is known of the text in which sentences were found. */
export interface Surroundings {
  /** The vendors that it names. */
  vendors: ReadonlySet<string>;
  /** Whether it holds a code or an answer that some sentences explain. */
  coded: boolean;
  /** Whether it reports a failure. */
  failed: boolean;
}

/** Vendors whose sentences are nobody else's; what any mail server or any CRM says is not theirs. */
const VENDORS: ReadonlySet<string> = new Set(['microsoft', 'google', 'hubspot', 'salesforce']);

/** Rules for what a vendor’s mail server says. */
const MAIL_RULE =
  /\/(?:app-password|imap-off|too-many-connections|service-trouble|sending-limit|mail-sign-in-refused|smtp-auth-disabled|mailbox-not-opened|sending-blocked)$/;

/** Of so many errors that share a sentence, all are named. */
const MOST_TARGETS = 4;

/** How much of a sentence must be there at least. */
const LEAST_SHARE = 0.6;
const LEAST_OF_A_CODE = 0.5;

/** So many words make no sentence of somebody's own. */
const A_FEW = 4;

/** What a sentence must weigh where the text names somebody else: a part of it, and all of it by itself. */
const OTHERS = [40, 40] as const;

/**
 * The targets of the sentences that speak, best first: the less a text says besides about whose it is, the more of a
 * sentence must be there. The thresholds are measured on harmless texts.
 */
export function spokenFor(matches: readonly SentenceMatch[], around: Surroundings): string[] {
  const spoken = new Set<string>();
  // What several rules share is decided by a sentence of one of them.
  const single = matches.filter(({ targets }) => !isShared(targets));
  const shared = matches.filter(({ targets }) => isShared(targets));
  for (const match of [...single, ...shared]) {
    if (isShared(match.targets) && match.targets.some((target) => spoken.has(target))) continue;
    for (const target of match.targets.slice(0, MOST_TARGETS))
      if (target !== 'none' && !isElsewhere(match, target, around) && isEnough(match, target, around))
        spoken.add(target);
  }
  return [...spoken].slice(0, MOST_TARGETS);
}

/** Whether rules share a sentence; codes that do are of one kind. */
function isShared(targets: readonly string[]): boolean {
  return targets.length > 1 && !targets.every((target) => target.startsWith('AADSTS'));
}

/** Whether a vendor's sentence is that of any server, too, or of one that the text names, and not of the vendor. */
function isElsewhere({ targets }: SentenceMatch, target: string, { vendors }: Surroundings): boolean {
  const vendor = target.slice(0, Math.max(0, target.indexOf('/')));
  if (!VENDORS.has(vendor) || vendors.has(vendor)) return false;
  return (
    targets.some((one) => one.startsWith('mail/')) || (vendors.has('mail-server') && MAIL_RULE.test(target))
  );
}

function isEnough(match: SentenceMatch, target: string, around: Surroundings): boolean {
  const [some, all] = least(match, target, around);
  const score = match.bits * match.share;
  return (
    (match.share >= leastShare(match.size, target, around) && score >= some) || (match.exact && score >= all)
  );
}

/** What a sentence must weigh: a part of it, and all of it by itself. */
function least(match: SentenceMatch, target: string, around: Surroundings): readonly [number, number] {
  const { vendors, coded, failed } = around;
  const code = target.startsWith('AADSTS');
  const vendor = code ? 'microsoft' : target.slice(0, target.indexOf('/'));
  const named = vendors.has(VENDORS.has(vendor) ? vendor : 'mail-server');
  const foreign = vendors.has('other') || [...VENDORS].some((one) => vendors.has(one));
  if (foreign && VENDORS.has(vendor) && !named) return OTHERS;
  if (coded && !isShared(match.targets)) return [10, 5];
  if (named && !isShared(match.targets)) return [16, 11];
  const { size, whole, first, begins } = match;
  const alone = size < 3 ? 20 : whole ? 12 : first ? 13 : failed ? 14 : code ? 17 : 24;
  // A few words are everybody's, unless they are all that stands there.
  if (size <= A_FEW) return [Number.POSITIVE_INFINITY, alone];
  return [code ? (begins ? 17 : 21) : begins ? 24 : 60, alone];
}

/** How much of a sentence must be there: one word in a short one may be what it is about. */
function leastShare(size: number, target: string, { coded, vendors }: Surroundings): number {
  if (coded) return size <= 8 ? 0.8 : LEAST_SHARE;
  // Versions and programs differ in a word; a mail server that is named says what it is about.
  if (size > A_FEW && target.startsWith('mail/') && vendors.has('mail-server')) return 0.7;
  if (target.startsWith('AADSTS'))
    return size <= A_FEW ? 0.95 : size <= 6 ? 0.8 : size <= 11 ? 0.65 : LEAST_OF_A_CODE;
  return size <= A_FEW ? 0.95 : size <= 8 ? 0.9 : size <= 11 ? 0.7 : LEAST_SHARE;
}
