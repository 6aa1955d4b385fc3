import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';

/** Matches a mail server's words for sender authentication or its lack. */
const AUTHENTICATION_TOPIC =
  /unauthenticated|authentication (?:level|checks|information)|\b(?:spf|dkim|dmarc)\b|sender policy framework|\bspoof|(?:internal|own|eigener) domain/i;

/** Matches a word for refusing. */
const REFUSED =
  /block|validation error|limited|reject|refus|denied|not accept|did not pass|fail|n[o']t meet|violat|spoof|not (?:allowed|permitted)|nicht (?:erlaubt|zugelassen)|abgelehnt/i;

/** Matches a reply that refuses a message; a sign-in is refused with other codes. */
const MESSAGE_REFUSAL =
  /(?<![\w.])(?:421|45[0-2]|55[0-4])[ -]#?(?:[45]\.[0-9.]{3,9} )?(?!\w{3,9}s\b)([^\n]{0,400})/g;

/** Matches refusals for another reason: no sign-in before sending, or an address that the mailbox may not use. */
const OTHER_REASON =
  /auth(?:entication)? (?:is )?required|client was not authenticated|smtp auth|log ?in|not owned/i;

/** Yields a token for mail refused because its sender is not authenticated (SPF, DKIM, DMARC). */
export function* unauthenticatedSenders(text: string): Generator<string> {
  if (!isIn(AUTHENTICATION_TOPIC, text)) return;
  for (const [, words = ''] of findMatches(MESSAGE_REFUSAL, text))
    if (AUTHENTICATION_TOPIC.test(words) && REFUSED.test(words) && !OTHER_REASON.test(words)) {
      yield makeToken('sentence', FAILURES.senderNotAuthenticated);
      return;
    }
}
