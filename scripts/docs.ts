import { mkdirSync, writeFileSync } from 'node:fs';
import { rulesPage } from './docs/rules-page';

/** `npm run docs`: writes docs/rules.md from the rules and remedies. */
mkdirSync('docs', { recursive: true });
writeFileSync('docs/rules.md', rulesPage());
console.log('docs/rules.md');
