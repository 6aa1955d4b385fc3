import * as z from 'zod/mini';
import { currentRuleId } from '../catalog/rule-id';
import {
  customAppSchema,
  MAX_CUSTOM_APPS,
  packagedApp,
  pageAddressSchema,
} from '../consent/apps/custom-apps';
import { domain, tenant } from '../evidence/formats';

/** As long as each list may be. */
const MOST = { apps: MAX_CUSTOM_APPS, notes: 100, hiddenHosts: 50 } as const;

/** A line of an organization's own words. */
const words = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(longest), z.regex(/^[^\p{Cc}\p{Cf}]*$/u));

/** Somebody to turn to; kept as written, checked only for its form. */
export const contactSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(words(80)),
    email: z.exactOptional(
      z.string().check(z.trim(), z.maxLength(254), z.regex(/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+$/i)),
    ),
    url: z.exactOptional(pageAddressSchema),
  }),
);

/** An organization's own words on one problem. Whether there is such a rule is checked where all rules are known. */
const noteSchema = z.lazy(() =>
  z.strictObject({
    rule: z.pipe(z.string().check(z.regex(/^[a-z0-9-]{1,40}\/[a-z0-9-]{1,60}$/)), z.transform(currentRuleId)),
    text: words(400),
    url: z.exactOptional(pageAddressSchema),
  }),
);

/**
 * What an organization may set by policy: the one list of its keys. Every key stands for itself: a bad one is named and
 * left out, the others count.
 */
const makeFields = () => ({
  language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/))),
  tenant: z.exactOptional(
    z
      .pipe(
        z.string(),
        z.transform((text: string) => tenant(text.trim().toLowerCase()) ?? ''),
      )
      .check(z.refine((found) => found !== '')),
  ),
  contact: z.exactOptional(contactSchema),
  apps: z.exactOptional(z.array(customAppSchema).check(z.maxLength(MOST.apps))),
  notes: z.exactOptional(z.array(noteSchema).check(z.maxLength(MOST.notes))),
  networkChecks: z.exactOptional(z.boolean()),
  hiddenHosts: z.exactOptional(
    z
      .array(
        z
          .pipe(
            z.string(),
            z.transform((text: string) => domain(text) ?? ''),
          )
          .check(z.refine((host) => host !== '')),
      )
      .check(z.maxLength(MOST.hiddenHosts)),
  ),
});

let fields: ReturnType<typeof makeFields> | undefined;

/** The keys of a policy, each with the form of its value; made when an organization sets the first. */
export const policyFields = () => (fields ??= makeFields());

export type Policy = z.infer<z.ZodMiniObject<ReturnType<typeof policyFields>>>;
export type PolicyKey = keyof Policy;
export type Note = z.infer<typeof noteSchema>;

/** A part of a policy that could not be used: where it stands, e.g. `apps.2.clientId`. */
export interface PolicyProblem {
  path: string;
  /** `taken`: an app that Signpost knows itself. */
  kind: 'unknown' | 'invalid' | 'taken';
}

/** An organization's policy as far as it can be used, and what cannot. */
export interface PolicyParseResult {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Whether a policy may have this key. */
export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyFields(), key);
}

/** Reads managed storage. Lists keep their good entries, the contact its good parts. Never throws. */
export function parsePolicy(stored: unknown): PolicyParseResult {
  const problems: PolicyProblem[] = [];
  const policy: Record<string, unknown> = {};
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  for (const [key, value] of Object.entries(given)) {
    if (!isPolicyKey(key)) {
      problems.push({ path: key, kind: 'unknown' });
      continue;
    }
    const schema = policyFields()[key];
    const whole = schema.safeParse(value);
    if (whole.success) {
      policy[key] = whole.data;
      continue;
    }
    problems.push(...problemsOf(key, whole.error));
    const kept = Array.isArray(value) ? goodEntries(key, schema, value) : goodParts(schema, value);
    if (kept) policy[key] = kept;
  }
  if ('apps' in given) problems.push(...takenApps(given.apps));
  return { policy: policy as Policy, problems };
}

/** Apps that Signpost knows itself; what a policy says of them does not count. */
function takenApps(list: unknown): PolicyProblem[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry, at) => {
    const app = customAppSchema.safeParse(entry);
    return app.success && packagedApp(app.data.clientId)
      ? [{ path: `apps.${at}.clientId`, kind: 'taken' as const }]
      : [];
  });
}

function problemsOf(key: string, error: z.core.$ZodError): PolicyProblem[] {
  return error.issues.flatMap((issue): PolicyProblem[] => {
    const path = [key, ...issue.path.map(String)];
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((unknown) => ({ path: [...path, unknown].join('.'), kind: 'unknown' }))
      : [{ path: path.join('.'), kind: 'invalid' }];
  });
}

/** The entries of a list that are good by themselves, as many as it may have; nothing where none is. */
function goodEntries(key: string, schema: z.ZodMiniType, list: unknown[]): unknown[] | undefined {
  const good = list.flatMap((entry) => {
    const parsed = schema.safeParse([entry]);
    return parsed.success ? (parsed.data as unknown[]) : [];
  });
  return good.length > 0 ? good.slice(0, MOST[key as keyof typeof MOST]) : undefined;
}

/** The parts of an object that are good by themselves; nothing where none is. */
function goodParts(schema: z.ZodMiniType, value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const good = Object.entries(value).filter((part) => schema.safeParse(Object.fromEntries([part])).success);
  const parsed = good.length > 0 ? schema.safeParse(Object.fromEntries(good)) : undefined;
  return parsed?.success ? (parsed.data as object) : undefined;
}
