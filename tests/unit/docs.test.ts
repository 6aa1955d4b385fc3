import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../scripts/docs/rules-page';

it('docs/rules.md says what the data says (npm run docs writes it)', () => {
  expect(
    readFileSync('docs/rules.md', 'utf8') === rulesPage(),
    'run "npm run docs" and commit docs/rules.md',
  ).toBe(true);
});
