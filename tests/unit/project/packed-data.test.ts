import { describe, expect, it } from 'vitest';
import { PACKED } from '../../../build/packed-data';
import * as files from '../../../lib/catalog/files';
import * as apps from '../../../lib/catalog/packaged-apps';
import { PackedMap } from '../../../lib/catalog/packed-map';
import * as texts from '../../../lib/i18n/texts';

/** Runs what the build writes for a module. */
async function exportsOf(file: string): Promise<Record<string, unknown>> {
  const code = (await PACKED[file]?.()) ?? '';
  const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => name);
  const body = code.replace(/^import .*$/m, '').replace(/^export /gm, '');
  return new Function('PackedMap', `${body}; return { ${names.join(', ')} };`)(PackedMap);
}

const plain = (value: unknown): unknown =>
  value && typeof value === 'object' && Symbol.iterator in value
    ? [...(value as Iterable<unknown>)]
    : typeof value === 'function'
      ? undefined
      : value;

describe('what the package has instead of data in code', () => {
  it.each([
    ['lib/catalog/files.ts', files],
    ['lib/catalog/packaged-apps.ts', apps],
    ['lib/i18n/texts.ts', texts],
  ] as const)('%s says the same', async (file, source) => {
    const packed = await exportsOf(file);
    expect(Object.keys(packed).sort()).toEqual(Object.keys(source).sort());
    for (const [name, value] of Object.entries(source)) expect(plain(packed[name])).toEqual(plain(value));
  });

  it('has the conditions of every rule', async () => {
    const { conditions } = (await exportsOf('lib/catalog/files.ts')) as Pick<typeof files, 'conditions'>;
    expect([...conditions().keys()]).toEqual([...files.RULES.keys()]);
    for (const [id, { when, fallback }] of conditions()) {
      expect(when).toEqual(files.RULES.get(id)?.when);
      expect(fallback).toBe(files.RULES.get(id)?.fallback);
    }
  });

  it('knows what it has not', () => {
    const map = new PackedMap({ one: '{}' });
    expect([map.size, map.has('one'), map.has('toString'), map.get('toString')]).toEqual([
      1,
      true,
      false,
      undefined,
    ]);
  });
});
