import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { HASHES, writeHashes } from '../../../scripts/package/hashes';
import { changelogEntry } from '../../../scripts/release/changelog';
import { signPackage } from '../../../scripts/release/signed';

/** The parts of a release besides the packages. */

const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the text of a release', () => {
  const CHANGELOG =
    '# Changelog\n\nWords.\n\n## 1.10.0 (2026-12-01)\n\n- New.\n- More.\n\n## 1.1.0 (not released yet)\n\n- Old.\n';

  it('is the entry of its version, and of no other', () => {
    expect(changelogEntry(CHANGELOG, '1.10.0', true)).toBe('- New.\n- More.');
    expect(changelogEntry(CHANGELOG, '1.1.0', false)).toBe('- Old.');
  });

  it('is missed where it is missing, and where the version has no day yet', () => {
    expect(() => changelogEntry(CHANGELOG, '1.0.0', false)).toThrow('no entry for 1.0.0');
    expect(() => changelogEntry(CHANGELOG, '1.1', false)).toThrow('no entry');
    expect(() => changelogEntry(CHANGELOG, '1.1.0', true)).toThrow('names no day');
    expect(() => changelogEntry('## 1.0.0 (2026-12-01)\n\n## 0.9.0\n\n- A.\n', '1.0.0', true)).toThrow(
      'no entry',
    );
  });

  it('is there for the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(changelogEntry(readFileSync('CHANGELOG.md', 'utf8'), version, false)).toContain('- ');
  });
});

it('lists the hash of each file of a release, as sha256sum reads it', () => {
  const own = mkdtempSync(join(folder, 'hashes-'));
  writeFileSync(join(own, 'b.zip'), 'two');
  writeFileSync(join(own, 'a.zip'), 'one');
  const list = writeHashes(own);
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  expect(list).toBe(`${hashOf('one')}  a.zip\n${hashOf('two')}  b.zip\n`);
  expect(writeHashes(own), 'the list does not list itself').toBe(list);
  expect(readFileSync(join(own, HASHES), 'utf8')).toBe(list);
});

describe('the signed package', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const zip = join(folder, 'signpost-1.2.3-chrome.zip');
  const crx = zip.replace('.zip', '.crx');
  const content = Buffer.from('as good as a zip');
  const downloads = 'https://example.org/releases/download/v1.2.3/';
  const sign = () => signPackage({ zip, version: '1.2.3', key, downloads });

  beforeEach(() => writeFileSync(zip, content));

  /** Returns the fields of a Protocol Buffers message that contains only bytes. */
  function fields(message: Buffer): Map<number, Buffer> {
    const found = new Map<number, Buffer>();
    for (let at = 0; at < message.length; ) {
      const varint = () => {
        let value = 0;
        for (let shift = 0; ; shift += 7) {
          const byte = message.readUInt8(at++);
          value += (byte & 0x7f) * 2 ** shift;
          if (byte < 0x80) return value;
        }
      };
      const [field, length] = [varint() >> 3, varint()];
      found.set(field, message.subarray(at, at + length));
      at += length;
    }
    return found;
  }

  it('holds the package, and a signature that is right', async () => {
    await sign();
    const bytes = readFileSync(crx);
    expect([bytes.toString('latin1', 0, 4), bytes.readUInt32LE(4)]).toEqual(['Cr24', 3]);
    const end = 12 + bytes.readUInt32LE(8);
    expect(bytes.subarray(end)).toEqual(content);
    const header = fields(bytes.subarray(12, end));
    const signedHeader = header.get(10000) ?? Buffer.alloc(0);
    const proof = fields(header.get(2) ?? Buffer.alloc(0));
    expect(proof.get(1)).toEqual(der);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(signedHeader.length);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedHeader, content]);
    expect(verify('sha256', signed, publicKey, proof.get(2) ?? Buffer.alloc(0))).toBe(true);
  });

  it('has the id of its key, and an update manifest that says where it lies', async () => {
    const hash = createHash('sha256').update(der).digest('hex').slice(0, 32);
    const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
    expect(await sign()).toBe(id);
    const updates = readFileSync(join(folder, 'updates.xml'), 'utf8');
    expect(updates).toContain(`<app appid="${id}">`);
    expect(updates).toContain(
      `<updatecheck codebase="${downloads}signpost-1.2.3-chrome.crx" version="1.2.3" prodversionmin="121" />`,
    );
  });

  it('is the same each time, and leaves the key nowhere', async () => {
    await sign();
    const before = readFileSync(crx);
    await sign();
    expect(readFileSync(crx)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('signpost-key-'))).toEqual([]);
  });

  it('is not made with anything but a private RSA key', async () => {
    rmSync(crx, { force: true });
    const other = generateKeyPairSync('ed25519')
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();
    for (const wrong of ['no key', other, publicKey.export({ type: 'spki', format: 'pem' }).toString()])
      await expect(signPackage({ zip, version: '1.2.3', key: wrong, downloads })).rejects.toThrow('CRX_KEY');
    expect(existsSync(crx)).toBe(false);
  });
});

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
  const text = readFileSync(join('.github', 'workflows', name), 'utf8');

  it('uses no action of anybody’s, and may do no more than it needs', () => {
    expect(text).not.toMatch(/^\s*-?\s*uses:/m);
    const [, may] = /^permissions:\n {2}contents: (\w+)\n\n/m.exec(text) ?? [];
    expect(may).toBe(name === 'ci.yml' ? 'read' : 'write');
  });

  it('runs tests before anything leaves it, and only what is there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w-]+)/g))
      expect(scripts).toHaveProperty(script);
    for (const [, script] of text.matchAll(/run\.cjs (\w+)/g))
      expect(existsSync(`scripts/${script}.ts`), script).toBe(true);
    const steps = [...text.matchAll(/- name: (.*)/g)].map(([, step]) => step);
    expect(steps.slice(0, 2)).toEqual(['Check out', 'Test']);
  });

  it('gives what it publishes the address of its own repository', () => {
    const publishing = text
      .split('- name: ')
      .filter((step) => /run\.cjs release|run --silent site/.test(step));
    expect(publishing.length).toBe(name === 'ci.yml' ? 0 : 1);
    for (const step of publishing)
      expect(step).toContain('export SOURCE="$GITHUB_SERVER_URL/$GITHUB_REPOSITORY"\n');
  });

  it('shows a key or a token to no step that tests', () => {
    const steps = text.split('- name: ').slice(1);
    for (const step of steps.filter((one) => one.startsWith('Test')))
      expect(step).not.toMatch(/github\.token|secrets\.[A-Z]/);
  });
});
