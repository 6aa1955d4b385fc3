import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { microsoftNumber, parseToken } from '../lib/evidence/token';
import { runPackage } from './command';
import { UserError } from './user-error';

/**
 * `npm run new <vendor>/<name>`: makes a rule and its lab page of the same name. With `--from report.json`, a report
 * that somebody copied out of the popup, both are filled in from it. `npm run new app/<name>` makes an app. What has to
 * be replaced says TODO, and the tests name it until it is.
 */
const { values, positionals } = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true });

const reportSchema = z.object({
  host: z.string(),
  path: z.string(),
  lang: z.string().default('en'),
  tokens: z.array(z.string()),
  headings: z.array(z.string()),
});
type Report = z.infer<typeof reportSchema>;

/** What a rule of each vendor looks like before anything is known. */
const HUBSPOT = { host: 'app.hubspot.com', site: 'hubspot', code: 'code:hubspot/TODO' };
const VENDORS: Readonly<Record<string, typeof HUBSPOT>> = {
  microsoft: { host: 'login.microsoftonline.com', site: 'microsoft', code: 'code:AADSTS00000' },
  google: { host: 'accounts.google.com', site: 'google', code: 'code:google/TODO' },
  hubspot: HUBSPOT,
  crm: HUBSPOT,
};

const [folder = '', name = ''] = /^([a-z]+)\/([a-z][a-z0-9-]*)$/.exec(positionals[0] ?? '')?.slice(1) ?? [];
const report = values.from === undefined ? undefined : readReport(values.from);
const vendor = VENDORS[folder];
if (folder === 'app') await write({ [`lib/catalog/apps/${name}.ts`]: fromTemplate('app') });
else if (vendor)
  await write({
    [`lib/catalog/rules/${folder}/${name}.ts`]: fromTemplate('rule'),
    [`lab/screens/${folder}/${name}.html`]: pageText(),
  });
else
  throw new UserError(
    `Say what: npm run new <${[...Object.keys(VENDORS), 'app'].join('|')}>/<name-in-small-letters>`,
  );

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

/** Writes the files as the formatter would, unless there is one already. */
async function write(files: Readonly<Record<string, string>>): Promise<void> {
  const there = Object.keys(files).find((file) => existsSync(file));
  if (there) throw new UserError(`${there} exists already.`);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (file.endsWith('.ts')) await runPackage('@biomejs/biome', ['format', '--write', file]);
    console.log(file);
  }
  console.log('Now replace every TODO; "npm test -- unit" says what is missing.');
}

/** Codes, parameters and page kinds of the report as they stand, its headings as words. */
function clauses(): string {
  const { site = '', code = '' } = vendor ?? {};
  const machine = report?.tokens.filter((token) => parseToken(token) !== undefined) ?? [];
  const words = report?.headings.filter((text) => !text.includes('{')) ?? [];
  const headings = words.map((text) => `heading:${text.toLowerCase()}`);
  const all = [
    ...(machine.length > 0 ? [{ all: machine }] : []),
    ...(words.length > 0 ? [{ all: [`site:${site}`], any: headings }] : []),
  ];
  return (all.length > 0 ? all : [{ any: [code] }]).map((clause) => JSON.stringify(clause)).join(', ');
}

function pageText(): string {
  const { host = '', site = '', code = '' } = vendor ?? {};
  const kind = report?.tokens.map(parseToken).find((token) => token?.kind === 'page')?.value;
  const codes = report?.tokens ?? [code];
  const aadsts = codes.map(microsoftNumber).find(Boolean);
  const front = {
    title: `TODO: ${name.replaceAll('-', ' ')}, as a person sees it`,
    url: `https://${report?.host ?? host}${(report?.path ?? '/').replace(/\{[a-z]+\}/g, 'x')}?state=${folder}-${name}`,
    shell: site,
    ...(kind && kind !== 'working' ? { pageId: kind } : {}),
    ...(aadsts ? { config: { sErrorCode: aadsts } } : {}),
    ...(report ? { lang: report.lang.slice(0, 2) } : {}),
    expect: {
      rule: `${folder}/${name}`,
      certainty: codes.some((token) => token.startsWith('code:')) ? 'certain' : 'likely',
    },
  };
  const headings = (report?.headings ?? ['TODO: the heading of the screen']).map(
    (text) => `<h1>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h1>`,
  );
  return `<!--lab ${JSON.stringify(front, undefined, 2)} -->\n${headings.join('\n')}\n`;
}

/** A file as `scripts/new/` has it, with today's day, and with what the report tells in place of CLAUSES. */
function fromTemplate(name: 'rule' | 'app'): string {
  const today = new Date().toISOString().slice(0, 10);
  return readFileSync(`scripts/new/${name}.txt`, 'utf8').replace('CLAUSES', clauses).replace('TODAY', today);
}
