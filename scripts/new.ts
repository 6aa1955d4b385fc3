import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { runPackage } from './command';
import { newFiles, type PageFacts } from './new/files';
import { UserError } from './user-error';

/**
 * `npm run new <vendor>/<name>`: makes a rule and its lab page of the same name; for `mail` and `crm` a lab text, as a
 * person would paste it. `--from report.json`, a report copied out of the popup, fills in the rule and a lab page.
 * `npm run new app/<name>` makes an app. Each placeholder says TODO; the tests name it until it is replaced.
 */
const { values, positionals } = parseArgs({ options: { from: { type: 'string' } }, allowPositionals: true });

const reportSchema = z.object({
  host: z.string(),
  path: z.string(),
  lang: z.string().default('en'),
  tokens: z.array(z.string()),
  headings: z.array(z.string()),
});

function readReport(file: string): PageFacts {
  const text = readFileSync(file, 'utf8');
  try {
    return reportSchema.parse(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)));
  } catch (error) {
    throw new UserError(
      `${file} is not a report copied from Signpost: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const files = newFiles(positionals[0] ?? '', values.from === undefined ? undefined : readReport(values.from));
const existing = Object.keys(files).find((file) => existsSync(file));
if (existing) throw new UserError(`${existing} exists already.`);
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (file.endsWith('.ts')) await runPackage('@biomejs/biome', ['format', '--write', file]);
  console.log(file);
}
console.log('Now replace every TODO; "npm test -- unit" says what is missing.');
