import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { derivedData } from '../../build/derived-data.ts';

/** The unit tests that `npm run mutate` names. Stryker's own list of tests leaves out what breaks while a module is loaded. */
export default defineConfig({
  plugins: [preact(), derivedData()],
  test: {
    setupFiles: './tests/use-seed.ts',
    testTimeout: 60_000,
    include: process.env.MUTATE_TESTS?.split(' ') ?? [],
  },
});
