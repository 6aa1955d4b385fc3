import compatData from '@mdn/browser-compat-data' with { type: 'json' };
import type { BrowserName, CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { MINIMUM_VERSIONS } from '../../../build/minimum-versions';

/** MDN's compatibility data for the oldest supported browsers. */

const OLDEST: Readonly<Partial<Record<BrowserName, string>>> = {
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

/** Returns the oldest supported browsers that lack a feature. */
export function lacking({ support }: CompatStatement): string[] {
  return Object.entries(OLDEST).flatMap(([browser, oldest]) => {
    const said = support[browser as BrowserName] ?? [];
    return [said].flat().some((statement) => isThere(statement, oldest)) ? [] : [browser];
  });
}

/** A node of the data with its compatibility and the nodes below it. */
interface Place {
  readonly __compat?: CompatStatement;
  readonly [key: string]: Place | CompatStatement | undefined;
}

function placeOf(path: readonly string[]): Place | undefined {
  return path.reduce<Place | undefined>(
    (at, key) => (at && Object.hasOwn(at, key) ? (at[key] as Place) : undefined),
    compatData as unknown as Place,
  );
}

/** Returns the compatibility at a path of the data, such as `api`, `URL`, `canParse_static`. */
export function compatOf(...path: readonly string[]): CompatStatement | undefined {
  return placeOf(path)?.__compat;
}

const below = (...path: readonly string[]) =>
  Object.entries(placeOf(path) ?? {}).filter(([key]) => key !== '__compat') as [string, Place][];

/** All interfaces and built-in objects by name. */
const INTERFACES = new Map<string, Place>([...below('api'), ...below('javascript', 'builtins')]);

const members = new Map<string, CompatStatement[]>();
const objects = [...INTERFACES.values(), ...below('javascript', 'builtins', 'Intl').map(([, one]) => one)];
for (const [member, { __compat }] of objects.flatMap((one) => Object.entries(one) as [string, Place][]))
  if (__compat) members.set(member, [...(members.get(member) ?? []), __compat]);

/** Returns the compatibility of a global name, such as `AbortSignal`. */
export function globalNamed(name: string): CompatStatement | undefined {
  return INTERFACES.get(name)?.__compat ?? compatOf('api', '_globals', name);
}

/** Returns the compatibility of a member of a known object, such as `URL.canParse`. */
export function memberOf(owner: string, name: string): CompatStatement | undefined {
  const known = INTERFACES.get(owner);
  return ((known?.[`${name}_static`] ?? known?.[name]) as Place | undefined)?.__compat;
}

/** Returns the compatibility of each member with this name, of any object. */
export function membersNamed(name: string): readonly CompatStatement[] {
  return members.get(name) ?? [];
}
