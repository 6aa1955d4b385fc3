/** Parameters of a request and of an answer whose values name no person and open nothing. */
const PLAIN = /^(client_id|scope|tenant|error|error_subcode|admin_consent|authError)=/i;

/** More of an address than this says nothing more (characters). */
const LONGEST = 60_000;

/**
 * The address of a page as the background is told it: the page, what is asked for there and what was answered. Names,
 * tokens and whatever else an address carries stay behind; of a description only the codes and the correlation id are
 * left, and of a `code` that there is one.
 */
export function toldAddress({ origin, pathname, search, hash }: URL): string {
  // A fragment of another form holds no parameters, and by its beginning it is known.
  const answer = /^#[a-z_]{2,30}=/.test(hash) ? part('#answer=&', hash) : '';
  return (origin + pathname + part('?', search) + answer).slice(0, LONGEST);
}

function part(mark: string, text: string): string {
  const kept = text.slice(1).split('&').flatMap(toldParameter);
  return kept.length > 0 ? mark + kept.join('&') : '';
}

function toldParameter(raw: string): string[] {
  if (PLAIN.test(raw)) return [raw];
  if (/^code=/.test(raw)) return ['code='];
  if (/^redirect_uri=/i.test(raw)) return [raw.replace(/(%3f|%23|[?#]).*/is, '')];
  const [, name = ''] = /^(error_description|error_uri)=/.exec(raw) ?? [];
  const value = name && (new URLSearchParams(raw).get(name) ?? '');
  const telling = value.match(/AADSTS\d+|Correlation ID: ?[\da-f-]{36}|[?&]code=\d+/gi);
  return telling ? [`${name}=${encodeURIComponent(telling.join(' '))}`] : [];
}
