import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Where a file of the project is, wherever a build was started. */
export const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Runs a module of the extension in the build, as Vite sees it. */
export async function importModule<T>(file: string): Promise<T> {
  return (await runnerImport<T>(pathOf(file), { configFile: false, logLevel: 'error' })).module;
}
