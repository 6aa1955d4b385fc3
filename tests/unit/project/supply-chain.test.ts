import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages } from '../../../build/licenses';
import { billOfMaterials } from '../../../scripts/package/bill-of-materials';

/** Installed packages, and those bundled in the extension, read from the lock file. */

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const project = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const architecture = readFileSync('docs/architecture.md', 'utf8');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('the lock file', () => {
  it('was made for this package.json', () => {
    expect(lock.lockfileVersion).toBe(3);
    expect(lock.packages['']).toMatchObject({
      version: project.version,
      dependencies: project.dependencies,
      devDependencies: project.devDependencies,
    });
  });

  it('names exact versions', () => {
    for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('holds the SHA-512 of every package', () => {
    expect(packages.length).toBeGreaterThan(100);
    for (const [path, { integrity }] of packages)
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });

  it('takes packages from the npm registry alone: no other host, no folder, no repository', () => {
    for (const [path, { resolved, link }] of packages) {
      expect(link, path).toBeUndefined();
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    }
  });

  it('needs no install scripts: npm ci --ignore-scripts is enough', () => {
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    // Puppeteer's script would download a browser, which .puppeteerrc.cjs prevents; swc's checks that its binary exists.
    expect(withScript.filter(([, { dev }]) => !dev).map(([path]) => path)).toEqual([]);
    expect(withScript.map(([path]) => path)).toEqual(['node_modules/@swc/core', 'node_modules/puppeteer']);
    expect(readFileSync('.puppeteerrc.cjs', 'utf8')).toContain('skipDownload: true');
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(project.scripts, hook).not.toHaveProperty(hook);
  });
});

describe('the packages in the extension', () => {
  it('are few, and docs/architecture.md says of each what it is for', () => {
    const rows = [...architecture.matchAll(/^\| \[([^\]]+)\]\([^)]*\) \| .{20,} \|$/gm)].map(
      ([, name]) => name,
    );
    expect(rows.sort()).toEqual(Object.keys(project.dependencies).sort());
    expect(shipped.length, 'with what they need themselves').toBeLessThanOrEqual(12);
  });

  it('have licenses that allow it', () => {
    for (const { name, license } of bundledPackages())
      expect(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'], name).toContain(
        license,
      );
  });

  it('come with the words of their licenses', () => {
    const texts = new Map(bundledPackages().map(({ name, text }) => [name, text]));
    for (const [path] of shipped) {
      const text = texts.get(path.replace('node_modules/', ''));
      expect(text, path).toMatch(/permission is hereby granted|apache license|mozilla public license/i);
    }
    expect(texts.get('preact')).toContain('Jason Miller');
  });

  it('stand in the bill of materials, each with its hash and its license', () => {
    const bill = billOfMaterials(project);
    expect(bill.components.map(({ name }) => name)).toEqual(bundledPackages().map(({ name }) => name));
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.keys(project.dependencies)),
    );
    for (const { name, hashes, licenses } of bill.components) {
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
      expect(licenses[0]?.license.id, name).toBeTruthy();
    }
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    const [own, ...others] = bill.dependencies;
    expect(own?.dependsOn.length).toBeGreaterThanOrEqual(Object.keys(project.dependencies).length);
    for (const { ref, dependsOn } of others) {
      expect(refs).toContain(ref);
      for (const one of dependsOn) expect(refs).toContain(one);
    }
    expect(JSON.stringify(billOfMaterials(project)), 'the same each time').toBe(JSON.stringify(bill));
  });
});
