import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { scripts } from '../../../package.json';

/** The commands of package.json with `--help` and with unknown options. */

const run = promisify(execFile);
const NAMES = new Set(
  Object.values(scripts).map((command) => /^node scripts\/run\.cjs (\S+)/.exec(command)?.[1] ?? ''),
);

it.each([...NAMES])('%s says how it is used, and does nothing else', async (name) => {
  const { stdout, stderr } = await run(process.execPath, ['scripts/run.cjs', name, '--help']);
  expect(stdout).toMatch(/npm (run|test|start)/);
  expect(stderr).toBe('');
});

it.each(['new', 'sentences', 'release', 'diagnose'])(
  '%s says how it is used for an option it does not know',
  async (name) => {
    const failed = await run(process.execPath, ['scripts/run.cjs', name, '--nonsense']).catch(
      (error: { code: number; stderr: string }) => error,
    );
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/--nonsense[\s\S]*npm run/) });
    expect(failed.stderr, 'no stack').not.toMatch(/^\s+at /m);
  },
);
