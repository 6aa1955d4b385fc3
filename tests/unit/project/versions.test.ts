import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildTarget, MINIMUM_VERSIONS } from '../../../build/minimum-versions';

const short = (version: string) => version.replace(/\.0$/, '');

it.each(['README.md', 'docs/versions.md'])(
  '%s names the oldest browsers that the packages are for',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const { chrome, edge, firefox, firefoxAndroid, safari } = MINIMUM_VERSIONS;
    expect(chrome, 'they are named together').toBe(edge);
    for (const words of [
      `Chrome and Edge ${chrome}`,
      `Firefox ${short(firefox)}`,
      `Firefox for Android ${short(firefoxAndroid)}`,
      `Safari ${safari}`,
    ])
      expect(text).toContain(words);
  },
);

it('builds for the oldest browser of each kind', () => {
  expect(['chrome', 'edge', 'firefox', 'safari', 'opera'].map(buildTarget)).toEqual([
    'chrome121',
    'chrome121',
    'firefox140.0',
    'safari17.4',
    'chrome121',
  ]);
});

it('has the version of package.json at the top of the changelog', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [newest] = readFileSync('CHANGELOG.md', 'utf8').match(/^## .*$/m) ?? [];
  expect(newest).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')}( |$)`));
});
