/**
 * Whether two names of organizations are of two organizations. A missing name speaks against nothing; a tenant id and a
 * domain cannot be compared and count as two only where that is asked for.
 *
 * @param strict whether an id beside a domain counts as another organization
 */
export function organizationsDiffer(
  one: string | undefined,
  other: string | undefined,
  strict: boolean,
): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  return strict || one.includes('.') === other.includes('.');
}
