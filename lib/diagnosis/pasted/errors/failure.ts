import { findMatches, isIn } from '../matching/prefilter';

/** Numbers of characters before and after some words that are searched for signs of a failure. */
const CHARS_BEFORE = 240;
const CHARS_AFTER = 200;

/** Match what programs and people write where something failed. */
const FAILURE =
  /\w(?:Error|Exception|Failure)\b|\b(?:error|exception|failed|failure|fatal|warning|warn|critical|severe|reason|message|msg|fehler|erreur)["'\])]{0,2}\s{0,2}[:=([#!]|\[(?:auth|error|warn|fatal|critical)|\b(?:ERROR|WARN|FATAL|CRITICAL|SEVERE)\b|[Tt]raceback|[Uu]nauthorized|[Ff]orbidden|[Bb]ad [Rr]equest|[Ii]nternal [Ss]erver [Ee]rror|[Cc]aused by|PermissionDenied|error occurred|stream_socket_enable_crypto|certificate that cannot be verified|\b[Ff]ailed\b|\b[45]\d\d\b|(?:^|\n)\s{1,12}at \S|\bERR_|\bcode\b\W{1,3}["'A-Z]|\bError Domain=|\bAt line:\d|\bCategoryInfo\b|\bConnect-(?:ExchangeOnline|IPPSSession) ?:|\boperation couldn[’']t be completed\b|\bverify error\b|(?:^|\n)\*\* \(|:(?:retries_exceeded|temporary_failure|permanent_failure|no_more_hosts)\b|(?:^|\n)\s{0,8}[✖✗✘❌⛔]/;
const FAILURE_WORDS =
  /\b(?:error|exception|fatal|warning|denied|rejected|fehler|erreur|błąd)["'\])]{0,2}\s{0,2}[:=([#]|\b(?:gets?|got|getting|says?|said|shows?|sees?|sagt|bekomm\w{0,3})\b[^\n.]{0,40}["“„«']$/i;

/** Matches a line, up to the words, that is about a change, a wish, a test or an explanation. */
const NO_REPORT =
  /(?:^|\n)[\s*•+-]{0,8}(?:feat|fix(?:e[sd])?|chore|docs|refactor|perf|test|add(?:ed|s)?|improve[ds]?|changed?|remove[ds]?|handle[sd]?|nit|todo|reviewer|note|see|how to|what is|if(?! (?:i|we|my|our|you|users?|people|some(?:body|one))\b)|explain)\b[^\n]{0,200}$/i;

/** Matches a source file with a line number, as in a stack trace. */
const SOURCE_LINE =
  /^\s{1,8}(?:(?:in|at|thrown at|thrown in)\s)?[\w.\\/@:-]{2,160}\.(?:php|rb|py|js|ts|mjs|java|kt|cs|exs?|go|rs)(?::\d|\(\d| on line \d|, line \d)/;

/** Matches code before a name that is compared with, caught, imported or referred to. */
const COMPARISON =
  /[=!]==?\s{0,3}["'(]?$|\b(?:case|catch|except|rescue|instanceof|import|use|throws?|handle|on)\s{1,3}\(?["']?$|[`]$/;

/** Matches a conditional clause up to the words, or a row of a table. */
const HYPOTHESIS =
  /\b(?:if|when(?! requesting\b)|whenever|once|unless|falls|wenn|sobald|si|cuando|lorsqu\S{1,3}|quand|quando|als|wanneer|jeśli|gdy|om|när)\b[^.\n]{0,80}$|(?:もし|إذا)[^。.\n]{0,40}$|(?:^|\n)\s{0,4}\|[^\n]{0,80}$/iu;

/** Tells whether the words at a position are only hypothetical. */
export function isHypothetical(text: string, at: number): boolean {
  return HYPOTHESIS.test(text.slice(Math.max(0, at - 100), at));
}

/** Tells whether words that name a failure assert it: they are in no comparison, change note, condition or table. */
export function assertsFailure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - CHARS_BEFORE), at);
  return !COMPARISON.test(before.slice(-24)) && !NO_REPORT.test(before) && !isHypothetical(text, at);
}

/**
 * Tells whether the words at a position report a failure: an error is named nearby, or they are nearly all of the text.
 * Words in a change note, a test or a comparison report none.
 */
export function reportsFailure(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - CHARS_BEFORE), at);
  if (COMPARISON.test(before.slice(-24)) || NO_REPORT.test(before)) return false;
  if (isNearlyAll(text, length)) return true;
  return (
    FAILURE.test(`${before} ${text.slice(at + length, at + length + CHARS_AFTER)}`) ||
    FAILURE_WORDS.test(before) ||
    opensException(text, at, length)
  );
}

/** Tells whether words of a length are nearly all of a text. */
export function isNearlyAll(text: string, length: number): boolean {
  return text.trim().length - length <= 60;
}

/** Tells whether the words are an exception's name, followed by its message or its place in the source. */
function opensException(text: string, at: number, length: number): boolean {
  if (!/(?:Error|Exception|Failure)$/.test(text.slice(at, at + length))) return false;
  const after = text.slice(at + length, at + length + CHARS_AFTER);
  return /^\s?[:(]/.test(after) || SOURCE_LINE.test(after);
}

/**
 * Tells whether a match of a pattern reports a failure.
 *
 * @param evidence a pattern that, anywhere in the text, counts as a report as well
 */
export function hasReport(pattern: RegExp, text: string, evidence?: RegExp): boolean {
  for (const { 0: words, index: at } of findMatches(pattern, text))
    if (
      !isHypothetical(text, at) &&
      (reportsFailure(text, at, words.length) || (evidence && isIn(evidence, text)))
    )
      return true;
  return false;
}
