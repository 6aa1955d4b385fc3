import * as z from 'zod/mini';
import { ruleIdSchema } from '../catalog/stored-rule';
import {
  customAppSchema,
  MAX_CUSTOM_APPS,
  packagedApp,
  pageAddressSchema,
} from '../consent/apps/custom-apps';
import { parseDomain, parseStrictTenant } from '../evidence/formats';

/** Maximum number of entries in each list. */
const MAX_ENTRIES = { apps: MAX_CUSTOM_APPS, notes: 100, hiddenHosts: 50 } as const;

/** A text without line breaks and other control characters. */
const singleLine = (maxLength: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(maxLength), z.regex(/^[^\p{Cc}\p{Cf}]*$/u));

/** Somebody to ask for help. Only the form is checked. */
export const contactSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(singleLine(80)),
    email: z.exactOptional(
      z.string().check(z.trim(), z.maxLength(254), z.regex(/^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9.-]+$/i)),
    ),
    url: z.exactOptional(pageAddressSchema),
  }),
);

/** An organization's note on one problem. Whether the rule exists is checked where all rules are loaded. */
const noteSchema = z.lazy(() =>
  z.strictObject({
    rule: ruleIdSchema,
    text: singleLine(400),
    url: z.exactOptional(pageAddressSchema),
  }),
);

/**
 * The only list of the keys that an organization may set by policy. Keys are checked independently: an invalid value is
 * reported and ignored, the others apply.
 */
const makePolicyFields = () => ({
  language: z.exactOptional(z.string().check(z.regex(/^[a-z]{2}(?:-[A-Z]{2})?$/))),
  tenant: z.exactOptional(
    z
      .pipe(
        z.string(),
        z.transform((text: string) => parseStrictTenant(text.trim().toLowerCase()) ?? ''),
      )
      .check(z.refine((found) => found !== '')),
  ),
  contact: z.exactOptional(contactSchema),
  apps: z.exactOptional(z.array(customAppSchema).check(z.maxLength(MAX_ENTRIES.apps))),
  notes: z.exactOptional(z.array(noteSchema).check(z.maxLength(MAX_ENTRIES.notes))),
  networkChecks: z.exactOptional(z.boolean()),
  hiddenHosts: z.exactOptional(
    z
      .array(
        z
          .pipe(
            z.string(),
            z.transform((text: string) => parseDomain(text) ?? ''),
          )
          .check(z.refine((host) => host !== '')),
      )
      .check(z.maxLength(MAX_ENTRIES.hiddenHosts)),
  ),
});

let fields: ReturnType<typeof makePolicyFields> | undefined;

/** Returns the schema of each policy key. They are made on first use, since most people have no policy. */
export const policyFields = () => (fields ??= makePolicyFields());

export type Policy = z.infer<z.ZodMiniObject<ReturnType<typeof policyFields>>>;
export type PolicyKey = keyof Policy;
export type Note = z.infer<typeof noteSchema>;

/** A part of a policy that could not be used. */
export interface PolicyProblem {
  /** Its place in the policy, e.g. `apps.2.clientId`. */
  path: string;
  /** `taken` means an app that is part of Signpost. */
  kind: 'unknown' | 'invalid' | 'taken';
}

/** The usable part of an organization's policy, and the problems with the rest. */
export interface PolicyParseResult {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Whether a policy may have this key. */
export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyFields(), key);
}

/** Parses the content of managed storage. Lists keep their valid entries, the contact its valid parts. Never throws. */
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
    const kept = Array.isArray(value) ? validEntries(key, schema, value) : validParts(schema, value);
    if (kept) policy[key] = kept;
  }
  if ('apps' in given) problems.push(...takenApps(given.apps));
  return { policy: policy as Policy, problems };
}

/** Returns a problem for each app that is part of Signpost: the policy's entry for it is ignored. */
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

/** Returns the entries of a list that are valid by themselves, up to the maximum number; undefined if there are none. */
function validEntries(key: string, schema: z.ZodMiniType, list: unknown[]): unknown[] | undefined {
  const valid = list.flatMap((entry) => {
    const parsed = schema.safeParse([entry]);
    return parsed.success ? (parsed.data as unknown[]) : [];
  });
  return valid.length > 0 ? valid.slice(0, MAX_ENTRIES[key as keyof typeof MAX_ENTRIES]) : undefined;
}

/** Returns the properties of an object that are valid by themselves; undefined if there are none. */
function validParts(schema: z.ZodMiniType, value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const valid = Object.entries(value).filter((part) => schema.safeParse(Object.fromEntries([part])).success);
  const parsed = valid.length > 0 ? schema.safeParse(Object.fromEntries(valid)) : undefined;
  return parsed?.success ? (parsed.data as object) : undefined;
}
