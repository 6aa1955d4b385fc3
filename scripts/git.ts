import { run } from './command';
import { UserError } from './user-error';

/** Runs git and gives what it said, without the line's end. */
export async function git(args: readonly string[], env?: Record<string, string>): Promise<string> {
  const { code, output } = await run('git', args, env);
  if (code !== 0) throw new UserError(`git ${args.join(' ')}\n${output}`);
  return output.trim();
}
