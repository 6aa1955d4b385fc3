import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { copyProject, linkPackages, unpack } from './elsewhere';

/**
 * Builds are reproducible: the unpacked sources zip gives the same package and the same sources zip in another folder, in
 * another time zone and with other file times.
 */

const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function packIn(place: string, zone: string): Promise<Map<string, string>> {
  linkPackages(place);
  const { bin } = JSON.parse(readFileSync('node_modules/wxt/package.json', 'utf8')) as {
    bin: Record<string, string>;
  };
  const wxt = join(place, 'node_modules/wxt', bin.wxt ?? '');
  await promisify(execFile)(process.execPath, [wxt, 'zip', '-b', 'firefox', '--mv3'], {
    cwd: place,
    env: { ...process.env, NODE_ENV: 'production', TZ: zone },
  });
  const made = readdirSync(join(place, 'dist')).filter((name) => name.endsWith('.zip'));
  return new Map(
    made.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(place, 'dist', name)))
        .digest('hex'),
    ]),
  );
}

it('gives the same packages from the sources zip, elsewhere and at another time', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'a second place')];
  copyProject(first);
  const here = await packIn(first, 'Pacific/Auckland');
  expect(here.size, 'a package and its sources').toBe(2);

  const sources = [...here.keys()].find((name) => name.includes('sources')) ?? '';
  unpack(join(first, 'dist', sources), second);
  expect(readdirSync(second), 'npm ci needs them').toEqual(
    expect.arrayContaining(['.npmrc', '.puppeteerrc.cjs', 'package-lock.json', 'scripts']),
  );
  expect(await packIn(second, 'America/Los_Angeles')).toEqual(here);
}, 240_000);
