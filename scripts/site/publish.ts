import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { git } from '../command';

const BRANCH = 'gh-pages';

/** Commits the contents of a built folder and nothing else, and pushes the commit as the branch, except in a dry run. */
export async function publishFolder(folder: string, dry: boolean): Promise<void> {
  // Without this file GitHub would take the folder for the sources of a site.
  writeFileSync(join(folder, '.nojekyll'), '');
  const index = { GIT_INDEX_FILE: join(mkdtempSync(join(tmpdir(), 'signpost-index-')), 'index') };
  const inFolder = ['-C', resolve(folder), `--git-dir=${await git(['rev-parse', '--absolute-git-dir'])}`];
  await git(
    [...inFolder, '-c', 'core.autocrlf=false', '--work-tree=.', 'add', '--all', '--force', '.'],
    index,
  );
  const tree = await git([...inFolder, 'write-tree'], index);
  const message = `Build the web edition of ${await git(['rev-parse', 'HEAD'])}`;
  const commit = await git(['commit-tree', tree, '-m', message]);
  console.log(`Tree ${tree}, commit ${commit}`);
  if (dry) console.log('A dry run: nothing was pushed.');
  else await git(['push', '--quiet', '--force', 'origin', `${commit}:refs/heads/${BRANCH}`]);
}
