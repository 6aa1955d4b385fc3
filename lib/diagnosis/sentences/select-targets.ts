import { RULES } from '../../catalog/catalog';
import { vendorOfRule } from '../../catalog/rule-id';
import { VENDORS } from '../../catalog/vendors';
import { microsoftNumber } from '../../evidence/token';
import type { SentenceMatch } from './match-sentences';

/** Facts about the text in which sentences were found. */
export interface TextContext {
  /** The vendors that it names; `mail-server` and `other` count as vendors. */
  vendors: ReadonlySet<string>;
  /** Whether it holds a code or an answer that some sentences explain. */
  coded: boolean;
  /** Whether it reports a failure. */
  failed: boolean;
}

/** Maximum number of targets, of one sentence and in all. */
const MAX_TARGETS = 4;

/** Minimum share of a long sentence that must be there; less is enough for a code's. */
const MIN_SHARE = 0.6;
const MIN_CODE_SHARE = 0.5;

/** Maximum number of words in a sentence so short that anybody may write it. */
const FEW_WORDS = 4;

/**
 * Maximum numbers of words in a vendor's sentence so short that any product may say it, and in one that several of a
 * vendor's codes share.
 */
const ANYBODYS_WORDS = 5;
const ANYBODYS_SHARED_WORDS = 6;

/** Minimum weight in bits of the part of a longer sentence that confirms a short one of the same rule or code. */
const MIN_CONFIRMING_BITS = 24;

/** Minimum weights in bits of a part of a sentence and of a whole one. */
type Thresholds = readonly [part: number, whole: number];

/** Thresholds where the text names another vendor than the sentence's. */
const OTHER_VENDOR_THRESHOLDS: Thresholds = [40, 40];

/**
 * Selects the targets for which the sentences of a text are enough evidence, best first. The less else the text says
 * about its origin, the more of a sentence must be there. The thresholds are measured on harmless texts.
 */
export function selectTargets(matches: readonly SentenceMatch[], context: TextContext): string[] {
  const selected = new Set<string>();
  // A sentence of one rule decides between the rules that share another sentence.
  const single = matches.filter(({ targets }) => !isShared(targets));
  const shared = matches.filter(({ targets }) => isShared(targets));
  for (const match of [...single, ...shared]) {
    if (isShared(match.targets) && match.targets.some((target) => selected.has(target))) continue;
    for (const target of match.targets.slice(0, MAX_TARGETS))
      if (
        target !== 'none' &&
        !isOfUnnamedVendor(match, target, context) &&
        !isAnybodys(match, target, matches, context) &&
        isEnough(match, target, context)
      )
        selected.add(target);
  }
  return [...selected].slice(0, MAX_TARGETS);
}

/** Whether several rules share a sentence. Codes that share one are of one kind and do not count. */
function isShared(targets: readonly string[]): boolean {
  return targets.length > 1 && !targets.every((target) => microsoftNumber(target) !== undefined);
}

/** Whether a target is of a vendor that the text does not name, though any mail server may have said the sentence. */
function isOfUnnamedVendor({ targets }: SentenceMatch, target: string, { vendors }: TextContext): boolean {
  const vendor = vendorOfRule(target);
  if (!VENDORS.has(vendor) || vendors.has(vendor)) return false;
  return (
    targets.some((one) => one.startsWith('mail/')) ||
    (vendors.has('mail-server') && RULES.get(target)?.saidByServers === true)
  );
}

/**
 * Whether a vendor's sentence is so short that any product may say it (“Sign-in isn’t possible”), and nothing else in the
 * text points to that vendor: neither its name nor a code nor a longer sentence of the same rule or code.
 */
function isAnybodys(
  match: SentenceMatch,
  target: string,
  matches: readonly SentenceMatch[],
  { vendors, coded }: TextContext,
): boolean {
  const vendor = vendorOf(target);
  if (coded || !VENDORS.has(vendor) || vendors.has(vendor)) return false;
  if (match.size > (match.targets.length > 1 ? ANYBODYS_SHARED_WORDS : ANYBODYS_WORDS)) return false;
  return !matches.some(
    ({ size, targets, bits }) => size > match.size && targets.includes(target) && bits >= MIN_CONFIRMING_BITS,
  );
}

/** Returns the vendor of a target, which is a rule or a code of Microsoft's. */
function vendorOf(target: string): string {
  return microsoftNumber(target) === undefined ? vendorOfRule(target) : 'microsoft';
}

function isEnough(match: SentenceMatch, target: string, context: TextContext): boolean {
  const [part, whole] = thresholds(match, target, context);
  const score = match.bits * match.share;
  return (
    (match.share >= minShare(match.size, target, context) && score >= part) || (match.exact && score >= whole)
  );
}

function thresholds(match: SentenceMatch, target: string, context: TextContext): Thresholds {
  const { vendors, coded, failed } = context;
  const code = microsoftNumber(target) !== undefined;
  const vendor = vendorOf(target);
  const named = vendors.has(VENDORS.has(vendor) ? vendor : 'mail-server');
  const foreign = vendors.has('other') || [...VENDORS.keys()].some((one) => vendors.has(one));
  if (foreign && VENDORS.has(vendor) && !named) return OTHER_VENDOR_THRESHOLDS;
  if (coded && !isShared(match.targets)) return [10, 5];
  if (named && !isShared(match.targets)) return [16, 11];
  const { size, coversText, startsText, startsSegment } = match;
  const whole = size < 3 ? 20 : coversText ? 12 : startsText ? 13 : failed ? 14 : code ? 17 : 24;
  if (size <= FEW_WORDS) return [Number.POSITIVE_INFINITY, whole];
  return [code ? (startsSegment ? 17 : 21) : startsSegment ? 24 : 60, whole];
}

/** Returns the minimum share of a sentence: in a short one, a single word may decide what it is about. */
function minShare(size: number, target: string, { coded, vendors }: TextContext): number {
  if (coded) return size <= 8 ? 0.8 : MIN_SHARE;
  // Mail servers' sentences differ in a word from version to version; where one is named, less is enough.
  if (size > FEW_WORDS && target.startsWith('mail/') && vendors.has('mail-server')) return 0.7;
  if (microsoftNumber(target) !== undefined)
    return size <= FEW_WORDS ? 0.95 : size <= 6 ? 0.8 : size <= 11 ? 0.65 : MIN_CODE_SHARE;
  return size <= FEW_WORDS ? 0.95 : size <= 8 ? 0.9 : size <= 11 ? 0.7 : MIN_SHARE;
}
