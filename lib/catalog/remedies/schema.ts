import * as z from 'zod';
import { sourceSchema, WHO } from '../rules/schema';

/** Opens a page of a portal or an account that a step names; fixed addresses only. */
const openAction = z.strictObject({
  kind: z.literal('open'),
  label: z.string().min(3).max(48),
  url: z.url({ protocol: /^https$/ }),
  /** Only a later step needs the page, so it is linked there and is never the main button. */
  later: z.literal(true).optional(),
});

/** Gives the tenant-wide admin consent link of a known app. */
const consentAction = z.strictObject({ kind: z.literal('consent-link') });

/** One procedure, which rules may share. Data only; the file's name below lib/catalog/remedies is its id. */
export const remedySchema = z.strictObject({
  /** Who carries it out. */
  who: z.enum(WHO),
  /** What to do, as a short imperative. Placeholders: {app} {maker} {org}, in steps also {appOrId}: what to search a list for. */
  title: z.string().min(4).max(90),
  /**
   * Steps in order, with menu names, buttons and identifiers between double asterisks. Since the affected person may send
   * them to somebody else, `{the person|me}` gives two wordings: for others, and for the sender.
   */
  steps: z.array(z.string().min(4).max(420)).min(1),
  /** For each error code the numbers of the steps that fit, from 1 on. Without such a code, all steps fit. */
  stepsFor: z.record(z.string(), z.array(z.int().min(1)).min(1)).optional(),
  action: z.discriminatedUnion('kind', [openAction, consentAction]).optional(),
  /** The least privileged role that can do it, as the portal names it. */
  role: z.string().min(3).max(160).optional(),
  /** How to verify that it worked. */
  check: z.string().min(4).max(400),
  /** How long it may take to have an effect. */
  takes: z.string().min(4).max(300).optional(),
  /** What to do if the problem remains. */
  fails: z.string().min(4).max(300).optional(),
  /** What the message asks of the administrator who does it, as a whole question; an app maker’s support passes it on. */
  request: z.string().min(12).max(160).regex(/\?$/).optional(),
  /** Lets the app in: the message then asks for an approval. */
  approves: z.literal(true).optional(),
  /** The remedy that replaces it if there is no approval link. */
  withoutLink: z.string().optional(),
  /** The remedy that replaces it if the page’s app ID is not the one that the app’s maker publishes. */
  withOtherId: z.string().optional(),
  /** Comes first if an approval of the app was seen before and did not end the problem. */
  after: z.literal('approval').optional(),
  sources: z.array(sourceSchema).min(1),
});

export type Remedy = z.infer<typeof remedySchema>;
