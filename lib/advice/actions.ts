import type { Rule, Who } from '../catalog/rules/schema';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AdminMessage, mailto, messageText } from './admin-message';
import type { Action, Advice, Procedure } from './advice';

/** Maximum number of secondary actions in sight; the others are folded away with the message. */
const MAX_SECONDARY = 2;

/** What the actions are made from. */
interface ActionContext {
  rule: Rule;
  who: Who;
  procedures: Procedure[];
  link: string | undefined;
  /** The message for the person who can help, if somebody else has to act. */
  message: AdminMessage | undefined;
  placeholders: Record<string, string>;
  language: Language;
  /** Whether the name of the app's maker is known. */
  knowsMaker: boolean;
  /** Whether nothing names the app; the message page then asks for its name. */
  unnamed: boolean;
  /** The recipient's e-mail address, if the settings have one. */
  to: string | undefined;
}

/**
 * Returns the main action and the others. If the reader acts first, the main action opens the page of the first step. If
 * somebody else does, it hands over the message. If the reader can only wait, there is none.
 */
export function actionsOf(parts: ActionContext): Pick<Advice, 'primary' | 'secondary' | 'more'> {
  const { who, procedures } = parts;
  const handOver = handOverActions(parts);
  const [best] = procedures;
  if (who === 'you' || who === 'wait') {
    const primary = who === 'you' && best?.who === 'you' && !best.opensLater ? best.open : undefined;
    return {
      ...(primary ? { primary } : {}),
      ...splitByVisibility(handOver),
    };
  }
  const [primary, ...others] = handOver;
  return { ...(primary ? { primary } : {}), ...splitByVisibility(others) };
}

/** Splits actions into those in sight and those folded away with the message. */
function splitByVisibility(actions: Action[]): Pick<Advice, 'secondary' | 'more'> {
  return { secondary: actions.slice(0, MAX_SECONDARY), more: actions.slice(MAX_SECONDARY) };
}

/** Returns the actions that hand the problem to somebody else, the most wanted first. */
function handOverActions({
  rule,
  link,
  message,
  placeholders,
  language,
  knowsMaker,
  unnamed,
  to,
}: ActionContext): Action[] {
  if (!message) return [];
  const { advice } = language.texts;
  if (unnamed) return [{ kind: 'message', label: advice.writeMessage, event: 'message' }];
  const vendor = recipientRole(rule) === 'vendor';
  const support = knowsMaker ? advice.copyMessageVendor : advice.copyMessageSupport;
  const label = vendor ? interpolate(support, placeholders) : advice.copyMessage;
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

/** Returns the role that gets the message: the first that is not the reader. */
export function recipientRole(rule: Rule): Who | undefined {
  return rule.who.find((one) => one !== 'you' && one !== 'wait');
}
