import WORDINGS from './wordings.json' with { type: 'json' };

/** Reads the sentences out of the tables of `npm run sentences`. */

export const SENTENCES_FILE = 'lib/catalog/codes/sentences.json';

/** The rules of the screens that the table of wordings names. */
const SCREENS: ReadonlyMap<string, string> = new Map(Object.entries(WORDINGS.screens));

export type Row = Readonly<Record<string, string>>;

/** A sentence and what it speaks for: a code (`AADSTS50105`), a rule's id, or nothing (`none`). */
export interface Known {
  text: string;
  target: string;
  /** A screen's wording in any language: its words are told from ordinary ones less surely. */
  screen?: true;
}

/**
 * Wordings that the tables lack, by the rule they speak for (`wordings.json`): `said` is what CRMs and connectors say of
 * an error in their own words, and short forms in which people hand them on; `titles` are those of screens in more
 * languages. What is filled in stands as `…`.
 */
export function wordings(): Known[] {
  const all = (list: Readonly<Record<string, readonly string[]>>, more: { screen?: true }) =>
    Object.entries(list).flatMap(([target, texts]) => texts.map((text) => ({ text, target, ...more })));
  return [...all(WORDINGS.said, {}), ...all(WORDINGS.titles, { screen: true })];
}

/** Every sentence of the tables with what it speaks for. */
export function sentencesIn(
  tables: Readonly<Record<'codes' | 'replies' | 'servers' | 'screens', readonly Row[]>>,
  map: ReadonlyMap<string, string>,
  rules: ReadonlySet<string>,
): Known[] {
  const known: Known[] = [];
  const add = (text: string, target: string, more: { screen?: true } = {}) => {
    for (const sentence of split(text)) known.push({ text: sentence, target, ...more });
  };
  for (const { code = '', description = '', user_message_template: template = '' } of tables.codes)
    for (const text of new Set([template, description])) add(text, code);
  const ruleOf = (key: string, proposed: string) => {
    const mapped = (map.get(key) ?? proposed).replace(/^new:/, '').split(/[\s,]/)[0] ?? '';
    return rules.has(mapped) ? mapped : 'none';
  };
  for (const { system = '', code = '', proposed_rule: proposed = '' } of tables.replies)
    for (const text of repliesIn(code)) add(text, ruleOf(`${system}\t${code}`, proposed));
  for (const { protocol = '', reply = '', right_rule: right = '' } of tables.servers)
    for (const text of repliesIn(reply)) add(text, ruleOf(`${protocol}\t${reply}`, right));
  for (const { text, target, ...more } of wordings()) add(text, rules.has(target) ? target : 'none', more);
  for (const { vendor = '', screen = '', text = '', kind = '' } of tables.screens) {
    const rule = SCREENS.get(`${vendor}/${screen}`);
    if (rule && kind !== 'button') add(text, rules.has(rule) ? rule : 'none', { screen: true });
  }
  return known;
}

/** The sentences of a reply or of an answer's body, without what a protocol puts before them. */
function repliesIn(code: string): string[] {
  const fields = [...code.matchAll(/"(?:error_description|message)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text.replaceAll('\\"', '"'),
  );
  if (fields.length > 0) return fields;
  const described = /error_description=([^&]+)/.exec(code)?.[1];
  if (described) return [described.replaceAll('+', ' ')];
  // A name alone is read as a code.
  if (!/[a-z]\S* \S/i.test(code) || code.startsWith('{')) return [];
  return [
    code
      .replace(/^(?:[A-Za-z]{0,2}\d{0,3} |\* )?(?:NO|BAD|BYE|OK) |^-ERR |^\+ /, '')
      .replace(/^\[[A-Z/ -]{3,24}(?: [^\]]*)?\] /, '')
      .replace(/\[[^\]]*$|\[…\]/, ''),
  ];
}

/** A text as sentences; what stands in braces, an ellipsis or quotes is filled in, and parts them. */
function split(text: string): string[] {
  return text
    .replace(/'?\{[^{}]{1,60}\}'?|'…'|…|<[^<>]{1,40}>/g, ' \u0000 ')
    .split(/[.!?](?=\s|$|")|[。！？]|\n/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}{2}/u.test(one));
}
