import { includedKeys, type ResolvedScope, resolveScope } from './scopes';

/** How requested permissions differ from those the app's maker documents; scopes as they were given. */
export interface ScopeComparison {
  /** Requested, and nothing documented includes it. */
  more: string[];
  /** Documented, and nothing requested includes it. */
  fewer: string[];
  /** Requested, and documented or included in something documented. */
  same: string[];
  /** Those of `same` that are requested of another API than documented, e.g. Exchange Online instead of Microsoft Graph. */
  otherApi: string[];
}

/**
 * Compares requested permissions with documented ones; every part of Signpost that judges a request calls this. A
 * wider permission includes the narrower (`Mail.ReadWrite` and `Mail.Read`). Capitals do not matter at Microsoft.
 * Signing in and staying signed in (`openid`, `offline_access`) are neither more nor fewer.
 */
export function compareScopes(asked: readonly string[], documented: readonly string[]): ScopeComparison {
  const wanted = distinct(asked);
  const written = distinct(documented);
  const within = (one: Scope, others: readonly Scope[]) => others.filter(({ all }) => all.has(one.key));
  const same = wanted.filter((one) => within(one, written).length > 0);
  const texts = (list: readonly Scope[]) => list.map(({ scope }) => scope);
  return {
    more: texts(wanted.filter((one) => !isHarmless(one) && !same.includes(one))),
    fewer: texts(written.filter((one) => !isHarmless(one) && within(one, wanted).length === 0)),
    same: texts(same),
    otherApi: texts(
      same.filter((one) => !isHarmless(one) && !within(one, written).some(({ api }) => api === one.api)),
    ),
  };
}

interface Scope extends ResolvedScope {
  scope: string;
  /** Keys of everything it includes, its own among them. */
  all: ReadonlySet<string>;
}

function isHarmless({ entry }: Scope): boolean {
  return entry?.permission.harmless === true;
}

/** Scopes without those that only repeat an earlier one in another spelling. */
function distinct(scopes: readonly string[]): Scope[] {
  const found = new Map<string, Scope>();
  for (const scope of scopes) {
    const resolved = resolveScope(scope);
    const id = `${resolved.api} ${resolved.key}`;
    if (!found.has(id)) found.set(id, { ...resolved, scope, all: includedKeys(resolved.key) });
  }
  return [...found.values()];
}
