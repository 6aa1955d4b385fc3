import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { microsoftNumber, parseToken } from '../lib/evidence/token';
import { UserError } from './user-error';

/**
 * `npm run new <vendor>/<name>`: makes a rule and its lab screen of the same name. With `--from report.json`, a
 * report that somebody copied out of the popup, both are filled in from it.
 */
const { values, positionals } = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true });

const reportSchema = z.object({
  site: z.string(),
  host: z.string(),
  path: z.string(),
  lang: z.string().default('en'),
  tokens: z.array(z.string()),
  headings: z.array(z.string()),
  elements: z.array(z.string()).default([]),
});
type Report = z.infer<typeof reportSchema>;

const HOSTS: Readonly<Record<string, string>> = {
  microsoft: 'login.microsoftonline.com',
  google: 'accounts.google.com',
  hubspot: 'app.hubspot.com',
  crm: 'app.hubspot.com',
};

make(positionals[0], values.from);

function make(id: string | undefined, from: string | undefined): void {
  const [vendor = '', name = ''] = /^([a-z]+)\/([a-z][a-z0-9-]*)$/.exec(id ?? '')?.slice(1) ?? [];
  const host = HOSTS[vendor];
  if (!host || !name) {
    throw new UserError(
      `Say which rule: npm run new <${Object.keys(HOSTS).join('|')}>/<name-in-small-letters>`,
    );
  }
  const report = from === undefined ? undefined : readReport(from);
  const rule = `lib/catalog/rules/${id}.ts`;
  const screen = `lab/screens/${id}.html`;
  for (const file of [rule, screen]) if (existsSync(file)) throw new UserError(`${file} exists already.`);
  write(rule, ruleText(vendor, report));
  write(screen, screenText(vendor, name, host, report));
  console.log(`${rule}\n${screen}\nNow fill them in; "npm test -- unit" says what is missing.`);
}

function readReport(file: string): Report {
  const text = readFileSync(file, 'utf8');
  try {
    return reportSchema.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
  } catch (error) {
    throw new UserError(
      `${file} is not a report copied from Signpost: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Codes, parameters and page kinds of the report as they stand, its headings as words. */
function clauses(vendor: string, report: Report | undefined): string {
  const site = vendor === 'crm' ? 'hubspot' : vendor;
  const machine = report?.tokens.filter((token) => parseToken(token) !== undefined) ?? [];
  const words = (report?.headings ?? [])
    .filter((text) => !text.includes('{'))
    .map((text) => text.toLowerCase());
  const quoted = (tokens: string[]) =>
    tokens.map((token) => JSON.stringify(token).replaceAll('"', "'")).join(', ');
  return [
    ...(machine.length > 0 ? [`    { all: [${quoted(machine)}] },`] : []),
    ...(words.length > 0
      ? [`    { all: ['site:${site}'], any: [${quoted(words.map((text) => `heading:${text}`))}] },`]
      : []),
    ...(machine.length + words.length === 0 ? ["    { any: ['code:AADSTS00000'] },"] : []),
  ].join('\n');
}

function ruleText(vendor: string, report: Report | undefined): string {
  return `import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
${clauses(vendor, report)}
  ],
  title: 'Who must act, or what to do, in one line',
  what: 'What happened, in one sentence.',
  why: 'Why it happened.',
  retry: 'Whether trying again helps.',
  remedies: ['connect-again'],
  sources: [
    {
      title: 'Where this is documented',
      url: 'https://example.com/',
      checked: '${new Date().toISOString().slice(0, 10)}',
    },
  ],
} satisfies Rule;
`;
}

function screenText(vendor: string, name: string, host: string, report: Report | undefined): string {
  const kind = report?.tokens.map(parseToken).find((token) => token?.kind === 'page')?.value;
  const code = report?.tokens.map(microsoftNumber).find(Boolean);
  const front = {
    title: `${name.replaceAll('-', ' ')}: what a person sees`,
    url: `https://${report?.host ?? host}${(report?.path ?? '/').replace(/\{[a-z]+\}/g, 'x')}?state=${vendor}-${name}`,
    shell: vendor === 'crm' ? 'hubspot' : vendor,
    ...(kind && kind !== 'working' ? { pageId: kind } : {}),
    ...(code ? { config: { sErrorCode: code } } : {}),
    ...(report?.lang ? { lang: report.lang.slice(0, 2) } : {}),
    expect: { rule: `${vendor}/${name}`, certainty: code ? 'certain' : 'likely' },
  };
  const headings = (report?.headings ?? ['The heading of the screen']).map(
    (text) => `<h1>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h1>`,
  );
  return `<!--lab ${JSON.stringify(front, undefined, 2)} -->\n${headings.join('\n')}\n`;
}
