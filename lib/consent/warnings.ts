/**
 * What can be wrong with a link, and how bad it is. `danger`: it is not what it seems to be. `broken`: Microsoft
 * will refuse it. `check`: it differs from what is known. `note`: worth knowing, nothing wrong.
 */
export const WARNINGS = {
  notHttps: 'danger',
  foreignHost: 'danger',
  lookAlike: 'danger',
  userInfo: 'danger',
  port: 'danger',
  disguised: 'danger',
  tooLong: 'danger',
  aliasHost: 'check',
  otherCloud: 'check',
  closedCloud: 'broken',
  safeLink: 'note',
  severalLinks: 'check',
  signInLink: 'check',
  cutOff: 'broken',
  placeholder: 'broken',
  badTenant: 'broken',
  personalTenant: 'broken',
  common: 'broken',
  wrongCloudTenant: 'broken',
  anyTenant: 'note',
  noClient: 'broken',
  badClient: 'broken',
  unknownApp: 'check',
  addedApp: 'note',
  noScope: 'broken',
  badScope: 'broken',
  wrongCloudScope: 'broken',
  mixedDefault: 'broken',
  ignoredScope: 'check',
  everything: 'check',
  everythingDocumented: 'note',
  moreScopes: 'check',
  otherApi: 'check',
  fewerScopes: 'note',
  noScopeList: 'check',
  noRedirect: 'broken',
  plainRedirect: 'danger',
  foreignRedirect: 'danger',
  otherRedirect: 'check',
  noRedirectList: 'check',
  duplicate: 'danger',
  extra: 'check',
} as const;

export type WarningId = keyof typeof WARNINGS;
export type Level = (typeof WARNINGS)[WarningId];

/** One thing to say about a link; `blanks` are ready for display. */
export interface Warning {
  id: WarningId;
  blanks: Readonly<Record<string, string>>;
}

/** Collects warnings, each once, the worst first. */
export class Warnings {
  readonly #found = new Map<WarningId, Warning>();

  add(id: WarningId, blanks: Warning['blanks'] = {}): void {
    if (!this.#found.has(id)) this.#found.set(id, { id, blanks });
  }

  has(level: Level): boolean {
    return [...this.#found.keys()].some((id) => WARNINGS[id] === level);
  }

  list(): Warning[] {
    const order: Level[] = ['danger', 'broken', 'check', 'note'];
    return order.flatMap((level) => [...this.#found.values()].filter(({ id }) => WARNINGS[id] === level));
  }
}

/** A value of a link as it may be shown: without marks that hide or turn letters, and not without end. */
export function quoted(value: string, longest = 120): string {
  const plain = value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
