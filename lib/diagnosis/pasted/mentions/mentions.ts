import { codeToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { CODE_SPACES, isErrorName } from '../errors/codes';
import { isLibraryName } from '../errors/libraries';
import { isOAuthCode } from '../errors/oauth';
import { memoize } from '../matching/memoize';
import { mayBeIn } from '../matching/prefilter';
import { isConditional, mayHaveConditionals } from './conditionals';
import { developerNoteLines } from './developer-notes';
import { docLines } from './docstrings';
import { documentLines, INCIDENT_DETAIL } from './documents';

/** Maximum number of characters read of a line. */
const MAX_LINE_CHARS = 400;

/** Matches what may be the name or number of an error, anywhere in a line. */
const ERROR_NAME =
  /(?<![\w@.$/-])(?:AADSTS\d{4,8}|(?:[45]\d\d )?[45]\.\d{1,2}\.\d{1,3}(?!\.?\d)|0x800[0-9a-fA-F]{5}|[45][2357]\d(?=[ ,:;.)"'])|[A-Za-z][A-Za-z_]{6,70})(?![\w/@-])/g;

/** Patterns for lines of source code: how the line begins, and what it must hold as well. */
const SOURCE_LINES: readonly (readonly [begins: RegExp, holds: RegExp])[] = [
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

/** Matches a line of a test that assigns the result of a call, or passes a string to one. */
const STATEMENT = /^[\w.$ :]{1,60}= ?(?:await )?[\w.$]{1,60}\(|^(?:await )?[\w.$]{1,60}\(["'`]/;
/** Matches a line that is one call; not an exception, which a program prints in the same form. */
const CALL_LINE =
  /^(?:await )?(?!\w{0,60}(?:Error|Exception|Failure)\()[\w$]{1,60}(?:\.(?!\w{0,60}(?:Error|Exception|Failure)\()[\w$]{1,60}){0,6}\(.{1,380}\)[;,]?$/;
/** Matches the start of a line that a program prints about a failure. */
const FAILURE_OUTPUT = /^(?:\w{0,40}(?:Error|Exception)\b|FAIL|E {2}|at |●|✕|caused by)/i;
/** Matches the start of a test. */
const TEST_START =
  /^(?:it|test|describe|context|specify)(?:\.\w{2,20})?\(["'`]|^(?:async )?def test_|^@(?:Test|pytest)|^#\[test\]|^func Test[A-Z]|^public function test/;

/** Matches a quoted string. */
const QUOTED_STRING = /"[^"\n]{0,300}"|'[^'\n]{0,300}'|`[^`\n]{0,300}`/g;

/** Matches the start of an entry of a table, list or mapping: the error, and the separator before its explanation. */
const ENTRY =
  /^(?:(?:<\w{2,6}>){1,3}|[-*•+] ?|\d{1,2}[.)] ?|\| ?|)["'`*[(]{0,3}(AADSTS\d{4,8}|[45]\d\d(?: [45]\.\d{1,2}\.\d{1,3})?|[45]\.\d{1,2}\.\d{1,3}|[A-Za-z][A-Za-z_.]{4,70})["'`*\])]{0,3} ?(=>|->|→|\||:|=|[-–—](?= )|,|;|\t|<\/t[dh]>|\()/;

/** Matches a member of a list of constants: its own name, and the error. */
const CONSTANT =
  /^["'`]?([\w.]{2,60})["'`]? ?(?:=>|:|=) ?["'`]([A-Za-z][A-Za-z_]{4,70}|AADSTS\d{4,8})["'`],?;?$/;
/** Matches a name under which a response carries its error; a member of such a name explains nothing. */
const ERROR_FIELD =
  /^(?:\w{0,20}[._]?(?:error|code|type|name|reason|status|category|exception|message|key)\w{0,12})$/i;

/** Matches a line of code that is only a quoted error. */
const QUOTED_LINE = /^(?:\| ?)?["'`]([A-Za-z][A-Za-z_]{4,70}|AADSTS\d{4,8})["'`][,;]?$/;

/** Matches a separator of columns, or of a name and its text in code. */
const SEPARATOR = /^(?:=>|->|→|\||\t|,|;|<)/;

/** Matches a definition within a sentence: a quoted name, a separator, and its meaning in lower case or quotes. */
const DEFINITION =
  /["“'`]([a-z][a-z_]{6,40})["”'`]\s?(?:(?::|–|—|-|means|is returned|if|when)\s{0,3}[a-z]|:\s{0,3}["'“]\p{L})/gu;

const DATE = /\b20\d\d-\d\d-\d\d/;

/** Matches a placeholder of a message template. */
const TEMPLATE_PLACEHOLDER =
  /\{\{\s?[a-z_]{2,40}(?:\.[a-z_]{2,40}){0,4}\s?\}\}|\{%\s?\w|%\{[a-z_]{2,40}\}|<%=?\s?\w|\[(?:First|Last|Customer|Your) ?Name\]/i;

/** Matches a step of an instruction. */
const STEP =
  /\b(?:open|click|choose|select|tick|check|go to|tap|press|enter|sign in|turn on|switch on|connect)\b| [>›→] /gi;
/** Matches a word for a problem. */
const PROBLEM =
  /\b(?:error|fail|denied|refus|reject|block|can ?not|can[’']t|could ?n|does ?n[’']t|did ?n[’']t|won[’']t|invalid|unable|stopp|expired|disconnected|lost|again)|\?/i;

/** Tells whether a name is that of an error. */
type IsError = (name: string) => boolean;

/**
 * Returns a text without mentions of errors that report none: source code, tests and documentation, change lists,
 * conditional sentences, and tables, lists and mappings that explain several errors. The output of failing programs stays.
 */
export function withoutMentions(text: string, index: RuleIndex): string {
  const isError = makeErrorTest(index);
  const lines = text.split('\n');
  const starts = lines.map((line) => line.trim().slice(0, MAX_LINE_CHARS));
  const tested = mayBeIn(TEST_START, text) && starts.some((start) => TEST_START.test(start));
  const entries = findEntries(starts, isError);
  const source = SOURCE_LINES.filter(([begins, holds]) => mayBeIn(begins, text) && mayBeIn(holds, text));
  const isCode = memoize((start) => isSource(start, source) || (tested && isStatement(start)));
  const notes = developerNoteLines(starts, text);
  const described = docLines(starts, text);
  const documented = documentLines(starts, text);
  const conditional = mayHaveConditionals(text);
  let changed = entries.size > 0 || documented.size > 0;
  const kept = lines.map((line, at) => {
    if (entries.has(at) || documented.has(at)) return '';
    const start = starts[at] ?? '';
    const plain =
      notes.has(at) || isCode(start)
        ? withoutNames(line, isError)
        : described.has(at)
          ? line.replace(ERROR_NAME, (name) => (isError(name) ? '' : name))
          : conditional
            ? withoutConditionals(line, isError)
            : line;
    changed ||= plain !== line;
    return plain;
  });
  const without = changed ? kept.join('\n') : text;
  return withoutDefinitions(without, isError);
}

/** Tells whether a text gives instructions and names no problem, as a help page or a canned reply does. */
export function isInstruction(text: string): boolean {
  if (PROBLEM.test(text)) return false;
  return TEMPLATE_PLACEHOLDER.test(text) || (text.match(STEP)?.length ?? 0) >= 4;
}

function makeErrorTest(index: RuleIndex): IsError {
  // Called for each longer word of a text, and most words are repeated.
  return memoize(
    (name) =>
      /^(?:AADSTS\d|[45]\d\d|[45]\.\d|0x800)/.test(name) ||
      isOAuthCode(name) ||
      isLibraryName(name) ||
      (isErrorName(name, index) && CODE_SPACES.some((space) => index.clauses.has(codeToken(space, name)))),
  );
}

function isSource(line: string, source: typeof SOURCE_LINES): boolean {
  return source.some(([begins, holds]) => begins.test(line) && holds.test(line));
}

function isStatement(line: string): boolean {
  if (STATEMENT.test(line)) return true;
  return (/[;{([,]$/.test(line) || CALL_LINE.test(line)) && !FAILURE_OUTPUT.test(line);
}

/** Returns a line without the errors that it names conditionally. */
function withoutConditionals(line: string, isError: IsError): string {
  return line.replace(ERROR_NAME, (name, at: number) =>
    isError(name) &&
    isConditional(line.slice(Math.max(0, at - 120), at), line.slice(at + name.length, at + name.length + 80))
      ? ''
      : name,
  );
}

/** Returns a line of code without the errors that it names; hosts and ports stay. */
function withoutNames(line: string, isError: IsError): string {
  const namesError = (words: string) =>
    (words.match(ERROR_NAME) ?? []).some(isError) || /[45]\.\d{1,2}\.\d/.test(words);
  return line
    .replace(QUOTED_STRING, (words) => (namesError(words) || words.includes(' ') ? '""' : words))
    .replace(ERROR_NAME, (name) => (isError(name) ? '' : name));
}

/** Tells whether a line has the columns of a table. */
function isRow(line: string): boolean {
  return (line.match(/[|\t]/g)?.length ?? 0) >= 2;
}

/** Whether a line is of a report; in a table of errors it would have no dates either. */
const isReport = (start: string) => INCIDENT_DETAIL.test(start) || DATE.test(start);

/** Returns the error that a line explains, and whether a separator follows it, as in tables and code. */
function readEntry(start: string, isError: IsError): { name: string; separated: boolean } | undefined {
  const [, member = '', value = ''] = CONSTANT.exec(start) ?? [];
  if (member && !ERROR_FIELD.test(member) && isError(value)) return { name: value, separated: true };
  const [, quoted = ''] = QUOTED_LINE.exec(start) ?? [];
  const named =
    quoted || (isRow(start) && !isReport(start) ? ((start.match(ERROR_NAME) ?? []).find(isError) ?? '') : '');
  if (named && isError(named)) return { name: named, separated: true };
  const [whole = '', name = '', separator = ''] = ENTRY.exec(start) ?? [];
  if (!name || !isError(name.replace(/^[A-Za-z_]\w{0,40}\./, '')) || isReport(start)) return undefined;
  const explanation = start.slice(whole.length).trim();
  if (!/\p{L}{2}/u.test(explanation)) return undefined;
  const separated =
    SEPARATOR.test(separator) || /^["'`|]/.test(start) || /^["'`].{0,300}["'`],?;?$/.test(explanation);
  return { name, separated };
}

/** Returns the positions of the lines that each explain one of several errors. */
function findEntries(starts: readonly string[], isError: IsError): Set<number> {
  const found = new Map<number, string>();
  let separated = 0;
  const read = memoize((start) => readEntry(start, isError));
  for (const [at, start] of starts.entries()) {
    const entry = read(start);
    if (!entry) continue;
    found.set(at, entry.name);
    if (entry.separated) separated++;
  }
  const names = new Set(found.values()).size;
  return names >= 3 || (names >= 2 && separated >= 2) ? new Set(found.keys()) : new Set();
}

/** Returns a text without the errors that it defines, where these are several. */
function withoutDefinitions(text: string, isError: IsError): string {
  const defined = new Set<string>();
  for (const [, name = ''] of text.matchAll(DEFINITION)) if (isError(name)) defined.add(name);
  if (defined.size < 2) return text;
  return text.replace(DEFINITION, (found, name: string) =>
    defined.has(name) ? found.replace(name, '') : found,
  );
}
