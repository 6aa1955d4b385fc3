import { SITUATIONS } from '../catalog/everyday/situations';
import { EVERYDAY, HOSTS, OTHER_CRMS } from '../catalog/everyday/words';
import { type IdeaReader, ideasIn, prepareIdeas } from './idea-reader';

/** Whose products somebody names; rules of the others are then no suggestion. */
const NAMED: Readonly<Record<string, RegExp>> = {
  microsoft: /microsoft|outlook|office ?365|\bm365|\bo365|hotmail|exchange|\bentra|azure|teams/,
  google: /google|gmail|g suite|workspace/,
  salesforce: /salesforce|\bsfdc/,
  hubspot: /hubspot/,
};

/** The same for names of which there are many. */
const LISTED = { host: HOSTS, otherCrm: OTHER_CRMS };

let listed: IdeaReader | undefined;

/** A rule that fits what somebody tells, and how well. */
export interface Fit {
  rule: string;
  score: number;
}

/** A situation: the ideas that must be met, those that must not, and what it weighs. */
interface Situation {
  must: readonly string[];
  mustNot: readonly string[];
  /** The fewer situations have an idea, the more it says. */
  weight: number;
}

/** What is prepared once somebody asks. */
interface Prepared {
  reader: IdeaReader;
  rules: readonly { rule: string; situations: readonly Situation[] }[];
}

/** What a vendor's name weighs. */
const VENDOR_WEIGHT = 2;

let prepared: Prepared | undefined;

/** Plain small letters without accents. */
export function plainWords(text: string): string {
  // Most words are plain already, and there are thousands when a search is prepared.
  if (!/[^!-~ ]| {2}/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
}

/** The vendors that somebody names. */
export function vendorsTyped(plain: string): Set<string> {
  listed ??= prepareIdeas(LISTED);
  const named = Object.keys(NAMED).filter((vendor) => NAMED[vendor]?.test(plain));
  return new Set([...named, ...ideasIn(plain, listed)]);
}

/**
 * Whether a rule may be meant by somebody who names these vendors: a CRM's user has a mailbox with any of them, and at a
 * host's own mail neither Microsoft nor Google has a say.
 */
export function isPossible(rule: string, typed: ReadonlySet<string>): boolean {
  const vendor = rule.slice(0, rule.indexOf('/'));
  if (typed.size === 0 || typed.has(vendor) || vendor === 'crm' || vendor === 'mail') return true;
  if (vendor === 'hubspot') return !['salesforce', 'otherCrm', 'host'].some((other) => typed.has(other));
  return !['salesforce', 'microsoft', 'google', 'host'].some((other) => typed.has(other));
}

/** The rules whose situation somebody tells, best first. */
export function situationsIn(plain: string): Fit[] {
  prepared ??= prepare();
  const typed = vendorsTyped(plain);
  const met = new Set([...typed, ...ideasIn(plain, prepared.reader)]);
  const fits: Fit[] = [];
  for (const { rule, situations } of prepared.rules) {
    let score = 0;
    for (const { must, mustNot, weight } of situations)
      if (weight > score && must.every((idea) => met.has(idea)) && !mustNot.some((idea) => met.has(idea)))
        score = weight;
    if (score > 0 && isPossible(rule, typed)) fits.push({ rule, score });
  }
  return fits.sort((a, b) => b.score - a.score);
}

function prepare(): Prepared {
  const counts = new Map<string, number>();
  const all = Object.values(SITUATIONS).flat();
  for (const part of all.flatMap((situation) => situation.split(' ')))
    counts.set(part, (counts.get(part) ?? 0) + 1);
  const weightOf = (idea: string) =>
    idea in EVERYDAY ? Math.log2(all.length / Math.max(1, counts.get(idea) ?? 0)) : VENDOR_WEIGHT;
  const parse = (situation: string): Situation => {
    const parts = situation.split(' ');
    const must = parts.filter((part) => !part.startsWith('-'));
    return {
      must,
      mustNot: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
      weight: must.reduce((sum, idea) => sum + weightOf(idea), 0),
    };
  };
  return {
    reader: prepareIdeas(EVERYDAY),
    rules: Object.entries(SITUATIONS).map(([rule, situations]) => ({
      rule,
      situations: situations.map(parse),
    })),
  };
}
