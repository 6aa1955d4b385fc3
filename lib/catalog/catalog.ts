import { PASTED } from '../evidence/evidence';
import { isKind, makeToken, phraseOf } from '../evidence/token';
import { byId } from './by-id';
import type { Family } from './families/schema';
import type { Permissions } from './permissions/schema';
import type { Remedy } from './remedies/schema';
import type { Rule } from './rules/schema';

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

/** Every rule by id, e.g. `microsoft/user-not-assigned`. */
export const RULES = byId(ruleFiles, './rules/');

/** Every remedy by id, e.g. `assign-user`. */
export const REMEDIES = byId(remedyFiles, './remedies/');

/** Every family of codes by id, e.g. `session`: what to say of a code that has no rule of its own. */
export const FAMILIES = byId(familyFiles, './families/');

/** Every vendor's permissions by vendor, e.g. `microsoft`. */
export const PERMISSIONS = byId(permissionFiles, './permissions/');

/** The phrases that rules ask of pages, in a stable order; what only a pasted text can say stays out of them. */
export function phrasesOf(rules: ReadonlyMap<string, Rule>): string[] {
  const phrases = new Set<string>();
  for (const rule of rules.values()) {
    for (const clause of rule.when) {
      if (clause.all?.some(isOnlyPasted)) continue;
      for (const token of [...(clause.any ?? []), ...(clause.all ?? []), ...(clause.none ?? [])]) {
        const phrase = phraseOf(token);
        if (phrase) phrases.add(phrase);
      }
    }
  }
  return [...phrases].sort();
}

function isOnlyPasted(token: string): boolean {
  return token === makeToken('site', PASTED) || isKind(token, 'sentence');
}
