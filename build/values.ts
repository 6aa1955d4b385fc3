/**
 * What a build says about who is behind it. A line of the pages whose value is missing here is left out, and
 * `npm run package` names it.
 */
interface BuildValues {
  /** The address of the public repository, without a slash at the end. */
  SOURCE: string | undefined;
  /** The address of the project's own site. */
  SITE: string | undefined;
}

export const BUILD_VALUES: BuildValues = {
  SOURCE: undefined,
  SITE: undefined,
};

/** The build values that nobody has given yet. */
export function missingValues(values: BuildValues = BUILD_VALUES): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
