import type { Action, Advice, Way } from './advice';
import { type Message, mailto, writeMessage } from './handoff';
import type { KnownApp } from './known-app';
import { fill, type Language } from './language';
import type { Rule, Who } from './rules/schema';

/** What the actions of an advice are made of. */
interface Parts {
  rule: Rule;
  who: Who;
  ways: Way[];
  link: string | undefined;
  details: Advice['details'];
  blanks: Record<string, string>;
  language: Language;
  app: KnownApp;
}

/** The main action and the others, by who has to act. */
export function actionsOf(parts: Parts): { primary?: Action; secondary: Action[] } {
  const { rule, who, ways, link, language, blanks } = parts;
  const { advice } = language.texts;
  const helper = rule.who.find((one) => one !== 'you' && one !== 'wait');
  const way = ways.find((one) => one.who === helper);
  const actions: Action[] = [];
  if (who === 'you' || who === 'wait') {
    const open = ways.find((one) => one.open && one.who === 'you')?.open;
    if (open) actions.push({ kind: 'open', label: open.label, href: open.url });
  }
  if (helper && way && rule.tone === undefined) {
    const message = messageOf(parts, way);
    const label = helper === 'vendor' ? fill(advice.copyMessageVendor, blanks) : advice.copyMessage;
    actions.push({ kind: 'copy', label, value: message.body });
    if (link) actions.push({ kind: 'copy', label: advice.copyLink, value: link });
    actions.push({ kind: 'mail', label: advice.mail, href: mailto(message) });
  }
  const [primary, ...secondary] = actions;
  return { ...(primary ? { primary } : {}), secondary };
}

function messageOf({ language, blanks, link, details, app }: Parts, way: Way): Message {
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  return writeMessage({
    language,
    blanks,
    way,
    details,
    ...(link && known
      ? {
          link: {
            url: link,
            host: new URL(link).host,
            clientId: known.clientId,
            ...(known.publisher ? { publisher: known.publisher } : {}),
            scopes: known.scopes,
          },
        }
      : {}),
  });
}
