import { addressParams, readReturnAddress } from '../oauth';
import { readPath } from '../site';
import hubspot from '../sites/hubspot';
import type { AddressReader } from './address';

/** Reads the addresses that Microsoft or Google return to, and those of the settings where a mailbox is connected. */
export default {
  read(url) {
    const { tokens } = readPath(hubspot, url);
    if (tokens.size === 0 || tokens.has('path:app-consent')) return { tokens, facts: {} };
    const params = addressParams(url);
    // The presence of a code means success. Its value is a secret of the app and is not read.
    if (!tokens.has('path:connect') && params.has('code')) tokens.add('param:code');
    const answer = readReturnAddress(params);
    return { tokens: new Set([...tokens, ...answer.tokens]), facts: answer.facts };
  },
} satisfies AddressReader;
