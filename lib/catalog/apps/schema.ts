import * as z from 'zod';
import { googleClientId, guid, hasForm, SCOPE } from '../../evidence/formats';
import { sourceSchema } from '../rules/schema';

const scopeSchema = z.string().regex(SCOPE);

/** An application that connects mailboxes: published facts only. The file's name below lib/catalog/apps is its id. */
export const appSchema = z.strictObject({
  /** What people call the product, e.g. `HubSpot`. */
  name: z.string().min(2),
  /** Hosts of the product's own pages; `*.` in front stands for any name below. */
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+$/)),
  /** The registration in Microsoft Entra, where its id is published. */
  microsoft: z
    .strictObject({
      clientId: z.string().refine(hasForm(guid)),
      /** The name an administrator finds in Microsoft Entra. */
      name: z.string().min(2),
      /** The publisher as the maker documents it. */
      publisher: z.string().min(2).exactOptional(),
      /** Documented delegated permissions, exactly as they go into a link; empty where none are documented. */
      scopes: z.array(scopeSchema),
      /** Documented return addresses of the approval link, the usual one first; empty where none is documented. */
      redirectUris: z.array(z.url({ protocol: /^https$/ })),
      /** The kind of approval link the maker documents; v1 asks for everything the app has registered. */
      version: z.union([z.literal(1), z.literal(2)]),
      /** The state value of the published link, if it has one. */
      state: z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/)
        .optional(),
    })
    .optional(),
  /** Permissions documented without an app id. */
  documentedScopes: z.array(scopeSchema).min(1).optional(),
  /** The registration at Google, where its id is published, with the permissions that are documented. */
  google: z
    .strictObject({
      clientId: z.string().refine(hasForm(googleClientId)),
      name: z.string().min(2),
      scopes: z.array(scopeSchema),
    })
    .optional(),
  /** Its place among the apps that a person is offered when asked which one it was, by whose mailbox it connects. */
  usual: z
    .strictObject({
      microsoft: z.int().min(1).max(6).exactOptional(),
      google: z.int().min(1).max(6).exactOptional(),
    })
    .optional(),
  /** Where a person starts to connect a mailbox again. */
  connectUrl: z.url({ protocol: /^https$/ }).optional(),
  sources: z.array(sourceSchema).min(1),
});

export type App = z.infer<typeof appSchema>;

/** A registration in Microsoft Entra. */
export type MicrosoftApp = NonNullable<App['microsoft']>;
