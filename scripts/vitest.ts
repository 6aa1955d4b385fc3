import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from './command';
import type { Outcome } from './steps';

/** Runs the tests of a vitest project whose path contains one of `files`, all by default, and counts them. */
export async function runVitest(
  project: string,
  env: Record<string, string> = {},
  files: readonly string[] = [],
): Promise<Outcome> {
  const file = join('.cache', `report-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters, ...files];
  const { code, output } = await runPackage('vitest', args, env);
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report;
  // vitest also fails without a failed test: for a file that does not load, or a promise rejected after the last test.
  const strayFailures = code !== 0 && numFailedTests === 0 ? 1 : 0;
  const note = numPendingTests > 0 ? { note: `${numPendingTests} skipped` } : {};
  return { passed: numPassedTests, failed: numFailedTests + strayFailures, output, ...note };
}
