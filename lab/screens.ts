import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { HOSTS } from './server/hosts';

const HERE = dirname(fileURLToPath(import.meta.url));

const labUrl = z
  .url({ protocol: /^https$/ })
  .refine((url) => HOSTS.includes(new URL(url).host), 'an address on one of the lab hosts');

const frontMatter = z.strictObject({
  /** Name of the screen as a person would say it. */
  title: z.string().min(3),
  /** Real address; unique among the screens. */
  url: labUrl,
  /** Kind of document around the fragment; with `none` the fragment is the whole document. */
  shell: z.enum(['microsoft', 'microsoft-personal', 'google', 'hubspot', 'none']),
  /** Microsoft's kind of page, for `meta[name=PageID]` and `$Config.pgid`; if left out, the document has neither. */
  pageId: z.string().optional(),
  /** Keys added to `$Config`; `null` for a document without it. */
  config: z.record(z.string(), z.unknown()).nullable().optional(),
  /** Delay until the empty page's script draws, in milliseconds. */
  drawAfterMs: z.int().min(0).max(5000).default(60),
  lang: z.string().default('en'),
  /** Expected hint, or `null` for none. */
  expect: z
    .strictObject({
      rule: z.string().regex(/^[a-z0-9]+\/[a-z0-9-]+$/),
      certainty: z.enum(['certain', 'likely']),
    })
    .nullable(),
  /** Other rules that may apply: quiet ones, or alternatives. */
  also: z.array(z.string()).optional(),
  /** Size of the real window, if it is not an ordinary tab. */
  viewport: z.tuple([z.int(), z.int()]).optional(),
  /** Addresses visited before, in the same tab. */
  flow: z.array(labUrl).optional(),
  /** Location to which the address redirects with status 302. */
  redirect: labUrl.optional(),
});

/** A page of the lab with its address and its expected hint. */
export interface Screen extends z.infer<typeof frontMatter> {
  /** Path without extension: `microsoft/user-not-assigned.popup`, `healthy/google-password`. */
  id: string;
  /** Rule that the file is named after; `null` for a healthy page. */
  rule: string | null;
  /** HTML that the page's own script puts into its body. */
  fragment: string;
}

/** Reads all files in `screens/` and `healthy/`, sorted by path. */
export function loadScreens(): Screen[] {
  const files = ['screens', 'healthy'].flatMap((folder) =>
    readdirSync(join(HERE, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(HERE, folder, name)),
  );
  return files.sort().map((file) => readScreen(file));
}

/** Describes an expected or found hint in a few words. */
export function hintLabel(hint: { rule: string; certainty: string | null } | null): string {
  return hint ? `${hint.rule}, ${hint.certainty}` : 'no hint';
}

/** Returns the address of a screen. */
export function urlOf(id: string): string {
  const screen = loadScreens().find((one) => one.id === id);
  if (!screen) throw new Error(`The lab has lost ${id}.`);
  return screen.url;
}

function readScreen(file: string): Screen {
  const path = relative(HERE, file).split(sep).join('/');
  const id = path.replace(/^screens\//, '').replace(/\.html$/, '');
  const rule = path.startsWith('screens/') ? (id.split('.', 1)[0] ?? null) : null;
  return { ...parseScreen(path, readFileSync(file, 'utf8')), id, rule };
}

/** Splits a screen file into front matter and fragment; throws an error that says what is wrong with it. */
export function parseScreen(path: string, source: string): Omit<Screen, 'id' | 'rule'> {
  const { front, fragment } = frontMatterOf(path, source, frontMatter);
  if (path.startsWith('healthy/') && front.expect) {
    throw new Error(`${path}: a healthy page expects null; a page with a hint belongs below screens/.`);
  }
  return { ...front, fragment: insertParts(fragment) };
}

/** Inserts shared parts such as `{{> connect}}` from `look/`. */
function insertParts(fragment: string): string {
  return fragment.replace(/\{\{> ([a-z]+)\}\}/g, (_, name: string) =>
    readFileSync(join(HERE, 'look', `${name}.html`), 'utf8').trim(),
  );
}

/** Splits a file of the lab into the JSON of its first comment and the rest. */
export function frontMatterOf<T>(
  path: string,
  source: string,
  schema: z.ZodType<T>,
): { front: T; fragment: string } {
  const match = /^<!--lab\s*(\{[\s\S]*?\})\s*-->\n?/.exec(source);
  if (!match?.[1])
    throw new Error(`${path} must start with <!--lab { … } -->: a comment that says what the screen is.`);
  let json: unknown;
  try {
    json = JSON.parse(match[1]);
  } catch (error) {
    throw new Error(`${path}: the comment at its start is not JSON (${(error as Error).message}).`);
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'it'}: ${issue.message}`);
    throw new Error(`${path}: the comment at its start needs mending. ${faults.join('; ')}.`);
  }
  return { front: parsed.data, fragment: source.slice(match[0].length).trim() };
}
