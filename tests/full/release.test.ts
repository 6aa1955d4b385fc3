import { execFile, execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, launchFirefox } from '../../lab/driver/browser';
import { waitForHint } from '../../lab/driver/closed-root';
import { urlOf } from '../../lab/screens';
import { startLab } from '../../lab/server/server';
import { copyProject, linkPackages, unpack } from './elsewhere';

/** A release and the web edition as the workflows make them, up to the last step, and what people then download. */

const folder = mkdtempSync(join(tmpdir(), 'signpost-release-'));
const project = join(folder, 'project');
const packages = join(project, 'dist', 'packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ENV = {
  ...process.env,
  NODE_ENV: 'production',
  GIT_AUTHOR_NAME: 'Kim Doe',
  GIT_AUTHOR_EMAIL: 'kim.doe@example.org',
  GIT_COMMITTER_NAME: 'Kim Doe',
  GIT_COMMITTER_EMAIL: 'kim.doe@example.org',
};

const git = (...args: string[]) =>
  execFileSync('git', ['-C', project, ...args], { env: ENV, encoding: 'utf8' });
async function runScript(script: string, args: string[], env = {}): Promise<string> {
  const command = [join(project, 'scripts', 'run.cjs'), script, ...args];
  return (await promisify(execFile)(process.execPath, command, { env: { ...ENV, ...env } })).stdout;
}

beforeAll(() => {
  copyProject(project);
  linkPackages(project);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'As it is');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a dry run makes the same packages twice, signs one, and names what it would upload', async () => {
  const env = {
    CRX_KEY: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    GITHUB_REPOSITORY: 'example/signpost',
  };
  const said = await runScript('release', ['--dry'], env);
  expect(said).toContain('Two runs gave the same packages');
  expect(said).toContain('A dry run: nothing was uploaded.');
  expect(said).toContain('Explains the errors of Microsoft');
  const kinds = ['chrome.zip', 'edge.zip', 'firefox.zip', 'safari.zip', 'sources.zip', 'chrome.crx'];
  const named = [...kinds.map((kind) => `signpost-${version}-${kind}`), `signpost-${version}.cdx.json`];
  expect(readdirSync(packages).sort()).toEqual(['SHA256SUMS', 'updates.xml', ...named].sort());
  const list = readFileSync(join(packages, 'SHA256SUMS'), 'utf8');
  expect(said).toContain(list);
  for (const name of [...named, 'updates.xml']) {
    const hash = createHash('sha256')
      .update(readFileSync(join(packages, name)))
      .digest('hex');
    expect(list).toContain(`${hash}  ${name}\n`);
  }
  expect(readFileSync(join(packages, 'updates.xml'), 'utf8')).toContain(
    `https://github.com/example/signpost/releases/download/v${version}/signpost-${version}-chrome.crx`,
  );
}, 560_000);

it('is not made of what nobody has tagged', async () => {
  await expect(runScript('release', [])).rejects.toThrow(/no tag|names no day/);
});

it.each(['chrome', 'firefox'] as const)(
  'what people download for %s works once it is unpacked',
  async (target) => {
    const unpacked = join(folder, target);
    unpack(join(packages, `signpost-${version}-${target}.zip`), unpacked);
    const lab = await startLab();
    const launch = target === 'chrome' ? launchChromium : launchFirefox;
    const browser = await launch({ port: lab.port, hosts: lab.hosts, extension: unpacked });
    try {
      const page = await browser.newPage();
      await page.goto(urlOf('microsoft/user-not-assigned'));
      expect((await waitForHint(page, 20_000))?.text).toContain('Your Microsoft 365 admin can fix this');
    } finally {
      await browser.close();
      await lab.close();
    }
  },
  120_000,
);

it('publishes the web edition as a branch of its own, the same each time', async () => {
  const origin = join(folder, 'origin.git');
  mkdirSync(origin);
  execFileSync('git', ['init', '--quiet', '--bare', origin]);
  git('remote', 'add', 'origin', origin);
  const env = { SITE: 'https://example.org/signpost/' };
  const dry = await runScript('site', ['--dry'], env);
  expect(dry).toContain('nothing was pushed');
  expect(git('ls-remote', 'origin')).toBe('');
  const said = await runScript('site', ['--publish'], env);
  const tree = /^Tree \w{40}/m;
  expect(tree.exec(said)?.[0]).toBe(tree.exec(dry)?.[0]);
  git('fetch', '--quiet', 'origin', 'gh-pages');
  const files = git('ls-tree', '-r', '--name-only', 'FETCH_HEAD').split('\n');
  expect(files).toEqual(
    expect.arrayContaining(['.nojekyll', 'index.html', 'sitemap.xml', 'en/look-up.html', 'start.js']),
  );
  expect(files.length).toBeGreaterThan(1_000);
  expect(git('log', '--format=%s', 'FETCH_HEAD').trim()).toMatch(/^Build the web edition of \w{40}$/);
}, 240_000);
