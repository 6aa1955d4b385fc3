import { addFacts, type Facts } from './evidence';
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
 * Reads an OAuth response from the parameters of the return address: RFC 6749 section 4.1.2.1 and Microsoft's
 * `error_subcode`, `error_uri` and `admin_consent`. Values that identify a person or carry a token (`code`, `id_token`,
 * `state`) are not read.
 *
 * @returns tokens, the most specific first; none if the parameters hold no known response
 */
export function readReturnAddress(params: URLSearchParams): { tokens: string[]; facts: Facts } {
  const tokens: string[] = [];
  const facts: Facts = {};
  for (const number of findAadstsNumbers(params.get('error_description') ?? ''))
    tokens.push(microsoftToken(number));
  const numberInUri = /[?&]code=(\d{4,8})(?!\d)/.exec(params.get('error_uri') ?? '')?.[1];
  if (numberInUri && tokens.length === 0) tokens.push(microsoftToken(numberInUri));
  const error = parseErrorCode(params.get('error'));
  if (error) tokens.push(makeToken('param', `error=${error}`));
  if (params.has('error')) tokens.push('param:error');
  const subcode = parseErrorCode(params.get('error_subcode'));
  if (subcode) tokens.push(makeToken('param', `error_subcode=${subcode}`));
  if (params.get('admin_consent')?.toLowerCase() === 'true') tokens.push('param:admin_consent=true');
  if (tokens.length > 0) {
    const description = (params.get('error_description') ?? '').slice(0, 4000);
    addFacts(facts, {
      tenant: parseStrictTenant(params.get('tenant')),
      correlationId: parseGuid(/Correlation ID: ?([0-9a-f-]{36})/i.exec(description)?.[1]),
    });
  }
  return { tokens, facts };
}

/** Adds the facts of an OAuth request (RFC 6749 section 4.1.1): its client id, scopes and redirect URI. */
export function readRequest(query: URLSearchParams, facts: Facts): void {
  // Apps write parameter names in any case.
  const params = new URLSearchParams([...query].map(([name, value]) => [name.toLowerCase(), value]));
  addFacts(facts, {
    clientId: parseClientId(params.get('client_id')),
    scopes: parseScopes(params.get('scope')),
    redirectUri: parseRedirectUri(params.get('redirect_uri')),
  });
}

/** Returns the parameters of an address: those of its query, then those of its fragment if that has the form of a query. */
export function addressParams(url: URL): URLSearchParams {
  const params = new URLSearchParams(url.search.slice(0, 65_536));
  const fragment = url.hash.slice(1, 65_536);
  if (/^[a-z_]{2,30}=/.test(fragment)) {
    for (const [key, value] of new URLSearchParams(fragment)) if (!params.has(key)) params.append(key, value);
  }
  return params;
}
