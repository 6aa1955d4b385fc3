import { fill, type Language } from './language';

/** What goes into the message for the person who can help. All values are ready for display. */
export interface Handoff {
  language: Language;
  blanks: Readonly<Record<string, string>>;
  /** The procedure the other person follows. */
  way: { title: string; steps: readonly string[]; role?: string; check: string };
  /** The admin consent link of a known app with what there is to check about it. */
  link?: { url: string; host: string; clientId: string; publisher?: string; scopes: readonly string[] };
  details: readonly { label: string; value: string }[];
}

/** A message in words: plain text, with a subject for mail. */
export interface Message {
  subject: string;
  body: string;
}

/** Writes the message for the administrator (or the app's maker): what happened, what to do, how to check it. */
export function writeMessage({ language, blanks, way, link, details }: Handoff): Message {
  const texts = language.texts.message;
  const say = (sentence: string, more: Record<string, string> = {}) =>
    plain(fill(sentence, { ...blanks, ...more }));
  const paragraphs = [
    texts.greeting,
    say(texts.need, { title: way.title.replace(/[.!]$/, '') }),
    // Early, since a mail program may cut the end off.
    ...(link ? [`${say(texts.link)}\n${link.url}`] : []),
    [texts.canYou, ...way.steps.map((step, at) => `${at + 1}. ${plain(step)}`)].join('\n'),
    ...(link
      ? [
          say(link.publisher ? texts.checkLink : texts.checkLinkUnnamed, {
            host: link.host,
            clientId: link.clientId,
            publisher: link.publisher ?? '',
          }),
          say(texts.permissions, { scopes: link.scopes.map(bare).join(', ') }),
        ]
      : []),
    ...(way.role ? [say(texts.role, { role: way.role })] : []),
    say(texts.worked, { check: way.check }),
    ...(details.length > 0
      ? [[texts.facts, ...details.map(({ label, value }) => `${label}: ${value}`)].join('\n')]
      : []),
    texts.thanks,
  ];
  return { subject: say(link ? texts.subject : texts.subjectOther), body: paragraphs.join('\n\n') };
}

/** A permission without the address of its API, as Microsoft's own pages name it. */
function bare(scope: string): string {
  return scope.slice(scope.lastIndexOf('/') + 1);
}

/** A sentence without the marks around menu names. */
function plain(sentence: string): string {
  return sentence.replaceAll('**', '');
}

/** Mail programs take about 2,000 characters of a `mailto:` address. */
const MAILTO_LIMIT = 1_900;

/** The message as a `mailto:` address without a recipient; paragraphs from the end give way where it is too long. */
export function mailto({ subject, body }: Message): string {
  const paragraphs = body.split('\n\n');
  const address = () =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(paragraphs.join('\n\n').replaceAll('\n', '\r\n'))}`;
  while (address().length > MAILTO_LIMIT && paragraphs.length > 4)
    paragraphs.splice(paragraphs.length - 2, 1);
  return address();
}
