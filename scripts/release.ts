import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { name, version } from '../package.json';
import { git, outputOf, run } from './command';
import { HASHES, PACKAGES, writeHashes } from './package/hashes';
import { changelogEntry } from './release/changelog';
import { signPackage } from './release/signed';
import { UserError } from './user-error';

/**
 * `npm run release`, after the tests: makes every package of the tagged commit twice, here and in a fresh clone,
 * compares the hashes, signs Chrome's package if CRX_KEY holds a key, and uploads all with the changelog's entry.
 * `-- --dry` does all but the upload. The repository comes from the variables of GitHub's workflows.
 */
const { dry = false } = parseArgs({ options: { dry: { type: 'boolean' } } }).values;
const { CRX_KEY, GH_TOKEN = '', GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = process.env;
// The processes that build the packages do not get the secrets.
for (const secret of ['CRX_KEY', 'GH_TOKEN']) delete process.env[secret];
const tag = `v${version}`;

async function checkCommit(): Promise<void> {
  if (await git(['status', '--porcelain']))
    throw new UserError('A release is made of what is committed, and something here is not.');
  if (!dry && !(await git(['tag', '--points-at', 'HEAD'])).split('\n').includes(tag))
    throw new UserError(`The commit has no tag ${tag}, which is the version in package.json.`);
}

/** Makes the packages of a checkout and returns the list of their hashes. */
async function makePackages(folder: string): Promise<string> {
  outputOf(await run(process.execPath, [join(folder, 'scripts', 'run.cjs'), 'package']));
  return readFileSync(join(folder, PACKAGES, HASHES), 'utf8');
}

async function packTwice(): Promise<void> {
  const clone = mkdtempSync(join(tmpdir(), 'signpost-release-'));
  try {
    await git(['clone', '--quiet', resolve('.'), clone]);
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
    const [here, there] = [await makePackages('.'), await makePackages(clone)];
    if (here !== there) throw new UserError(`Two runs gave different packages:\n${here}\n${there}`);
  } finally {
    rmSync(clone, { recursive: true, force: true });
  }
}

async function sign(): Promise<void> {
  if (!CRX_KEY) {
    console.log('There is no CRX_KEY: no signed package for installs by policy.');
    return;
  }
  if (!GITHUB_REPOSITORY)
    throw new UserError(
      'GITHUB_REPOSITORY=owner/name says from where browsers will load the signed package.',
    );
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const id = await signPackage({
    zip: join(PACKAGES, `${name}-${version}-chrome.zip`),
    version,
    key: CRX_KEY,
    downloads: `${repository}/releases/download/${tag}/`,
  });
  console.log(`Signed as ${id}, updates: ${repository}/releases/latest/download/updates.xml`);
}

async function upload(text: string): Promise<void> {
  const files = readdirSync(PACKAGES).map((file) => join(PACKAGES, file));
  const args = ['release', 'create', tag, '--verify-tag', '--title', `Signpost ${version}`, '--notes', text];
  console.log(outputOf(await run('gh', [...args, ...files], { GH_TOKEN })));
}

const text = changelogEntry(readFileSync('CHANGELOG.md', 'utf8'), version, !dry);
await checkCommit();
await packTwice();
await sign();
console.log(`Two runs gave the same packages:\n${writeHashes(PACKAGES)}\n${tag}\n\n${text}\n`);
if (dry) console.log('A dry run: nothing was uploaded.');
else await upload(text);
