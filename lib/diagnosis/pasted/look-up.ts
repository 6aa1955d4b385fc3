import { readAddress } from '../../evidence/addresses/address';
import { type Evidence, type Facts, PASTED } from '../../evidence/evidence';
import { GENERATED_ADDRESS } from '../../evidence/formats';
import { decodeEntities } from '../../evidence/html-entities';
import { addressParams, readReturnAddress } from '../../evidence/oauth';
import { normalize } from '../../evidence/phrases';
import { isKind, makeToken, microsoftNumber, microsoftToken } from '../../evidence/token';
import { SITES, siteOf } from '../../evidence/watched-sites';
import { type Diagnosis, diagnose } from '../diagnose';
import type { RuleIndex } from '../rule-index';
import { matchSentences } from '../sentences/match-sentences';
import { selectTargets as spokenFor } from '../sentences/select-targets';
import { circumstances } from './circumstances';
import { factsIn } from './details';
import { errorsIn } from './errors';
import { cloudFailures } from './errors/cloud';
import { isKnownCode } from './errors/codes';
import { isOAuthWord } from './errors/oauth';
import { isRefusal, markLogLines, unfoldReplies, withoutTicked } from './errors/replies';
import { excerpt, LONGEST } from './excerpt';
import { forgetTexts, mayBeIn } from './matching/gate';
import { withLetters } from './matching/look-alikes';
import { isInstruction, withoutCode } from './mentions/code';
import { noticeIn } from './notices';
import { phrasesIn } from './phrases';
import { screensTold } from './screens';
import { vendorsNamed } from './vendors';

/** So much of a text is searched for codes, and so much for words: characters. Longer ones are cut to excerpts. */
const FOR_CODES = 65_536;
const FOR_WORDS = 16_384;

/** What says that something failed and, after a colon, why; or what somebody got, in quotation marks. */
const FAILED =
  /(?:error|exception|failed|failure|could not|cannot|refused|fehler|erreur)\b[^\n:]{0,60}: |\b(?:gets?|got|getting|says|said|shows|reads|sagt|meldet)[: ]{1,2}["“„]/i;

/** An address; those of watched hosts may lack the scheme. What stands in braces belongs to its query. */
const ADDRESS = new RegExp(
  `(?:https?://|(?<![\\w.@/-])(?=(?:${SITES.flatMap(({ hosts }) => hosts)
    .map((host) => `${host.replaceAll('.', '\\.')}/`)
    .join('|')})))[^\\s"'<>\\\\^\`{|}]{4,16000}(?:\\{\\S{0,4000})?`,
  'gi',
);

/** What a text was found to speak of, and what it says of when, where and which app. */
export interface LookUp extends Pick<Evidence, 'host' | 'facts'> {
  /** The known problems, best first. */
  diagnoses: Diagnosis[];
}

/**
 * Which known problems a pasted text, a code or an address speaks of.
 * The text stays on the device; nothing of it is kept.
 */
export function lookUp(text: string, index: RuleIndex): LookUp {
  const { diagnoses, evidence } = readAll(text, index);
  forgetTexts();
  return { diagnoses, host: evidence.host, facts: evidence.facts };
}

/** What a pasted text says, as Evidence. Never throws; what it cannot read says nothing. */
export function readText(input: string, index: RuleIndex): Evidence {
  const { evidence } = readAll(input, index);
  forgetTexts();
  return evidence;
}

/** Evidence of a pasted text, and what it is diagnosed as: a product’s own words are looked for where that is nothing. */
function readAll(input: string, index: RuleIndex): { evidence: Evidence; diagnoses: Diagnosis[] } {
  const whole =
    input.length <= LONGEST ? input : `${input.slice(0, LONGEST / 2)}\n${input.slice(-LONGEST / 2)}`;
  const text = withoutCode(withoutTicked(plainText(excerpt(whole, FOR_CODES, index))), index);
  const { addresses, prose, named } = takeAddresses(text);
  const tokens = new Set<string>();
  const facts: Facts = {};
  let host = '';

  for (const address of addresses.slice(0, 10)) {
    const read = readAddress(address);
    const answer = read.tokens.size > 0 ? read : readReturn(address);
    for (const token of answer.tokens) tokens.add(token);
    Object.assign(facts, read.facts, answer.facts);
    if (read.tokens.size > 0) host = address.host;
  }

  const vendors = vendorsNamed(normalize(withLetters(text)));
  for (const vendor of vendors) tokens.add(makeToken('named', vendor));
  for (const token of errorsIn(prose, named, vendors, index)) tokens.add(token);
  for (const token of circumstances(text)) tokens.add(token);
  for (const token of cloudFailures(text)) tokens.add(token);
  if (GENERATED_ADDRESS.test(named)) tokens.add('dom:outlook-alias');
  // What other services answer in OAuth's words is nobody's business here.
  if (vendors.has('other')) for (const token of tokens) if (isKind(token, 'param')) tokens.delete(token);
  const words = excerpt(markLogLines(unfoldReplies(prose)), FOR_WORDS, index);
  for (const token of wordsSaid(words, vendors, [...tokens], index)) tokens.add(token);
  const said = { site: PASTED, host, facts: { ...factsIn(decodePercent(text)), ...facts } };
  const evidence = { ...said, tokens: [...tokens] };
  const diagnoses = diagnose(evidence, index);
  // A product’s own words count where nobody’s code does, and no sentence that has an answer of its own.
  const open = diagnoses.every(
    ({ rule, certainty }) => certainty === 'likely' && index.rules.get(rule)?.fallback === true,
  );
  // Or where all is guessed and the notice says more: the rule that spoke names it as what silences it.
  const guessed = diagnoses.every(({ certainty, codes }) => certainty === 'likely' && codes.length === 0);
  const notice = (open || guessed) && !isInstruction(words) ? noticeIn(words, vendors) : [];
  if (notice.length === 0) return { evidence, diagnoses };
  const noticed = { ...said, tokens: [...tokens, ...notice] };
  const again = diagnose(noticed, index);
  const silenced = again.every(({ rule }) => diagnoses.every((before) => before.rule !== rule));
  return open || silenced ? { evidence: noticed, diagnoses: again } : { evidence, diagnoses };
}

/** Tokens of the phrases and known sentences in a text of which the codes are known already. */
function* wordsSaid(
  words: string,
  vendors: ReadonlySet<string>,
  tokens: readonly string[],
  index: RuleIndex,
): Generator<string> {
  const coded = isRefusal(words) || tokens.some((token) => isKind(token, 'code') || isKind(token, 'param'));
  // Who explains how something is done repeats the words of its screens.
  if (!coded && isInstruction(words)) return;
  for (const phrase of phrasesIn(words, vendors, index)) {
    yield makeToken('heading', phrase);
    yield makeToken('text', phrase);
  }
  const failed = FAILED.test(words);
  // Where a known code is named, its sentence says no more, and that of its likes nothing.
  const numbered = tokens.some((token) => microsoftNumber(token) !== undefined && isKnownCode(token, index));
  const letters = withLetters(words);
  for (const target of spokenFor(matchSentences(letters), { vendors, coded, failed })) {
    const meant = meantBy(target, tokens);
    if (meant && (!numbered || microsoftNumber(meant) === undefined)) yield makeToken('sentence', meant);
  }
  if (!coded) for (const rule of screensTold(letters, vendors)) yield makeToken('sentence', rule);
}

/** What a sentence speaks for where the text says whose mailbox or server it is about. */
function meantBy(target: string, tokens: readonly string[]): string | undefined {
  // What comes back tells of the recipient's mailbox.
  if (target.endsWith('/mailbox-full') && tokens.includes(makeToken('named', 'recipient'))) return undefined;
  return target === 'microsoft/mail-sign-in-refused' && tokens.includes(makeToken('named', 'exchange-server'))
    ? 'mail/sign-in-refused'
    : target;
}

/**
 * Takes the addresses out of a text: their own readers read them, and what they carry for later (`continue`,
 * `state`) is nothing that anybody says now. `prose` is the text without any of them, `named` has those of sites
 * that are not watched, since a search or a help page may name a code. A description of an error stays.
 */
function takeAddresses(text: string): { addresses: URL[]; prose: string; named: string } {
  const alone = text.trim();
  const whole = /^[a-z0-9.-]{4,100}\.[a-z]{2,10}\/\S+$/i.test(alone) ? `https://${alone}` : text;
  if (!mayBeIn(ADDRESS, whole)) {
    const prose = decodePercent(whole);
    return { addresses: [], prose, named: prose };
  }
  const addresses: URL[] = [];
  const without = (keep: (url: URL) => boolean) =>
    whole.replace(ADDRESS, (found) => {
      const url = parsed(found);
      if (!url || keep(url)) return found;
      const description = addressParams(url).get('error_description');
      // The bracket around a server's code closes behind the address.
      return `${description ? `\n${description}\n` : ' url '}${found.slice(lengthOf(found))}`;
    });
  const prose = without((url) => {
    addresses.push(url);
    return false;
  });
  const named = addresses.every((url) => siteOf(url)) ? prose : without((url) => !siteOf(url));
  return { addresses, prose: decodePercent(prose), named: decodePercent(named) };
}

/** The length of an address without the punctuation that follows it. */
function lengthOf(found: string): number {
  let end = found.length;
  while (end > 0 && '.,;:!)]'.includes(found.charAt(end - 1))) end--;
  return end;
}

function parsed(found: string): URL | undefined {
  const trimmed = found.slice(0, lengthOf(found)).replace(/^(?:http:\/\/|(?!https:))/i, 'https://');
  return URL.canParse(trimmed) ? new URL(trimmed) : undefined;
}

/** The answer in an address to which an OAuth request was returned; `error` alone is anybody's parameter. */
function readReturn(address: URL): { tokens: Iterable<string>; facts: Facts } {
  const params = addressParams(address);
  const explained = /^\/error\/?$/.test(address.pathname) && /^\d{4,8}$/.exec(params.get('code') ?? '')?.[0];
  if (explained && address.host === 'login.microsoftonline.com')
    return { tokens: [microsoftToken(explained)], facts: {} };
  const returned =
    ['state', 'tenant', 'error_description', 'error_subcode', 'error_uri'].some((key) => params.has(key)) ||
    /oauth|callback|consent|connect/i.test(address.pathname);
  const answer = returned ? readReturnAddress(params) : { tokens: [], facts: {} };
  // Google gives no description, and Microsoft's names a code: another one comes from somebody else. Its words are
  // read with the text.
  const others =
    params.has('error_description') &&
    isOAuthWord(params.get('error') ?? '') &&
    !answer.tokens.some((token) => /^code:|subcode|consent=/.test(token));
  return others ? { tokens: [], facts: {} } : answer;
}

/** A text as its author saw it: without the escapes of HTML and of JSON strings that change what is read here. */
function plainText(text: string): string {
  const plain = text
    .replaceAll('\\/', '/')
    .replaceAll('\\"', '"')
    .replace(/\\u00([2-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeEntities(plain);
}

/** A text with its percent-escapes read, where it has some; broken ones stay. */
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
