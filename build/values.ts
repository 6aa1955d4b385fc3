/**
 * Values of a build that name its publisher. Pages leave out the lines whose value is missing, and `npm run package`
 * names it.
 */
interface BuildValues {
  /** Address of the public repository, without a slash at the end. */
  SOURCE: string | undefined;
  /** Address of the web edition's folder, with a slash at the end. */
  SITE: string | undefined;
}

const { SITE, SOURCE } = process.env;
if (SITE && !/^https?:\/\/[^?#]+\/$/.test(SITE))
  throw new Error('SITE is the whole address of a folder, such as https://example.org/signpost/.');
if (SOURCE && !/^https:\/\/[^?#]+[^?#/]$/.test(SOURCE))
  throw new Error(
    'SOURCE is the whole address of a repository without a slash at the end, such as https://example.org/signpost.',
  );

/** The values from environment variables of the same names. */
export const BUILD_VALUES: BuildValues = { SOURCE: SOURCE || undefined, SITE: SITE || undefined };

/** Id by which Firefox identifies the extension, its data and its policies. It must never change. */
export const GECKO_ID = '{cce015c3-54f4-4e8f-a2ff-2d0a506bcf36}';

/** Returns the names of the values that are not set. */
export function missingValues(values: BuildValues = BUILD_VALUES): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
