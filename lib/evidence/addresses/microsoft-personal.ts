import { addressParams, readReturnAddress } from '../oauth';
import { readingAt } from '../site';
import microsoftPersonal from '../sites/microsoft-personal';
import type { AddressReader } from './address';

/** Errors of personal accounts stand in the fragment of one address; the text on that page is generic. */
export default {
  read(url) {
    const { tokens } = readingAt(microsoftPersonal, url);
    if (tokens.size === 0) return { tokens, facts: {} };
    const answer = readReturnAddress(addressParams(url));
    return { tokens: new Set([...tokens, ...answer.tokens]), facts: answer.facts };
  },
} satisfies AddressReader;
