import { CLOUDS } from '../../../catalog/clouds';
import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { reportsFailure } from './failure';

const alternatives = (hosts: readonly string[]) => hosts.join('|').replaceAll('.', '\\.');

/** Matches the hosts of Microsoft's and Google's APIs and sign-in; network.ts reads failures of mail servers. */
const CLOUD_HOST = new RegExp(
  `\\b(?:${alternatives(CLOUDS.flatMap(({ host, aliases, graph }) => [host, ...aliases, graph]))}|(?:gmail|oauth2|www|people|calendar-json|accounts)\\.google(?:apis)?\\.com|(?:${alternatives(CLOUDS.flatMap(({ apis }) => Object.keys(apis)))})(?=/(?:ews|api)|:443))`,
  'i',
);

/** Matches a program's words for a connection that timed out, was refused, or whose host was not found. */
const NO_CONNECTION =
  /\b(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|Connect(?:ion)?TimeoutE\w{4,8}|ConnectTimeout|Net::OpenTimeout|NameResolutionError|UnknownHostException|ConnectionRefusedError)\b|connection (?:to (?:the )?\S{3,80} )?(?:has )?(?:timed out|(?:was )?refused)|connect timed? ?out|could not resolve host|(?:failed|unable|could not) (?:to )?(?:connect to|establish a (?:new )?connection)|name or service not known|no such host\b|temporary failure in name resolution|getaddrinfo failed|nodename nor servname|remote name could not be resolved|actively refused it|did not properly respond|no route to host|network is unreachable|dial tcp [^\n]{0,80}i\/o timeout/gi;

/** Matches an address on the same machine or in a private network. */
const LOCAL_ADDRESS = /localhost|\b127\.0\.0\.1\b|::1\b|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d/i;
const PROXY = /\bproxy/i;

/** Maximum number of characters between such words and the host. */
const MAX_DISTANCE = 240;

/** Yields tokens for a program that could not connect to Microsoft's or Google's services. */
export function* cloudFailures(text: string): Generator<string> {
  if (!isIn(CLOUD_HOST, text) || isIn(PROXY, text)) return;
  for (const { 0: words, index: at } of findMatches(NO_CONNECTION, text)) {
    const around = text.slice(Math.max(0, at - MAX_DISTANCE), at + words.length + MAX_DISTANCE);
    const following = text.slice(at, at + words.length + 40);
    if (LOCAL_ADDRESS.test(following) || !CLOUD_HOST.test(around) || !reportsFailure(text, at, words.length))
      continue;
    yield makeToken('sentence', FAILURES.serverNotReached);
    yield makeToken('named', 'cloud-host');
    return;
  }
}
