import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/language';
import { PERMISSIONS, REMEDIES, RULES } from '../../lib/library';
import { TEXTS } from '../../lib/texts';

/** A translation may lag behind (English stands in), but what is there must fit: no test fails for a missing one. */

const blanks = (text: string) => (text.match(/\{[^}]*\}/g) ?? []).sort();
const leaves = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));

const permissionIds = [...PERMISSIONS].flatMap(([vendor, { permissions }]) =>
  Object.keys(permissions).map((name) => `${vendor}/${name}`),
);

for (const file of readdirSync('locales')) {
  const locale = JSON.parse(readFileSync(`locales/${file}`, 'utf8')) as Locale;

  describe(`locales/${file}`, () => {
    it('translates texts that exist, with their blanks', () => {
      const english = new Map(leaves(TEXTS));
      for (const [path, text] of leaves(locale.texts)) {
        expect(english.has(path), `texts${path} is translated but no longer exists`).toBe(true);
        expect(new Set(blanks(text)), `texts${path}`).toEqual(new Set(blanks(english.get(path) ?? '')));
      }
    });

    it('translates rules that exist, with their blanks', () => {
      for (const [id, own] of Object.entries(locale.rules)) {
        const rule = RULES.get(id);
        expect(rule, `rules.${id} is translated but no longer exists`).toBeDefined();
        if (!rule) continue;
        for (const key of ['title', 'what', 'why', 'retry'] as const) {
          for (const blank of blanks(own[key]))
            expect(['{app}', '{maker}', '{org}'], `rules.${id}.${key}`).toContain(blank);
          expect(own[key].length, `rules.${id}.${key} is empty`).toBeGreaterThan(3);
        }
        expect(own.maybe?.length ?? 0, `rules.${id}.maybe`).toBe(rule.maybe?.length ?? 0);
      }
    });

    it('translates remedies that exist, step by step', () => {
      for (const [id, own] of Object.entries(locale.remedies)) {
        const remedy = REMEDIES.get(id);
        expect(remedy, `remedies.${id} is translated but no longer exists`).toBeDefined();
        if (!remedy) continue;
        expect(own.steps.length, `remedies.${id}.steps`).toBe(remedy.steps.length);
        for (const step of own.steps) expect(step.split('**').length % 2, `unpaired ** in "${step}"`).toBe(1);
      }
    });

    it('translates permissions that exist', () => {
      for (const [id, own] of Object.entries(locale.permissions)) {
        expect(permissionIds, `permissions.${id} is translated but no longer exists`).toContain(id);
        expect(Object.keys(own).sort(), `permissions.${id}`).toEqual(['allows', 'not']);
        for (const text of [own.allows, own.not]) {
          expect(text.length, `permissions.${id} is empty`).toBeGreaterThan(3);
          expect(blanks(text), `permissions.${id} has no blanks`).toEqual([]);
        }
      }
    });

    it('names what is missing', () => {
      const missing = [
        ...leaves(TEXTS)
          .map(([path]) => path)
          .filter((path) => !new Map(leaves(locale.texts)).has(path))
          .map((path) => `texts${path}`),
        ...[...RULES.keys()].filter((id) => !locale.rules[id]).map((id) => `rules.${id}`),
        ...[...REMEDIES.keys()].filter((id) => !locale.remedies[id]).map((id) => `remedies.${id}`),
        ...permissionIds.filter((id) => !locale.permissions[id]).map((id) => `permissions.${id}`),
      ];
      if (missing.length > 0) console.warn(`locales/${file} lacks ${missing.length}: ${missing.join(', ')}`);
    });
  });
}
