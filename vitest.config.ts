import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { derivedData } from './build/derived-data.ts';

/**
 * Three projects: `unit` runs without a build, `e2e` drives real browsers with the built extension, `full` does so
 * in every language and takes long. Unit tests run in plain Node; a file that needs a document says so itself: `// @vitest-environment happy-dom`.
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
          // Thousands of cases on a busy machine take their time; how fast the code is, the bench tells.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Usually one processor is left to the one who waits for them.
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
          // Most of such a test is waiting.
          maxConcurrency: 10,
          // A browser on a busy machine can be late once; what is wrong is wrong twice.
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
