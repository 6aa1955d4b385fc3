import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BUILD_VALUES } from '../build/values';
import { buildSite, SITE_FOLDER } from '../site/build';
import { git } from './command';

const BRANCH = 'gh-pages';

/**
 * `npm run site`: builds the web edition. SITE is its future address, which some of its parts need:
 * `SITE=https://example.org/signpost/ npm run site`. `-- --publish` also pushes it as the branch `gh-pages`; `-- --dry`
 * does the same without the push.
 */
const { publish, dry = false } = parseArgs({
  options: { publish: { type: 'boolean' }, dry: { type: 'boolean' } },
}).values;
console.log(`${await buildSite(BUILD_VALUES.SITE)} pages: ${SITE_FOLDER}`);
if (publish || dry) await publishFolder(SITE_FOLDER, dry);

/** Commits the contents of a built folder and nothing else, and pushes the commit as the branch, except in a dry run. */
async function publishFolder(folder: string, dry: boolean): Promise<void> {
  // Without this file GitHub would take the folder for the sources of a site.
  writeFileSync(join(folder, '.nojekyll'), '');
  const index = { GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), 'signpost-index-')), 'index') };
  const base = ['-C', resolve(folder), `--git-dir=${await git(['rev-parse', '--absolute-git-dir'])}`];
  await git([...base, '-c', 'core.autocrlf=false', '--work-tree=.', 'add', '--all', '--force', '.'], index);
  const tree = await git([...base, 'write-tree'], index);
  const message = `Build the web edition of ${await git(['rev-parse', 'HEAD'])}`;
  const commit = await git(['commit-tree', tree, '-m', message]);
  console.log(`Tree ${tree}, commit ${commit}`);
  if (dry) console.log('A dry run: nothing was pushed.');
  else await git(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${BRANCH}`]);
}
