import { byId } from './by-id';
import type { Family } from './families/schema';
import type { Permissions } from './permissions/schema';
import type { Remedy } from './remedies/schema';
import type { Rule } from './rules/schema';

/** The catalog's files by id. The extension's build replaces this module with the same data as JSON (build/packed-data.ts). */

const ruleFiles = import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'default' });
const remedyFiles = import.meta.glob<Remedy>(['./remedies/*.ts', '!./remedies/schema.ts'], {
  eager: true,
  import: 'default',
});
const familyFiles = import.meta.glob<Family>(['./families/*.ts', '!./families/schema.ts'], {
  eager: true,
  import: 'default',
});
const permissionFiles = import.meta.glob<Permissions>(['./permissions/*.ts', '!./permissions/schema.ts'], {
  eager: true,
  import: 'default',
});

export const RULES = byId(ruleFiles, './rules/');
export const REMEDIES = byId(remedyFiles, './remedies/');
export const FAMILIES = byId(familyFiles, './families/');
export const PERMISSIONS = byId(permissionFiles, './permissions/');

/** When a rule applies, without its texts. */
export type Conditions = Pick<Rule, 'when' | 'fallback'>;

export const CONDITIONS: ReadonlyMap<string, Conditions> = new Map(
  [...RULES].map(([id, { when, fallback }]) => [id, { when, ...(fallback ? { fallback } : {}) }]),
);
