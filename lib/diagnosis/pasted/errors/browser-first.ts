import { makeToken } from '../../../evidence/token';
import { isIn } from '../matching/prefilter';

/** A mail server that wants to see its owner in a browser before it lets a program in. */
const IN_A_BROWSER =
  '(?:(?:via|with|in|using|through|from|on|open) (?:a |an |your |the )?(?:web[- ]?)?(?:browser|webmail|web (?:site|interface|mail))|(?:at|to|visit(?:ing)?|go(?:ing)? to) (?:url|https?:\\/\\/\\S{4,200}))';
const SIGN_IN = '(?:log|sign)[- ]?(?:in|on)\\b';
const PROOF =
  "(?:verify|confirm|validate|prove) (?:that )?(?:it[’']?s (?:really )?you|(?:it was|this is) you|you[’']?(?: a)?re (?:the owner|not a robot|human)|(?:your|the) (?:identity|account|login|log-?in|sign-?in|access)|ownership)";
const BROWSER_FIRST = new RegExp(
  [
    `${SIGN_IN}[^\\n.]{0,60}${IN_A_BROWSER}[^\\n.]{0,40}(?:to |and )(?:\\w{3,10} )?${PROOF}`,
    `${PROOF}[^\\n.]{0,60}${IN_A_BROWSER}`,
    `(?:account|mailbox|login|log-?in|sign-?in)[^\\n.]{0,30}(?:blocked|locked|suspended|on hold|limited|suspicious|unusual)[^\\n]{0,40}[.!:;,] ?(?:please )?(?:${SIGN_IN}|verify|confirm|go|visit|open)[^\\n.]{0,60}${IN_A_BROWSER}`,
    `(?:please )?(?:${SIGN_IN})[^\\n.]{0,40}(?:web ?mail|browser)[^\\n.]{0,20}(?:first|before|to (?:unlock|unblock|activate|continue|proceed))`,
    `(?:unusual|suspicious|unrecogni[sz]ed|unfamiliar) (?:sign|log)-?in[^\\n]{0,80}${IN_A_BROWSER}`,
  ].join('|'),
  'i',
);

/** A server's answer, or a program that hands one on. */
const ANSWERED =
  /(?:\b(?:NO|BAD|BYE)\b|-ERR\b|\b5\d\d\b)[ [-]|\b(?:LOGIN|AUTHENTICATE|authentication|login) fail|\bauthenticationFailed\b|(?:error|exception)\b[^\n]{0,40}[:=(]|\bimap\b[^\n]{0,40}:/;

/** Google's page for it, which its server names; what comes behind belongs to the account. */
const GOOGLE_PAGE = /accounts\.google\.com\/(?:ContinueSignIn|signin\/continue)\b/i;
const CUT_OFF = /\[WEBALERT\b/;

/**
 * Tokens of a sign-in that has to be confirmed in a browser.
 *
 * @param whole the text with its addresses
 * @param vendors whom the text names
 */
export function* confirmedInBrowser(whole: string, vendors: ReadonlySet<string>): Generator<string> {
  const google = isIn(CUT_OFF, whole) || isIn(GOOGLE_PAGE, whole);
  if (!google && !(isIn(BROWSER_FIRST, whole) && isIn(ANSWERED, whole))) return;
  if (!google && !vendors.has('google')) return yield makeToken('sentence', 'mail/browser-first');
  // Google's words for the same, which its rule knows.
  yield makeToken('text', 'please log in via your web browser');
}
