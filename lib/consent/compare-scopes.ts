import { includedKeys, type ResolvedScope, resolveScope } from './scopes';

/** How requested permissions differ from those the app's maker documents. Scopes keep the spelling they were given in. */
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
 * Compares requested permissions with documented ones. Everything in Signpost that judges a request uses this function.
 * A wider permission includes the narrower (`Mail.ReadWrite` and `Mail.Read`). Microsoft's permissions ignore case.
 * Signing in and staying signed in (`openid`, `offline_access`) count neither as more nor as fewer.
 */
export function compareScopes(requested: readonly string[], documented: readonly string[]): ScopeComparison {
  const requestedScopes = distinctScopes(requested);
  const documentedScopes = distinctScopes(documented);
  const including = (one: Scope, others: readonly Scope[]) =>
    others.filter(({ included }) => included.has(one.key));
  const same = requestedScopes.filter((one) => including(one, documentedScopes).length > 0);
  const texts = (list: readonly Scope[]) => list.map(({ scope }) => scope);
  return {
    more: texts(requestedScopes.filter((one) => !isHarmless(one) && !same.includes(one))),
    fewer: texts(
      documentedScopes.filter((one) => !isHarmless(one) && including(one, requestedScopes).length === 0),
    ),
    same: texts(same),
    otherApi: texts(
      same.filter(
        (one) => !isHarmless(one) && !including(one, documentedScopes).some(({ api }) => api === one.api),
      ),
    ),
  };
}

interface Scope extends ResolvedScope {
  scope: string;
  /** Keys of everything it includes, and its own. */
  included: ReadonlySet<string>;
}

function isHarmless({ entry }: Scope): boolean {
  return entry?.permission.harmless === true;
}

/** Resolves scopes and drops those that repeat an earlier one in another spelling. */
function distinctScopes(scopes: readonly string[]): Scope[] {
  const found = new Map<string, Scope>();
  for (const scope of scopes) {
    const resolved = resolveScope(scope);
    const id = `${resolved.api} ${resolved.key}`;
    if (!found.has(id)) found.set(id, { ...resolved, scope, included: includedKeys(resolved.key) });
  }
  return [...found.values()];
}
