import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a command ended: its exit code and all it wrote, in order and in plain text. */
export interface Ended {
  code: number;
  output: string;
}

/** Runs a program to its end. A program that cannot be started ends with code 127. */
export function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const add = (text: string) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: plain(output) }));
  });
}

/** Runs the command-line program of an installed package on this very Node, without npx and without a shell. */
export function runPackage(
  name: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<Ended> {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const short = name.slice(name.lastIndexOf('/') + 1);
  const script = typeof bin === 'string' ? bin : (bin[short] ?? Object.values(bin)[0]);
  if (!script) throw new Error(`The package ${name} has no program.`);
  return run(process.execPath, [join(folder, script), ...args], env);
}

/** Without colors and without the frames of a spinner, which are meant for a screen. */
function plain(output: string): string {
  return stripVTControlCharacters(output).replace(/^.*[\u2800-\u28ff].*\n?/gm, '');
}
