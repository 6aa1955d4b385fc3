import compatData from '@mdn/browser-compat-data' with { type: 'json' };
import type {
  BrowserName,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import { MINIMUM_VERSIONS } from '../../../build/minimum-versions';

/** What MDN's data say of the oldest browsers that the packages are for. */

export const OLDEST: Readonly<Partial<Record<BrowserName, string>>> = {
  chrome: MINIMUM_VERSIONS.chrome,
  edge: MINIMUM_VERSIONS.edge,
  firefox: MINIMUM_VERSIONS.firefox,
  firefox_android: MINIMUM_VERSIONS.firefoxAndroid,
  safari: MINIMUM_VERSIONS.safari,
};

function isNotNewer(added: string, oldest: string): boolean {
  const [a = [], b = []] = [added, oldest].map((version) => version.replace('≤', '').split('.').map(Number));
  for (let at = 0; at < Math.max(a.length, b.length); at++)
    if ((a[at] ?? 0) !== (b[at] ?? 0)) return (a[at] ?? 0) < (b[at] ?? 0);
  return true;
}

function isThere({ version_added, version_removed, flags }: SimpleSupportStatement, oldest: string): boolean {
  if (flags || typeof version_added !== 'string' || version_added === 'preview') return false;
  return isNotNewer(version_added, oldest) && !(version_removed && isNotNewer(version_removed, oldest));
}

/** The oldest browsers that do not have something. */
export function lacking({ support }: CompatStatement): string[] {
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const said = support[browser as BrowserName] ?? [];
    return [said].flat().some((statement) => isThere(statement, oldest)) ? [] : [browser];
  });
}

/** What is known below a path of the data, such as `api.URL.canParse_static`. */
export function compatOf(...path: readonly string[]): CompatStatement | undefined {
  const found = path.reduce<Identifier | undefined>(
    (at, key) => (at && Object.hasOwn(at, key) ? at[key] : undefined),
    compatData as unknown as Identifier,
  );
  return found?.__compat;
}

/** Every interface and built-in object, by its name. */
const INTERFACES = new Map<string, Identifier>([
  ...Object.entries(compatData.api),
  ...Object.entries(compatData.javascript.builtins),
  ...Object.entries(compatData.javascript.builtins.Intl ?? {}).map(
    ([name, one]) => [`Intl.${name}`, one] as [string, Identifier],
  ),
]);

const members = new Map<string, CompatStatement[]>();
for (const one of INTERFACES.values())
  for (const [member, { __compat }] of Object.entries(one))
    if (__compat) members.set(member, [...(members.get(member) ?? []), __compat]);

/** What is known of a name that stands alone, such as `AbortSignal`. */
export function globalNamed(name: string): CompatStatement | undefined {
  return INTERFACES.get(name)?.__compat ?? compatOf('api', '_globals', name);
}

/** What is known of a member of a known object, such as `URL.canParse`. */
export function memberOf(owner: string, name: string): CompatStatement | undefined {
  const known = INTERFACES.get(owner);
  return (known?.[`${name}_static`] ?? known?.[name])?.__compat;
}

/** What is known of a member of whatever object: of each that has one of this name. */
export function membersNamed(name: string): readonly CompatStatement[] {
  return members.get(name) ?? [];
}
