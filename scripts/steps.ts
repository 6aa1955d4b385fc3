import type { CommandResult } from './command';
import { UserError } from './user-error';

/** The result of one part of the tests. `note` is printed in its line, `output` only if something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  note?: string;
  output?: string;
}

/** One part of the tests. It runs only if the parts in `needs` passed; a `long` one runs only on request. */
export interface Step {
  name: string;
  needs?: readonly string[];
  long?: true;
  run(): Promise<Outcome>;
}

/** Counts a command as one test, which passes if its code is 0. */
export function asSingleResult({ code, output }: CommandResult, note?: string): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, ...(note ? { note } : {}) };
}

/** Returns the named steps and what they need; without names all short ones, for `all` every step. */
export function chooseSteps(steps: readonly Step[], names: readonly string[]): readonly Step[] {
  if (names.includes('all')) return steps;
  if (names.length === 0) return steps.filter(({ long }) => !long);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown)
    throw new UserError(
      `There is no part "${unknown}". Parts: ${steps.map(({ name }) => name).join(', ')}, all.`,
    );
  const needs = steps.filter(({ name }) => names.includes(name)).flatMap((step) => step.needs ?? []);
  return steps.filter(({ name }) => names.includes(name) || needs.includes(name));
}

/** Runs the steps one after another, prints a line for each and one with the sums, and returns how many tests failed. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const sum = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const step of steps) {
    const begin = performance.now();
    const missing = step.needs?.find((name) => broken.has(name));
    const skipped = missing && { passed: 0, failed: 1, note: `not run, because of: ${missing}`, output: '' };
    const { passed, failed, note, output } = skipped || (await step.run().catch(failureOf));
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) broken.add(step.name);
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`.padStart(7);
    const count = passed + failed > 1 ? `${passed} of ${passed + failed}` : '';
    const more = [count, note].filter(Boolean).join(', ');
    console.log(`${failed > 0 ? '✗' : '✓'} ${step.name.padEnd(width)} ${seconds}${more ? `  ${more}` : ''}`);
    if (failed > 0 && output) console.log(`\n${output.trim()}\n`);
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum.failed;
}

function failureOf(error: unknown): Outcome {
  const output = error instanceof UserError || !(error instanceof Error) ? String(error) : error.stack;
  return { passed: 0, failed: 1, output: output ?? '' };
}
