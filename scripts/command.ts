import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { UserError } from './user-error';

/** The end of a command: its exit code and its whole output, in order and as plain text. */
export interface CommandResult {
  code: number;
  output: string;
}

/** Runs a program to its end. The code is 127 if it cannot be started. */
export function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<CommandResult> {
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
    child.on('close', (code) => resolve({ code: code ?? 1, output: stripDecoration(output) }));
  });
}

/** Runs the command-line program of an installed package with the current Node, without npx and without a shell. */
export function runPackage(
  name: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<CommandResult> {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const short = name.slice(name.lastIndexOf('/') + 1);
  const script = typeof bin === 'string' ? bin : (bin[short] ?? Object.values(bin)[0]);
  if (!script) throw new Error(`The package ${name} has no program.`);
  return run(process.execPath, [join(folder, script), ...args], env);
}

/** Returns what a command wrote; throws it as a UserError if the command failed. */
export function outputOf({ code, output }: CommandResult): string {
  if (code !== 0) throw new UserError(output);
  return output;
}

/** Runs git and returns its trimmed output; throws a UserError with the command if it fails. */
export async function git(args: readonly string[], env?: Record<string, string>): Promise<string> {
  const { code, output } = await run('git', args, env);
  if (code !== 0) throw new UserError(`git ${args.join(' ')}\n${output}`);
  return output.trim();
}

/** Removes colors and the frames of a spinner, which only make sense on a screen. */
function stripDecoration(output: string): string {
  return stripVTControlCharacters(output).replace(/^.*[\u2800-\u28ff].*\n?/gm, '');
}
