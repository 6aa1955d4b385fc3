import WORDINGS from './wordings.json' with { type: 'json' };

export const SENTENCES_FILE = 'lib/catalog/codes/sentences.json';

/** Rule by screen of the table of screens. */
const SCREENS: ReadonlyMap<string, string> = new Map(Object.entries(WORDINGS.screens));

export type Row = Readonly<Record<string, string>>;

/** A sentence and what it stands for: a code (`AADSTS50105`), a rule's id, or nothing (`none`). */
export interface KnownSentence {
  text: string;
  target: string;
  /** Set for a screen's wording in any language, whose words are harder to tell from ordinary ones. */
  screen?: true;
}

/**
 * Returns sentences that the tables lack, by their rule (`wordings.json`): `said` has the errors in the words of CRMs and
 * connectors, and short forms that people pass on; `titles` has titles of screens in more languages. Placeholders are `…`.
 */
export function wordings(): KnownSentence[] {
  const all = (list: Readonly<Record<string, readonly string[]>>, more: { screen?: true }) =>
    Object.entries(list).flatMap(([target, texts]) => texts.map((text) => ({ text, target, ...more })));
  return [...all(WORDINGS.said, {}), ...all(WORDINGS.titles, { screen: true })];
}

/** Returns every sentence of the tables with what it stands for. */
export function sentencesIn(
  tables: Readonly<Record<'codes' | 'replies' | 'servers' | 'screens', readonly Row[]>>,
  map: ReadonlyMap<string, string>,
  rules: ReadonlySet<string>,
): KnownSentence[] {
  const known: KnownSentence[] = [];
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

/** Returns the sentences of a server's reply or response body, without the protocol's prefixes. */
function repliesIn(code: string): string[] {
  const fields = [...code.matchAll(/"(?:error_description|message)":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, text = '']) => text.replaceAll('\\"', '"'),
  );
  if (fields.length > 0) return fields;
  const described = /error_description=([^&]+)/.exec(code)?.[1];
  if (described) return [described.replaceAll('+', ' ')];
  // A single name counts as a code.
  if (!/[a-z]\S* \S/i.test(code) || code.startsWith('{')) return [];
  return [
    code
      .replace(/^(?:[A-Za-z]{0,2}\d{0,3} |\* )?(?:NO|BAD|BYE|OK) |^-ERR |^\+ /, '')
      .replace(/^\[[A-Z/ -]{3,24}(?: [^\]]*)?\] /, '')
      .replace(/\[[^\]]*$|\[…\]/, ''),
  ];
}

/** Splits a text into sentences, with \0 in place of its placeholders: braces, an ellipsis, or tags. */
function split(text: string): string[] {
  return text
    .replace(/'?\{[^{}]{1,60}\}'?|'…'|…|<[^<>]{1,40}>/g, ' \u0000 ')
    .split(/[.!?](?=\s|$|")|[。！？]|\n/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}{2}/u.test(one));
}
