import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import rules, { importsInWords } from '../../dependency-cruiser.config';

const FOLDERS = ['lib', 'entrypoints', 'components', 'site'];

/** Reads all imports below the folders from the sources. */
export async function readImports(
  options: ICruiseOptions = {},
  folders: readonly string[] = FOLDERS,
): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], { ...rules.options, ...options });
  if (typeof output === 'string') throw new Error('dependency-cruiser returned text.');
  return output;
}

/** Returns a Mermaid flowchart of the rooms: a box for each, and the imports between them as arrows. */
export async function roomsPicture(): Promise<string> {
  const { output } = await cruise(FOLDERS, {
    ...rules.options,
    includeOnly: { path: FOLDERS.map((folder) => `^${folder}/`) },
    collapse: '^(lib/[^/]+|entrypoints|components|site)',
    outputType: 'mermaid',
    reporterOptions: { mermaid: { minify: false } },
  });
  const [, ...lines] = String(output).trim().split('\n');
  const isArrow = (line: string) => line.includes('-->');
  return [
    'flowchart TB',
    ...lines.filter((line) => line && !isArrow(line)),
    ...lines.filter(isArrow).sort(),
  ].join('\n');
}

const PICTURE = /(?<=```mermaid\n)[^`]*(?=```)/;
const IMPORTS = /(?<=^\| `(\w+)` \| .* \| ).*(?= \|$)/gm;

/** Replaces the picture in the page, and in the table what each room of `lib/` may import. */
export function withRooms(page: string, picture: string): string {
  const table = page.replace(IMPORTS, (words, room) => importsInWords(room) ?? words);
  return table.replace(PICTURE, `${picture}\n`);
}
