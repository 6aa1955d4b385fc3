import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The values of a build from environment variables. */

const given = async (values: Record<string, string | undefined>) => {
  for (const [name, value] of Object.entries(values)) vi.stubEnv(name, value);
  return import('../../../build/values');
};

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

describe('the values of a build', () => {
  it('are the addresses it is given', async () => {
    const values = { SOURCE: 'https://example.org/who/signpost', SITE: 'https://example.org/signpost/' };
    const { BUILD_VALUES, missingValues } = await given(values);
    expect(BUILD_VALUES).toEqual(values);
    expect(missingValues()).toEqual([]);
  });

  it.each([undefined, ''])('are missing where nothing is given: %j', async (nothing) => {
    const { missingValues } = await given({ SOURCE: nothing, SITE: nothing });
    expect(missingValues()).toEqual(['SOURCE', 'SITE']);
  });

  it.each([
    'https://example.org/signpost/',
    'http://example.org/signpost',
    'example.org/signpost',
    'https://example.org/signpost?a',
    'https://',
  ])('take no other form of SOURCE: %s', async (SOURCE) => {
    await expect(given({ SOURCE, SITE: undefined })).rejects.toThrow('SOURCE');
  });

  it.each(['https://example.org/signpost', 'example.org/'])(
    'take no other form of SITE: %s',
    async (SITE) => {
      await expect(given({ SITE, SOURCE: undefined })).rejects.toThrow('SITE');
    },
  );
});
