import { addressParams, readReturnAddress } from '../oauth';
import { readPath } from '../site';
import microsoftPersonal from '../sites/microsoft-personal';
import type { AddressReader } from './address';

/** Reads the error page of personal accounts: its address carries the error in the fragment, its text is generic. */
export default {
  read(url) {
    const { tokens } = readPath(microsoftPersonal, url);
    if (tokens.size === 0) return { tokens, facts: {} };
    const answer = readReturnAddress(addressParams(url));
    return { tokens: new Set([...tokens, ...answer.tokens]), facts: answer.facts };
  },
} satisfies AddressReader;
