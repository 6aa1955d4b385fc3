import type { Rule, Who } from '../catalog/rules/schema';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AdminMessage, mailto, messageText } from './admin-message';
import type { Action, Advice, Procedure } from './advice';

/** Maximum number of secondary actions in sight; the others are folded away with the message. */
const MAX_SECONDARY = 2;

/** What the actions of an advice are made of. */
interface Parts {
  rule: Rule;
  who: Who;
  procedures: Procedure[];
  link: string | undefined;
  /** The message for the person who can help, where there is one. */
  message: AdminMessage | undefined;
  blanks: Record<string, string>;
  language: Language;
  /** Whether the app's maker has a name. */
  knowsMaker: boolean;
  /** Nothing says which app it is; the page of the message asks for it. */
  unnamed: boolean;
  /** The e-mail address of whom the person asks, where it was said. */
  to: string | undefined;
}

/**
 * The main action and the others. The main one is done by whoever acts first: the reader opens the page that the first
 * step speaks of, or hands the message to somebody else; where one has to wait there is none.
 */
export function actionsOf(parts: Parts): Pick<Advice, 'primary' | 'secondary' | 'more'> {
  const { who, procedures } = parts;
  const handOver = handOverOf(parts);
  const [best] = procedures;
  if (who === 'you' || who === 'wait') {
    const primary = who === 'you' && best?.who === 'you' && !best.opensLater ? best.open : undefined;
    return {
      ...(primary ? { primary } : {}),
      ...split(handOver),
    };
  }
  const [primary, ...others] = handOver;
  return { ...(primary ? { primary } : {}), ...split(others) };
}

/** What stands in sight, and what waits with the message. */
function split(actions: Action[]): Pick<Advice, 'secondary' | 'more'> {
  return { secondary: actions.slice(0, MAX_SECONDARY), more: actions.slice(MAX_SECONDARY) };
}

/** The ways to hand the problem to somebody else, the most wanted first. */
function handOverOf({ rule, link, message, blanks, language, knowsMaker, unnamed, to }: Parts): Action[] {
  if (!message) return [];
  const { advice } = language.texts;
  if (unnamed) return [{ kind: 'message', label: advice.writeMessage, event: 'message' }];
  const vendor = recipientRole(rule) === 'vendor';
  const support = knowsMaker ? advice.copyMessageVendor : advice.copyMessageSupport;
  const label = vendor ? interpolate(support, blanks) : advice.copyMessage;
  return [
    { kind: 'copy', label, value: messageText(message), event: 'handed-over' },
    ...(link
      ? [{ kind: 'copy' as const, label: advice.copyLink, value: link, event: 'handed-over' as const }]
      : []),
    {
      kind: 'mail',
      label: advice.mail,
      href: mailto(message, vendor ? undefined : to),
      event: 'handed-over',
    },
    { kind: 'message', label: advice.readMessage, event: 'message' },
  ];
}

/** Who gets the message: the first one who is not the reader. */
export function recipientRole(rule: Rule): Who | undefined {
  return rule.who.find((one) => one !== 'you' && one !== 'wait');
}
