import { buildExtension, builtFolder, type Target } from './extension-build';

/** `npm run build`, `npm run build:firefox`: builds anew and says where the result lies. */
const target: Target = process.argv[2] === 'firefox' ? 'firefox' : 'chrome';
const { code, output } = await buildExtension(target, { ifChanged: false });
if (code === 0) console.log(`Built ${builtFolder(target)}`);
else console.error(output);
process.exitCode = code;
