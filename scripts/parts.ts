import type { Ended } from './command';
import { UserError } from './plain';

/** What came of one part of the tests. `note` is said in its line, `output` only if something failed. */
export interface Outcome {
  passed: number;
  failed: number;
  note?: string;
  output?: string;
}

/**
 * One part of the tests, reported in one line. `needs` names parts without which it makes no sense; a `long` one runs
 * only when it is asked for.
 */
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

/** Runs the parts one after another, says how each went, and ends with the sum in one line. */
export async function runSteps(parts: readonly Step[]): Promise<{ passed: number; failed: number }> {
  const width = Math.max(...parts.map(({ name }) => name.length));
  const sum = { passed: 0, failed: 0 };
  const failedParts = new Set<string>();
  for (const part of parts) {
    const begin = performance.now();
    const missing = part.needs?.find((name) => failedParts.has(name));
    const outcome = missing ? skipped(missing) : await part.run().catch(broken);
    const { passed, failed, note, output } = outcome;
    sum.passed += passed;
    sum.failed += failed;
    if (failed > 0) failedParts.add(part.name);
    const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`.padStart(7);
    const count = passed + failed > 1 ? `${passed} of ${passed + failed}` : '';
    const more = [count, note].filter(Boolean).join(', ');
    console.log(`${failed > 0 ? '✗' : '✓'} ${part.name.padEnd(width)} ${seconds}${more ? `  ${more}` : ''}`);
    if (failed > 0 && output) console.log(`\n${output.trim()}\n`);
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  return sum;
}

function skipped(missing: string): Outcome {
  return { passed: 0, failed: 1, note: `not run, because of: ${missing}` };
}

function broken(error: unknown): Outcome {
  const known = error instanceof Error ? error : new UserError(String(error));
  const output = known instanceof UserError ? known.message : (known.stack ?? known.message);
  return { passed: 0, failed: 1, output };
}
