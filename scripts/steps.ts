import type { Ended } from './command';
import { UserError } from './user-error';

/** What came of one part of the tests. `note` is said in its line, `output` only if something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  note?: string;
  output?: string;
}

/** One part of the tests. `needs` names parts without which it makes no sense; a `long` one runs only if asked for. */
export interface Step {
  name: string;
  needs?: readonly string[];
  long?: true;
  run(): Promise<Outcome>;
}

/** A command as one test: it passes if it ends with 0. */
export function asSingleResult({ code, output }: Ended, note?: string): Outcome {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output, ...(note ? { note } : {}) };
}

/** The steps with these names and what they need; all short ones where none is named, every one for `all`. */
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

/** Runs the steps one after another, says how each went, and ends with the sum in one line; gives how many failed. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const sum = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const step of steps) {
    const begin = performance.now();
    const missing = step.needs?.find((name) => broken.has(name));
    const outcome = missing ? notRun(missing) : await step.run().catch(outcomeOf);
    const { passed, failed, note, output } = outcome;
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

function notRun(missing: string): Outcome {
  return { passed: 0, failed: 1, note: `not run, because of: ${missing}` };
}

function outcomeOf(error: unknown): Outcome {
  const output = error instanceof UserError || !(error instanceof Error) ? String(error) : error.stack;
  return { passed: 0, failed: 1, output: output ?? '' };
}
