import { ensureNameServer } from '../browsers';
import { type Job, shootAll } from './shoot';
import type { Shot } from './shot';

/** Pictures of what the mailbox check finds, where there is a name server to ask; it is fetched only if it is needed. */
export async function shootMailbox(
  lab: { port: number; hosts: readonly string[] },
  jobs: readonly Job[],
): Promise<Shot[]> {
  const nameServer = jobs.length > 0 && (await ensureNameServer());
  if (!nameServer) return [];
  process.env.SIGNPOST_NAMED = nameServer;
  // It reads the variable as it comes.
  const { startMailLab } = await import('../../lab/server/mail-lab');
  const mail = await startMailLab();
  try {
    return await shootAll({ ...lab, elsewhere: mail.ports }, jobs);
  } finally {
    await mail.close();
  }
}
