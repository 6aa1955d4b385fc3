/**
 * What can be wrong with a link, each with its level. `danger`: the link is not what it seems to be. `broken`: Microsoft
 * will refuse it. `check`: it differs from what is known. `unchecked`: there is nothing to compare it with. `note`: worth
 * knowing, nothing wrong.
 */
export const WARNING_LEVELS = {
  script: 'danger',
  deviceCode: 'danger',
  hiddenTarget: 'danger',
  wrapped: 'danger',
  imitation: 'danger',
  foreignHost: 'danger',
  lookAlike: 'danger',
  userInfo: 'danger',
  port: 'danger',
  disguised: 'danger',
  tooLong: 'danger',
  silentSignIn: 'danger',
  plainRedirect: 'danger',
  foreignRedirect: 'danger',
  duplicate: 'danger',
  closedCloud: 'broken',
  cutOff: 'broken',
  placeholder: 'broken',
  badTenant: 'broken',
  personalTenant: 'broken',
  common: 'broken',
  wrongCloudTenant: 'broken',
  noClient: 'broken',
  badClient: 'broken',
  noScope: 'broken',
  badScope: 'broken',
  wrongCloudScope: 'broken',
  mixedDefault: 'broken',
  noRedirect: 'broken',
  otherShown: 'check',
  notHttps: 'check',
  aliasHost: 'check',
  otherMicrosoftHost: 'check',
  otherCloud: 'check',
  oddWriting: 'check',
  gateway: 'check',
  signInAdminConsent: 'check',
  signInConsent: 'check',
  unknownApp: 'check',
  copiedId: 'check',
  notOffered: 'check',
  ignoredScope: 'check',
  everything: 'check',
  moreScopes: 'check',
  otherApi: 'check',
  noScopeList: 'check',
  otherRedirect: 'check',
  noRedirectList: 'check',
  repeated: 'check',
  extra: 'check',
  oddState: 'check',
  notChecked: 'unchecked',
  everythingUnlisted: 'unchecked',
  severalLinks: 'note',
  safeLink: 'note',
  anyTenant: 'note',
  addedApp: 'note',
  everythingDocumented: 'note',
  fewerScopes: 'note',
} as const;

export type WarningId = keyof typeof WARNING_LEVELS;
export type Level = (typeof WARNING_LEVELS)[WarningId];

/** One thing to say about a link; `placeholders` are the values to fill in, ready for display. */
export interface Warning {
  id: WarningId;
  placeholders: Readonly<Record<string, string>>;
}

/** Collects warnings, each once; lists the gravest first. */
export class Warnings {
  readonly #found = new Map<WarningId, Warning>();

  add(id: WarningId, placeholders: Warning['placeholders'] = {}): void {
    if (!this.#found.has(id)) this.#found.set(id, { id, placeholders });
  }

  has(level: Level): boolean {
    return [...this.#found.keys()].some((id) => WARNING_LEVELS[id] === level);
  }

  list(): Warning[] {
    const order: Level[] = ['danger', 'broken', 'check', 'unchecked', 'note'];
    return order.flatMap((level) =>
      [...this.#found.values()].filter(({ id }) => WARNING_LEVELS[id] === level),
    );
  }
}

/** Returns a value of a link for display: without marks that hide or reorder letters, and shortened. */
export function forDisplay(value: string, maxLength = 120): string {
  const plain = value.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return plain.length > maxLength ? `${plain.slice(0, maxLength)}…` : plain;
}
