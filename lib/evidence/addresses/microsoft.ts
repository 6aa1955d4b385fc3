import { noteFact } from '../evidence';
import { parseStrictTenant } from '../formats';
import { readRequest } from '../oauth';
import { readingAt } from '../site';
import microsoft from '../sites/microsoft';
import type { AddressReader } from './address';

/** Authorize and admin consent addresses name the app, the tenant and what is asked for. */
export default {
  read(url) {
    const read = readingAt(microsoft, url);
    if (!read.tokens.has('path:authorize') && !read.tokens.has('path:adminconsent')) return read;
    readRequest(url.searchParams, read.facts);
    // A `domain_hint` is anybody's wish, and no organization's name.
    noteFact(read.facts, { tenant: parseStrictTenant(decode(url.pathname.split('/', 2)[1] ?? '')) });
    return read;
  },
} satisfies AddressReader;

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
