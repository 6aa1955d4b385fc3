import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePolicy, policyFields } from '../../../lib/settings/policy';

describe('docs/policies.md', () => {
  const page = readFileSync('docs/policies.md', 'utf8');
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, text]) => text ?? '');

  /** Returns the values for Signpost without the structure that a browser requires around them. */
  function valuesIn(example: Record<string, unknown>): unknown {
    const inner = (...path: string[]) =>
      path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], example);
    const first = (group: unknown) => group && Object.values(group)[0];
    const wrapped = Object.entries(example).every(([, one]) => Object.keys(Object(one)).join() === 'Value');
    return (
      first(inner('3rdparty', 'extensions')) ??
      first(inner('policies', '3rdparty', 'Extensions')) ??
      inner('data') ??
      (wrapped
        ? Object.fromEntries(
            Object.entries(example).map(([key, one]) => [key, (one as { Value: unknown }).Value]),
          )
        : example)
    );
  }

  it.each(blocks('json'))('has JSON that Signpost can use: %s', (text) => {
    const { policy, problems } = parsePolicy(valuesIn(JSON.parse(text)));
    expect(problems).toEqual([]);
    expect(Object.keys(policy).length).toBeGreaterThan(0);
  });

  it.each(blocks('reg'))('has registry files that Signpost can use: %s', (text) => {
    const values = [...text.matchAll(/^"(\w+)"=(?:dword:0*([01])|"(.*)")$/gm)].map(
      ([, key, number, escaped]) => {
        const said = escaped?.replaceAll('\\"', '"') ?? '';
        return [key, number ? number === '1' : /^[[{]/.test(said) ? JSON.parse(said) : said];
      },
    );
    const { policy, problems } = parsePolicy(Object.fromEntries(values));
    expect(problems).toEqual([]);
    expect(Object.keys(policy)).toHaveLength(values.length);
    expect(values.length).toBeGreaterThan(2);
  });

  it('names every key, and no other', () => {
    const named = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| /gm)].map(([, key]) => key);
    expect(named.filter((key) => key !== undefined && /^[a-z]/.test(key))).toEqual(
      Object.keys(policyFields()),
    );
  });
});

it('CONTRIBUTING.md names every folder', () => {
  const [, places = ''] =
    /## Where things are\n\n```\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const passed = ['.git', ...readFileSync('.gitignore', 'utf8').split(/[\s/]+/)];
  const folders = ['.', 'lib', 'lab', 'entrypoints', 'tests', 'components', 'site'].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((one) => one.isDirectory() && !passed.includes(one.name))
      .map(({ name }) => name),
  );
  expect(folders.length).toBeGreaterThan(40);
  expect(folders.filter((name) => !places.includes(name))).toEqual([]);
});

it('docs/security.md names only tests and pages that exist', () => {
  const text = readFileSync('docs/security.md', 'utf8');
  const table = text.slice(text.indexOf('## What we promise'), text.indexOf('## The strongest'));
  let tests = 0;
  for (const [, file = '', names = ''] of table.matchAll(/`(tests\/[\w/.-]+)`((?:,? “[^”]+”)+)/g)) {
    const source = readFileSync(file, 'utf8');
    expect(source, `${file} proves nothing by what it leaves out`).not.toMatch(
      /\.(?:skip|todo|only|fails)\b/,
    );
    for (const [, name = ''] of names.matchAll(/“([^”]+)”/g)) {
      expect(source, `${file} has no test called “${name}”`).toContain(`'${name}'`);
      tests++;
    }
  }
  expect(tests).toBeGreaterThan(25);
  let pages = 0;
  for (const [, list = ''] of text.matchAll(/\bpages? ((?:`[\w-]+`(?:, )?)+)/gi)) {
    for (const [, id = ''] of list.matchAll(/`([\w-]+)`/g)) {
      expect(existsSync(`lab/hostile/${id}.html`), `there is no hostile page ${id}`).toBe(true);
      pages++;
    }
  }
  expect(pages).toBeGreaterThan(25);
});
