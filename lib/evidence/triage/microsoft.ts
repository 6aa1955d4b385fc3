import { FIRST_PROMINENT_XPATH, PROMINENT_COUNT_XPATH } from '../prominent';
import { SIGN_IN_HOSTS } from '../sign-in-hosts';
import type { Triage } from './triage';

/** Finds the kind of page. */
export const KIND_XPATH = '(//meta[@name="PageID"])[1]/@content';
/** Finds the script with the page's configuration, among the first 40 scripts. */
export const CONFIG_XPATH = '(//script)[position()<41][contains(.,"$Config=")]';

/** Returns all that triage needs, each on a line: kind, number of prominent elements, the first one's text, configuration. */
const SUMMARY_XPATH = `concat(${KIND_XPATH},"\n",${PROMINENT_COUNT_XPATH},"\n",${FIRST_PROMINENT_XPATH},"\n",${CONFIG_XPATH})`;

/**
 * Matches the summary of a healthy page that a person works on: a kind of page whose texts, an organization's own among
 * them, are no errors, with no prominent element or a single one of at most 8 ASCII characters, which no rule looks for.
 */
const WORKING_SUMMARY =
  /^(Converged(SignIn|SignOut|TFA|ProofUpRedirect|ChangePassword|RemoteConnect)|BssoInterrupt|[CK]msiInterrupt)\n(0\n|1\n[ -~]{1,8}\n)/;

/** Matches a code, or escapes that may hide one. Code 50058 is left out: it only means that nobody was signed in. */
const POSSIBLE_CODE = /aadsts|\\u00(3\d|[4-7])|[is]ErrorCode"(?!\s*:\s*("(50058)?"|null|0)\s*[,}])/i;

/** Whether a kind of page is one that a person works on. */
export function isWorkingKind(kind: string): boolean {
  return WORKING_SUMMARY.test(`${kind}\n0\n`);
}

export default {
  hosts: Object.values(SIGN_IN_HOSTS).flat(),
  canSkip(doc) {
    const page = doc.evaluate(SUMMARY_XPATH, doc, null, 2).stringValue;
    return WORKING_SUMMARY.test(page) && !POSSIBLE_CODE.test(page);
  },
  relevant: /\/(authorize|adminconsent|saml2|wsfed|devicecode|deviceauth)([?#]|$)/i,
} satisfies Triage;
