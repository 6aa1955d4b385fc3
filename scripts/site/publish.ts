import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git } from '../command';

const BRANCH = 'gh-pages';

/** Puts a built folder, and nothing else, into a commit, and pushes that as the branch; a dry run stops before. */
export async function publishFolder(folder: string, dry: boolean): Promise<void> {
  // Else GitHub would take the folder for the sources of a site.
  writeFileSync(join(folder, '.nojekyll'), '');
  const index = { GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), 'signpost-index-')), 'index') };
  const there = ['-C', resolve(folder), `--git-dir=${await git(['rev-parse', '--absolute-git-dir'])}`];
  await git([...there, '-c', 'core.autocrlf=false', '--work-tree=.', 'add', '--all', '--force', '.'], index);
  const tree = await git([...there, 'write-tree'], index);
  const message = `Build the web edition of ${await git(['rev-parse', 'HEAD'])}`;
  const commit = await git(['commit-tree', tree, '-m', message]);
  console.log(`Tree ${tree}, commit ${commit}`);
  if (dry) console.log('A dry run: nothing was pushed.');
  else await git(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${BRANCH}`]);
}
