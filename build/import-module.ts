import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Returns the absolute path of a file of the project, independent of the working directory. */
export const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Runs a module of the project during the build, as Vite sees it. */
export async function importModule<T>(file: string): Promise<T> {
  return (await runnerImport<T>(pathOf(file), { configFile: false, logLevel: 'error' })).module;
}
