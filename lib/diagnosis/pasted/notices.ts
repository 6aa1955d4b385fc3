import { NOTICES, type Notice, type NoticeIdea } from '../../catalog/everyday/notices';
import { makeToken } from '../../evidence/token';
import { type IdeaReader, ideasIn } from '../everyday/idea-reader';
import { ideaReaderOf as readerOf } from '../everyday/known-words';
import { plainWords } from '../everyday/plain-words';
import { eachOnce } from './matching/each-once';

/** Where a sentence ends; a field and its value are one. */
const END =
  /[.!;؛](?=["'”»)\]]{0,2}(?:\s|$))|(?<=[?？؟])(?=["'”»)\s])|[。！|•·›⚠→\t]|(?=✖)|\s[–—]\s|\s{3,}|[:,]\s{0,2}["“„«]/;

const QUESTION = /[?？؟¿]/;

/** So many sentences before and after belong to a notice: its title, its explanation, its buttons. */
const AROUND = 5;

/** A text of so many sentences is a page or an article. */
const MOST_SENTENCES = 60;

/** What only may be, or is explained: `If your inbox is disconnected`. */
const SUPPOSED =
  /^\W{0,3}(?:(?:and|but|or|so|then|note|tip):? )?(?:if|when|whenever|unless|once|in case|should|how|why|what|where|which|to|wenn|falls|sobald|wie|warum|si|cuando|como(?! (?:no|nao|ya|ja|voce|usted|hace)\b)|por que|quand|lorsqu|comment|pourquoi|se|quando|come|perche|als|wanneer|zodra|hoe|waarom|jesli|jezeli|gdy|kiedy|jak|dlaczego|om|nar|hur|varfor)\b|\b(?:if|whenever|in case) (?:your|the|a|an|you|it|this|their|someone|users?)\b|(?<!\bbefore (?:it|they|this|that|you|the mailbox) )(?<!\bonly .{0,80})\b(?:can|could|may|might|will|would) (?:be|become|get|lose|stop|expire)\b|\b(?:falls|sofern)\b|場合|とき|たら|إذا|عندما|كيف/;

/** A line of a program, of a heading or a list in a document. */
const WRITTEN =
  /^\s{0,8}(?:\/\/|\/\*|\*\s|#{1,6}\s|```|it\(|test\(|describe\(|const |let |var |export |import |return |case |def |class |if \(|\|)|=>|\)\s?\{|\{\{/;

/** A line of a table of texts: `"inbox.lost": "…",`; what an answer says under such a name is no table. */
const ENTRY = /^\s{0,8}(["']?)([\w.-]{2,40})\1\s{0,2}:\s{1,2}["'`][^\n]{1,400}["'`](,?)\s{0,3}$/;
const ANSWERED = /^(?:message|error|details?|title|description|reason|text|body|subject|alert|banner)$/;

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Microsoft’s addresses for everybody: whose mailbox it is, nobody learns, but that it is no company’s. */
const FREE_ADDRESS = /@(?:outlook|hotmail|live|msn)\.[a-z]{2,3}\b/i;
const FREE_MAIL = ' freemail';

/** A line of a list is short. */
const SHORT_LINE = 140;

/** A sentence of a text. */
interface Sentence {
  words: string;
  /** Whether it is nobody's who writes programs or documents. */
  spoken: boolean;
  /** Whether an address stands in its line, and the line is one of a list. */
  listed: boolean;
}

/** A sentence with the ideas that it tells, and whether it states what happened. */
interface Told extends Sentence {
  ideas: ReadonlySet<string>;
  states: boolean;
}

/** What a product writes is spelled right. */
const words = readerOf(({ notices }) => ({ exact: notices }));

/**
 * The tokens of the rule that answers what a product says in its own words, if a text is such a notice.
 *
 * @param vendors whom the text names
 */
export function noticeIn(text: string, vendors: ReadonlySet<string>): string[] {
  const parts = sentencesOf(text);
  if (parts.length > MOST_SENTENCES) return [];
  const reader = words();
  const sentences = parts.map((part) => told(part, reader));
  const all = new Set(sentences.flatMap((one) => [...one.ideas]));
  const found = NOTICES.find(
    (notice) =>
      !notice.none?.some((idea) => all.has(idea)) &&
      notice.here.every((idea) => all.has(idea)) &&
      sentences.some((_, at) => speaks(notice, sentences, at)),
  );
  if (!found) return [];
  if (found.code) return [makeToken('code', found.code)];
  const named = Object.keys(found.by ?? {}).find((vendor) => vendors.has(vendor));
  const said = makeToken('sentence', (named && found.by?.[named]) || found.rule);
  return found.also ? [said, makeToken('named', found.also)] : [said];
}

function speaks(
  { here, near = [], address, reported }: Notice,
  sentences: readonly Told[],
  at: number,
): boolean {
  const one = sentences[at];
  if (!one?.spoken || !(one.states || reported) || (address && !one.listed)) return false;
  if (!here.every((idea) => one.ideas.has(idea))) return false;
  const around = sentences.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  const met = (idea: NoticeIdea) => around.some(({ ideas }) => ideas.has(idea));
  return near.every((either) => either.some(met));
}

function sentencesOf(text: string): Sentence[] {
  const read = eachOnce((line) => {
    const nameless = line.replace(ADDRESS, ' @ ');
    const listed = nameless !== line && line.length <= SHORT_LINE;
    const anonymous = FREE_ADDRESS.test(line) ? nameless + FREE_MAIL : nameless;
    const spoken = !WRITTEN.test(line) && !isEntry(line);
    return anonymous
      .split(END)
      .filter((words) => /\p{L}{2}/u.test(words))
      .map((words) => ({ words, spoken, listed }));
  });
  return text.split(/[\n\r]+/).flatMap(read);
}

function told(sentence: Sentence, reader: IdeaReader): Told {
  const plain = plainWords(sentence.words);
  const asked = QUESTION.test(sentence.words);
  const ideas = ideasIn(plain, reader);
  // `Reconnect?` is no demand.
  if (asked) ideas.delete('again');
  return { ...sentence, ideas, states: !asked && !SUPPOSED.test(plain) };
}

function isEntry(line: string): boolean {
  const [, quote, key = '', comma] = ENTRY.exec(line) ?? [];
  return key !== '' && !ANSWERED.test(key) && (quote !== '' || comma !== '');
}
