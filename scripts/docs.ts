import { mkdirSync, writeFileSync } from 'node:fs';
import { hostilePage } from './docs/hostile-page';
import { permissionsPage } from './docs/permissions-page';
import { rulesPage } from './docs/rules-page';

const PAGES = {
  'docs/rules.md': rulesPage,
  'docs/permissions.md': permissionsPage,
  'docs/hostile-pages.md': hostilePage,
};

/** `npm run docs`: writes the pages below docs/ that are made from data. */
mkdirSync('docs', { recursive: true });
for (const [file, page] of Object.entries(PAGES)) {
  writeFileSync(file, page());
  console.log(file);
}
