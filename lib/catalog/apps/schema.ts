import * as z from 'zod';
import { hasForm, parseGoogleClientId, parseGuid, SCOPE_PATTERN } from '../../evidence/formats';
import { sourceSchema } from '../rules/schema';

const scopeSchema = z.string().regex(SCOPE_PATTERN);

/**
 * Where what is known of an app's approval link comes from, and so how far a link can be trusted. `maker-link`: the
 * maker publishes the link itself, and the entry was compared with it. `maker-id`: the maker's own page publishes the
 * id. `copied-id`: the id was only seen in a copy of the maker's page or in others' words. `not-offered`: the id is
 * published, but an approval link is not the way. docs/architecture.md says what is offered for each.
 */
export const LINK_SOURCES = ['maker-link', 'maker-id', 'copied-id', 'not-offered'] as const;

/** An application that connects mailboxes: published facts only. The file's name below lib/catalog/apps is its id. */
export const appSchema = z.strictObject({
  /** What people call the product, e.g. `HubSpot`; with what it is where the name alone is a word on buttons. */
  name: z.string().min(2),
  /** A CRM that other apps call, by the vendor whose codes and names its answers are read as. */
  crm: z.enum(['hubspot', 'salesforce', 'crm-api']).exactOptional(),
  /** Hosts of the product's own pages; `*.` in front stands for any name below. */
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+$/)),
  /** The registration in Microsoft Entra, where its id is published. */
  microsoft: z
    .strictObject({
      clientId: z.string().refine(hasForm(parseGuid)),
      /** The name an administrator finds in Microsoft Entra. */
      name: z.string().min(2),
      /** The publisher as the maker documents it. */
      publisher: z.string().min(2).exactOptional(),
      /** Documented delegated permissions, exactly as they go into a link; empty where none are documented. */
      scopes: z.array(scopeSchema),
      link: z.enum(LINK_SOURCES),
      /** Microsoft lists it among the mail apps that people may approve for themselves. */
      selfService: z.literal(true).exactOptional(),
      /** The id is for a connection by Exchange Web Services, which Microsoft is ending; for others the app has another one. */
      byEws: z.literal(true).exactOptional(),
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
    .refine(
      ({ link, redirectUris, version, state }) =>
        link === 'maker-link' || (redirectUris.length === 0 && version === 1 && state === undefined),
      'only a link that the maker publishes has a return address, a state or a list of permissions',
    )
    .refine(
      ({ version, redirectUris, scopes }) => version === 1 || (redirectUris.length > 0 && scopes.length > 0),
      'a version-2 link needs permissions and a return address',
    )
    .optional(),
  /** Permissions documented without an app id. */
  documentedScopes: z.array(scopeSchema).min(1).optional(),
  /** The registration at Google, where its id is published, with the permissions that are documented. */
  google: z
    .strictObject({
      clientId: z.string().refine(hasForm(parseGoogleClientId)),
      /** Published ids of the same product on other devices. */
      otherClientIds: z
        .array(z.string().refine(hasForm(parseGoogleClientId)))
        .min(1)
        .exactOptional(),
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
