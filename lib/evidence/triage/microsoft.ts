import { PLAIN_PROMINENT, PROMINENT_COUNT } from '../prominent';
import { SIGN_IN_HOSTS } from '../sign-in-hosts';
import type { Triage } from './triage';

/** XPath of a page's kind, and of the script with its configuration. */
export const KIND = '(//meta[@name="PageID"])[1]/@content';
export const CONFIG = '(//script)[position()<41][contains(.,"$Config=")]';

/** All of it in one question: kind, how many things are said aloud, the first of them, configuration; a line each. */
const PAGE = `concat(${KIND},"\n",${PROMINENT_COUNT},"\n",${PLAIN_PROMINENT},"\n",${CONFIG})`;

/**
 * A kind of page a person works on, whose texts (an organization's own among them) are no errors; and nothing said aloud,
 * or one short word in plain letters, which no rule looks for.
 */
const WORKING =
  /^(Converged(SignIn|SignOut|TFA|ProofUpRedirect|ChangePassword|RemoteConnect)|BssoInterrupt|[CK]msiInterrupt)\n(0\n|1\n[ -~]{1,8}\n)/;

/** A code, or what may be one in other letters; 50058 only says that nobody was signed in. */
const CODE = /aadsts|\\u00(3\d|[4-7])|[is]ErrorCode"(?!\s*:\s*("(50058)?"|null|0)\s*[,}])/i;

/** Whether this is a kind of page that a person works on. */
export function isWorkingKind(kind: string): boolean {
  return WORKING.test(`${kind}\n0\n`);
}

export default {
  hosts: Object.values(SIGN_IN_HOSTS).flat(),
  vouches(doc) {
    const page = doc.evaluate(PAGE, doc, null, 2).stringValue;
    return WORKING.test(page) && !CODE.test(page);
  },
  telling: /\/(authorize|adminconsent|saml2|wsfed|devicecode|deviceauth)([?#]|$)/i,
} satisfies Triage;
