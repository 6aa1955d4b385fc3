import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Runs a TypeScript script as Vite sees it, so that `import.meta.glob` and the virtual modules of the build
 * work in Node exactly as in the extension. A script does its work while it is imported (top-level `await`)
 * and finds its arguments in `process.argv`.
 */
export async function runScript(file, args) {
  const path = resolve(file);
  if (!existsSync(path)) throw Object.assign(new Error(`${file} does not exist.`), { name: 'Plain' });
  process.argv = [process.execPath, path, ...args];
  await runnerImport(path, { ...QUIET, plugins: [buildModules()] });
}

/** No config file and no tsconfig: both cost time, and a new checkout has no generated tsconfig yet. */
const QUIET = {
  configFile: false,
  logLevel: 'silent',
  oxc: { tsconfig: false, jsx: { runtime: 'automatic', importSource: 'preact' } },
};

/** The plugin behind the build's virtual modules, loaded when a script first asks for one: most never do. */
function buildModules() {
  let plugin;
  const load = async () => {
    plugin ??= runnerImport(resolve('build/derived-data.ts'), QUIET);
    return (await plugin).module.derivedData();
  };
  const call = async (context, hook, id) => {
    const found = (await load())[hook];
    return (typeof found === 'function' ? found : found?.handler)?.call(context, id);
  };
  return {
    name: 'signpost:build-modules',
    resolveId(id) {
      return id.startsWith('virtual:') ? call(this, 'resolveId', id) : undefined;
    },
    load(id) {
      return id.startsWith('\0virtual:') ? call(this, 'load', id) : undefined;
    },
  };
}
