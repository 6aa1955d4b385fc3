import * as z from 'zod';
import { isRuleToken } from '../../evidence/token';

/** Who can end a problem. */
export const WHO = ['you', 'm365-admin', 'workspace-admin', 'crm-admin', 'vendor', 'wait'] as const;

const token = z.string().refine(isRuleToken, 'a token is "kind:value" with a known kind');

const sentence = z.string().min(1).max(400);

/** A page that the data is based on. */
export const sourceSchema = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https$/ }),
  /** The source's own date, if it is known: YYYY-MM-DD or YYYY-MM. The source may be out of date since. */
  dated: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
    .exactOptional(),
  /** The day on which somebody read the source, perhaps in a stored copy: YYYY-MM-DD. */
  noted: z.iso.date(),
});

const clauseSchema = z
  .strictObject({
    /** At least one of these. */
    any: z.array(token).min(1).optional(),
    /** Each of these. */
    all: z.array(token).min(1).optional(),
    /** None of these. */
    none: z.array(token).min(1).optional(),
    /** Set if the clause only infers the problem: its diagnosis is then at most likely. */
    likely: z.literal(true).optional(),
  })
  .refine((clause) => clause.any || clause.all, 'a clause needs "any" or "all"');

/** One known problem. Data only; the file's path below lib/catalog/rules is the rule's id. */
export const ruleSchema = z.strictObject({
  /** Who can end the problem, each by a remedy; the first one acts first. */
  who: z.array(z.enum(WHO)),
  /** `good` is good news; `quiet` never raises a hint by itself. Left out for a problem. */
  tone: z.enum(['good', 'quiet']).optional(),
  /**
   * A CRM only repeats that Microsoft or Google stopped the sign-in. What they said comes first if it was seen in the
   * same flow.
   */
  echo: z.literal(true).optional(),
  /** The rule is about an app that calls a CRM, never about the CRM, though the CRM's answer is what was read. */
  caller: z.literal(true).optional(),
  /** Applies only where no other rule does. */
  fallback: z.literal(true).optional(),
  /**
   * What the screen means for later pages of the sign-in: `approval` stops the person until an administrator approves,
   * `granted` reports that an approval has been recorded.
   */
  flow: z.enum(['approval', 'granted']).optional(),
  /**
   * Applies to every Microsoft code without a rule of its own. Its texts are those of the code's family, and its source is
   * Microsoft's page about the code.
   */
  kind: z.literal('other').optional(),
  /** The advice names what was requested as the reason if Microsoft's default policy leaves that to administrators. */
  managedPolicy: z.literal(true).optional(),
  /** Families whose texts replace the rule's own, by the token that must be among the matched ones. */
  families: z.record(token, z.string()).optional(),
  /** The reader acts, but the mailbox's provider ends the problem; the first line says so. */
  endedBy: z.literal('mail-provider').optional(),
  /** Its known sentences are a mail server's, so beside some mail server they are no evidence of the rule's vendor. */
  saidByServers: z.literal(true).optional(),
  /** The rule applies if one of these clauses holds. */
  when: z.array(clauseSchema).min(1),
  /** First line: who must act or what to do. Placeholders: {app} {maker} {org}. Lists show it as it is: no marks. */
  title: z.string().regex(/^[^*]{8,90}$/),
  /** What happened, in one sentence. */
  what: sentence,
  /** Why it happened. */
  why: sentence,
  /** Whether trying again helps, in one sentence. */
  retry: sentence,
  /** Ids of remedies, best first. */
  remedies: z.array(z.string()),
  /** Other problems that look the same, and how to tell them apart. */
  maybe: z.array(z.strictObject({ rule: z.string(), tell: sentence })).optional(),
  sources: z.array(sourceSchema).min(1),
});

export type Who = (typeof WHO)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Rule = z.infer<typeof ruleSchema>;
