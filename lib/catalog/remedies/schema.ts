import * as z from 'zod';
import { sourceSchema, WHO } from '../rules/schema';

/** A page of a portal or an account that a step speaks of; fixed addresses only. */
const openAction = z.strictObject({
  kind: z.literal('open'),
  label: z.string().min(3).max(48),
  url: z.url({ protocol: /^https$/ }),
  /** Only a later step goes there, so that it stands with the steps and is never the main button. */
  later: z.literal(true).optional(),
});

/** Gives the tenant-wide admin consent link of a known app. */
const consentAction = z.strictObject({ kind: z.literal('consent-link') });

/** One procedure that several rules share. Data only; the file's name below lib/catalog/remedies is its id. */
export const remedySchema = z.strictObject({
  /** Who carries it out. */
  who: z.enum(WHO),
  /** What is done, as a short imperative. Blanks: {app} {maker} {org}, and in steps {appOrId}: what a list is searched for. */
  title: z.string().min(4).max(90),
  /**
   * Steps in order; menu names, buttons and identifiers stand between double asterisks. The person who is stopped sends
   * them to somebody else, too: `{the person|me}` is the person, first as others say it, then as the sender does.
   */
  steps: z.array(z.string().min(4).max(420)).min(1),
  /** The steps that fit an error code, by their number from 1; where no code is named here, all of them. */
  stepsFor: z.record(z.string(), z.array(z.int().min(1)).min(1)).optional(),
  action: z.discriminatedUnion('kind', [openAction, consentAction]).optional(),
  /** The least role that can do it, as the portal names it. */
  role: z.string().min(3).max(160).optional(),
  /** How to see that it worked. */
  check: z.string().min(4).max(400),
  /** How long it may take until it shows. */
  takes: z.string().min(4).max(300).optional(),
  /** What to do if it still fails then. */
  fails: z.string().min(4).max(300).optional(),
  /** What the message asks of an administrator who carries it out, as a whole sentence; a maker’s support passes it on. */
  request: z.string().min(12).max(160).regex(/\?$/).optional(),
  /** Lets the app in, so that the message asks for an approval. */
  approves: z.literal(true).optional(),
  /** The remedy that takes its place where there is no approval link. */
  withoutLink: z.string().optional(),
  /** The remedy that takes its place where the page’s app ID is not the one that the app’s maker publishes. */
  withOtherId: z.string().optional(),
  /** Comes first where an approval of the app was seen before and has not ended the problem. */
  after: z.literal('approval').optional(),
  sources: z.array(sourceSchema).min(1),
});

export type Remedy = z.infer<typeof remedySchema>;
