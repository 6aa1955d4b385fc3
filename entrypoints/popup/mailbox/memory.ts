import browser from 'webextension-polyfill';
import type { MailboxQuestion } from '../../../lib/mailbox/check';
import { DISCOVERY_HOST, RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';
import { changeSettings } from '../../../lib/settings/settings';
import { noteRequest } from '../../shared/requests';

/** What the mailbox check keeps: whom to ask, and, until the browser is closed, what was sent. */

/** Keeps the choice of whom to ask. */
export function rememberResolver(resolver: ResolverId): Promise<void> {
  return changeSettings(browser.storage.local, { resolver });
}

/** Notes whom a question is about to be sent to. */
export async function noteQuestion({ domain, resolver, microsoft }: MailboxQuestion): Promise<void> {
  await noteRequest(new URL(RESOLVERS[resolver].url).host, domain);
  if (microsoft) await noteRequest(DISCOVERY_HOST, domain);
}
