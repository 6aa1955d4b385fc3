import { addressParams, readReturnAddress } from '../oauth';
import { readingAt } from '../site';
import hubspot from '../sites/hubspot';
import type { AddressReader } from './address';

/** The address Microsoft or Google returns to, and the settings where a mailbox is connected. */
export default {
  read(url) {
    const { tokens } = readingAt(hubspot, url);
    if (tokens.size === 0 || tokens.has('path:app-consent')) return { tokens, facts: {} };
    const params = addressParams(url);
    // That there is one tells of success; what it is belongs to the app alone.
    if (!tokens.has('path:connect') && params.has('code')) tokens.add('param:code');
    const answer = readReturnAddress(params);
    return { tokens: new Set([...tokens, ...answer.tokens]), facts: answer.facts };
  },
} satisfies AddressReader;
