import { type Facts, noteFact } from './evidence';
import {
  findAadstsNumbers,
  parseClientId,
  parseErrorCode,
  parseGuid,
  parseRedirectUri,
  parseScopes,
  parseStrictTenant,
} from './formats';
import { makeToken, microsoftToken } from './token';

/**
 * Reads the answer of an OAuth request from the parameters it is returned with (RFC 6749 section 4.1.2.1;
 * Microsoft's `error_subcode`, `error_uri`, `admin_consent`). Values that identify a person or carry a token
 * (`code`, `id_token`, `state`) are not looked at.
 *
 * @returns tokens, most telling first; empty where the parameters hold no answer we know.
 */
export function readReturnAddress(params: URLSearchParams): { tokens: string[]; facts: Facts } {
  const tokens: string[] = [];
  const facts: Facts = {};
  for (const number of findAadstsNumbers(params.get('error_description') ?? ''))
    tokens.push(microsoftToken(number));
  const explained = /[?&]code=(\d{4,8})(?!\d)/.exec(params.get('error_uri') ?? '')?.[1];
  if (explained && tokens.length === 0) tokens.push(microsoftToken(explained));
  const error = parseErrorCode(params.get('error'));
  if (error) tokens.push(makeToken('param', `error=${error}`));
  if (params.has('error')) tokens.push('param:error');
  const subcode = parseErrorCode(params.get('error_subcode'));
  if (subcode) tokens.push(makeToken('param', `error_subcode=${subcode}`));
  if (params.get('admin_consent')?.toLowerCase() === 'true') tokens.push('param:admin_consent=true');
  if (tokens.length > 0) {
    const description = (params.get('error_description') ?? '').slice(0, 4000);
    noteFact(facts, {
      tenant: parseStrictTenant(params.get('tenant')),
      correlationId: parseGuid(/Correlation ID: ?([0-9a-f-]{36})/i.exec(description)?.[1]),
    });
  }
  return { tokens, facts };
}

/** Adds what an OAuth request asks for (RFC 6749 section 4.1.1): the app, its permissions, where to return to. */
export function readRequest(asked: URLSearchParams, facts: Facts): void {
  // Whoever wrote the request chose the case of its names.
  const params = new URLSearchParams([...asked].map(([name, value]) => [name.toLowerCase(), value]));
  noteFact(facts, {
    clientId: parseClientId(params.get('client_id')),
    scopes: parseScopes(params.get('scope')),
    redirectUri: parseRedirectUri(params.get('redirect_uri')),
  });
}

/** The parameters of an address: its query and, where it has the form of parameters, its fragment. */
export function addressParams(url: URL): URLSearchParams {
  const params = new URLSearchParams(url.search.slice(0, 65_536));
  const fragment = url.hash.slice(1, 65_536);
  if (/^[a-z_]{2,30}=/.test(fragment)) {
    for (const [key, value] of new URLSearchParams(fragment)) if (!params.has(key)) params.append(key, value);
  }
  return params;
}
