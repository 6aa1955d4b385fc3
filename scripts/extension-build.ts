import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_VALUES } from '../build/values';
import { type CommandResult, runPackage } from './command';
import { BUILD_INPUTS, hashOf, readRecord, writeRecord } from './unchanged';

/** The browsers with a package of their own. Chrome's and Edge's differ only in name. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof TARGETS)[number];

/** Makes a production build, although Vite has set NODE_ENV to something else for the running script. */
export const FOR_RELEASE = { NODE_ENV: 'production' } as const;

/** Returns the folder into which WXT puts the unpacked extension. */
export function builtFolder(target: Target): string {
  return join('dist', target);
}

/** Builds the extension for a browser; with `ifChanged` only if the inputs differ from those of the last build. */
export async function buildExtension(target: Target, { ifChanged = false } = {}): Promise<CommandResult> {
  const inputs = `${hashOf(BUILD_INPUTS)} ${BUILD_VALUES.SITE} ${BUILD_VALUES.SOURCE}`;
  const stamp = stampOf(target, inputs);
  if (ifChanged && stamp && readRecord(`build-${target}`, stamp) !== undefined) {
    return { code: 0, output: 'unchanged' };
  }
  const result = await runPackage('wxt', ['build', '-b', target, '--mv3'], FOR_RELEASE);
  if (result.code === 0) writeRecord(`build-${target}`, stampOf(target, inputs) ?? '');
  return result;
}

/** Combines the inputs with the time of the output, so that a build by other means is noticed. */
function stampOf(target: Target, inputs: string): string | undefined {
  const manifest = statSync(join(builtFolder(target), 'manifest.json'), { throwIfNoEntry: false });
  return manifest && `${inputs} ${manifest.mtimeMs}`;
}
