import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { permissionsPage } from '../../scripts/docs/permissions-page';
import { rulesPage } from '../../scripts/docs/rules-page';

for (const [file, page] of [
  ['docs/rules.md', rulesPage],
  ['docs/permissions.md', permissionsPage],
] as const) {
  it(`${file} says what the data says (npm run docs writes it)`, () => {
    expect(readFileSync(file, 'utf8') === page(), `run "npm run docs" and commit ${file}`).toBe(true);
  });
}
