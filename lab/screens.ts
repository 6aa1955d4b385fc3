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
  /** What a person would call this screen. */
  title: z.string().min(3),
  /** The real address; no two screens share one. */
  url: labUrl,
  /** The document around the fragment; `none` takes the fragment as the whole document. */
  shell: z.enum(['microsoft', 'microsoft-personal', 'google', 'hubspot', 'none']),
  /** Microsoft's page kind, for `meta[name=PageID]` and `$Config.pgid`. Left out: neither is there. */
  pageId: z.string().optional(),
  /** Keys added to `$Config`; `null` for a document without it. */
  config: z.record(z.string(), z.unknown()).nullable().optional(),
  /** How long the empty page waits before its script draws. */
  drawAfterMs: z.int().min(0).max(5000).default(60),
  lang: z.string().default('en'),
  /** The hint this screen must bring, or `null` for silence. */
  expect: z
    .strictObject({
      rule: z.string().regex(/^[a-z0-9]+\/[a-z0-9-]+$/),
      certainty: z.enum(['certain', 'likely']),
    })
    .nullable(),
  /** Rules that rightly apply besides: quiet ones, or alternatives. */
  also: z.array(z.string()).optional(),
  /** The window it really opens in, where that is not an ordinary tab. */
  viewport: z.tuple([z.int(), z.int()]).optional(),
  /** Addresses visited before, in the same tab. */
  flow: z.array(labUrl).optional(),
  /** The address answers 302 with this location and draws nothing. */
  redirect: labUrl.optional(),
});

/** One page of the lab: what it is, where it stands, and what must come of it. */
export interface Screen extends z.infer<typeof frontMatter> {
  /** `microsoft/user-not-assigned.popup`, `healthy/google-password`: the path without its ending. */
  id: string;
  /** The rule whose screen this is, from the file name; `null` for a healthy page. */
  rule: string | null;
  /** HTML that the page's own script puts into its body. */
  fragment: string;
}

/** Reads every screen file below `screens/` and `healthy/`, in a stable order. */
export function loadScreens(): Screen[] {
  const files = ['screens', 'healthy'].flatMap((folder) =>
    readdirSync(join(HERE, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(HERE, folder, name)),
  );
  return files.sort().map((file) => readScreen(file));
}

/** The address of a screen, by its id. */
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

/** Splits a screen file into its front matter and its fragment; says in a sentence what is wrong with it. */
export function parseScreen(path: string, source: string): Omit<Screen, 'id' | 'rule'> {
  const { front, fragment } = frontMatterOf(path, source, frontMatter);
  if (path.startsWith('healthy/') && front.expect) {
    throw new Error(`${path}: a healthy page expects null; a page with a hint belongs below screens/.`);
  }
  return { ...front, fragment: withParts(fragment) };
}

/** What many pages have alike, `{{> connect}}`, as it stands in `look/`. */
function withParts(fragment: string): string {
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
