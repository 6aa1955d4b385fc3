import * as z from 'zod';
import { hasForm, parseGoogleClientId, parseGuid, SCOPE_PATTERN } from '../../evidence/formats';
import { sourceSchema } from '../rules/schema';

const scopeSchema = z.string().regex(SCOPE_PATTERN);

/**
 * Where the facts for an app's consent link come from, and so how far a link can be trusted. `maker-link`: the maker
 * publishes the link, and the entry was compared with it. `maker-id`: the maker's own page publishes the id.
 * `copied-id`: the id was only seen in a copy of the maker's page or on others' pages. `not-offered`: the id is
 * published, but the app is not approved by link. docs/architecture.md describes what is offered for each.
 */
export const LINK_SOURCES = ['maker-link', 'maker-id', 'copied-id', 'not-offered'] as const;

/** An application that connects mailboxes: published facts only. The file's name below lib/catalog/apps is its id. */
export const appSchema = z.strictObject({
  /** The product's name (`HubSpot`), with what it is if the name alone is a word that buttons have. */
  name: z.string().min(2),
  /** Set for a CRM that other apps call: the vendor under whose name its answers are read. */
  crm: z.enum(['hubspot', 'salesforce', 'crm-api']).exactOptional(),
  /** Hosts of the product's own pages; `*.` stands for any subdomain. */
  hosts: z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+$/)),
  /** The registration in Microsoft Entra, if its id is published. */
  microsoft: z
    .strictObject({
      clientId: z.string().refine(hasForm(parseGuid)),
      /** The name that administrators see in Microsoft Entra. */
      name: z.string().min(2),
      /** The publisher as the maker documents it. */
      publisher: z.string().min(2).exactOptional(),
      /** Documented delegated permissions, exactly as in a link; empty if none are documented. */
      scopes: z.array(scopeSchema),
      link: z.enum(LINK_SOURCES),
      /** Microsoft lists the app among the mail apps that people may approve for themselves. */
      selfService: z.literal(true).exactOptional(),
      /** The id is for connections by Exchange Web Services, which Microsoft is ending; the app has another id for others. */
      byEws: z.literal(true).exactOptional(),
      /** Documented redirect URIs of the consent link, the usual one first; empty if none are documented. */
      redirectUris: z.array(z.url({ protocol: /^https$/ })),
      /** Version of the consent link that the maker documents; version 1 requests everything that the app has registered. */
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
      'only `maker-link` has `redirectUris`, `state` and `version: 2`; else write `redirectUris: []` and `version: 1`',
    )
    .refine(
      ({ version, redirectUris, scopes }) => version === 1 || (redirectUris.length > 0 && scopes.length > 0),
      'a version-2 link needs permissions and a return address',
    )
    .optional(),
  /** Documented permissions of an app whose id is not published. */
  documentedScopes: z.array(scopeSchema).min(1).optional(),
  /** The registration at Google, if its id is published, with the documented permissions. */
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
  /** Position in the list of apps from which a person chooses the one in question, by the mailbox's vendor. */
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
