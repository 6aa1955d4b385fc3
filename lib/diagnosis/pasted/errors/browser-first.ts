import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { isIn } from '../matching/prefilter';

/** Parts of a demand to sign in with a browser before a mail server accepts a program. */
const IN_BROWSER =
  '(?:(?:via|with|in|using|through|from|on|open) (?:a |an |your |the )?(?:web[- ]?)?(?:browser|webmail|web (?:site|interface|mail))|(?:at|to|visit(?:ing)?|go(?:ing)? to) (?:url|https?:\\/\\/\\S{4,200}))';
const SIGN_IN = '(?:log|sign)[- ]?(?:in|on)\\b';
const IDENTITY_CHECK =
  "(?:verify|confirm|validate|prove) (?:that )?(?:it[’']?s (?:really )?you|(?:it was|this is) you|you[’']?(?: a)?re (?:the owner|not a robot|human)|(?:your|the) (?:identity|account|login|log-?in|sign-?in|access)|ownership)";
/** Matches such a demand. */
const BROWSER_FIRST = new RegExp(
  [
    `${SIGN_IN}[^\\n.]{0,60}${IN_BROWSER}[^\\n.]{0,40}(?:to |and )(?:\\w{3,10} )?${IDENTITY_CHECK}`,
    `${IDENTITY_CHECK}[^\\n.]{0,60}${IN_BROWSER}`,
    `(?:account|mailbox|login|log-?in|sign-?in)[^\\n.]{0,30}(?:blocked|locked|suspended|on hold|limited|suspicious|unusual)[^\\n]{0,40}[.!:;,] ?(?:please )?(?:${SIGN_IN}|verify|confirm|go|visit|open)[^\\n.]{0,60}${IN_BROWSER}`,
    `(?:please )?(?:${SIGN_IN})[^\\n.]{0,40}(?:web ?mail|browser)[^\\n.]{0,20}(?:first|before|to (?:unlock|unblock|activate|continue|proceed))`,
    `(?:unusual|suspicious|unrecogni[sz]ed|unfamiliar) (?:sign|log)-?in[^\\n]{0,80}${IN_BROWSER}`,
  ].join('|'),
  'i',
);

/** Matches a server's reply, or a program's message that quotes one. */
const SERVER_REPLY =
  /(?:\b(?:NO|BAD|BYE)\b|-ERR\b|\b5\d\d\b)[ [-]|\b(?:LOGIN|AUTHENTICATE|authentication|login) fail|\bauthenticationFailed\b|(?:error|exception)\b[^\n]{0,40}[:=(]|\bimap\b[^\n]{0,40}:/;

/** Matches Google's page for it, whose address its server sends. */
const GOOGLE_PAGE = /accounts\.google\.com\/(?:ContinueSignIn|signin\/continue)\b/i;
/** Matches the response code before that address, which stays where the address is cut off. */
const WEBALERT = /\[WEBALERT\b/;

/**
 * Yields tokens for a sign-in that must be confirmed in a browser.
 *
 * @param prose the text without URLs
 * @param text the text with its URLs, of which Google's page is one
 * @param vendors the vendors that the text names
 */
export function* browserConfirmations(
  prose: string,
  text: string,
  vendors: ReadonlySet<string>,
): Generator<string> {
  const isReply = isIn(SERVER_REPLY, prose);
  const isGoogles = isIn(WEBALERT, prose) || (isReply && isIn(GOOGLE_PAGE, text));
  if (!isGoogles && !(isReply && isIn(BROWSER_FIRST, prose))) return;
  if (!isGoogles && !vendors.has('google')) return yield makeToken('sentence', FAILURES.browserFirst);
  // One of the phrases that Google's rule has for it.
  yield makeToken('text', 'please log in via your web browser');
}
