import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ResolvedPublicFile, Wxt } from 'wxt';
import { pathOf } from './import-module';

/** Build tools whose wrappers of entry points get into every package. */
const BUILD_HELPERS = ['wxt', '@wxt-dev/browser'] as const;

export interface BundledPackage {
  name: string;
  version: string;
  license: string;
  /** The text of its license. */
  text: string;
  /** Hash of npm's download as in the lock file: `sha512-…`. */
  integrity: string;
  /** The names of packages it needs. */
  needs: string[];
}

interface LockedPackage {
  version: string;
  license?: string;
  integrity?: string;
  dependencies?: Record<string, string>;
  dev?: boolean;
  devOptional?: boolean;
}

/** Returns every package whose code is in the extension: the runtime dependencies with all they need, and the build helpers. */
export function bundledPackages(): BundledPackage[] {
  const { packages } = JSON.parse(readFileSync(pathOf('package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return Object.entries(packages)
    .filter(
      ([path, { dev, devOptional }]) =>
        path !== '' &&
        ((!dev && !devOptional) || BUILD_HELPERS.some((name) => path === `node_modules/${name}`)),
    )
    .map(([path, { version, license = 'unknown', integrity = '', dependencies = {} }]) => ({
      name: packageName(path),
      version,
      license,
      text: licenseText(path, license),
      integrity,
      needs: Object.keys(dependencies),
    }));
}

/** Returns the package that a path belongs to: `…/node_modules/@a/b/c.js` → `@a/b`. */
function packageName(path: string): string {
  const inside = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return inside.split('/', inside.startsWith('@') ? 2 : 1).join('/');
}

function licenseText(path: string, license: string): string {
  const folder = pathOf(`${path}/`);
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file)
    return readFileSync(folder + file, 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
  if (license !== 'MIT') throw new Error(`${path} (${license}) carries no text of its license.`);
  // A few packages name the MIT license without its text, which is the same for all.
  const { author } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    author: string | { name: string };
  };
  const holder = (typeof author === 'string' ? author : author.name).replace(/\s*<.*/, '');
  return ownLicense().replace(/^Copyright.*$/m, `Copyright (c) ${holder}`);
}

function ownLicense(): string {
  return readFileSync(pathOf('LICENSE'), 'utf8').trim();
}

/** Adds `licenses.txt` to the package, with the license of Signpost and of every bundled package. */
export function packagedLicenses(_wxt: Wxt, files: ResolvedPublicFile[]): void {
  const others = bundledPackages().map(({ name, version, license, text }) =>
    `${name} ${version} (${license})\n\n${text}`.trim(),
  );
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  const contents = `${[`Signpost\n\n${ownLicense()}`, ...others].join(line)}\n`;
  files.push({ relativeDest: 'licenses.txt', contents });
}

/**
 * Fails the build if the extension contains code of a package that is not a declared runtime dependency, and so has no
 * license and no line in the bill of materials.
 */
export function knownPackages(): Plugin {
  return {
    name: 'signpost:known-packages',
    generateBundle(_options, bundle) {
      const known = new Set(bundledPackages().map(({ name }) => name));
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of Object.keys(chunk.modules).map((path) => path.replaceAll('\\', '/'))) {
          if (!id.includes('node_modules/') || known.has(packageName(id))) continue;
          this.error(
            `${packageName(id)} gets into ${chunk.fileName}, but is no runtime dependency (package.json).`,
          );
        }
      }
    },
  };
}
