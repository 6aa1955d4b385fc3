import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** A regular expression of the project. */
export interface Pattern {
  /** Its place, for messages. */
  at: string;
  source: string;
  flags: string;
}

/** Returns all regular expression literals in these folders, and the places that call `RegExp(…)`. */
export function collectPatterns(folders: readonly string[]): { patterns: Pattern[]; made: string[] } {
  const patterns: Pattern[] = [];
  const made: string[] = [];
  for (const file of folders.flatMap(sources)) {
    const text = readFileSync(file, 'utf8');
    const { program, errors } = parseSync(file, text);
    if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
    visit(program, (node) => {
      const at = () => `${file}:${text.slice(0, Number(node.start)).split('\n').length}`;
      const { regex, callee } = node as {
        regex?: { pattern: string; flags: string };
        callee?: { name?: string };
      };
      if (node.type === 'Literal' && regex)
        patterns.push({ at: at(), source: regex.pattern, flags: regex.flags });
      if (/^(New|Call)Expression$/.test(String(node.type)) && callee?.name === 'RegExp') made.push(at());
    });
  }
  return { patterns, made };
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

function visit(value: unknown, see: (node: Record<string, unknown>) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see);
  } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
    if ('type' in value) see(value as Record<string, unknown>);
    for (const one of Object.values(value)) visit(one, see);
  }
}

/** Returns the patterns that are constructed during `run`, such as those composed while a module loads. */
export async function recordPatterns(run: () => Promise<unknown>): Promise<Pattern[]> {
  const recorded: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      recorded.push({
        at: `RegExp(${pattern.source.slice(0, 40)}…)`,
        source: pattern.source,
        flags: pattern.flags,
      });
      return pattern;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Original;
  }
  return recorded;
}
