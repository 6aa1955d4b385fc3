import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { derivedData } from '../build/derived-data.ts';

/**
 * Runs a TypeScript script as Vite sees it, so that `import.meta.glob` and the virtual modules of the build
 * work in Node exactly as in the extension. A script does its work while it is imported (top-level `await`)
 * and finds its arguments in `process.argv`.
 */
export async function runScript(file, args) {
  process.argv = [process.execPath, resolve(file), ...args];
  await runnerImport(resolve(file), {
    // No config file and no tsconfig: both cost time, and a new checkout has no generated tsconfig yet.
    configFile: false,
    logLevel: 'silent',
    oxc: { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [derivedData()],
  });
}
