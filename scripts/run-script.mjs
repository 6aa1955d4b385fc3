import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/** No config file and no tsconfig: both cost time, and a new checkout has no generated tsconfig yet. */
const QUIET = {
  configFile: false,
  logLevel: 'silent',
  oxc: { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/**
 * Runs a TypeScript script as Vite sees it, so that `import.meta.glob` and the virtual modules of the build
 * work in Node exactly as in the extension. A script does its work while it is imported (top-level `await`)
 * and finds its arguments in `process.argv`.
 */
export async function runScript(file, args) {
  process.argv = [process.execPath, resolve(file), ...args];
  await runnerImport(resolve(file), { ...QUIET, plugins: [virtualModules()] });
}

/** The plugin behind the build's virtual modules, loaded when a script first asks for one: most never do. */
function virtualModules() {
  let plugin;
  const load = async () => {
    plugin ??= runnerImport(resolve('build/derived-data.ts'), QUIET);
    return (await plugin).module.derivedData();
  };
  return {
    name: 'signpost:virtual-modules',
    resolveId: async (id) => (id.startsWith('virtual:') ? (await load()).resolveId(id) : undefined),
    load: async (id) => (id.startsWith('\0virtual:') ? (await load()).load(id) : undefined),
  };
}
