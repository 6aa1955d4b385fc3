/**
 * Whether two tenant ids or domains name different organizations. A missing one differs from none.
 *
 * @param strict whether an id and a domain, which cannot be compared, count as different
 */
export function organizationsDiffer(
  one: string | undefined,
  other: string | undefined,
  strict: boolean,
): boolean {
  if (one === undefined || other === undefined || one === other) return false;
  return strict || one.includes('.') === other.includes('.');
}
