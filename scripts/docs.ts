import { readFileSync, writeFileSync } from 'node:fs';
import { roomsPicture, withPicture } from './docs/rooms';

/** `npm run docs`: updates the picture of the rooms in docs/architecture.md. */
const ARCHITECTURE = 'docs/architecture.md';

writeFileSync(ARCHITECTURE, withPicture(readFileSync(ARCHITECTURE, 'utf8'), await roomsPicture()));
console.log(`${ARCHITECTURE}: the picture of the rooms`);
