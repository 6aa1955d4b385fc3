import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';

/**
 * Whoever builds from the sources gets the very same bytes: what a reviewer unpacks from the sources zip, in another
 * folder, another time zone and with other file times, gives the package and the sources zip once more.
 */

const LEFT_OUT = /^(node_modules|\.output|\.cache|\.wxt|\.git|tests)$/;
const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function packIn(place: string, zone: string): Promise<Map<string, string>> {
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'), 'junction');
  const { bin } = JSON.parse(readFileSync('node_modules/wxt/package.json', 'utf8')) as {
    bin: Record<string, string>;
  };
  const wxt = join(place, 'node_modules/wxt', bin.wxt ?? '');
  await promisify(execFile)(process.execPath, [wxt, 'zip', '-b', 'firefox', '--mv3'], {
    cwd: place,
    env: { ...process.env, NODE_ENV: 'production', TZ: zone },
  });
  const made = readdirSync(join(place, '.output')).filter((name) => name.endsWith('.zip'));
  return new Map(
    made.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(place, '.output', name)))
        .digest('hex'),
    ]),
  );
}

/** Unpacks a zip as WXT writes it: entries one after another, sizes in front of each. */
function unpack(file: string, to: string): void {
  const zip = readFileSync(file);
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50; ) {
    const [method, size] = [zip.readUInt16LE(at + 8), zip.readUInt32LE(at + 18)];
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
    const data = nameEnd + zip.readUInt16LE(at + 28);
    const path = join(to, zip.toString('utf8', at + 30, nameEnd));
    const content = zip.subarray(data, data + size);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, method === 0 ? content : inflateRawSync(content));
    utimesSync(path, 1e9, 1e9);
    at = data + size;
  }
}

it('gives the same packages from the sources zip, elsewhere and at another time', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'a second place')];
  cpSync('.', first, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  const here = await packIn(first, 'Pacific/Auckland');
  expect(here.size, 'a package and its sources').toBe(2);

  const sources = [...here.keys()].find((name) => name.includes('sources')) ?? '';
  unpack(join(first, '.output', sources), second);
  expect(readdirSync(second), 'npm ci needs them').toEqual(
    expect.arrayContaining(['.npmrc', '.puppeteerrc.cjs', 'package-lock.json', 'scripts']),
  );
  expect(await packIn(second, 'America/Los_Angeles')).toEqual(here);
}, 240_000);
