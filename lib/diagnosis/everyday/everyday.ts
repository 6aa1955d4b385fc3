import { HOSTS, OTHER_CRMS, VENDORS } from '../../catalog/everyday/names';
import {
  LETTING_IN,
  NAMED_ASIDE,
  NOT_MEANT,
  OTHER_MATTERS,
  SITUATIONS,
} from '../../catalog/everyday/situations';
import { type IdeaReader, ideasIn, prepareIdeas } from './idea-reader';
import { readerOf } from './known-words';

/** Whose products somebody names; rules of the others are then no suggestion. */
const OTHERS = { host: HOSTS, otherCrm: OTHER_CRMS };

let listed: IdeaReader | undefined;

/** The vendors, too: a compound may begin with one. */
const wordsTold = readerOf(
  ({ everyday, elsewhere, right }) => ({ ideas: everyday, exact: elsewhere, right }),
  { ideas: VENDORS },
);

/** A rule that fits what somebody tells, and how well. */
export interface Fit {
  rule: string;
  score: number;
}

/** A situation: the ideas that must be met, for each one or another, those that must not, and what it weighs. */
interface Situation {
  must: readonly (readonly string[])[];
  mustNot: readonly string[];
  /** The fewer situations have an idea, the more it says. */
  weight: number;
}

/** What is prepared once somebody asks. */
interface Prepared {
  rules: readonly string[];
  /** The situations of all rules, by the ideas that each names first. */
  byIdea: ReadonlyMap<string, readonly { rule: string; situation: Situation }[]>;
  otherMatters: readonly Situation[];
  namedAside: readonly Situation[];
  /** What leaves rules no room, and which. */
  notMeant: readonly { told: Situation; rules: readonly string[] }[];
}

/** What somebody tells: the rules whose situation it is, best first, or that it is another matter altogether. */
export interface Told {
  fits: readonly Fit[];
  otherMatter: boolean;
  /** The vendors that are named for what is told. */
  typed: ReadonlySet<string>;
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
  listed ??= prepareIdeas({ ideas: VENDORS, exact: OTHERS });
  return ideasIn(plain, listed);
}

/** Whether a text names a CRM that has no rules of its own. */
export function namesOtherCrm(text: string): boolean {
  return vendorsTyped(plainWords(text)).has('otherCrm');
}

/**
 * Whether a rule may be meant by somebody who names these vendors: a CRM's user has a mailbox with any of them, and at a
 * host's own mail neither Microsoft nor Google has a say.
 */
export function isPossible(rule: string, typed: ReadonlySet<string>): boolean {
  const vendor = rule.slice(0, rule.indexOf('/'));
  if (typed.size === 0 || typed.has(vendor) || vendor === 'crm' || vendor === 'mail') return true;
  if (vendor === 'hubspot') return !['salesforce', 'otherCrm', 'host'].some((other) => typed.has(other));
  // Salesforce has rules of its own for most things, but lets no app into a mailbox.
  if (typed.has('salesforce') && !LETTING_IN.has(rule)) return false;
  return !['microsoft', 'google', 'host'].some((other) => typed.has(other));
}

/** What somebody tells, and which rules fit it. */
export function situationsIn(plain: string): Told {
  prepared ??= prepare();
  const named = vendorsTyped(plain);
  const met = new Set([...named, ...ideasIn(plain, wordsTold())]);
  const isTold = ({ must, mustNot }: Situation) =>
    must.every((ideas) => ideas.some((idea) => met.has(idea))) && !mustNot.some((idea) => met.has(idea));
  const typed = prepared.namedAside.some(isTold) ? withoutAside(named) : named;
  if (prepared.otherMatters.some(isTold)) return { fits: [], otherMatter: true, typed };
  const scores = new Map<string, number>();
  for (const idea of met)
    for (const { rule, situation } of prepared.byIdea.get(idea) ?? [])
      if (situation.weight > (scores.get(rule) ?? 0) && isTold(situation)) scores.set(rule, situation.weight);
  const notMeant = new Set(prepared.notMeant.flatMap(({ told, rules }) => (isTold(told) ? rules : [])));
  // In the order of the table, whichever idea was met first.
  const fits = prepared.rules
    .filter((rule) => scores.has(rule) && !notMeant.has(rule) && isPossible(rule, typed))
    .map((rule) => ({ rule, score: scores.get(rule) ?? 0 }));
  // Where nobody is named and two fit alike, the one that holds for every mailbox comes first.
  const ofVendor = ({ rule }: Fit) => Number(typed.size === 0 && rule.slice(0, rule.indexOf('/')) in VENDORS);
  return {
    fits: fits.sort((a, b) => b.score - a.score || ofVendor(a) - ofVendor(b)),
    otherMatter: false,
    typed,
  };
}

/** Of a single mailbox that is named; with two, one is the one that is meant. */
function withoutAside(named: ReadonlySet<string>): ReadonlySet<string> {
  const mailboxes = ['microsoft', 'google', 'host'].filter((vendor) => named.has(vendor));
  return mailboxes.length > 1 ? named : new Set([...named].filter((vendor) => !mailboxes.includes(vendor)));
}

function prepare(): Prepared {
  const counts = new Map<string, number>();
  const all = Object.values(SITUATIONS).flat();
  for (const part of all.flatMap((situation) => situation.split(/[ /]/)))
    counts.set(part, (counts.get(part) ?? 0) + 1);
  const weightOf = (idea: string) =>
    idea in VENDORS || idea in OTHERS
      ? VENDOR_WEIGHT
      : Math.log2(all.length / Math.max(1, counts.get(idea) ?? 0));
  const parse = (situation: string): Situation => {
    const parts = situation.split(' ');
    const must = parts.filter((part) => !part.startsWith('-')).map((part) => part.split('/'));
    return {
      must,
      mustNot: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
      // Where one of several ideas is enough, the least of them is what is known.
      weight: must.reduce((sum, ideas) => sum + Math.min(...ideas.map(weightOf)), 0),
    };
  };
  const byIdea = new Map<string, { rule: string; situation: Situation }[]>();
  for (const [rule, situations] of Object.entries(SITUATIONS))
    for (const situation of situations.map(parse))
      for (const idea of situation.must[0] ?? []) {
        const known = byIdea.get(idea);
        if (known) known.push({ rule, situation });
        else byIdea.set(idea, [{ rule, situation }]);
      }
  return {
    rules: Object.keys(SITUATIONS),
    byIdea,
    otherMatters: OTHER_MATTERS.map(parse),
    namedAside: NAMED_ASIDE.map(parse),
    notMeant: Object.entries(NOT_MEANT).map(([told, rules]) => ({ told: parse(told), rules })),
  };
}
