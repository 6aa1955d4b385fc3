import { makeToken } from '../evidence/token';
import { isIn, placesOf } from './gate';

/** What a mail server says of mail that nothing proves to be its sender's. */
const UNPROVEN =
  /unauthenticated|authentication (?:level|checks|information)|\b(?:spf|dkim|dmarc)\b|sender policy framework|\bspoof|suplantaci|usurpation|podszyw|なりすまし|انتحال|(?:internal|own|local|our|eigene[nr]?|interne[nr]?)[ -](?:sender |absender-?|mail )?domain/i;

/** What it did with it. */
const TURNED_DOWN =
  /block|validation error|limited|reject|refus|denied|not accept|did not pass|fail|n[o']t meet|violat|spoof|suplantaci|usurpation|not (?:allowed|permitted)|nicht (?:erlaubt|zugelassen)|abgelehnt/i;

/** The same without a server's answer: the policy of a mail filter that keeps out mail which only looks like its own. */
const BY_POLICY =
  /\b(?:rejected|blocked|refused|denied|discarded) (?:by|due to|because of) (?:an? |the |our |your |header[- ]based ){0,2}anti-?spoofing\b/i;

/** The beginning of a server's answer by which it does not take a message: a sign-in is refused with other numbers. */
const REFUSAL = /(?<![\w.])(?:421|45[0-2]|55[0-4])[ -]#?(?:[45]\.[0-9.]{3,9} )?(?!\w{3,9}s\b)([^\n]{0,400})/g;

/** A sign-in for sending, or a mailbox that may not use an address. */
const OTHERWISE =
  /auth(?:entication)? (?:is )?required|client was not authenticated|smtp auth|log ?in|not owned/i;

/** Tokens of mail that was refused since its sender's domain vouches for none of the servers it came from. */
export function* unprovenSenders(text: string): Generator<string> {
  if (!isIn(UNPROVEN, text)) return;
  if (isIn(BY_POLICY, text)) yield makeToken('sentence', 'mail/sender-not-authenticated');
  for (const [, words = ''] of placesOf(REFUSAL, text))
    if (UNPROVEN.test(words) && TURNED_DOWN.test(words) && !OTHERWISE.test(words)) {
      yield makeToken('sentence', 'mail/sender-not-authenticated');
      return;
    }
}
