import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The house rules about who may import whom, read from the sources. */

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && statSync(file).isFile());
}

interface Import {
  from: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found: Import[] = [];
  for (const [, type, names, from] of text.matchAll(
    /^(?:import|export)\s+(type\s+)?([^'"]*?)\s*(?:from\s+)?'([^']+)';/gm,
  )) {
    const listed = /^\{([^}]*)\}$/.exec((names ?? '').trim())?.[1];
    const allTypes = listed
      ?.split(',')
      .every((name) => name.trim() === '' || name.trim().startsWith('type '));
    found.push({ from: from ?? '', typeOnly: type !== undefined || allTypes === true });
  }
  for (const [, from] of text.matchAll(/\bimport\('([^']+)'\)/g))
    found.push({ from: from ?? '', typeOnly: false });
  for (const [, pattern] of text.matchAll(/import\.meta\.glob<[^>]*>\(\s*'([^']+)'/g)) {
    const base = join(dirname(file), (pattern ?? '').split('/*')[0] ?? '');
    for (const name of readdirSync(base, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.ts')) {
        found.push({ from: `./${relative(dirname(file), join(base, name)).slice(0, -3)}`, typeOnly: false });
      }
    }
  }
  return found;
}

function resolved(file: string, from: string): string | undefined {
  if (!from.startsWith('.')) return undefined;
  const base = join(dirname(file), from.replace(/\?.*$/, ''));
  return [`${base}.ts`, `${base}.tsx`, base, join(base, 'index.ts')].find((path) =>
    statSync(path, { throwIfNoEntry: false })?.isFile(),
  );
}

/** Every file and package that a file brings in at run time. */
function reachable(start: string): Set<string> {
  const seen = new Set<string>();
  const walk = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!/\.tsx?$/.test(file)) return;
    for (const { from, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      const path = resolved(file, from);
      if (path) walk(path);
      else seen.add(from);
    }
  };
  walk(start);
  return seen;
}

describe('imports', () => {
  it('lib/ imports nothing from entrypoints/ or components/', () => {
    for (const file of sources('lib')) {
      for (const { from } of importsOf(file))
        expect(`${file}: ${from}`).not.toMatch(/(entrypoints|components)\//);
    }
  });

  it('components/ import nothing from entrypoints/', () => {
    for (const file of sources('components')) {
      for (const { from } of importsOf(file)) expect(`${file}: ${from}`).not.toMatch(/entrypoints\//);
    }
  });

  it('neither rules, texts, zod, Preact nor the polyfill reach the content script', () => {
    const reached = [...reachable('entrypoints/watch.content/index.ts')];
    expect(reached.length).toBeGreaterThan(10);
    for (const path of reached.filter((one) => one.endsWith('.tsx'))) {
      expect(readFileSync(path, 'utf8'), `${path} must make plain elements`).toMatch(
        /^\/\*\* @jsxImportSource (?:\.|\S*dom) \*\//,
      );
    }
    for (const path of reached) {
      expect(path).not.toMatch(
        /^zod|^preact|webextension-polyfill|lib\/(catalog|i18n|advice|diagnosis|consent|settings|mailbox)\/|shared\/protocol/,
      );
    }
  });

  it('the polyfill is imported in the background and the pages only', () => {
    for (const file of [
      ...sources('lib'),
      ...sources('components'),
      ...sources('entrypoints/watch.content'),
    ]) {
      expect(
        importsOf(file)
          .filter(({ from, typeOnly }) => from === 'webextension-polyfill' && !typeOnly)
          .map(() => file),
      ).toEqual([]);
    }
  });

  it('only the site readers and what they read with touch a document in lib/', () => {
    const allowed = /^lib\/evidence\/(sites\/|text-blocks\.ts|site\.ts|outline\.ts)/;
    for (const file of sources('lib')) {
      if (allowed.test(file)) continue;
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(document|window)\.[a-z]|querySelector/);
    }
  });

  it('lib/ never touches the browser object', () => {
    for (const file of sources('lib'))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/\b(browser|chrome)\.[a-z]/);
  });

  it('requests are made by the locale loader and the mailbox check alone', () => {
    for (const file of [...sources('lib'), ...sources('components'), ...sources('entrypoints')]) {
      if (file === 'lib/i18n/load-language.ts' || file === 'lib/mailbox/check.ts') continue;
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/,
      );
    }
  });

  it('code is loaded later in the toolbar window alone, by a fixed name', () => {
    for (const file of [...sources('lib'), ...sources('components'), ...sources('entrypoints')]) {
      const loaded = readFileSync(file, 'utf8').match(/\bimport\([^)]*\)?/g) ?? [];
      expect(loaded, file).toEqual(file === 'entrypoints/popup/main.tsx' ? ["import('./lazy')"] : []);
    }
  });

  it('the first view of the toolbar window brings neither rules, texts nor zod along', () => {
    const main = 'entrypoints/popup/main.tsx';
    const first = new Set(
      importsOf(main).flatMap(({ from, typeOnly }) => {
        const path = typeOnly || from === './lazy' ? undefined : resolved(main, from);
        return path ? [...reachable(path)] : [];
      }),
    );
    expect(first).toContain('entrypoints/popup/this-page/this-page.tsx');
    for (const path of first) {
      expect(path).not.toMatch(/^zod|lib\/(catalog|settings)\/|i18n\/texts|shared\/protocol/);
    }
  });

  it('the settings bring no rules along', () => {
    const reached = [...reachable('lib/settings/effective.ts')];
    expect(reached).toContain('lib/catalog/packaged-apps.ts');
    expect(reached.filter((path) => /lib\/catalog\/(catalog\.ts|rules\/)/.test(path))).toEqual([]);
  });

  it('the mailbox check is out of reach of the background and of watched pages', () => {
    for (const start of ['entrypoints/background/index.ts', 'entrypoints/watch.content/index.ts']) {
      expect([...reachable(start)]).not.toContain('lib/mailbox/check.ts');
    }
  });

  it('no page text becomes markup and no code is made at run time', () => {
    for (const file of [...sources('lib'), ...sources('components'), ...sources('entrypoints')]) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function/,
      );
    }
  });
});
