import { parseClientId } from '../formats';
import { readAuthError } from '../google-auth-error';
import { readRequest } from '../oauth';
import { readPath } from '../site';
import google, { isRequest } from '../sites/google';
import { codeToken, isKind, makeToken } from '../token';
import type { AddressReader } from './address';

export default {
  read(url) {
    const reading = readPath(google, url);
    const [token] = reading.tokens;
    if (isRequest(url)) readRequest(url.searchParams, reading.facts);
    if (!token || token === 'path:authorize' || token === 'path:consent') return reading;
    const { code, status } = readAuthError(authErrorOf(url));
    const answer = [
      ...(code && token === 'path:/signin/oauth/error' ? [codeToken('google', code)] : []),
      ...(status && code ? [makeToken('param', `status=${status}`)] : []),
    ];
    const clientId = parseClientId(url.searchParams.get('client_id'));
    return { tokens: new Set([...answer, token]), facts: clientId ? { clientId } : {} };
  },
  /** A code or status in the document counts only if the address names no code. */
  counts: (token, { tokens }) =>
    !(isKind(token, 'code') || token.startsWith('param:status=')) ||
    ![...tokens].some((one) => isKind(one, 'code')),
} satisfies AddressReader;

/** Returns the raw parameter, percent-decoded only: form decoding would turn a plus sign into a space. */
function authErrorOf(url: URL): string {
  const raw = /[?&]authError=([^&#]*)/.exec(url.search)?.[1] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    // The value was cut in the middle of a percent escape.
    return raw.replace(/%.{0,2}$/, '');
  }
}
