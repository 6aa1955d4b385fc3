import type { FoundLink } from './html-links';

/** The links found, and the rest of the text. */
export interface MarkupParseResult {
  links: FoundLink[];
  rest: string;
}

/** Syntaxes of links that show a text; `target` and `shown` are numbers of groups of the pattern. */
const LINK_SYNTAXES: readonly { pattern: RegExp; target: number; shown: number }[] = [
  // Forums: [url=target]shown[/url]
  { pattern: /\[url=["']?([^[\]\s"']+)["']?\]([^[\]]*)\[\/url\]/gi, target: 1, shown: 2 },
  // Chats: <target|shown>
  { pattern: /<([a-z][a-z0-9+.-]{1,20}:[^<>|\s]*)\|([^<>]*)>/gi, target: 1, shown: 2 },
  // Wikis: [shown|target]
  { pattern: /\[([^[\]|\n]*)\|([^[\]|\s]+)\]/g, target: 2, shown: 1 },
  // Word processors: HYPERLINK "target" shown
  { pattern: /\bHYPERLINK[ \t]{1,9}"([^"\n]+)"[ \t]{0,9}(\S*)/g, target: 1, shown: 2 },
];

/** Takes the links of Markdown, forums, chats, wikis and word processors out of a text. */
export function takeMarkup(text: string): MarkupParseResult {
  const references = takeReferenceLinks(text);
  const inline = takeInlineLinks(references.rest);
  const links = [...references.links, ...inline.links];
  let rest = inline.rest;
  for (const { pattern, target, shown } of LINK_SYNTAXES) {
    rest = rest.replace(pattern, (...found) => {
      links.push({ target: String(found[target]).trim(), shown: [String(found[shown])] });
      return '\n';
    });
  }
  return { links, rest };
}

/** Takes out Markdown's reference links: `[shown][name]`, with `[name]: target` on a line of its own. */
function takeReferenceLinks(text: string): MarkupParseResult {
  const targets = new Map<string, FoundLink>();
  const links: FoundLink[] = [];
  const lines = text.split('\n').filter((line) => {
    const [, name, target] = /^\[([^\]]{1,80})\]:[ \t]{1,9}<?([^\s<>]+)/.exec(line) ?? [];
    if (name === undefined || target === undefined) return true;
    const link: FoundLink = { target, shown: [] };
    links.push(link);
    targets.set(name.toLowerCase(), link);
    return false;
  });
  const rest = lines.join('\n').replace(/\[([^[\]\n]*)\]\[([^[\]\n]{0,80})\]/g, (whole, shown, name) => {
    const link = targets.get((name || shown).toLowerCase());
    link?.shown.push(shown);
    return link ? '\n' : whole;
  });
  return { links, rest };
}

/** Maximum number of unclosed links; what follows is left as text, so that the time stays linear. */
const MAX_BROKEN_LINKS = 50;

/** Takes out Markdown's inline links: `[shown](target "tooltip")`, with or without angle brackets around the target. */
function takeInlineLinks(text: string): MarkupParseResult {
  const links: FoundLink[] = [];
  let rest = '';
  let last = 0;
  let open = -1;
  let broken = 0;
  for (let at = 0; at < text.length && broken < MAX_BROKEN_LINKS; at++) {
    const letter = text.charAt(at);
    if (letter === '[') open = at;
    if (letter === '\n') open = -1;
    if (letter !== ']' || open < 0) continue;
    const end = text.charAt(at + 1) === '(' ? findClosingBracket(text, at + 1) : undefined;
    if (end === -1) broken++;
    if (end !== undefined && end >= 0) {
      links.push(inlineLink(text.slice(open + 1, at), text.slice(at + 2, end).trim()));
      rest += `${text.slice(last, open)}\n`;
      last = end + 1;
      at = end;
    }
    open = -1;
  }
  return { links, rest: rest + text.slice(last) };
}

/** Returns the position of the bracket that closes the one at `start` in the same line; -1 if there is none. */
function findClosingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '\n') return -1;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

function inlineLink(shown: string, inside: string): FoundLink {
  const end = inside.startsWith('<') ? inside.indexOf('>') : inside.search(/\s/);
  if (end < 0) return { target: inside.replace(/^</, ''), shown: [shown] };
  return { target: inside.slice(0, end).replace(/^</, ''), shown: [shown, inside.slice(end + 1)] };
}
