import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { frontMatterOf } from './screens';
import type { ExtraPage } from './server/server';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'hostile');

/**
 * What must come of an attack. In sight and working; taken off the page; there or not, but deaf to clicks; never there
 * at all. Some pages come to one of two ends by chance. What may never come of one: hidden and clickable.
 */
const outcome = z.enum(['seen', 'gone', 'dead', 'silent', 'seen-or-dead']);
export type Outcome = z.infer<typeof outcome>;

const frontMatter = z.strictObject({
  /** What the page does, so that "a page that … " is a sentence. */
  title: z.string().min(3),
  expect: outcome,
  /** Where Firefox ends otherwise, and why that is no harm. */
  firefox: z
    .strictObject({
      expect: outcome,
      because: z.string().min(10),
      /** What the page gets hold of there. */
      stolen: z.array(z.string()).default([]),
    })
    .optional(),
  /** The rule whose hint comes. */
  rule: z.string().default('microsoft/user-not-assigned'),
  /** Its address, where it is not an ordinary authorize request. */
  url: z.url().optional(),
  /** Headers on top of those of a page that forbids nothing. */
  headers: z.record(z.string(), z.string()).default({}),
  /** Takes the fragment as the whole document. */
  whole: z.boolean().default(false),
  /** Where the person clicks: on the button wherever it is now, or where it first stood. */
  click: z.enum(['button', 'first-place']).default('button'),
  /** What neither hint nor toolbar window nor clipboard may ever say, in lower case. */
  never: z.array(z.string().regex(/^[^A-Z]+$/)).default([]),
});

/**
 * A page that means harm. Its script may act at once; what it puts into `window.attack` runs when the hint stands. What
 * it gets hold of that is not its own it puts into `window.stolen`.
 */
export interface Hostile extends z.infer<typeof frontMatter> {
  /** The file's name without its ending. */
  id: string;
  url: string;
  /** The document as it is served. */
  html: string;
}

/** Reads every file below `hostile/`, in a stable order. */
export function loadHostile(): Hostile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const { front, fragment } = frontMatterOf(
        `hostile/${name}`,
        readFileSync(join(FOLDER, name), 'utf8'),
        frontMatter,
      );
      const id = name.slice(0, -'.html'.length);
      const body = repeated(fragment);
      return {
        ...front,
        id,
        url: repeated(front.url ?? `${AUTHORIZE}${id}`),
        html: front.whole ? body : documentAround(body),
      };
    });
}

/** The hostile pages as the lab serves them. */
export function hostilePages(pages: readonly Hostile[]): ExtraPage[] {
  return pages.map(({ url, html, headers }) => ({ url, html, headers: { ...NO_LIMITS, ...headers } }));
}

const AUTHORIZE =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&state=hostile-';

/** The page may do what it likes, also be framed. */
const NO_LIMITS = {
  'content-security-policy': '',
  'x-frame-options': '',
  'cross-origin-opener-policy': 'unsafe-none',
};

/** `[[repeat 3 ab]]` is `ababab`: large pages without large files. */
function repeated(text: string): string {
  return text.replace(/\[\[repeat (\d+) (\S+?)\]\](?!\])/g, (_, times: string, part: string) =>
    part.repeat(Number(times)),
  );
}

function documentAround(body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="PageID" content="ConvergedError"><title>Sign in to your account</title></head>
<body>
<h1>Sorry, but we're having trouble signing you in.</h1>
<p id="service_exception_message">AADSTS50105: The signed in user is not assigned to a role for the application.</p>
${body}
</body>
</html>`;
}
