import { statSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_VALUES } from '../build/values';
import { type Ended, runPackage } from './command';
import { BUILD_INPUTS, doneBefore, hashOf, noteDone } from './unchanged';

/** The browsers there is a package for. Chrome's and Edge's differ in name alone. */
export const TARGETS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type Target = (typeof TARGETS)[number];

/** A package is never a development build: the runner of the scripts has set the variable for itself. */
export const FOR_RELEASE = { NODE_ENV: 'production' } as const;

/** Where WXT puts the unpacked extension. */
export function builtFolder(target: Target): string {
  return join('dist', target);
}

/** Builds the extension for a browser. With `ifChanged`, a build of the very same inputs is left as it is. */
export async function buildExtension(target: Target, options: { ifChanged: boolean }): Promise<Ended> {
  const inputs = `${hashOf(BUILD_INPUTS)} ${BUILD_VALUES.SITE} ${BUILD_VALUES.SOURCE}`;
  const made = stampOf(target, inputs);
  if (options.ifChanged && made && doneBefore(`build-${target}`, made) !== undefined) {
    return { code: 0, output: 'unchanged' };
  }
  const ended = await runPackage('wxt', ['build', '-b', target, '--mv3'], FOR_RELEASE);
  if (ended.code === 0) noteDone(`build-${target}`, stampOf(target, inputs) ?? '');
  return ended;
}

/** Inputs and the time of the output, so that a build made by other means counts as another one. */
function stampOf(target: Target, inputs: string): string | undefined {
  const manifest = statSync(join(builtFolder(target), 'manifest.json'), { throwIfNoEntry: false });
  return manifest && `${inputs} ${manifest.mtimeMs}`;
}
