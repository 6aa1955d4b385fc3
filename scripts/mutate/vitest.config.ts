import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { derivedData } from '../../build/derived-data.ts';

/** Runs the unit tests that `npm run mutate` names. Stryker's own choice misses mutants that fail while a module loads. */
export default defineConfig({
  plugins: [preact(), derivedData()],
  test: {
    setupFiles: './tests/use-seed.ts',
    testTimeout: 60_000,
    include: process.env.MUTATE_TESTS?.split(' ') ?? [],
  },
});
