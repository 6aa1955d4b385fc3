import * as z from 'zod';
import { sourceSchema } from '../rules/schema';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An application that connects mailboxes: published facts only. The file's name below lib/apps is its id. */
export const appSchema = z.strictObject({
  /** What people call the product, e.g. `HubSpot`. */
  name: z.string().min(2),
  /** Hosts of the product's own pages. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  microsoft: z
    .strictObject({
      clientId: z.string().regex(GUID),
      /** The name an administrator finds in Microsoft Entra. */
      name: z.string().min(2),
      /** The publisher as the maker documents it. */
      publisher: z.string().min(2),
      /** Documented delegated permissions, exactly as they go into a link. */
      scopes: z.array(z.string().regex(/^[A-Za-z0-9:/._-]+$/)).min(1),
      redirectUri: z.url({ protocol: /^https$/ }),
      /** The state value of the published link, if it has one. */
      state: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .optional(),
    })
    .optional(),
  /** Where a person starts to connect a mailbox again. */
  connectUrl: z.url({ protocol: /^https$/ }).optional(),
  sources: z.array(sourceSchema).min(1),
});

export type App = z.infer<typeof appSchema>;
