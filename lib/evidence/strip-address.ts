/** Matches parameters of OAuth requests and responses whose values are neither personal nor secret. */
const HARMLESS_PARAMETER = /^(client_id|scope|tenant|error|error_subcode|admin_consent|authError)=/i;

/** Maximum length of a stripped address, in characters. */
const MAX_LENGTH = 60_000;

/**
 * Removes names, tokens and everything else that is not needed from the address of a page, before it is sent to the
 * background. The parameters of the OAuth request and response are kept. Of a description only the codes and the
 * correlation id remain, of a `code` only its name, of a redirect URI everything but query and fragment.
 */
export function stripAddress({ origin, pathname, search, hash }: URL): string {
  // `answer=` keeps the form by which `addressParams` recognizes a fragment with parameters.
  const answer = /^#[a-z_]{2,30}=/.test(hash) ? stripParameters('#answer=&', hash) : '';
  return (origin + pathname + stripParameters('?', search) + answer).slice(0, MAX_LENGTH);
}

function stripParameters(prefix: string, text: string): string {
  const kept = text.slice(1).split('&').flatMap(stripParameter);
  return kept.length > 0 ? prefix + kept.join('&') : '';
}

function stripParameter(raw: string): string[] {
  if (HARMLESS_PARAMETER.test(raw)) return [raw];
  if (/^code=/.test(raw)) return ['code='];
  if (/^redirect_uri=/i.test(raw)) return [raw.replace(/(%3f|%23|[?#]).*/is, '')];
  const [, name = ''] = /^(error_description|error_uri)=/.exec(raw) ?? [];
  const value = name && (new URLSearchParams(raw).get(name) ?? '');
  const codesAndIds = value.match(/AADSTS\d+|Correlation ID: ?[\da-f-]{36}|[?&]code=\d+/gi);
  return codesAndIds ? [`${name}=${encodeURIComponent(codesAndIds.join(' '))}`] : [];
}
