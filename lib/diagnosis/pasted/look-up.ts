import { WORLDWIDE } from '../../catalog/clouds';
import { FAILURES } from '../../catalog/failures';
import { readAddress } from '../../evidence/addresses/address';
import { type Evidence, type Facts, PASTED_SITE } from '../../evidence/evidence';
import { GENERATED_ADDRESS_PATTERN } from '../../evidence/formats';
import { decodeEntities } from '../../evidence/html-entities';
import { addressParams, readReturnAddress } from '../../evidence/oauth';
import { normalize } from '../../evidence/phrases';
import { isKind, makeToken, microsoftNumber, microsoftToken } from '../../evidence/token';
import { SITES, siteOf } from '../../evidence/watched-sites';
import { type Diagnosis, diagnose } from '../diagnose';
import type { RuleIndex } from '../rule-index';
import { matchSentences } from '../sentences/match-sentences';
import { selectTargets } from '../sentences/select-targets';
import { contextTokens } from './context';
import { factsIn } from './details';
import { errorsIn } from './errors';
import { browserConfirmations } from './errors/browser-first';
import { cloudFailures } from './errors/cloud';
import { isKnownCode } from './errors/codes';
import { isOAuthCode } from './errors/oauth';
import { markLogLines, quotesRefusal, unfoldReplies, withoutPassedTests } from './errors/replies';
import { excerpt, MAX_TEXT_CHARS } from './excerpt';
import { repairMisreadLetters } from './matching/look-alikes';
import { clearTextCache, mayBeIn } from './matching/prefilter';
import { isInstruction, withoutMentions } from './mentions/mentions';
import { noticeTokens } from './notices';
import { findPhrases } from './phrases';
import { findRetoldScreens } from './screens';
import { findVendors } from './vendors';

/** Approximate maximum numbers of characters searched for codes and for words; a longer text is cut to an excerpt. */
const MAX_CODE_CHARS = 65_536;
const MAX_WORD_CHARS = 16_384;

/** Matches a failure and the colon before its reason, or words for what somebody got and a quotation mark. */
const FAILURE_REPORT =
  /(?:error|exception|failed|failure|could not|cannot|refused|fehler|erreur)\b[^\n:]{0,60}: |\b(?:gets?|got|getting|says|said|shows|reads|sagt|meldet)[: ]{1,2}["“„]/i;

/** Matches a URL, which may lack the scheme if its host is watched; what follows in braces belongs to its query. */
const URL_PATTERN = new RegExp(
  `(?:https?://|(?<![\\w.@/-])(?=(?:${SITES.flatMap(({ hosts }) => hosts)
    .map((host) => `${host.replaceAll('.', '\\.')}/`)
    .join('|')})))[^\\s"'<>\\\\^\`{|}]{4,16000}(?:\\{\\S{0,4000})?`,
  'gi',
);

/** The problems that a text reports, and its facts: when, where and with which app they occurred. */
export interface LookUp extends Pick<Evidence, 'host' | 'facts'> {
  /** The known problems, best first. */
  diagnoses: Diagnosis[];
}

/**
 * Finds the known problems that a pasted text, code or URL reports. The text stays on the device, and nothing of it is
 * kept.
 */
export function lookUp(text: string, index: RuleIndex): LookUp {
  const { diagnoses, evidence } = diagnoseText(text, index);
  clearTextCache();
  return { diagnoses, host: evidence.host, facts: evidence.facts };
}

/** Returns the evidence in a pasted text. Never throws; what it cannot read yields no evidence. */
export function readText(input: string, index: RuleIndex): Evidence {
  const { evidence } = diagnoseText(input, index);
  clearTextCache();
  return evidence;
}

/** Returns the evidence in a text and its diagnoses. Notices are only looked for where these are none, or all likely. */
function diagnoseText(input: string, index: RuleIndex): { evidence: Evidence; diagnoses: Diagnosis[] } {
  const whole =
    input.length <= MAX_TEXT_CHARS
      ? input
      : `${input.slice(0, MAX_TEXT_CHARS / 2)}\n${input.slice(-MAX_TEXT_CHARS / 2)}`;
  const text = withoutMentions(
    withoutPassedTests(removeEscapes(excerpt(whole, MAX_CODE_CHARS, index))),
    index,
  );
  const { urls, prose, withUrls } = extractUrls(text);
  const tokens = new Set<string>();
  const facts: Facts = {};
  let host = '';

  for (const url of urls.slice(0, 10)) {
    const watched = readAddress(url);
    const read = watched.tokens.size > 0 ? watched : readReturnUrl(url);
    for (const token of read.tokens) tokens.add(token);
    Object.assign(facts, watched.facts, read.facts);
    if (watched.tokens.size > 0) host = url.host;
  }

  const vendors = findVendors(normalize(repairMisreadLetters(text)));
  for (const vendor of vendors) tokens.add(makeToken('named', vendor));
  for (const token of errorsIn(prose, withUrls, vendors, index)) tokens.add(token);
  for (const token of contextTokens(text)) tokens.add(token);
  for (const token of cloudFailures(text)) tokens.add(token);
  for (const token of browserConfirmations(prose, text, vendors)) tokens.add(token);
  if (GENERATED_ADDRESS_PATTERN.test(withUrls)) tokens.add('dom:outlook-alias');
  // OAuth errors of other services have no rule.
  if (vendors.has('other')) for (const token of tokens) if (isKind(token, 'param')) tokens.delete(token);
  const words = excerpt(markLogLines(unfoldReplies(prose)), MAX_WORD_CHARS, index);
  for (const token of wordTokens(words, vendors, [...tokens], index)) tokens.add(token);
  const base = { site: PASTED_SITE, host, facts: { ...factsIn(decodePercent(text)), ...facts } };
  const evidence = { ...base, tokens: [...tokens] };
  const diagnoses = diagnose(evidence, index);
  // A notice counts where there is no diagnosis but those of fallback rules.
  const isOpen = diagnoses.every(
    ({ rule, certainty }) => certainty === 'likely' && index.rules.get(rule)?.fallback === true,
  );
  // It also counts where no diagnosis rests on a code, if its tokens exclude all of the rules found before.
  const isGuess = diagnoses.every(({ certainty, codes }) => certainty === 'likely' && codes.length === 0);
  const notice = (isOpen || isGuess) && !isInstruction(words) ? noticeTokens(words, vendors) : [];
  if (notice.length === 0) return { evidence, diagnoses };
  const withNotice = { ...base, tokens: [...tokens, ...notice] };
  const revised = diagnose(withNotice, index);
  const excluded = revised.every(({ rule }) => diagnoses.every((before) => before.rule !== rule));
  return isOpen || excluded ? { evidence: withNotice, diagnoses: revised } : { evidence, diagnoses };
}

/** Yields tokens for the phrases, known sentences and retold screens in a text whose codes have been read. */
function* wordTokens(
  words: string,
  vendors: ReadonlySet<string>,
  tokens: readonly string[],
  index: RuleIndex,
): Generator<string> {
  const hasCode =
    quotesRefusal(words) || tokens.some((token) => isKind(token, 'code') || isKind(token, 'param'));
  // Instructions repeat the words of screens.
  if (!hasCode && isInstruction(words)) return;
  for (const phrase of findPhrases(words, vendors, index)) {
    yield makeToken('heading', phrase);
    yield makeToken('text', phrase);
  }
  const failed = FAILURE_REPORT.test(words);
  // Beside a known code of Microsoft's, sentences of its codes add nothing.
  const hasMicrosoftCode = tokens.some(
    (token) => microsoftNumber(token) !== undefined && isKnownCode(token, index),
  );
  const letters = repairMisreadLetters(words);
  for (const target of selectTargets(matchSentences(letters), { vendors, coded: hasCode, failed })) {
    const meant = meantTarget(target, tokens);
    if (meant && (!hasMicrosoftCode || microsoftNumber(meant) === undefined))
      yield makeToken('sentence', meant);
  }
  if (!hasCode) for (const rule of findRetoldScreens(letters, vendors)) yield makeToken('sentence', rule);
}

/** Returns what a sentence means in its text, which may tell whose mailbox or server it is; undefined for nothing. */
function meantTarget(target: string, tokens: readonly string[]): string | undefined {
  // In returned mail it is the recipient's mailbox that is full.
  const isFull = target === FAILURES.mailboxFull || target === FAILURES.microsoftMailboxFull;
  if (isFull && tokens.includes(makeToken('named', 'recipient'))) return undefined;
  return target === FAILURES.microsoftSignInRefused && tokens.includes(makeToken('named', 'exchange-server'))
    ? FAILURES.signInRefused
    : target;
}

/**
 * Separates a text from its URLs, which have readers of their own and carry values for later (`continue`, `state`). `prose`
 * is the text without URLs; `withUrls` keeps those of sites that are not watched, since a search or a help page may name
 * a code. Descriptions of errors stay in both.
 */
function extractUrls(text: string): { urls: URL[]; prose: string; withUrls: string } {
  const alone = text.trim();
  const whole = /^[a-z0-9.-]{4,100}\.[a-z]{2,10}\/\S+$/i.test(alone) ? `https://${alone}` : text;
  if (!mayBeIn(URL_PATTERN, whole)) {
    const prose = decodePercent(whole);
    return { urls: [], prose, withUrls: prose };
  }
  const urls: URL[] = [];
  const without = (keep: (url: URL) => boolean) =>
    whole.replace(URL_PATTERN, (found) => {
      const url = parseUrl(found);
      if (!url || keep(url)) return found;
      const description = addressParams(url).get('error_description');
      // The URL may be followed by the bracket that closes a server's response code.
      return `${description ? `\n${description}\n` : ' url '}${found.slice(lengthOf(found))}`;
    });
  const prose = without((url) => {
    urls.push(url);
    return false;
  });
  const withUrls = urls.every((url) => siteOf(url)) ? prose : without((url) => !siteOf(url));
  return { urls, prose: decodePercent(prose), withUrls: decodePercent(withUrls) };
}

/** Returns the length of a URL without the punctuation that follows it. */
function lengthOf(found: string): number {
  let end = found.length;
  while (end > 0 && '.,;:!)]'.includes(found.charAt(end - 1))) end--;
  return end;
}

function parseUrl(found: string): URL | undefined {
  const trimmed = found.slice(0, lengthOf(found)).replace(/^(?:http:\/\/|(?!https:))/i, 'https://');
  return URL.canParse(trimmed) ? new URL(trimmed) : undefined;
}

/** Reads the response in an OAuth return URL; a parameter `error` alone does not make a URL one. */
function readReturnUrl(url: URL): { tokens: Iterable<string>; facts: Facts } {
  const params = addressParams(url);
  const number = /^\/error\/?$/.test(url.pathname) && /^\d{4,8}$/.exec(params.get('code') ?? '')?.[0];
  if (number && url.host === WORLDWIDE.host) return { tokens: [microsoftToken(number)], facts: {} };
  const isReturn =
    ['state', 'tenant', 'error_description', 'error_subcode', 'error_uri'].some((key) => params.has(key)) ||
    /oauth|callback|consent|connect/i.test(url.pathname);
  const response = isReturn ? readReturnAddress(params) : { tokens: [], facts: {} };
  // Google sends no description, and Microsoft's has a code. Another description is another service's, and its words are
  // read with the text.
  const isOtherService =
    params.has('error_description') &&
    isOAuthCode(params.get('error') ?? '') &&
    !response.tokens.some((token) => isKind(token, 'code') || /subcode|consent=/.test(token));
  return isOtherService ? { tokens: [], facts: {} } : response;
}

/** Returns a text without the escapes of HTML and JSON strings that would hide what is read here. */
function removeEscapes(text: string): string {
  const unescaped = text
    .replaceAll('\\/', '/')
    .replaceAll('\\"', '"')
    .replace(/\\u00([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeEntities(unescaped);
}

/** Decodes the percent-escapes of a text and, if it has any, its `+`; broken escapes stay. */
function decodePercent(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  return text.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
