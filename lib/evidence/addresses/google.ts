import { parseClientId } from '../formats';
import { readAuthError } from '../google-auth-error';
import { readRequest } from '../oauth';
import { readingAt } from '../site';
import google, { isRequest } from '../sites/google';
import { codeToken, isKind, makeToken } from '../token';
import type { AddressReader } from './address';

export default {
  read(url) {
    const read = readingAt(google, url);
    const [token] = read.tokens;
    if (isRequest(url)) readRequest(url.searchParams, read.facts);
    if (!token || token === 'path:authorize' || token === 'path:consent') return read;
    const { code, status } = readAuthError(authErrorOf(url));
    const answer = [
      ...(code && token === 'path:/signin/oauth/error' ? [codeToken('google', code)] : []),
      ...(status && code ? [makeToken('param', `status=${status}`)] : []),
    ];
    const app = parseClientId(url.searchParams.get('client_id'));
    return { tokens: new Set([...answer, token]), facts: app ? { clientId: app } : {} };
  },
  /** A code that the page states counts where its address names none. */
  counts: (token, { tokens }) =>
    !(isKind(token, 'code') || token.startsWith('param:status=')) ||
    ![...tokens].some((one) => isKind(one, 'code')),
} satisfies AddressReader;

/** The parameter as it stands: form decoding would turn a plus sign into a blank. */
function authErrorOf(url: URL): string {
  const raw = /[?&]authError=([^&#]*)/.exec(url.search)?.[1] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    // Cut in the middle of an escape.
    return raw.replace(/%.{0,2}$/, '');
  }
}
