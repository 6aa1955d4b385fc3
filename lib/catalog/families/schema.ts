import type * as z from 'zod';
import { ruleSchema } from '../rules/schema';

/**
 * The words for codes without a rule of their own, by kind of problem: what is known is the kind, not the cause. And
 * those for a case within a rule that names its family, where the cause is known.
 * Data only; the file's name below lib/catalog/families is the family's id, as lib/codes names it.
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
