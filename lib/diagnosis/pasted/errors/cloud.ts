import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { reportsFailure } from './failure';

/** Where programs call Microsoft's and Google's mail and sign-ins; mail servers have ports of their own. */
const CLOUD =
  /\b(?:graph\.microsoft\.(?:com|us)|login\.(?:microsoftonline|microsoft|windows)\.(?:com|net|us)|(?:gmail|oauth2|www|people|calendar-json|accounts)\.google(?:apis)?\.com|outlook\.office(?:365)?\.com(?=\/(?:ews|api)|:443))/i;

/** What programs say where nobody answered, or nobody was found. */
const NO_CONNECTION =
  /\b(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|Connect(?:ion)?TimeoutE\w{4,8}|ConnectTimeout|Net::OpenTimeout|NameResolutionError|UnknownHostException|ConnectionRefusedError)\b|connection (?:to (?:the )?\S{3,80} )?(?:has )?(?:timed out|(?:was )?refused)|connect timed? ?out|could not resolve host|(?:failed|unable|could not) (?:to )?(?:connect to|establish a (?:new )?connection)|name or service not known|no such host\b|temporary failure in name resolution|getaddrinfo failed|nodename nor servname|remote name could not be resolved|actively refused it|did not properly respond|no route to host|network is unreachable|dial tcp [^\n]{0,80}i\/o timeout/gi;

/** Something on the same machine or in its own network. */
const LOCAL = /localhost|\b127\.0\.0\.1\b|::1\b|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/i;
const PROXY = /\bproxy/i;

/** How far from such words the host may be named. */
const NEAR = 240;

/** Tokens of a program that got no connection to Microsoft's or Google's services, as far as one says so. */
export function* cloudFailures(text: string): Generator<string> {
  if (!isIn(CLOUD, text) || isIn(PROXY, text)) return;
  for (const { 0: words, index: at } of findMatches(NO_CONNECTION, text)) {
    const around = text.slice(Math.max(0, at - NEAR), at + words.length + NEAR);
    const behind = text.slice(at, at + words.length + 40);
    if (LOCAL.test(behind) || !CLOUD.test(around) || !reportsFailure(text, at, words.length)) continue;
    yield makeToken('sentence', 'mail/server-not-reached');
    yield makeToken('named', 'cloud-host');
    return;
  }
}
