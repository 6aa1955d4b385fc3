import { describe, expect, it } from 'vitest';
import { REMEDIES, RULES } from '../../../../lib/catalog/catalog';
import { MICROSOFT_CODES, readCode } from '../../../../lib/catalog/codes/microsoft';
import { type Family, familySchema } from '../../../../lib/catalog/families/schema';

const files = import.meta.glob<Family>(
  ['../../../../lib/catalog/families/*.ts', '!../../../../lib/catalog/families/schema.ts'],
  {
    eager: true,
    import: 'default',
  },
);
const FAMILIES = new Map(
  Object.entries(files).map(([path, family]) => [/([^/]+)\.ts$/.exec(path)?.[1] ?? path, family]),
);

/** Number of codes in Microsoft's published table. */
const PUBLISHED_COUNT = 888;
/** Codes that are not in the table but have been seen elsewhere. */
const UNPUBLISHED = [
  '28000',
  '900021',
  '900023',
  '5000225',
  '530084',
  '530036',
  '500172',
  '500173',
  '900439',
];

const lines = MICROSOFT_CODES.trim()
  .split('\n')
  .map((line) => {
    const [family = '', list = ''] = line.split(': ');
    return { family, entries: list.split(' ') };
  });
const entries = lines.flatMap((line) => line.entries);
const numbers = entries.map((entry) => entry.split('=')[0] ?? '');

describe('Microsoft’s codes', () => {
  it('are all there, each once', () => {
    expect(new Set(numbers).size).toBe(PUBLISHED_COUNT + UNPUBLISHED.length);
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
    for (const number of UNPUBLISHED) expect(numbers).toContain(number);
  });

  it('are numbers with an optional name, in order', () => {
    for (const entry of entries) expect(entry).toMatch(/^\d{5,7}(=\w+)?$/);
    for (const { family, entries } of lines) {
      const own = entries.map((entry) => Number.parseInt(entry, 10));
      expect(own, family).toEqual(own.toSorted((a, b) => a - b));
    }
  });

  it('are read by number', () => {
    expect(readCode('50011')).toEqual({ family: 'app', name: 'InvalidReplyTo' });
    expect(readCode('530084')).toEqual({ family: 'device' });
    expect(readCode('1')).toBeUndefined();
    expect(readCode('')).toBeUndefined();
    expect(readCode('AADSTS50011')).toBeUndefined();
    for (const number of numbers) expect(FAMILIES.has(readCode(number)?.family ?? ''), number).toBe(true);
  });
});

const cases = new Set([...RULES.values()].flatMap(({ families = {} }) => Object.values(families)));

describe('each family', () => {
  it('has a line of codes or a case within a rule, and a file', () => {
    const named = [...lines.map(({ family }) => family), ...cases];
    expect(named.sort()).toEqual([...FAMILIES.keys()].sort());
  });

  it('for a case within a rule goes by a token that can speak for that rule', () => {
    for (const [id, { families = {}, when }] of RULES) {
      const tokens = when.flatMap(({ any = [], all = [] }) => [...any, ...all]);
      for (const token of Object.keys(families)) expect(tokens, id).toContain(token);
    }
  });

  for (const [id, family] of FAMILIES) {
    it(`${id} is well-formed data`, () => {
      expect(familySchema.safeParse(family).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(family)), 'a family holds plain data only').toEqual(family);
      expect(family.retry, 'answers a question that nobody has put').not.toMatch(/^(Yes|No|Not)\b/);
      for (const text of [family.title, family.what, family.why, family.retry]) {
        for (const blank of text.match(/\{[^}]*\}/g) ?? [])
          expect(['{app}', '{maker}', '{org}']).toContain(blank);
      }
      if (!cases.has(id))
        expect(family.what, 'says that it is the kind and not the cause').toMatch(
          /^This error code (?:points to|stands for|belongs to) /,
        );
    });

    it(`${id} names remedies that exist, and first one for who acts first`, () => {
      for (const remedy of family.remedies)
        expect(REMEDIES.has(remedy), `lib/catalog/remedies/${remedy}.ts is missing`).toBe(true);
      expect(new Set(family.remedies).size).toBe(family.remedies.length);
      expect(REMEDIES.get(family.remedies[0] ?? '')?.who, `who acts first: ${family.who[0]}`).toBe(
        family.who[0],
      );
    });
  }
});
