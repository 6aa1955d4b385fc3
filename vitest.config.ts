import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { derivedData } from './build/derived-data.ts';

/**
 * Three projects: `unit` runs without a build, `e2e` drives real browsers with the built extension, `full` does so in every
 * language and takes long. Unit tests run in plain Node; a file that needs a document begins with
 * `// @vitest-environment happy-dom`.
 */
export default defineConfig({
  plugins: [preact(), derivedData()],
  test: {
    globalSetup: './tests/seed.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: './tests/use-seed.ts',
          // Thousands of cases can take long on a busy machine; `npm run bench` measures speed.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // By default vitest leaves one processor free.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          // These tests mostly wait.
          maxConcurrency: 10,
          // A browser can be late once on a busy machine; real faults fail twice.
          retry: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          environment: 'node',
          include: ['tests/full/**/*.test.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
