import browser from 'webextension-polyfill';
import type { MailboxQuestion } from '../../../lib/mailbox/check';
import { DISCOVERY_HOST, RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';
import { changeSettings } from '../../../lib/settings/settings';
import { noteRequest } from '../../shared/requests';

/** What the mailbox check stores: the resolver, and, until the browser is closed, a log of what was sent. */

/** Saves the chosen resolver. */
export function rememberResolver(resolver: ResolverId): Promise<void> {
  return changeSettings(browser.storage.local, { resolver });
}

/** Logs to which hosts a question is about to be sent. */
export async function noteQuestion({ domain, resolver, microsoft }: MailboxQuestion): Promise<void> {
  await noteRequest(new URL(RESOLVERS[resolver].url).host, domain);
  if (microsoft) await noteRequest(DISCOVERY_HOST, domain);
}
