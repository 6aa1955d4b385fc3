import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Problems that no watched page shows; for each the lab has a text as a person would paste it. */

const index = indexRules(RULES);
const texts = readdirSync('lab/texts', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

it.each(texts)('lab/texts/%s.txt is answered by the rule of its name', (rule) => {
  const { diagnoses } = lookUp(readFileSync(`lab/texts/${rule}.txt`, 'utf8'), index);
  expect(diagnoses.map((one) => one.rule)[0]).toBe(rule);
});
