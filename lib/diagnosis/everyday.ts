import { SITUATIONS } from '../catalog/everyday/situations';
import { EVERYDAY, HOSTS, OTHER_CRMS } from '../catalog/everyday/words';

/** Whose products somebody names; rules of the others are then no suggestion. */
const NAMED: Readonly<Record<string, RegExp>> = {
  microsoft: /microsoft|outlook|office ?365|\bm365|\bo365|hotmail|exchange|\bentra|azure|teams/,
  google: /google|gmail|g suite|workspace/,
  salesforce: /salesforce|\bsfdc/,
  hubspot: /hubspot/,
  host: patternOf(HOSTS),
  otherCrm: patternOf(OTHER_CRMS),
};

/** A rule that fits what somebody tells, and how well. */
export interface Fit {
  rule: string;
  score: number;
}

interface Idea {
  pattern: RegExp;
  /** The fewer situations have it, the more it says. */
  weight: number;
}

let ideas: ReadonlyMap<string, Idea> | undefined;

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
  return new Set(Object.keys(NAMED).filter((vendor) => NAMED[vendor]?.test(plain)));
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
  ideas ??= ideasOf();
  const typed = vendorsTyped(plain);
  const met = new Set(typed);
  for (const [idea, { pattern }] of ideas) if (pattern.test(plain)) met.add(idea);
  const fits: Fit[] = [];
  for (const [rule, situations] of Object.entries(SITUATIONS)) {
    if (!isPossible(rule, typed)) continue;
    const score = Math.max(...situations.map((situation) => scoreOf(situation, met, ideas ?? new Map())));
    if (score > 0) fits.push({ rule, score });
  }
  return fits.sort((a, b) => b.score - a.score);
}

/** What a situation weighs, if all of it is met. */
function scoreOf(situation: string, met: ReadonlySet<string>, all: ReadonlyMap<string, Idea>): number {
  let score = 0;
  for (const part of situation.split(' ')) {
    const idea = part.replace(/^-/, '');
    if (met.has(idea) === part.startsWith('-')) return 0;
    if (!part.startsWith('-')) score += all.get(idea)?.weight ?? 2;
  }
  return score;
}

function ideasOf(): Map<string, Idea> {
  const all = Object.values(SITUATIONS).flat();
  return new Map(
    Object.entries(EVERYDAY).map(([idea, words]) => {
      const count = all.filter((situation) => situation.split(' ').includes(idea)).length;
      return [idea, { pattern: patternOf(words), weight: Math.log2(all.length / Math.max(1, count)) }];
    }),
  );
}

/** A pattern for the beginnings of words; scripts without blanks are looked for anywhere. */
function patternOf(words: string): RegExp {
  const starts: string[] = [];
  const anywhere: string[] = [];
  for (const word of words.split('|')) {
    if (/[\u0600-\u06ff\u3040-\u9fff]/.test(word))
      anywhere.push(word.normalize('NFKD').replace(/\p{M}+/gu, ''));
    else starts.push(word.endsWith('$') ? `${word.slice(0, -1)}(?![a-z])` : word);
  }
  return new RegExp([`(?<![a-z])(?:${starts.join('|')})`, ...anywhere].join('|'));
}
