import * as z from 'zod';
import { isRuleToken } from '../../evidence/token';

/** Who can end a problem. The reader is told the first one first. */
export const WHO = ['you', 'm365-admin', 'workspace-admin', 'crm-admin', 'vendor', 'wait'] as const;

const token = z.string().refine(isRuleToken, 'a token is "kind:value" with a known kind');

const sentence = z.string().min(1).max(400);

export const sourceSchema = z.strictObject({
  title: z.string().min(3),
  url: z.url({ protocol: /^https$/ }),
  /** The source's own date, where it is known: YYYY-MM-DD, or YYYY-MM. What it says may have aged since. */
  dated: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/)
    .exactOptional(),
  /** The day somebody read it, perhaps in a stored copy, and noted the link: YYYY-MM-DD. */
  noted: z.iso.date(),
});

const clauseSchema = z
  .strictObject({
    /** At least one of these. */
    any: z.array(token).min(1).optional(),
    /** Each of these. */
    all: z.array(token).min(1).optional(),
    /** Not one of these. */
    none: z.array(token).min(1).optional(),
    /** Set where the clause infers: the diagnosis is then never more than likely. */
    likely: z.literal(true).optional(),
  })
  .refine((clause) => clause.any || clause.all, 'a clause needs "any" or "all"');

/** One known problem. Data only; the file's path below lib/catalog/rules is the rule's id. */
export const ruleSchema = z.strictObject({
  who: z.array(z.enum(WHO)),
  /** `good` is good news; `quiet` never raises a hint by itself. Left out: a problem. */
  tone: z.enum(['good', 'quiet']).optional(),
  /**
   * A CRM's own word for something that Microsoft or Google has stopped: gives way to what they said of it, if that
   * was seen in the same flow.
   */
  echo: z.literal(true).optional(),
  /** An app that calls a CRM is meant: never the CRM itself, though its answer is what was read. */
  caller: z.literal(true).optional(),
  /** Speaks only where no other rule does. */
  fallback: z.literal(true).optional(),
  /**
   * What the screen means for the pages of the sign-in that follow: `approval` stops the person until an administrator
   * approves, `granted` says that an approval has been recorded.
   */
  flow: z.enum(['approval', 'granted']).optional(),
  /**
   * Stands for every Microsoft code without a rule of its own: told in the words for codes of that kind, with
   * Microsoft's page about the code as the source.
   */
  kind: z.literal('other').optional(),
  /** The reason is told by the request, where it asks for what Microsoft's default leaves to administrators. */
  managedPolicy: z.literal(true).optional(),
  /** Families whose words are told in place of its own, by the token that has to be among what spoke for it. */
  families: z.record(token, z.string()).optional(),
  /** The reader acts, but whoever runs the mailbox ends it: the first line says so. */
  endedBy: z.literal('mail-provider').optional(),
  /** The rule applies if one of these clauses holds. */
  when: z.array(clauseSchema).min(1),
  /** First line: who must act or what to do. Blanks: {app} {maker} {org}. */
  title: z.string().min(8).max(90),
  /** What happened, in one sentence. */
  what: sentence,
  /** Why it happened. */
  why: sentence,
  /** Whether trying again helps, in one sentence. */
  retry: sentence,
  /** Ids of remedies, best first. */
  remedies: z.array(z.string()),
  /** Other problems that look the same, with how to tell them apart. */
  maybe: z.array(z.strictObject({ rule: z.string(), tell: sentence })).optional(),
  sources: z.array(sourceSchema).min(1),
});

export type Who = (typeof WHO)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Rule = z.infer<typeof ruleSchema>;
