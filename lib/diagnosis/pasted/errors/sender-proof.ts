import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';

/** What a mail server says of mail that nothing proves to be its sender's. */
const UNPROVEN =
  /unauthenticated|authentication (?:level|checks|information)|\b(?:spf|dkim|dmarc)\b|sender policy framework|\bspoof|(?:internal|own|eigener) domain/i;

/** What it did with it. */
const TURNED_DOWN =
  /block|validation error|limited|reject|refus|denied|not accept|did not pass|fail|n[o']t meet|violat|spoof|not (?:allowed|permitted)|nicht (?:erlaubt|zugelassen)|abgelehnt/i;

/** The beginning of a server's answer by which it does not take a message: a sign-in is refused with other numbers. */
const REFUSAL = /(?<![\w.])(?:421|45[0-2]|55[0-4])[ -]#?(?:[45]\.[0-9.]{3,9} )?(?!\w{3,9}s\b)([^\n]{0,400})/g;

/** A sign-in for sending, or a mailbox that may not use an address. */
const OTHERWISE =
  /auth(?:entication)? (?:is )?required|client was not authenticated|smtp auth|log ?in|not owned/i;

/** Tokens of mail that was refused since its sender's domain vouches for none of the servers it came from. */
export function* unprovenSenders(text: string): Generator<string> {
  if (!isIn(UNPROVEN, text)) return;
  for (const [, words = ''] of findMatches(REFUSAL, text))
    if (UNPROVEN.test(words) && TURNED_DOWN.test(words) && !OTHERWISE.test(words)) {
      yield makeToken('sentence', 'mail/sender-not-authenticated');
      return;
    }
}
