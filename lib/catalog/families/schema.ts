import type * as z from 'zod';
import { ruleSchema } from '../rules/schema';

/**
 * Texts for codes of one kind that have no rule of their own, so that the kind is known but not the cause; or texts for
 * one case within a rule (the rule's `families`), whose cause is known. Data only; the file's name below
 * lib/catalog/families is the family's id, which lib/catalog/codes and rules use.
 */
export const familySchema = ruleSchema.pick({
  who: true,
  title: true,
  what: true,
  why: true,
  retry: true,
  remedies: true,
});

export type Family = z.infer<typeof familySchema>;
