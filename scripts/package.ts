import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../build/derived-data';
import { englishHashes, problemsOf, stateOf } from '../build/translations';
import { missingValues } from '../build/values';
import project from '../package.json';
import { outputOf, runPackage } from './command';
import { FOR_RELEASE, TARGETS, type Target } from './extension-build';
import { billOfMaterials } from './package/bill-of-materials';
import { PACKAGES, writeHashes } from './package/hashes';
import { UserError } from './user-error';

/**
 * `npm run package`: makes all files of a release in `dist/packages`: a zip for each browser, the sources for Mozilla's
 * reviewers, the bill of materials, and the SHA-256 of each. The same sources give the same bytes.
 */
function checkTranslations(): void {
  const english = englishHashes();
  const problems = languages().flatMap((language) => problemsOf(language, stateOf(language, english)));
  if (problems.length > 0)
    throw new UserError(`${problems.join('\n')}\nA release has every translation in order.`);
}

/** Builds and zips for a browser. WXT's zips have a fixed order and no times. */
async function zip(target: Target): Promise<void> {
  outputOf(await runPackage('wxt', ['zip', '-b', target, '--mv3'], FOR_RELEASE));
  for (const name of readdirSync('dist').filter((file) => file.endsWith('.zip'))) {
    renameSync(join('dist', name), join(PACKAGES, name));
  }
}

checkTranslations();
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const target of TARGETS) await zip(target);
const bill = JSON.stringify(billOfMaterials(project), null, 2);
writeFileSync(join(PACKAGES, `${project.name}-${project.version}.cdx.json`), `${bill}\n`);
console.log(`${writeHashes(PACKAGES)}\nThe packages are in ${PACKAGES}`);
for (const name of missingValues())
  console.log(`The build was given no ${name}: the pages leave out what needs it.`);
