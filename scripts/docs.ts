import { readFileSync, writeFileSync } from 'node:fs';
import { roomsPicture, withRooms } from './docs/rooms';

/** `npm run docs`: updates picture and table of the rooms in docs/architecture.md. */
const ARCHITECTURE = 'docs/architecture.md';

writeFileSync(ARCHITECTURE, withRooms(readFileSync(ARCHITECTURE, 'utf8'), await roomsPicture()));
console.log(`${ARCHITECTURE}: the rooms`);
