import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runPackage } from './command';
import type { Outcome } from './steps';

/** As much of vitest's JSON report as is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Runs one vitest project and counts its tests; a file that cannot even be loaded counts as one that failed.
 *
 * @param files only those whose path contains one of these
 */
export async function runVitest(
  project: string,
  env: Record<string, string> = {},
  files: readonly string[] = [],
): Promise<Outcome> {
  const file = join('.cache', `report-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runPackage(
    'vitest',
    ['run', '--project', project, ...reporters, ...files],
    env,
  );
  const report = read(file);
  if (!report) return { passed: 0, failed: 1, output };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  // vitest also fails for what no test caught, such as a rejected promise after the last test.
  const stray = code !== 0 && failed === 0 ? 1 : 0;
  const note = report.numPendingTests > 0 ? { note: `${report.numPendingTests} skipped` } : {};
  return { passed: report.numPassedTests, failed: failed + stray, output, ...note };
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
