import type { Rule, Who } from '../catalog/rules/schema';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AdminMessage, mailto, messageText } from './admin-message';
import type { Action, Procedure } from './advice';

/** What the actions of an advice are made of. */
interface Parts {
  rule: Rule;
  who: Who;
  ways: Procedure[];
  link: string | undefined;
  /** The message for the person who can help, where there is one. */
  message: AdminMessage | undefined;
  blanks: Record<string, string>;
  language: Language;
  /** The e-mail address of whom the person asks, where it was said. */
  to?: string;
}

/** The main action and the others, by who has to act. */
export function actionsOf({ rule, who, ways, link, message, blanks, language, to }: Parts): {
  primary?: Action;
  secondary: Action[];
} {
  const { advice } = language.texts;
  const actions: Action[] = [];
  if (who === 'you' || who === 'wait') {
    const open = ways.find((one) => one.open && one.who === 'you')?.open;
    if (open) actions.push({ kind: 'open', label: open.label, href: open.url });
  }
  if (message) {
    const vendor = recipientRole(rule) === 'vendor';
    const label = vendor ? interpolate(advice.copyMessageVendor, blanks) : advice.copyMessage;
    const href = mailto(message, vendor ? undefined : to);
    actions.push({ kind: 'copy', label, value: messageText(message), tells: 'handed-over' });
    if (link) actions.push({ kind: 'copy', label: advice.copyLink, value: link, tells: 'handed-over' });
    actions.push({ kind: 'mail', label: advice.mail, href, tells: 'handed-over' });
    actions.push({ kind: 'message', label: advice.readMessage, tells: 'message' });
  }
  const [primary, ...secondary] = actions;
  return { ...(primary ? { primary } : {}), secondary };
}

/** Who gets the message: the first one who is not the reader. */
export function recipientRole(rule: Rule): Who | undefined {
  return rule.who.find((one) => one !== 'you' && one !== 'wait');
}
