import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hostilePage } from '../../scripts/docs/hostile-page';
import { permissionsPage } from '../../scripts/docs/permissions-page';
import { rulesPage } from '../../scripts/docs/rules-page';

for (const [file, page] of [
  ['docs/rules.md', rulesPage],
  ['docs/permissions.md', permissionsPage],
  ['docs/hostile-pages.md', hostilePage],
] as const) {
  it(`${file} says what the data says (npm run docs writes it)`, () => {
    expect(readFileSync(file, 'utf8') === page(), `run "npm run docs" and commit ${file}`).toBe(true);
  });
}

it('docs/security.md names only tests and pages that exist', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  const table = text.slice(text.indexOf('## What we promise'), text.indexOf('## The strongest'));
  let tests = 0;
  for (const [, file = '', names = ''] of table.matchAll(/`(tests\/[\w/.-]+)`((?:,? “[^”]+”)+)/g)) {
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of names.matchAll(/“([^”]+)”/g)) {
      expect(source, `${file} has no test called “${name}”`).toContain(`'${name}'`);
      tests++;
    }
  }
  expect(tests).toBeGreaterThan(25);
  let pages = 0;
  for (const [, list = ''] of text.matchAll(/\bpages? ((?:`[\w-]+`(?:, )?)+)/gi)) {
    for (const [, id = ''] of list.matchAll(/`([\w-]+)`/g)) {
      expect(existsSync(`tests/lab/hostile/${id}.html`), `there is no hostile page ${id}`).toBe(true);
      pages++;
    }
  }
  expect(pages).toBeGreaterThan(25);
});
