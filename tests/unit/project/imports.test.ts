import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REMEDIES, RULES } from '../../../lib/catalog/catalog';
import { readImports, roomsPicture, withPicture } from '../../../scripts/docs/rooms';

/**
 * What the parts of the extension load, directly or not. Which direct imports are allowed is linted
 * (`dependency-cruiser.config.ts`).
 */

const { modules } = await readImports();
const dependencies = new Map(modules.map(({ source, dependencies }) => [source, dependencies]));
const sources = (...folders: string[]) =>
  [...dependencies.keys()].filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)));

/** Returns the files that `import.meta.glob` loads in a file. */
function globbed(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(
    /import\.meta\.glob(?:<.*?>)?\(\s*(\[[^\]]*\]|'[^']*')/gs,
  );
  return [...calls].flatMap(([, patterns = '']) => {
    const all = [...patterns.matchAll(/'([^']+)'/g)].map(([, pattern = '']) => pattern);
    const exclude = all.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
    const include = all.filter((one) => !one.startsWith('!'));
    expect(include.length, `${file}: ${patterns}`).toBeGreaterThan(0);
    const found = globSync(include, { cwd: dirname(file), exclude });
    return found.map((name) => relative('.', resolve(dirname(file), name)));
  });
}

/** Returns every file and package that these files load at run time. */
function reachable(...starts: string[]): string[] {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = dependencies.get(file)?.filter((one) => !one.dependencyTypes.includes('type-only')) ?? [];
    for (const { resolved } of code) walk(resolved);
    if (/\.tsx?$/.test(file) && !file.includes('node_modules')) globbed(file).forEach(walk);
  };
  starts.forEach(walk);
  return [...seen];
}

/** Returns the source files that match a forbidden pattern. */
function offenders(files: readonly string[], pattern: RegExp): string[] {
  return files.filter((file) => /\.tsx?$/.test(file) && pattern.test(readFileSync(file, 'utf8')));
}

describe('what is loaded', () => {
  it('sees files that are loaded by a pattern', () => {
    const rules = reachable('lib/catalog/catalog.ts', 'lib/catalog/packaged-apps.ts');
    for (const folder of ['rules', 'remedies', 'families', 'apps', 'permissions'])
      expect(rules.filter((file) => file.startsWith(`lib/catalog/${folder}/`)).length).toBeGreaterThan(1);
    expect(rules).not.toContain('lib/catalog/apps/schema.ts');
  });

  it('a watched page gets evidence/, plain elements and the watcher, and nothing else', () => {
    const reached = reachable('entrypoints/watch.content/index.ts');
    expect(reached).toContain('lib/evidence/sites/microsoft.ts');
    const allowed =
      /^(entrypoints\/watch\.content\/|lib\/evidence\/(?!schema)|components\/(dom\/)?[a-z-]+\.tsx?$)/;
    expect(reached.filter((file) => !allowed.test(file))).toEqual([]);
    for (const path of reached.filter((one) => one.endsWith('.tsx')))
      expect(readFileSync(path, 'utf8'), `${path} must make plain elements`).toMatch(
        /^\/\*\* @jsxImportSource (?:\.|\S*dom) \*\//,
      );
  });

  it('the first view of the toolbar window brings no room of lib/ along', () => {
    const main = 'entrypoints/popup/main.tsx';
    const first = (dependencies.get(main) ?? []).filter(
      ({ dynamic, dependencyTypes }) => !dynamic && !dependencyTypes.includes('type-only'),
    );
    const reached = reachable(...first.map(({ resolved }) => resolved));
    expect(reached).toContain('entrypoints/popup/this-page/this-page.tsx');
    // Neither of these imports rules, texts or schemas.
    const light = ['lib/advice/site-address.ts', 'lib/i18n/interpolate.ts'];
    expect(reached.filter((file) => file.startsWith('lib/')).sort()).toEqual(light);
    expect(
      reached.filter((file) => /shared\/protocol|node_modules\/(?!preact|webextension-)/.test(file)),
    ).toEqual([]);
  });

  it('the settings bring no rules along', () => {
    const reached = [...reachable('lib/settings/effective.ts')];
    expect(reached).toContain('lib/catalog/packaged-apps.ts');
    expect(reached.filter((path) => /lib\/catalog\/(catalog\.ts|rules\/)/.test(path))).toEqual([]);
  });

  it('the mailbox check is out of reach of the background and of watched pages', () => {
    const starts = ['entrypoints/background/index.ts', 'entrypoints/watch.content/index.ts'];
    expect(reachable(...starts)).not.toContain('lib/mailbox/check.ts');
  });

  it('code is loaded later in the toolbar window alone, by a fixed name', () => {
    const later = sources('lib', 'components', 'entrypoints').flatMap((file) =>
      (readFileSync(file, 'utf8').match(/\bimport\([^)]*\)?/g) ?? []).map((call) => `${file}: ${call}`),
    );
    expect(later.sort()).toEqual([
      "entrypoints/popup/admin-link/qr-picture.tsx: import('./qr')",
      "entrypoints/popup/main.tsx: import('./lazy')",
    ]);
  });
});

describe('what is done where', () => {
  it('only the site readers and what they read with touch a document in lib/', () => {
    const readers = /^lib\/evidence\/(sites\/|triage\/|text-blocks\.ts|site\.ts|outline\.ts)/;
    const others = sources('lib').filter((file) => !readers.test(file));
    expect(offenders(others, /\b(document|window)\.[a-z]|querySelector/)).toEqual([]);
  });

  it('lib/ never touches the browser object', () => {
    expect(offenders(sources('lib'), /\b(browser|chrome)\.[a-z]/)).toEqual([]);
  });

  it('requests are made by the locale loader and the mailbox check alone', () => {
    const requests = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
    expect(offenders(sources('lib', 'components', 'entrypoints'), requests).sort()).toEqual([
      'lib/i18n/load-language.ts',
      'lib/mailbox/check.ts',
    ]);
  });

  it('no page text becomes markup and no code is made at run time', () => {
    const making =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/;
    expect(offenders(sources('lib', 'components', 'entrypoints'), making)).toEqual([]);
  });
});

describe('ids of rules and remedies', () => {
  it('are no part of the engine and the views: lib/catalog/failures.ts has names for them', () => {
    const table = 'lib/catalog/failures.ts';
    const others = globSync('{lib/{diagnosis,advice,consent},entrypoints,components,site}/**/*.{ts,tsx}');
    expect(others).toContain('site/admins-page.tsx');
    const ids = [...RULES.keys(), ...REMEDIES.keys()].join('|');
    // Comments may name them.
    const literal = new RegExp(`^(?!\\s*(?:/?\\*|//)).*['"\`:](?:${ids})['"\`]`, 'm');
    expect(offenders([table, ...others], literal)).toEqual([table]);
  });
});

describe('the picture of the rooms', () => {
  it('is the one in docs/architecture.md (npm run docs draws it)', async () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    expect(page).toContain('```mermaid\n');
    expect(withPicture(page, await roomsPicture())).toBe(page);
  });

  it('has no arrow that leads back up', async () => {
    const arrows = [...(await roomsPicture()).matchAll(/^(\w+)-->(\w+)$/gm)].map(([, from, to]) => [
      from,
      to,
    ]);
    expect(arrows.length).toBeGreaterThan(20);
    let floor = arrows;
    // Removes rooms without imports until none is left.
    while (floor.length > 0) {
      const higher = floor.filter(([, to]) => floor.some(([from]) => from === to));
      expect(higher.length, JSON.stringify(floor)).toBeLessThan(floor.length);
      floor = higher;
    }
  });
});
