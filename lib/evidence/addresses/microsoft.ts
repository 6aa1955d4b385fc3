import { addFacts } from '../evidence';
import { parseStrictTenant } from '../formats';
import { readRequest } from '../oauth';
import { readPath } from '../site';
import microsoft from '../sites/microsoft';
import type { AddressReader } from './address';

/** Reads authorize and admin consent addresses: the app, the tenant and the requested permissions. */
export default {
  read(url) {
    const reading = readPath(microsoft, url);
    if (!reading.tokens.has('path:authorize') && !reading.tokens.has('path:adminconsent')) return reading;
    readRequest(url.searchParams, reading.facts);
    // `domain_hint` is not used for the tenant: whoever writes the link can put any domain there.
    addFacts(reading.facts, { tenant: parseStrictTenant(decode(url.pathname.split('/', 2)[1] ?? '')) });
    return reading;
  },
} satisfies AddressReader;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
