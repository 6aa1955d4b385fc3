import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hostilePage } from './docs/hostile-page';
import { permissionsPage } from './docs/permissions-page';
import { roomsPicture, withPicture } from './docs/rooms';

/**
 * `npm run docs`: writes the pages that are made from data to `dist/docs`, and brings the picture of the rooms in
 * docs/architecture.md up to date.
 */
const FOLDER = join('dist', 'docs');
const PAGES = { 'permissions.md': permissionsPage, 'hostile-pages.md': hostilePage };
const ARCHITECTURE = join('docs', 'architecture.md');

mkdirSync(FOLDER, { recursive: true });
for (const [name, page] of Object.entries(PAGES)) writeFileSync(join(FOLDER, name), page());
writeFileSync(ARCHITECTURE, withPicture(readFileSync(ARCHITECTURE, 'utf8'), await roomsPicture()));
console.log(
  `${Object.keys(PAGES).join(', ')}: ${resolve(FOLDER)}\n${ARCHITECTURE}: the picture of the rooms`,
);
