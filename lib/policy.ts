import * as z from 'zod';
import { domain, tenant } from './forms';
import { RULES } from './library';
import { ownAppSchema, plainAddress } from './own-apps';

/** A line of an organisation's own words. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u);

/** Somebody to turn to; kept as written, checked only for its form. */
export const contactSchema = z.strictObject({
  name: words(80).exactOptional(),
  email: z
    .string()
    .trim()
    .max(254)
    .regex(/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+$/i)
    .exactOptional(),
  url: plainAddress.exactOptional(),
});

/** An organisation's own words on one problem. */
const noteSchema = z.strictObject({
  rule: z.string().refine((id) => RULES.has(id)),
  text: words(400),
  url: plainAddress.exactOptional(),
});

/**
 * What an organisation may set by policy. Every key stands for itself: a bad one is named and left out, the others
 * count.
 */
export const policySchema = z.strictObject({
  language: z
    .string()
    .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/)
    .exactOptional(),
  tenant: z
    .string()
    .transform((text) => tenant(text.trim().toLowerCase()) ?? '')
    .refine((found) => found !== '')
    .exactOptional(),
  contact: contactSchema.exactOptional(),
  apps: z.array(ownAppSchema).max(50).exactOptional(),
  notes: z.array(noteSchema).max(100).exactOptional(),
  networkChecks: z.boolean().exactOptional(),
  hiddenHosts: z
    .array(
      z
        .string()
        .transform((text) => domain(text) ?? '')
        .refine((host) => host !== ''),
    )
    .max(50)
    .exactOptional(),
});

export type Policy = z.infer<typeof policySchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Note = z.infer<typeof noteSchema>;

/** A part of a policy that could not be used: where it stands, e.g. `apps.2.clientId`. */
export interface PolicyProblem {
  path: string;
  kind: 'unknown' | 'invalid';
}

/** An organisation's policy as far as it can be used, and what cannot. */
export interface PolicyReading {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Reads managed storage. Lists keep their good entries. Never throws. */
export function readPolicy(stored: unknown): PolicyReading {
  const problems: PolicyProblem[] = [];
  const policy: Record<string, unknown> = {};
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  for (const [key, value] of Object.entries(given)) {
    const schema = Object.hasOwn(policySchema.shape, key)
      ? policySchema.shape[key as keyof Policy]
      : undefined;
    if (!schema) {
      problems.push({ path: key, kind: 'unknown' });
      continue;
    }
    const whole = schema.safeParse(value);
    if (whole.success) {
      policy[key] = whole.data;
      continue;
    }
    problems.push(...problemsOf(key, whole.error));
    const kept = Array.isArray(value) && goodEntries(schema, value);
    if (kept && kept.length > 0) policy[key] = kept;
  }
  return { policy: policy as Policy, problems };
}

function problemsOf(key: string, error: z.ZodError): PolicyProblem[] {
  return error.issues.map(({ path, code }) => ({
    path: [key, ...path].join('.'),
    kind: code === 'unrecognized_keys' ? 'unknown' : 'invalid',
  }));
}

function goodEntries(schema: z.ZodType, list: unknown[]): unknown[] {
  return list.flatMap((entry) => {
    const parsed = schema.safeParse([entry]);
    return parsed.success ? (parsed.data as unknown[]) : [];
  });
}
