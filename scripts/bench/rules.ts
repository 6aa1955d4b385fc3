import { RULES } from '../../lib/catalog/catalog';
import type { Rule } from '../../lib/catalog/rules/schema';
import { diagnose, indexRules } from '../../lib/diagnosis/diagnose';
import { lookUp } from '../../lib/diagnosis/pasted-text';
import { makeSearch } from '../../lib/diagnosis/search';
import type { Evidence } from '../../lib/evidence/evidence';
import { languageOf } from '../../lib/i18n/language';
import { type Stat, stat } from './stats';

const SIZES = [10, 100, 1_000, 10_000];
const ROUNDS = 60;
const TIMES = 200;

const EVIDENCE: Evidence = {
  site: 'microsoft',
  host: 'login.microsoftonline.com',
  tokens: ['code:AADSTS50105', 'page:ConvergedError', 'path:authorize', 'text#=AbCdEf'],
  facts: {},
};

/** Made-up rules, each with a code, a page kind that is its own, and words; they say what the real ones say, in turn. */
function madeUp(count: number): ReadonlyMap<string, Rule> {
  const real = [...RULES.values()];
  const rules = new Map<string, Rule>();
  for (let at = 0; at < count; at++) {
    const like = real[at % real.length];
    if (!like) throw new Error('There are no rules.');
    rules.set(`made/up-${at}`, {
      ...like,
      when: [
        { any: [`code:AADSTS${at === 0 ? 50105 : 200_000 + at}`] },
        { all: [`page:Made${at}`], none: ['page:working'] },
        { all: ['site:microsoft'], any: [`heading:a made up heading number ${at}`] },
      ],
    });
  }
  return rules;
}

/** What matching and looking up take, without a browser. */
export interface RuleTimes {
  /** Microseconds for one diagnosis. */
  diagnosis: { rules: number; time: Stat }[];
  /** Milliseconds for what the popup does at one keystroke. */
  keystrokes: { what: string; time: Stat }[];
}

/** Measures in this process. */
export function measureRules(): RuleTimes {
  return { diagnosis: diagnosisTimes(), keystrokes: keystrokes() };
}

/** Rounds of all sizes in turn. */
function diagnosisTimes(): RuleTimes['diagnosis'] {
  const indexes = SIZES.map((size) => indexRules(madeUp(size)));
  const times = SIZES.map((): number[] => []);
  for (let round = 0; round < ROUNDS + 5; round++) {
    for (const [at, index] of indexes.entries()) {
      const start = performance.now();
      for (let time = 0; time < TIMES; time++) diagnose(EVIDENCE, index);
      if (round >= 5) times[at]?.push(((performance.now() - start) * 1_000) / TIMES);
    }
  }
  return SIZES.map((rules, at) => ({ rules, time: stat(times[at] ?? []) }));
}

/** Look-up, and the search where that finds nothing. */
function keystrokes(): RuleTimes['keystrokes'] {
  const index = indexRules(RULES);
  const search = makeSearch(RULES, languageOf('en'));
  const many = makeSearch(madeUp(10_000), languageOf('en'));
  const typed = 'my admin must approve the app before outlook connects';
  const long = 'Need admin approval\n'.repeat(3_000);
  const measure = (work: (text: string) => void, text: string) => {
    const times: number[] = [];
    for (let at = 1; at <= 60; at++) {
      const start = performance.now();
      work(text === typed ? text.slice(0, 1 + (at % text.length)) : text);
      if (at > 5) times.push(performance.now() - start);
    }
    return stat(times);
  };
  return [
    { what: `look-up, ${RULES.size} rules, typing`, time: measure((text) => lookUp(text, index), typed) },
    {
      what: `look-up, ${RULES.size} rules, 60 kB pasted`,
      time: measure((text) => lookUp(text, index), long),
    },
    { what: `search, ${RULES.size} rules, typing`, time: measure((text) => search.suggest(text), typed) },
    { what: 'search, 10,000 entries, typing', time: measure((text) => many.suggest(text), typed) },
  ];
}
