import { execFile, execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, launchFirefox } from '../../lab/driver/browser';
import { waitForHint } from '../../lab/driver/closed-root';
import { removePolicies, setExtensionSettings, whyNoPolicies } from '../../lab/driver/policy-file';
import { urlOf } from '../../lab/screens';
import { serveRelease } from '../../lab/server/release-server';
import { startLab } from '../../lab/server/server';
import { copyProject, linkPackages, unpack } from './elsewhere';

/** A release and the web edition as made by the workflows, except for the upload, and their downloads. */

const folder = mkdtempSync(join(tmpdir(), 'signpost-release-'));
const project = join(folder, 'project');
const packages = join(project, 'dist', 'packages');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const REPOSITORY = 'example/signpost';
const guide = readFileSync('docs/publishing.md', 'utf8');
/** Output of the dry run. */
let dryRun = '';
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
    GITHUB_REPOSITORY: REPOSITORY,
  };
  dryRun = await runScript('release', ['--dry'], env);
  expect(dryRun).toContain('Two runs gave the same packages');
  expect(dryRun).toContain('A dry run: nothing was uploaded.');
  expect(dryRun).toContain('Explains the errors of Microsoft');
  const kinds = ['chrome.zip', 'edge.zip', 'firefox.zip', 'safari.zip', 'sources.zip', 'chrome.crx'];
  const named = [...kinds.map((kind) => `signpost-${version}-${kind}`), `signpost-${version}.cdx.json`];
  expect(readdirSync(packages).sort()).toEqual(['SHA256SUMS', 'updates.xml', ...named].sort());
  const list = readFileSync(join(packages, 'SHA256SUMS'), 'utf8');
  expect(dryRun).toContain(list);
  for (const name of [...named, 'updates.xml']) {
    const hash = createHash('sha256')
      .update(readFileSync(join(packages, name)))
      .digest('hex');
    expect(list).toContain(`${hash}  ${name}\n`);
  }
  expect(readFileSync(join(packages, 'updates.xml'), 'utf8')).toContain(
    `https://github.com/${REPOSITORY}/releases/download/v${version}/signpost-${version}-chrome.crx`,
  );
}, 560_000);

it.skipIf(whyNoPolicies())(
  'the signed package comes by policy, as the guide says',
  async () => {
    const [, example = ''] = /```json\n(\{[^`]*"force_installed"[^`]*)```/.exec(guide) ?? [];
    const [, id = ''] = /^Signed as (\w+),/m.exec(dryRun) ?? [];
    setExtensionSettings(
      JSON.parse(example.replace('<id>', id).replace('<owner>/<repository>', REPOSITORY)) as Record<
        string,
        object
      >,
    );
    const github = await serveRelease(packages, REPOSITORY);
    const lab = await startLab();
    const browser = await launchChromium({
      port: lab.port,
      hosts: lab.hosts,
      elsewhere: { 'github.com': github.port },
      byPolicy: true,
    });
    try {
      const page = await browser.newPage();
      const ruleShown = async () => {
        await page.goto(urlOf('microsoft/user-not-assigned'));
        return (await waitForHint(page, 2_000))?.rule;
      };
      await expect.poll(ruleShown, { timeout: 100_000 }).toBe('microsoft/user-not-assigned');
    } finally {
      removePolicies();
      await browser.close();
      await lab.close();
      github.close();
    }
  },
  120_000,
);

it('is not made of what nobody has tagged', async () => {
  await expect(runScript('release', [])).rejects.toThrow(/no tag|names no day/);
});

it.each(['chrome', 'edge', 'firefox'])(
  'what people download for %s works once it is unpacked',
  async (target) => {
    const unpacked = join(folder, target);
    unpack(join(packages, `signpost-${version}-${target}.zip`), unpacked);
    const lab = await startLab();
    const launch = target === 'firefox' ? launchFirefox : launchChromium;
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
