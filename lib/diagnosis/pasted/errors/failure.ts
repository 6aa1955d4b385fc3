/** How far before and behind some words a program says that something failed. */
const BEFORE = 240;
const BEHIND = 200;

/** What programs write where something failed. */
const FAILURE =
  /\w(?:Error|Exception|Failure)\b|\b(?:error|exception|failed|failure|fatal|warning|warn|critical|severe|reason|message|msg|fehler|erreur)["'\])]{0,2}\s{0,2}[:=([#!]|\[(?:auth|error|warn|fatal|critical)|\b(?:ERROR|WARN|FATAL|CRITICAL|SEVERE)\b|[Tt]raceback|[Uu]nauthorized|[Ff]orbidden|[Bb]ad [Rr]equest|[Ii]nternal [Ss]erver [Ee]rror|[Cc]aused by|PermissionDenied|error occurred|stream_socket_enable_crypto|certificate that cannot be verified|\b[Ff]ailed\b|\b[45]\d\d\b|(?:^|\n)\s{1,12}at \S|\bERR_|\bcode\b\W{1,3}["'A-Z]|\bError Domain=|\bAt line:\d|\bCategoryInfo\b|\bConnect-(?:ExchangeOnline|IPPSSession) ?:|\boperation couldn[’']t be completed\b|\bverify error\b|(?:^|\n)\*\* \(|:(?:retries_exceeded|temporary_failure|permanent_failure|no_more_hosts)\b|(?:^|\n)\s{0,8}[✖✗✘❌⛔]/;
const FAILURE_WORDS =
  /\b(?:error|exception|fatal|warning|denied|rejected|fehler|erreur|błąd)["'\])]{0,2}\s{0,2}[:=([#]|\b(?:gets?|got|getting|says?|said|shows?|sees?|sagt|bekomm\w{0,3})\b[^\n.]{0,40}["“„«']$/i;

/** What opens a line that tells of a change, a wish or a test. */
const TOLD =
  /(?:^|\n)[\s*•+-]{0,8}(?:feat|fix(?:e[sd])?|chore|docs|refactor|perf|test|add(?:ed|s)?|improve[ds]?|changed?|remove[ds]?|handle[sd]?|nit|todo|reviewer|note|see|how to|what is|if(?! (?:i|we|my|our|you|users?|people|some(?:body|one))\b)|explain)\b[^\n]{0,200}$/i;

/** A file of a program and the line in it. */
const PLACE =
  /^\s{1,8}(?:(?:in|at|thrown at|thrown in)\s)?[\w.\\/@:-]{2,160}\.(?:php|rb|py|js|ts|mjs|java|kt|cs|exs?|go|rs)(?::\d|\(\d| on line \d|, line \d)/;

/** Something a program compares with or catches, hands over or refers to. */
const COMPARED =
  /[=!]==?\s{0,3}["'(]?$|\b(?:case|catch|except|rescue|instanceof|import|use|throws?|handle|on)\s{1,3}\(?["']?$|[`]$/;

/** What only may happen, or stands in a table. */
const SUPPOSED =
  /\b(?:if|when(?! requesting\b)|whenever|once|unless|falls|wenn|sobald|si|cuando|lorsqu\S{1,3}|quand|quando|als|wanneer|jeśli|gdy|om|när)\b[^.\n]{0,80}$|(?:もし|إذا)[^。.\n]{0,40}$|(?:^|\n)\s{0,4}\|[^\n]{0,80}$/iu;

/** Whether what stands at a place only may happen. */
export function isSupposedAt(text: string, at: number): boolean {
  return SUPPOSED.test(text.slice(Math.max(0, at - 100), at));
}

/** Whether words that name a failure themselves report one: not where they are compared with, told of or supposed. */
export function saysFailure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return !COMPARED.test(before.slice(-24)) && !TOLD.test(before) && !isSupposedAt(text, at);
}

/**
 * Whether a program reports a failure by the words at a place: an error is named close by, or nothing else is there.
 * Changes, tests and comparisons name errors, too.
 */
export function failsAt(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  if (COMPARED.test(before.slice(-24)) || TOLD.test(before)) return false;
  if (isBare(text, length)) return true;
  return (
    FAILURE.test(`${before} ${text.slice(at + length, at + length + BEHIND)}`) ||
    FAILURE_WORDS.test(before) ||
    opensException(text, at, length)
  );
}

/** Whether some words are nearly all of a text. */
export function isBare(text: string, length: number): boolean {
  return text.trim().length - length <= 60;
}

/** Whether the words themselves are an exception's name with its sentence, or the place in a program, behind it. */
function opensException(text: string, at: number, length: number): boolean {
  if (!/(?:Error|Exception|Failure)$/.test(text.slice(at, at + length))) return false;
  const behind = text.slice(at + length, at + length + BEHIND);
  return /^\s?[:(]/.test(behind) || PLACE.test(behind);
}
