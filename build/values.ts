/**
 * What a build says about who is behind it. A line of the pages whose value is missing here is left out, and
 * `npm run package` names it.
 */
interface BuildValues {
  /** The address of the public repository, without a slash at the end; a build is given it as SOURCE. */
  SOURCE: string | undefined;
  /** The address of the folder where the web edition stands, with a slash at the end; a build is given it as SITE. */
  SITE: string | undefined;
}

const { SITE, SOURCE } = process.env;
if (SITE && !/^https?:\/\/[^?#]+\/$/.test(SITE))
  throw new Error('SITE is the whole address of a folder, such as https://example.org/signpost/.');
if (SOURCE && !/^https:\/\/[^?#]+[^?#/]$/.test(SOURCE))
  throw new Error(
    'SOURCE is the whole address of a repository without a slash at the end, such as https://example.org/signpost.',
  );

export const BUILD_VALUES: BuildValues = {
  SOURCE: SOURCE || undefined,
  SITE: SITE || undefined,
};

/** By this Firefox knows the extension, its data and the policies for it. It must never change. */
export const GECKO_ID = '{cce015c3-54f4-4e8f-a2ff-2d0a506bcf36}';

/** The build values that nobody has given yet. */
export function missingValues(values: BuildValues = BUILD_VALUES): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [name] : []));
}
