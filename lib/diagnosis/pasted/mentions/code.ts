import { codeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { ERROR_SPACES, isErrorName } from '../errors/codes';
import { isLibraryName } from '../errors/libraries';
import { isOAuthWord } from '../errors/oauth';
import { memoize } from '../matching/memoize';
import { mayBeIn } from '../matching/prefilter';
import { docLines } from './docstrings';
import { documentLines } from './documents';
import { isSupposed, maySuppose, toldLines } from './told';

/** Of a longer line only its beginning is looked at. */
const A_LINE = 400;

/** A name that may be an error's, wherever it stands. */
const NAME =
  /(?<![\w@.$/-])(?:AADSTS\d{4,8}|(?:[45]\d\d )?[45]\.\d{1,2}\.\d{1,3}(?!\.?\d)|0x800[0-9a-fA-F]{5}|[45][2357]\d(?=[ ,:;.)"'])|[A-Za-z][A-Za-z_]{6,70})(?![\w/@-])/g;

/** What programs are written with at the beginning of a line, each with what has to stand behind it. */
const SOURCE: readonly (readonly [begins: RegExp, holds: RegExp])[] = [
  [/^(?:\} ?)?(?:else ?)?if ?\(|^while ?\(|^unless /, /[=!]=|\.\w{2,40}\(|&&|\|\||instanceof|\)\s?\{$/],
  [/^(?:el)?if [\w(!"']/, /(?:[=!]=|\bin\b|\.\w{2,40}\(|isinstance|errors\.).{0,200}[:{]$/],
  [
    /^(?:return|throw|raise)\b/,
    /[=!]=|\bin (?:str|repr|msg|message|err|error|exc|e)\b|\?.{1,200}:|[;({]$|\.\w{2,40}\(|\bnew\b/,
  ],
  [/^(?:export|public|private|protected|internal|static|const|let|var|val|final|readonly)\b/, /[=({;]/],
  [
    /^(?:async )?(?:def|fn|func|function|fun|class|enum|interface|type|struct|module|namespace) [\w$(]/,
    /[({:=]/,
  ],
  [
    /^(?:switch|match|when)\b/,
    /^switch ?\(|^match [\w.]{1,40} ?\{|^when [^\n]{1,120}(?: then\b|=>|->)|^when ?\([^\n]{0,120}\{$|^when ["':][\w-]{2,60}["']?,?$/,
  ],
  [/^(?:case|default)\b/, /^case ["'\w.]{1,80}["']?\s?(?::|=>|->|,)|^default:/],
  [/^(?:\} ?)?catch ?[({]|^except\b|^rescue\b|^try ?[:{]/, /[{:)]$|^rescue [A-Z]/],
  [/^(?:it|test|describe|context|specify|expect|scenario)(?:\.\w{2,20})?\(/, /["'`(]/],
  [
    /^(?:assert\w*[ (!]|Assert\.|self\.assert|\$this->(?:assert|expect)|with (?:pytest|self)\.|t\.(?:Run|Error|Fatal)|require\.\w+\()/,
    /[("'=]/,
  ],
  [
    /^(?:await )?(?:jest|vi|mock\w{0,20}|nock|sinon|stub\w{0,20}|\w{1,20}Mock|server|when|allow|given|fake\w{0,20}|httpmock|wireMock|stub_request|webmock|\$this|respx|responses|requests_mock|httpx_mock)\b[.(-]/,
    /\.(?:reply\w{0,12}|mock\w{1,30}|returns?|thenThrow|thenReturn|respond\w{0,8}|rejects?|throws?|and_raise|and_return|to_raise|to_return|add|use|willReturn|willThrow\w{0,12}|get|post|put|patch|delete|request|register_uri|RegisterResponder|stubFor)\(/,
  ],
  [/^@[\w.]{2,60}\(/, /["'(]/],
  [/^(?:SELECT|INSERT|UPDATE|DELETE|WHERE|AND|WITH)\b/, /\b(?:FROM|WHERE|VALUES|SET)\b|=|\bIN ?\(/],
  [/^(?:\/\/|\/\*)/, /\w/],
  [/^["'`]?[A-Z][A-Z0-9_]{2,60}["'`]? ?(?::=|=) ?(?:["'{[(]|frozenset|set\(|new )/, /_|[{[(]/],
  [/^[+-] {1,12}(?:if|return|const|let|throw|case|await|expect|assert)\b/, /[({;"']/],
];

/** A line of a test in which a value is made or handed over. */
const STATEMENT = /^[\w.$ :]{1,60}= ?(?:await )?[\w.$]{1,60}\(|^(?:await )?[\w.$]{1,60}\(["'`]/;
/** A call that is all of a line, whatever is handed over; a program prints its exceptions in the same form. */
const CALL =
  /^(?:await )?(?!\w{0,60}(?:Error|Exception|Failure)\()[\w$]{1,60}(?:\.(?!\w{0,60}(?:Error|Exception|Failure)\()[\w$]{1,60}){0,6}\(.{1,380}\)[;,]?$/;
/** What a program prints when something went wrong. */
const REPORTS = /^(?:\w{0,40}(?:Error|Exception)\b|FAIL|E {2}|at |●|✕|caused by)/i;
const TESTED =
  /^(?:it|test|describe|context|specify)(?:\.\w{2,20})?\(["'`]|^(?:async )?def test_|^@(?:Test|pytest)|^#\[test\]|^func Test[A-Z]|^public function test/;

/** Words in quotation marks. */
const QUOTED = /"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`\n]{0,300}`/g;

/** An entry of a table, a list or a mapping: the name, and what divides it from its explanation. */
const ENTRY =
  /^(?:(?:<\w{2,6}>){1,3}|[-*•+] ?|\d{1,2}[.)] ?|\| ?|)["'`*[(]{0,3}(AADSTS\d{4,8}|[45]\d\d(?: [45]\.\d{1,2}\.\d{1,3})?|[45]\.\d{1,2}\.\d{1,3}|[A-Za-z][A-Za-z_.]{4,70})["'`*\])]{0,3} ?(=>|->|→|\||:|=|[-–—](?= )|,|;|\t|<\/t[dh]>|\()/;

/** A member of a list of constants: its name for the program, and the error's. */
const MEMBER =
  /^["'`]?([\w.]{2,60})["'`]? ?(?:=>|:|=) ?["'`]([A-Za-z][A-Za-z_]{4,70}|AADSTS\d{4,8})["'`],?;?$/;
const FIELD =
  /^(?:\w{0,20}[._]?(?:error|code|type|name|reason|status|category|exception|message|key)\w{0,12})$/i;

/** A name that is all of a line of a program. */
const ALONE = /^(?:\| ?)?["'`]([A-Za-z][A-Za-z_]{4,70}|AADSTS\d{4,8})["'`][,;]?$/;

/** What divides the columns of a table, or a name and a text in a program. */
const DIVIDES = /^(?:=>|->|→|\||\t|,|;|<)/;

/** A definition within a sentence: a quoted name, a colon, and what it means in small letters. */
const DEFINED =
  /["“'`]([a-z][a-z_]{6,40})["”'`]\s?(?:(?::|–|—|-|means|is returned|if|when)\s{0,3}[a-z]|:\s{0,3}["'“]\p{L})/gu;

/** When something happened, or which request it was: what a report has and a table lacks. */
const HAPPENED = /\d\d:\d\d:\d\d|trace id|correlation id|request[-_ ]?id|timestamp|\b20\d\d-\d\d-\d\d|@\w/i;

/** A blank of a template: whoever sends it fills it in. */
const BLANK =
  /\{\{\s?[a-z_]{2,40}(?:\.[a-z_]{2,40}){0,4}\s?\}\}|\{%\s?\w|%\{[a-z_]{2,40}\}|<%=?\s?\w|\[(?:First|Last|Customer|Your) ?Name\]/i;

/** What tells somebody to do something in a program. */
const STEP =
  /\b(?:open|click|choose|select|tick|check|go to|tap|press|enter|sign in|turn on|switch on|connect)\b| [>›→] /gi;
const WRONG =
  /\b(?:error|fail|denied|refus|reject|block|can ?not|can[’']t|could ?n|does ?n[’']t|did ?n[’']t|won[’']t|invalid|unable|stopp|expired|disconnected|lost|again)|\?/i;

/** Errors that a line names, as far as anything is known of them. */
type Known = (name: string) => boolean;

/**
 * A text without what names errors and reports none: lines of a program that compares with a name or tests for it, and
 * tables, lists and mappings that explain several of them. What programs print when something went wrong stays.
 */
export function withoutCode(text: string, index: RuleIndex): string {
  const known = knownIn(index);
  const lines = text.split('\n');
  const begins = lines.map((line) => line.trim().slice(0, A_LINE));
  const tested = mayBeIn(TESTED, text) && begins.some((begin) => TESTED.test(begin));
  const entries = listed(begins, known);
  const isCode = memoize((begin) => isSource(begin, source) || (tested && isStatement(begin)));
  const told = toldLines(begins, text);
  const described = docLines(begins, text);
  const documented = documentLines(begins, text);
  const supposing = maySuppose(text);
  const source = SOURCE.filter(([begins, holds]) => mayBeIn(begins, text) && mayBeIn(holds, text));
  let changed = entries.size > 0 || documented.size > 0;
  const kept = lines.map((line, at) => {
    if (entries.has(at) || documented.has(at)) return '';
    const begin = begins[at] ?? '';
    const plain =
      told.has(at) || isCode(begin)
        ? withoutNames(line, known)
        : described.has(at)
          ? line.replace(NAME, (name) => (known(name) ? '' : name))
          : supposing
            ? withoutSupposed(line, known)
            : line;
    changed ||= plain !== line;
    return plain;
  });
  const without = changed ? kept.join('\n') : text;
  return withoutDefinitions(without, known);
}

/** Whether a text tells what to do and of nothing that went wrong: what a help page or a prepared answer says. */
export function isInstruction(text: string): boolean {
  if (WRONG.test(text)) return false;
  return BLANK.test(text) || (text.match(STEP)?.length ?? 0) >= 4;
}

/** Whose names a line of a program may compare with. */
const SPACES = [...ERROR_SPACES, 'imap', 'net', 'pop'];

function knownIn(index: RuleIndex): Known {
  const isKnown: Known = (name) =>
    /^(?:AADSTS\d|[45]\d\d|[45]\.\d|0x800)/.test(name) ||
    isOAuthWord(name) ||
    isLibraryName(name) ||
    (isErrorName(name, index) && SPACES.some((space) => index.clauses.has(codeToken(space, name))));
  // Every longer word of a text is asked about, and most stand there many times.
  const asked = new Map<string, boolean>();
  return (name) => {
    const known = asked.get(name) ?? isKnown(name);
    asked.set(name, known);
    return known;
  };
}

function isSource(line: string, source: typeof SOURCE): boolean {
  return source.some(([begins, holds]) => begins.test(line) && holds.test(line));
}

function isStatement(line: string): boolean {
  if (STATEMENT.test(line)) return true;
  return (/[;{([,]$/.test(line) || CALL.test(line)) && !REPORTS.test(line);
}

/** A line without the errors that somebody may meet one day. */
function withoutSupposed(line: string, known: Known): string {
  return line.replace(NAME, (name, at: number) =>
    known(name) &&
    isSupposed(line.slice(Math.max(0, at - 120), at), line.slice(at + name.length, at + name.length + 80))
      ? ''
      : name,
  );
}

/** A line of a program without the errors it names: hosts and ports that it uses stay. */
function withoutNames(line: string, known: Known): string {
  const named = (words: string) => (words.match(NAME) ?? []).some(known) || /[45]\.\d{1,2}\.\d/.test(words);
  return line
    .replace(QUOTED, (words) => (named(words) || words.includes(' ') ? '""' : words))
    .replace(NAME, (name) => (known(name) ? '' : name));
}

/** Whether a line has the columns of a table. */
function isRow(line: string): boolean {
  return (line.match(/[|\t]/g)?.length ?? 0) >= 2;
}

/** The error that a line explains, and whether it does so as tables and programs do: divided from its name. */
function explained(begin: string, known: Known): { name: string; divided: boolean } | undefined {
  const [, member = '', value = ''] = MEMBER.exec(begin) ?? [];
  if (member && !FIELD.test(member) && known(value)) return { name: value, divided: true };
  const [, alone = ''] = ALONE.exec(begin) ?? [];
  const inner =
    alone || (isRow(begin) && !HAPPENED.test(begin) ? ((begin.match(NAME) ?? []).find(known) ?? '') : '');
  if (inner && known(inner)) return { name: inner, divided: true };
  const [whole = '', name = '', between = ''] = ENTRY.exec(begin) ?? [];
  if (!name || !known(name.replace(/^[A-Za-z_]\w{0,40}\./, '')) || HAPPENED.test(begin)) return undefined;
  const said = begin.slice(whole.length).trim();
  if (!/\p{L}{2}/u.test(said)) return undefined;
  const divided = DIVIDES.test(between) || /^["'`|]/.test(begin) || /^["'`].{0,300}["'`],?;?$/.test(said);
  return { name, divided };
}

/** The lines that explain one of several errors each, by their beginnings. */
function listed(begins: readonly string[], known: Known): Set<number> {
  const found = new Map<number, string>();
  let divided = 0;
  const explain = memoize((begin) => explained(begin, known));
  for (const [at, begin] of begins.entries()) {
    const entry = explain(begin);
    if (!entry) continue;
    found.set(at, entry.name);
    if (entry.divided) divided++;
  }
  const names = new Set(found.values()).size;
  return names >= 3 || (names >= 2 && divided >= 2) ? new Set(found.keys()) : new Set();
}

/** A text without the names that it explains one by one. */
function withoutDefinitions(text: string, known: Known): string {
  const defined = new Set<string>();
  for (const [, name = ''] of text.matchAll(DEFINED)) if (known(name)) defined.add(name);
  if (defined.size < 2) return text;
  return text.replace(DEFINED, (found, name: string) =>
    defined.has(name) ? found.replace(name, '') : found,
  );
}
