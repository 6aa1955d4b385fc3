import * as z from 'zod';
import { sourceSchema } from '../rules/schema';

/** Purposes for which apps that connect mailboxes usually need a permission; their sentences are in lib/i18n/texts.ts. */
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
const permissionSchema = z.strictObject({
  /** What the permission allows the app to do, as a short phrase: "Read …". */
  allows: z.string().min(8).max(180).regex(/\.$/),
  /** What it does not allow, though a reader might fear so. */
  not: z.string().min(8).max(120).regex(/\.$/),
  /**
   * Microsoft: whether an administrator must consent. `policy`: by Microsoft's default consent policy; `always`: the
   * permission itself requires it; `no`: neither. Left out if unknown.
   */
  admin: z.enum(['policy', 'always', 'no']).optional(),
  /** Google's class of the permission. Left out if unknown. */
  class: z.enum(['restricted', 'sensitive', 'basic']).optional(),
  /** Left out if such apps seldom need it: a stated reason would make a far-reaching permission look harmless. */
  why: z.enum(PURPOSES).optional(),
  /** Names of permissions in the same file that this one includes, without those that are included by these. */
  covers: z.array(z.string()).min(1).optional(),
  /** Set for ordinary requests: to sign in and to stay signed in. */
  harmless: z.literal(true).optional(),
});

/**
 * The permissions of one vendor by name, spelled as the vendor does, without the address of the API. Data only; the
 * file's name below lib/catalog/permissions is the vendor.
 */
export const permissionsSchema = z.strictObject({
  permissions: z.record(z.string().regex(/^[A-Za-z.][A-Za-z0-9:/._-]+$/), permissionSchema),
  sources: z.array(sourceSchema).min(1),
});

export type Permission = z.infer<typeof permissionSchema>;
export type Permissions = z.infer<typeof permissionsSchema>;
