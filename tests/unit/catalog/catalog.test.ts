import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScreens } from '../../../lab/screens';
import { appSchema } from '../../../lib/catalog/apps/schema';
import { FAMILIES, phrasesOf, REMEDIES, RULES } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { type Remedy, remedySchema } from '../../../lib/catalog/remedies/schema';
import { type Rule, ruleSchema, type Who } from '../../../lib/catalog/rules/schema';
import { anchorOf, normalize, phraseKey, trimEdges } from '../../../lib/evidence/phrases';
import { SHORT_TEXT } from '../../../lib/evidence/site';

/** Returns readable problems with a file; none if it is valid. */
function problems(
  check: () => { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } },
): string[] {
  const result = check();
  return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

const placeholdersIn = (text: string) => text.match(/\{[^}]*\}/g) ?? [];

describe('phrases', () => {
  it('are all longer than what is left unread', () => {
    for (const phrase of phrasesOf(RULES)) expect(anchorOf(phrase).fixed, phrase).not.toMatch(SHORT_TEXT);
  });
});

describe('each rule', () => {
  for (const [id, rule] of RULES) {
    it(`${id} is well-formed data`, () => {
      expect(problems(() => ruleSchema.safeParse(rule))).toEqual([]);
      expect(JSON.parse(JSON.stringify(rule)), 'a rule holds plain data only').toEqual(rule);
      for (const remedy of rule.remedies)
        expect(REMEDIES.has(remedy), `lib/catalog/remedies/${remedy}.ts is missing`).toBe(true);
      for (const other of rule.maybe ?? []) {
        expect(RULES.has(other.rule), `"maybe" names ${other.rule}, which does not exist`).toBe(true);
        expect(other.rule, 'a rule cannot be its own alternative').not.toBe(id);
      }
      expect(rule.retry, 'answers a question that nobody has put').not.toMatch(/^(Yes|No|Not)\b/);
      for (const text of [rule.title, rule.what, rule.why, rule.retry]) {
        for (const placeholder of placeholdersIn(text))
          expect(['{app}', '{maker}', '{org}']).toContain(placeholder);
      }
    });

    it(`${id} never rests on words without saying on whose page`, () => {
      for (const { any = [], all = [] } of rule.when) {
        const words = [...any, ...all].filter((token) => /^(heading|text):/.test(token));
        const site = all.some((token) => /^(site|path|page|dom):/.test(token));
        if (words.length > 0)
          expect(site, `"${words[0]}" needs a site: or path: token in "all" beside it`).toBe(true);
      }
    });

    it(`${id} can be told apart by its first lines: who acts, and a remedy for them`, () => {
      if (rule.tone === 'quiet') return;
      expect(rule.who.length, 'who can end it?').toBeGreaterThan(0);
      const able = rule.remedies.map((remedy) => REMEDIES.get(remedy)?.who);
      expect(able, `no remedy for ${rule.who[0]}`).toContain(rule.who[0]);
    });
  }
});

/**
 * Tells whether a remedy gives somebody a part: it is theirs, or the reader's, who tells the app's maker or waits. A
 * message is addressed by `who`, so nobody may be named there without having anything to do.
 */
function isFor(who: Who, remedy: Remedy | undefined): boolean {
  if (remedy?.who === who) return true;
  if (who === 'vendor') return remedy?.title.includes('{maker}') === true;
  return who === 'wait' && remedy?.steps.some((step) => /\bwait\b/i.test(step)) === true;
}

describe('everybody who can end a problem', () => {
  for (const [id, { who, remedies }] of [...RULES, ...FAMILIES]) {
    it(`has something to do: ${id}`, () =>
      expect(who.filter((one) => !remedies.some((remedy) => isFor(one, REMEDIES.get(remedy))))).toEqual([]));
  }
});

/** Placeholders of remedies; `{appOrId}` is what to search a list of apps for. */
const PLACEHOLDERS = ['{app}', '{maker}', '{org}', '{appOrId}'];

const matchesCode = ({ when }: Rule, code: string) =>
  when.some(({ any = [], all = [] }) => [...any, ...all].includes(`code:${code}`));

describe('each remedy', () => {
  const named = [...RULES.values(), ...FAMILIES.values()].flatMap(({ remedies }) => remedies);
  const used = new Set([
    ...named,
    ...named.flatMap((id) =>
      [REMEDIES.get(id)?.withoutLink ?? [], REMEDIES.get(id)?.withOtherId ?? []].flat(),
    ),
  ]);
  for (const [id, remedy] of REMEDIES) {
    it(`${id} is well-formed data and used`, () => {
      expect(problems(() => remedySchema.safeParse(remedy))).toEqual([]);
      expect(JSON.parse(JSON.stringify(remedy))).toEqual(remedy);
      expect(used.has(id), `no rule uses lib/catalog/remedies/${id}.ts`).toBe(true);
      for (const text of [remedy.title, remedy.request ?? '', ...remedy.steps, remedy.check]) {
        for (const placeholder of placeholdersIn(text.replace(/\{[^{}|]+\|[^{}|]+\}/g, '')))
          expect(PLACEHOLDERS).toContain(placeholder);
        expect(text.split('**').length % 2, `unpaired ** in "${text}"`).toBe(1);
      }
      expect(remedy.request !== undefined, 'an administrator is asked for just this').toBe(
        remedy.who.endsWith('-admin'),
      );
      const { steps, stepsFor = {} } = remedy;
      for (const [code, fitting] of Object.entries(stepsFor)) {
        const isUsed = [...RULES.values()].some(
          (rule) => rule.remedies.includes(id) && matchesCode(rule, code),
        );
        expect(isUsed, `no rule with ${id} has the code ${code}`).toBe(true);
        for (const number of fitting) expect(steps[number - 1], `step ${number} of ${id}`).toBeDefined();
      }
    });
  }
});

describe('the apps to choose from', () => {
  it.each(['microsoft', 'google'] as const)('have a place each, up to six (%s)', (vendor) => {
    const places = [...APPS.values()].flatMap(({ usual }) => usual?.[vendor] ?? []);
    expect(places.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('each app', () => {
  for (const [id, app] of APPS) {
    it(`${id} is well-formed data`, () => expect(problems(() => appSchema.safeParse(app))).toEqual([]));
  }
});

describe('sources', () => {
  const named = [...RULES.values(), ...REMEDIES.values(), ...APPS.values()].flatMap(({ sources }) => sources);

  it('were noted after they were written, and on no day to come', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { url, dated = '', noted } of named) {
      expect(dated <= noted, url).toBe(true);
      expect(noted <= today, url).toBe(true);
    }
  });

  it('have one date each, wherever they are named', () => {
    for (const [url, same] of Map.groupBy(named, (source) => source.url))
      expect(new Set(same.map(({ dated }) => dated)).size, url).toBe(1);
  });
});

describe('phrases', () => {
  const phrases = phrasesOf(RULES);
  it('are written as they are compared', () => {
    for (const phrase of phrases) {
      const { fixed } = anchorOf(phrase);
      expect(phrase.replaceAll('…', '').trim(), 'lower case, plain quotes, no final punctuation').toBe(
        fixed.trim(),
      );
      expect(
        trimEdges(normalize(fixed)).length,
        `"${phrase}" is too short to be a screen's words`,
      ).toBeGreaterThan(3);
    }
  });
  it('are those of pages: what only a pasted text can say costs a page nothing', () => {
    const rule = { ...([...RULES.values()][0] as Rule), when: [] };
    const asked = (when: Rule['when']) => phrasesOf(new Map([['x/y', { ...rule, when }]]));
    expect(asked([{ all: ['site:text'], any: ['text:some words'] }])).toEqual([]);
    expect(asked([{ all: ['sentence:x/y', 'text:some words'] }])).toEqual([]);
    expect(asked([{ all: ['site:google'], any: ['text:some words'] }])).toEqual(['some words']);
    expect(
      asked([
        { all: ['site:text'], any: ['text:some words'] },
        { all: ['path:connect', 'heading:some words'] },
      ]),
    ).toEqual(['some words']);
  });
  it('do not share a hash', () => expect(new Set(phrases.map(phraseKey)).size).toBe(phrases.length));
});

describe('folders', () => {
  it('hold rules by vendor and nothing else', () => {
    for (const vendor of readdirSync('lib/catalog/rules')) {
      if (vendor === 'schema.ts') continue;
      expect(['microsoft', 'google', 'hubspot', 'crm', 'mail']).toContain(vendor);
      for (const file of readdirSync(`lib/catalog/rules/${vendor}`)) expect(file).toMatch(/^[a-z0-9-]+\.ts$/);
    }
  });
  it('import nothing but their schema', () => {
    for (const folder of ['rules', 'remedies', 'apps', 'permissions']) {
      for (const file of readdirSync(`lib/catalog/${folder}`, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.ts') || file.endsWith('schema.ts')) continue;
        const imports = readFileSync(`lib/catalog/${folder}/${file}`, 'utf8').match(/^import .*$/gm) ?? [];
        expect(imports.length, `lib/catalog/${folder}/${file} imports more than its schema`).toBe(1);
        expect(imports[0]).toMatch(/^import type \{ (Rule|Remedy|App|Permissions) \} from '\.\.?\/schema';$/);
      }
    }
  });
});

describe('placeholders of npm run new', () => {
  const files = [
    ...[...RULES].map(([id, rule]) => [`lib/catalog/rules/${id}.ts`, JSON.stringify(rule)] as const),
    ...[...APPS].map(([id, app]) => [`lib/catalog/apps/${id}.ts`, JSON.stringify(app)] as const),
    ...loadScreens().map(({ id, ...page }) => [`lab/screens/${id}.html`, JSON.stringify(page)] as const),
    ...globSync('lab/texts/**/*.txt').map((file) => [file, readFileSync(file, 'utf8')] as const),
  ];
  it('have been replaced', () => {
    for (const [file, text] of files) {
      expect.soft(text, `${file}: write your own words in place of each TODO`).not.toMatch(/TODO|\btodo:/);
      expect
        .soft(text, `${file}: name the page where this is documented`)
        .not.toContain('https://example.com/');
      expect
        .soft(text, `${file}: put the code of your screen in place of AADSTS00000`)
        .not.toMatch(/AADSTS0{5}|"0{5}"/);
    }
  });
});
