import * as z from 'zod';
import { sourceSchema } from '../rules/schema';

/** What an app that connects mailboxes usually wants a permission for; the sentences stand in lib/i18n/texts.ts. */
const PURPOSES = [
  'mail',
  'send',
  'calendar',
  'contacts',
  'meetings',
  'identity',
  'stay',
  'files',
  'people',
  'settings',
  'tasks',
] as const;

/** One permission (scope) in plain words. */
export const permissionSchema = z.strictObject({
  /** What the app may do with it, as a short phrase: "Read …". */
  allows: z.string().min(8).max(180).regex(/\.$/),
  /** What it does not allow, where a reader might fear it. */
  not: z.string().min(8).max(120).regex(/\.$/),
  /**
   * Microsoft: who may agree. `policy`: Microsoft's default consent policy leaves it to administrators; `always`: the
   * permission itself needs one; `no`: neither. Left out where we do not know.
   */
  admin: z.enum(['policy', 'always', 'no']).optional(),
  /** Google: how it classes the permission. Left out where we do not know. */
  class: z.enum(['restricted', 'sensitive', 'basic']).optional(),
  /** Left out where such an app seldom needs it: a reason from us would make a far-reaching permission look harmless. */
  why: z.enum(PURPOSES).optional(),
  /** Names of permissions of the same file that this one includes; what those include need not be repeated. */
  covers: z.array(z.string()).min(1).optional(),
  /** Set where asking for it is no news: signing in, and staying signed in. */
  harmless: z.literal(true).optional(),
});

/**
 * The permissions of one vendor by name, spelled as the vendor does and without the address of the API.
 * Data only; the file's name below lib/catalog/permissions is the vendor.
 */
export const permissionsSchema = z.strictObject({
  permissions: z.record(z.string().regex(/^[A-Za-z.][A-Za-z0-9:/._-]+$/), permissionSchema),
  sources: z.array(sourceSchema).min(1),
});

export type Permission = z.infer<typeof permissionSchema>;
export type Permissions = z.infer<typeof permissionsSchema>;
