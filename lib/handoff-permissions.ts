/** A permission in a message: its name, and in plain words what it allows and what an app usually wants it for. */
export interface PermissionLine {
  name: string;
  /** A sentence. */
  allows?: string;
  /** Ends the sentence "Usually …". */
  why?: string;
}

/** The permissions of a link, for whoever has to decide on them. */
export function permissionLines(scopes: readonly string[]): PermissionLine[] {
  return scopes.map((scope) => ({ name: scope.slice(scope.lastIndexOf('/') + 1) }));
}
