import { readCode } from './codes/microsoft';
import { type Diagnosis, diagnose, type RuleIndex } from './diagnose';
import type { Evidence, Facts } from './evidence';
import { aadstsCodes, guid, instant } from './forms';
import { APPS } from './library';
import { anchorOf, normalise } from './phrases';
import { addressParams, readAnswer } from './return-address';
import { siteOf } from './sites';

/** The longest text that is read, in characters. */
const LONGEST = 65_536;

/** Google's codes that mean nothing else anywhere; the others count only as "Error 400: code". */
const GOOGLE_WORDS =
  /(?<![\w-])(admin_policy_enforced|policy_enforced|org_internal|access_not_configured|disallowed_useragent|redirect_uri_mismatch|origin_mismatch|restricted_client|deleted_client|disabled_client)(?![\w-])/gi;

/** OAuth answers whose words are unmistakable even without an address around them. */
const OAUTH_WORDS =
  /(?<![\w-])(interaction_required|login_required|consent_required|invalid_grant|invalid_rapt)(?![\w-])/gi;

const STATED = /(?<![\d.])(4\d\d)(?!\d)[^\n]{0,12}?[:：]\s{0,4}([a-z]{2,30}(?:_[a-z]{2,30}){1,4})\b/g;
/** A name from a program: long, and with capitals. */
const IDENTIFIER = /\b(?=[A-Za-z_]{0,40}[A-Z])[A-Za-z][A-Za-z_]{11,90}\b/g;
const ALIAS = /\boutlook_[0-9a-z]{8,40}@outlook\.com\b/i;
const BARE = /^[\s"'([#]*(?:[\p{L}]{3,12}[\s:#-]{0,3}){0,2}(\d{4,8})[\s"')\].,;:!]*$/u;
const LABELLED =
  /^[\s"'([#]*(?:(?:error|code|fehler|erreur|kod|błąd|blad|foutcode|felkod|errore|código|codigo)[\s:#-]{1,3}){0,2}\d/iu;
const ADDRESS = /https?:\/\/[^\s"'<>\\^`{|}]{4,16000}/gi;

/**
 * Which known problems a pasted text, a code or an address speaks of, best first.
 * The text stays on the device; nothing of it is kept.
 */
export function lookUp(text: string, index: RuleIndex): Diagnosis[] {
  return diagnose(readText(text, index), index);
}

/** What a pasted text says, as Evidence. Never throws; what it cannot read says nothing. */
export function readText(input: string, index: RuleIndex): Evidence {
  const text = unescapeHtml(input.slice(0, LONGEST));
  const tokens = new Set<string>();
  const facts: Facts = {};
  let host = '';

  for (const address of addressesIn(text)) {
    const site = siteOf(address);
    const read = site?.readAddress(address);
    for (const token of read?.tokens ?? []) tokens.add(token);
    Object.assign(facts, read?.facts);
    if (read && read.tokens.size > 0) host = address.host;
    if (!site) {
      const answer = readAnswer(addressParams(address));
      for (const token of answer.tokens) tokens.add(token);
      Object.assign(facts, answer.facts);
    }
  }

  const spoken = decodePercent(text);
  const known = (number: string) =>
    index.clauses.has(`code:AADSTS${number}`) || readCode(number) !== undefined;
  for (const code of aadstsCodes(spoken)) tokens.add(`code:${code}`);
  for (const code of numbersIn(spoken, known)) tokens.add(`code:AADSTS${code}`);
  for (const [, status, code] of spoken.matchAll(STATED)) {
    tokens.add(`code:google/${code}`);
    tokens.add(`param:status=${status}`);
  }
  for (const [, code] of spoken.matchAll(GOOGLE_WORDS)) tokens.add(`code:google/${code?.toLowerCase()}`);
  for (const [identifier] of spoken.matchAll(IDENTIFIER)) {
    for (const space of ['graph', 'google', 'hubspot']) {
      if (index.clauses.has(`code:${space}/${identifier}`)) tokens.add(`code:${space}/${identifier}`);
    }
  }
  for (const [, word] of spoken.matchAll(OAUTH_WORDS)) {
    tokens.add(`param:error=${word?.toLowerCase()}`);
    tokens.add('param:error');
  }
  if (ALIAS.test(spoken)) tokens.add('dom:outlook-alias');
  for (const token of bodyTokens(spoken)) tokens.add(token);
  for (const phrase of phrasesIn(spoken, index)) {
    tokens.add(`heading:${phrase}`);
    tokens.add(`text:${phrase}`);
  }
  return { site: 'text', host, tokens: [...tokens], facts: { ...factsIn(spoken), ...facts } };
}

/** The addresses in a text, at most ten; a text that is one address may leave its scheme out. */
function addressesIn(text: string): URL[] {
  const found = text.match(ADDRESS)?.slice(0, 10) ?? [];
  const alone = text.trim();
  if (found.length === 0 && /^[a-z0-9.-]{4,100}\.[a-z]{2,10}\/\S+$/i.test(alone))
    found.push(`https://${alone}`);
  return found.flatMap((address) => {
    const trimmed = address.replace(/[.,;:!)\]]+$/, '').replace(/^http:/i, 'https:');
    return URL.canParse(trimmed) ? [new URL(trimmed)] : [];
  });
}

/** Numbers that stand for a code though nobody wrote AADSTS: alone in the text, or in an error body. */
function* numbersIn(text: string, isCode: (number: string) => boolean): Generator<string> {
  const alone = BARE.exec(text.slice(0, 60))?.[1];
  if (alone && text.length <= 60 && LABELLED.test(text) && isCode(alone)) yield alone;
  const listed = /"?error_codes"?\s*[:=]\s*\[([\d,\s]{4,200})\]/.exec(text)?.[1] ?? '';
  for (const number of listed.match(/\d{4,8}/g) ?? []) yield number;
  const explained = /login\.microsoftonline\.com\/error\?code=(\d{4,8})(?!\d)/.exec(text)?.[1];
  if (explained) yield explained;
}

/** What an error body (JSON, a form, a query) says in its `error` fields. */
function* bodyTokens(text: string): Generator<string> {
  for (const [, key, word] of text.matchAll(
    /["'?&\s{](error|error_subcode)["']?\s{0,3}[:=]\s{0,3}["']?([a-z][a-z_]{2,39})\b/g,
  )) {
    yield `param:${key}=${word}`;
    if (key === 'error') yield 'param:error';
  }
  if (/[?&\s"']admin_consent["']?\s{0,3}[:=]\s{0,3}["']?true\b/i.test(text)) yield 'param:admin_consent=true';
}

const BOUNDARY = new Set([...'\n.!?。！？:：;,"\'()[]{}<>|•·*_/-=→']);

/** The phrases that stand in a text as sentences of their own; a line break may fall inside one. */
function phrasesIn(text: string, index: RuleIndex): string[] {
  const marked = text
    .split(/\s*[\n\r]\s*/)
    .map(normalise)
    .join('\n');
  const flat = marked.replaceAll('\n', ' ');
  const found: string[] = [];
  for (const phrases of index.phrases.values()) {
    for (const phrase of phrases) {
      const { anchor, fixed } = anchorOf(phrase);
      for (let at = flat.indexOf(fixed); at >= 0; at = flat.indexOf(fixed, at + 1)) {
        const opens = anchor === 'end' ? at > 0 : isEdge(marked, at - 1, -1);
        const closes =
          anchor === 'start' ? at + fixed.length < flat.length : isEdge(marked, at + fixed.length, 1);
        if (opens && closes) {
          found.push(phrase);
          break;
        }
      }
    }
  }
  return found;
}

/** Whether a sentence ends here: blanks aside, the text ends or punctuation stands there. */
function isEdge(text: string, at: number, step: 1 | -1): boolean {
  let here = at;
  while (text.charAt(here) === ' ') here += step;
  return here < 0 || here >= text.length || BOUNDARY.has(text.charAt(here));
}

/** Ids and the time as Microsoft's details block writes them, and the id of an app we know. */
function factsIn(text: string): Facts {
  const facts: Facts = {};
  const labelled = (label: string) =>
    guid(new RegExp(`${label}\\s{0,3}[:=]?\\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])`, 'i').exec(text)?.[1]);
  const correlation = labelled('correlation[ _]?id"?');
  if (correlation) facts.correlationId = correlation;
  const request = labelled('(?:request|trace)[ _]?id"?');
  if (request) facts.requestId = request;
  const time = instant(
    /timestamp"?\s{0,3}[:=]?\s{0,3}"?(\d{4}-\d\d-\d\d[T ][\d:]{8}Z?)/i.exec(text)?.[1]?.replace(' ', 'T'),
  );
  if (time) facts.time = time;
  const lower = text.toLowerCase();
  for (const app of APPS.values()) {
    if (app.microsoft && lower.includes(app.microsoft.clientId)) facts.clientId = app.microsoft.clientId;
  }
  return facts;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  shy: '',
};

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
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
