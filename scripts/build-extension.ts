import { resolve } from 'node:path';
import { buildExtension, builtFolder, TARGETS } from './extension-build';
import { UserError } from './user-error';

/** `npm run build`, `npm run build -- safari`: builds the extension and prints the path of the result. */
const name = process.argv[2] ?? 'chrome';
const target = TARGETS.find((one) => one === name);
if (!target) throw new UserError(`There is no build for "${name}". Builds: ${TARGETS.join(', ')}.`);
const { code, output } = await buildExtension(target);
if (code === 0) console.log(`Built ${resolve(builtFolder(target))}`);
else console.error(output);
process.exitCode = code;
