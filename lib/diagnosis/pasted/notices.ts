import { NOTICES, type Notice, type NoticeIdea } from '../../catalog/everyday/notices';
import { makeToken } from '../../evidence/token';
import { type IdeaReader, ideasIn } from '../everyday/idea-reader';
import { ideaReaderOf } from '../everyday/known-words';
import { plainWords } from '../everyday/plain-words';
import { memoize } from './matching/memoize';

/** Matches the end of a sentence; a field and its value are one sentence. */
const SENTENCE_END =
  /[.!;؛](?=["'”»)\]]{0,2}(?:\s|$))|(?<=[?？؟])(?=["'”»)\s])|[。！|•·›⚠→\t]|(?=✖)|\s[–—]\s|\s{3,}|[:,]\s{0,2}["“„«]/;

const QUESTION = /[?？؟¿]/;

/** Number of sentences before and after that belong to a notice: title, explanation, buttons. */
const SENTENCES_AROUND = 5;

/** Maximum number of sentences of a notice; a longer text is a page or an article. */
const MAX_SENTENCES = 60;

/** Maximum number of characters that are read of a sentence; no product writes longer ones. */
const MAX_SENTENCE_CHARS = 2_000;

/** Matches a conditional or explaining sentence: `If your inbox is disconnected`. */
const CONDITION_OR_EXPLANATION =
  /^\W{0,3}(?:(?:and|but|or|so|then|note|tip):? )?(?:if|when|whenever|unless|once|in case|should|how|why|what|where|which|to|wenn|falls|sobald|wie|warum|si|cuando|como(?! (?:no|nao|ya|ja|voce|usted|hace)\b)|por que|quand|lorsqu|comment|pourquoi|se|quando|come|perche|als|wanneer|zodra|hoe|waarom|jesli|jezeli|gdy|kiedy|jak|dlaczego|om|nar|hur|varfor)\b|\b(?:if|whenever|in case) (?:your|the|a|an|you|it|this|their|someone|users?)\b|(?<!\bbefore (?:it|they|this|that|you|the mailbox) )(?<!\bonly .{0,80})\b(?:can|could|may|might|will|would) (?:be|become|get|lose|stop|expire)\b|\b(?:falls|sofern)\b|場合|とき|たら|إذا|عندما|كيف/;

/** Matches a line of code or of a document's markup. */
const CODE_OR_MARKUP =
  /^\s{0,8}(?:\/\/|\/\*|\*\s|#{1,6}\s|```|it\(|test\(|describe\(|const |let |var |export |import |return |case |def |class |if \(|\|)|=>|\)\s?\{|\{\{/;

/** Match a line of a table of texts (`"inbox.lost": "…",`), and the field names of responses, which are no table. */
const TEXT_ENTRY = /^\s{0,8}(["']?)([\w.-]{2,40})\1\s{0,2}:\s{1,2}["'`][^\n]{1,400}["'`](,?)\s{0,3}$/;
const RESPONSE_FIELD = /^(?:message|error|details?|title|description|reason|text|body|subject|alert|banner)$/;

const MAIL_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Matches an address of Microsoft’s free mail. Addresses are removed; this word stays in their place. */
const FREE_ADDRESS = /@(?:outlook|hotmail|live|msn)\.[a-z]{2,3}\b/i;
const FREE_MAIL_WORD = ' freemail';

/** Maximum number of characters of a line that counts as an item of a list. */
const MAX_LIST_ITEM = 140;

/** A sentence of a text. */
interface Sentence {
  words: string;
  /** Whether it is prose: no code, markup or table of texts. */
  isProse: boolean;
  /** Whether its line is short and has an address, as an item of a list does. */
  isListItem: boolean;
}

/** A sentence with its ideas, and whether it states what happened. */
interface ReadSentence extends Sentence {
  ideas: ReadonlySet<string>;
  isStatement: boolean;
}

/** Reads the ideas of notices; what a product writes has no typing errors. */
const noticeReader = ideaReaderOf(({ notices }) => ({ exact: notices }));

/**
 * Returns the tokens for the rule that fits, if a text is a notice: what a product says in its own words.
 *
 * @param vendors the vendors that the text names
 */
export function noticeTokens(text: string, vendors: ReadonlySet<string>): string[] {
  const parts = sentencesOf(text);
  if (parts.length > MAX_SENTENCES) return [];
  const reader = noticeReader();
  const sentences = parts.map((part) => readSentence(part, reader));
  const all = new Set(sentences.flatMap((one) => [...one.ideas]));
  const found = NOTICES.find(
    (notice) =>
      !notice.none?.some((idea) => all.has(idea)) &&
      notice.here.every((idea) => all.has(idea)) &&
      sentences.some((_, at) => isNoticeAt(notice, sentences, at)),
  );
  if (!found) return [];
  if (found.code) return [makeToken('code', found.code)];
  const named = Object.keys(found.by ?? {}).find((vendor) => vendors.has(vendor));
  const token = makeToken('sentence', (named && found.by?.[named]) || found.rule);
  return found.also ? [token, makeToken('named', found.also)] : [token];
}

/** Tells whether the sentence at a position, with those around it, is a notice. */
function isNoticeAt(
  { here, near = [], address, reported }: Notice,
  sentences: readonly ReadSentence[],
  at: number,
): boolean {
  const one = sentences[at];
  if (!one?.isProse || !(one.isStatement || reported) || (address && !one.isListItem)) return false;
  if (!here.every((idea) => one.ideas.has(idea))) return false;
  const around = sentences.slice(Math.max(0, at - SENTENCES_AROUND), at + SENTENCES_AROUND + 1);
  const isAround = (idea: NoticeIdea) => around.some(({ ideas }) => ideas.has(idea));
  return near.every((either) => either.some(isAround));
}

function sentencesOf(text: string): Sentence[] {
  const read = memoize((line) => {
    const nameless = line.replace(MAIL_ADDRESS, ' @ ');
    const isListItem = nameless !== line && line.length <= MAX_LIST_ITEM;
    const anonymous = FREE_ADDRESS.test(line) ? nameless + FREE_MAIL_WORD : nameless;
    const isProse = !CODE_OR_MARKUP.test(line) && !isEntry(line);
    return anonymous
      .split(SENTENCE_END)
      .filter((words) => /\p{L}{2}/u.test(words))
      .map((words) => ({ words: words.slice(0, MAX_SENTENCE_CHARS), isProse, isListItem }));
  });
  return text.split(/[\n\r]+/).flatMap(read);
}

function readSentence(sentence: Sentence, reader: IdeaReader): ReadSentence {
  const plain = plainWords(sentence.words);
  const isQuestion = QUESTION.test(sentence.words);
  const ideas = ideasIn(plain, reader);
  // `Reconnect?` asks nobody to reconnect.
  if (isQuestion) ideas.delete('again');
  return { ...sentence, ideas, isStatement: !isQuestion && !CONDITION_OR_EXPLANATION.test(plain) };
}

/** Tells whether a line is an entry of a table of texts. */
function isEntry(line: string): boolean {
  const [, quote, key = '', comma] = TEXT_ENTRY.exec(line) ?? [];
  return key !== '' && !RESPONSE_FIELD.test(key) && (quote !== '' || comma !== '');
}
