import { expect, it } from 'vitest';
import { RULES } from '../../../lib/catalog/catalog';
import { FAILURES } from '../../../lib/catalog/failures';

it('each failure that has a name stands for a rule', () => {
  expect(Object.values(FAILURES).filter((rule) => !RULES.has(rule))).toEqual([]);
});
