import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import rules from '../../dependency-cruiser.config';

const FOLDERS = ['lib', 'entrypoints', 'components'];

/** Every import below these folders, as dependency-cruiser reads it from the sources. */
export async function readImports(
  options: ICruiseOptions = {},
  folders: readonly string[] = FOLDERS,
): Promise<ICruiseResult> {
  const { output } = await cruise([...folders], { ...rules.options, ...options });
  if (typeof output === 'string') throw new Error('dependency-cruiser has drawn the imports.');
  return output;
}

/** Rooms and their arrows as dependency-cruiser draws them for Mermaid: one box for each, from the doors down. */
export async function roomsPicture(): Promise<string> {
  const { output } = await cruise(FOLDERS, {
    ...rules.options,
    includeOnly: { path: FOLDERS.map((folder) => `^${folder}/`) },
    collapse: '^(lib/[^/]+|entrypoints|components)',
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

/** The page with the picture as it is today. */
export function withPicture(page: string, picture: string): string {
  return page.replace(PICTURE, `${picture}\n`);
}
