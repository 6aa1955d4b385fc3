import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { frontMatterOf } from './screens';
import type { ExtraPage } from './server/server';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'hostile');

/**
 * Required outcome of an attack on the hint: visible and working (`seen`), removed (`gone`), present or not but ignoring
 * clicks (`dead`), never shown (`silent`). Some attacks have one of two outcomes by chance. The hint must never be hidden
 * and clickable.
 */
const outcome = z.enum(['seen', 'gone', 'dead', 'silent', 'seen-or-dead']);
export type Outcome = z.infer<typeof outcome>;

const frontMatter = z.strictObject({
  /** What the page does, so that "a page that … " is a sentence. */
  title: z.string().min(3),
  expect: outcome,
  /** Another outcome in Firefox, and why it does no harm. */
  firefox: z
    .strictObject({
      expect: outcome,
      because: z.string().min(10),
      /** What the page obtains there. */
      stolen: z.array(z.string()).default([]),
    })
    .optional(),
  /** Rule whose hint is shown. */
  rule: z.string().default('microsoft/user-not-assigned'),
  /** Address of the page; left out, an ordinary authorize request. */
  url: z.url().optional(),
  /** Headers added to those of a page without restrictions. */
  headers: z.record(z.string(), z.string()).default({}),
  /** Whether the fragment is the whole document. */
  whole: z.boolean().default(false),
  /** Where the person clicks: on the button's current place, or on its first one. */
  click: z.enum(['button', 'first-place']).default('button'),
  /** Texts that must never appear in the hint, the popup or the clipboard, in lower case. */
  never: z.array(z.string().regex(/^[^A-Z]+$/)).default([]),
});

/**
 * A malicious page. Its script may act at once; `window.attack` runs when the hint is shown. It collects in
 * `window.stolen` what it obtains from the extension.
 */
export interface Hostile extends z.infer<typeof frontMatter> {
  /** File name without its extension. */
  id: string;
  url: string;
  /** The served document. */
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
      const body = expandRepeats(fragment);
      return {
        ...front,
        id,
        url: expandRepeats(front.url ?? `${AUTHORIZE}${id}`),
        html: front.whole ? body : documentAround(body),
      };
    });
}

/** Returns the hostile pages in the form that the lab serves. */
export function hostilePages(pages: readonly Hostile[]): ExtraPage[] {
  return pages.map(({ url, html, headers }) => ({ url, html, headers: { ...NO_LIMITS, ...headers } }));
}

const AUTHORIZE =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&state=hostile-';

/** Headers of a page without restrictions, which may also be framed. */
const NO_LIMITS = {
  'content-security-policy': '',
  'x-frame-options': '',
  'cross-origin-opener-policy': 'unsafe-none',
};

/** Expands `[[repeat 3 ab]]` to `ababab`, so that large pages need no large files. */
function expandRepeats(text: string): string {
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
