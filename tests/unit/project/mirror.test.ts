import { existsSync, globSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a unit test has the path of the file it tests, with a topic behind a dot; tests of a whole room are in its corpus/', () => {
  const tests = globSync('tests/unit/**/*.test.{ts,tsx}', {
    exclude: ['tests/unit/project/**', 'tests/unit/*/corpus/**'],
  });
  const isMirrored = (test: string) => {
    const path = test.replace('tests/unit/', '').replace(/(\.[a-z-]+)?\.test\.tsx?$/, '');
    return [path, `lib/${path}`].some((file) => existsSync(`${file}.ts`) || existsSync(`${file}.tsx`));
  };
  expect(tests.length).toBeGreaterThan(80);
  expect(tests.filter((test) => !isMirrored(test))).toEqual([]);
});
