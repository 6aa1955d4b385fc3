import { VENDOR_NAMES } from '../../catalog/everyday/names';
import {
  ASIDE_VENDOR_SITUATIONS,
  EXCLUDED_RULES,
  OFF_TOPIC_SITUATIONS,
  SITUATIONS,
} from '../../catalog/everyday/situations';
import { vendorOfRule } from '../../catalog/rule-id';
import { VENDORS } from '../../catalog/vendors';
import { ideasIn } from './idea-reader';
import { ideaReaderOf } from './known-words';
import { isPossible, isVendor, vendorsIn } from './vendors';

/** Reader of everyday words. It knows the vendors, too: a compound may begin with one. */
const everydayReader = ideaReaderOf(
  ({ everyday, elsewhere, right }) => ({ ideas: everyday, exact: elsewhere, right }),
  { ideas: VENDOR_NAMES },
);

/** A rule that a text describes, and how well it fits. */
export interface Fit {
  rule: string;
  score: number;
}

/** A situation: a set of ideas that a text must and must not have. */
interface Situation {
  /** Lists of ideas; the text must have one of each list. */
  required: readonly (readonly string[])[];
  excluded: readonly string[];
  /** The rarer its ideas are among all situations, the higher. */
  weight: number;
}

/** The catalog's situations, parsed when a text is first matched. */
interface Prepared {
  rules: readonly string[];
  /** The situations of all rules, by each idea of their first list. */
  byIdea: ReadonlyMap<string, readonly { rule: string; situation: Situation }[]>;
  offTopic: readonly Situation[];
  asideVendor: readonly Situation[];
  /** Situations that exclude rules. */
  exclusions: readonly { situation: Situation; rules: readonly string[] }[];
}

/** What a text in everyday words is about. */
export interface SituationMatch {
  /** The rules whose situation it describes, best first. */
  fits: readonly Fit[];
  /** Whether it is about something that no rule covers; then nothing fits. */
  offTopic: boolean;
  /** The vendors that it names, without those named only in passing. */
  vendors: ReadonlySet<string>;
}

/** Weight of a vendor's name. */
const VENDOR_WEIGHT = 2;

let prepared: Prepared | undefined;

/** Finds the rules whose situation a plain text describes. */
export function matchSituations(plain: string): SituationMatch {
  prepared ??= prepare();
  const named = vendorsIn(plain);
  const ideas = new Set([...named, ...ideasIn(plain, everydayReader())]);
  const applies = ({ required, excluded }: Situation) =>
    required.every((list) => list.some((idea) => ideas.has(idea))) &&
    !excluded.some((idea) => ideas.has(idea));
  const vendors = prepared.asideVendor.some(applies) ? withoutAsideVendor(named) : named;
  if (prepared.offTopic.some(applies)) return { fits: [], offTopic: true, vendors };
  const scores = new Map<string, number>();
  for (const idea of ideas)
    for (const { rule, situation } of prepared.byIdea.get(idea) ?? [])
      if (situation.weight > (scores.get(rule) ?? 0) && applies(situation))
        scores.set(rule, situation.weight);
  const excluded = new Set(
    prepared.exclusions.flatMap(({ situation, rules }) => (applies(situation) ? rules : [])),
  );
  // Filtered in the order of the catalog, so that the order of ideas in the text does not matter.
  const fits = prepared.rules
    .filter((rule) => scores.has(rule) && !excluded.has(rule) && isPossible(rule, vendors))
    .map((rule) => ({ rule, score: scores.get(rule) ?? 0 }));
  // Where no vendor is named and scores are equal, rules for every mailbox come first.
  const ofVendor = ({ rule }: Fit) => Number(vendors.size === 0 && VENDORS.has(vendorOfRule(rule)));
  return {
    fits: fits.sort((a, b) => b.score - a.score || ofVendor(a) - ofVendor(b)),
    offTopic: false,
    vendors,
  };
}

/** Leaves out the mailbox vendor where only one is named; of two, one is that of the mailbox in question. */
function withoutAsideVendor(named: ReadonlySet<string>): ReadonlySet<string> {
  const mailboxes = ['microsoft', 'google', 'host'].filter((vendor) => named.has(vendor));
  return mailboxes.length > 1 ? named : new Set([...named].filter((vendor) => !mailboxes.includes(vendor)));
}

function prepare(): Prepared {
  const counts = new Map<string, number>();
  const all = Object.values(SITUATIONS).flat();
  for (const part of all.flatMap((situation) => situation.split(/[ /]/)))
    counts.set(part, (counts.get(part) ?? 0) + 1);
  const weightOf = (idea: string) =>
    isVendor(idea) ? VENDOR_WEIGHT : Math.log2(all.length / Math.max(1, counts.get(idea) ?? 0));
  const parse = (situation: string): Situation => {
    const parts = situation.split(' ');
    const required = parts.filter((part) => !part.startsWith('-')).map((part) => part.split('/'));
    return {
      required,
      excluded: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
      // Of alternatives the lightest counts: nothing more is certain.
      weight: required.reduce((sum, list) => sum + Math.min(...list.map(weightOf)), 0),
    };
  };
  const byIdea = new Map<string, { rule: string; situation: Situation }[]>();
  for (const [rule, situations] of Object.entries(SITUATIONS))
    for (const situation of situations.map(parse))
      for (const idea of situation.required[0] ?? []) {
        const known = byIdea.get(idea);
        if (known) known.push({ rule, situation });
        else byIdea.set(idea, [{ rule, situation }]);
      }
  return {
    rules: Object.keys(SITUATIONS),
    byIdea,
    offTopic: OFF_TOPIC_SITUATIONS.map(parse),
    asideVendor: ASIDE_VENDOR_SITUATIONS.map(parse),
    exclusions: Object.entries(EXCLUDED_RULES).map(([situation, rules]) => ({
      situation: parse(situation),
      rules,
    })),
  };
}
