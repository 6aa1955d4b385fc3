import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** Look-up from the command line. */

const diagnose = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['scripts/run.cjs', 'diagnose', ...args]);

it('leaves no blank in what it suggests for words from memory', async () => {
  const { stdout } = await diagnose('the makers return address is wrong');
  expect(stdout).toContain('Perhaps: ');
  expect(stdout).not.toMatch(/\{\w+\}/);
});

it('says that it knows no such error only where it has nothing to suggest', async () => {
  expect((await diagnose('the makers return address is wrong')).stdout).not.toContain('No error');
  expect((await diagnose('zzzzqqqq')).stdout).toBe('No error we know in this text.\n');
});

it('prints plain text: no bold, no invisible marks, hyphens one can search for', async () => {
  const { stdout } = await diagnose('AADSTS90094 450987b3-a09a-4f14-9b2c-4f301d1e15f5');
  expect(stdout).toContain('1. ');
  expect(stdout).not.toMatch(/\*\*|\p{Cf}|\u2011|\u00a0/u);
});
