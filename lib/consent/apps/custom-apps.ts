import * as z from 'zod/mini';
import type { App, MicrosoftApp } from '../../catalog/apps/schema';
import { APPS } from '../../catalog/packaged-apps';
import { parseGuid } from '../../evidence/formats';
import { scopeSchema } from '../../evidence/schema';

/** All known apps by id: the packaged ones and those that were added. */
export type Apps = ReadonlyMap<string, App>;

/**
 * Schema of a line that a person typed, without control characters, marks that change its direction, or characters of
 * Signpost's own markup.
 *
 * @param longest maximum length in characters
 */
export const lineSchema = (longest: number) =>
  z.string().check(z.trim(), z.minLength(2), z.maxLength(longest), z.regex(/^[^\p{Cc}\p{Cf}*<>{}]*$/u));

/** Schema of an https address without user name, query or fragment: a return address or a page to start from. */
export const plainAddressSchema = z.lazy(() =>
  z.string().check(
    z.maxLength(300),
    z.regex(/^https:\/\/[a-z0-9.-]+(?::\d{2,5})?\/[\w.~%/+@!$'()*,;=:-]*$/),
    z.refine((address) => URL.canParse(address)),
  ),
);

/** Schema of the address of a page to open: https, without user name. */
export const pageAddressSchema = z.lazy(() =>
  z.string().check(
    z.maxLength(300),
    z.regex(/^https:\/\/[a-z0-9.-]+(?::\d{2,5})?(?:[/?#][\w.~%/+@!$'()*,;=:?&#-]*)?$/),
    z.refine((address) => URL.canParse(address)),
  ),
);

/** Maximum number of apps that one person or organization can add. */
export const MAX_CUSTOM_APPS = 50;

/** Maximum number of permissions of an added app. */
export const MAX_CUSTOM_APP_SCOPES = 40;

/** Returns the fields of an added app with their schemas. */
export const customAppFields = () => ({
  name: lineSchema(60),
  clientId: z
    .pipe(
      z.string(),
      z.transform((text: string) => parseGuid(text.trim()) ?? ''),
    )
    .check(z.refine((id) => id !== '')),
  publisher: z.exactOptional(lineSchema(80)),
  scopes: z.array(scopeSchema).check(z.maxLength(MAX_CUSTOM_APP_SCOPES)),
  redirectUri: z.exactOptional(plainAddressSchema),
  connectUrl: z.exactOptional(plainAddressSchema),
});

/** Schema of an app that a person or an organization adds: its names and the parts of an admin consent link. */
export const customAppSchema = z.lazy(() => z.strictObject(customAppFields()));

export type CustomApp = z.infer<typeof customAppSchema>;

/** Who added an app. */
export type AddedBy = 'you' | 'organization';

/** Prefixes of the ids of added apps; the ids of packaged apps are file names. */
const ID_PREFIX: Readonly<Record<AddedBy, string>> = { you: 'own:', organization: 'org:' };

/** Finds the packaged app with this client id at Microsoft. */
export function packagedApp(clientId: string): App | undefined {
  return [...APPS.values()].find(({ microsoft }) => microsoft?.clientId === clientId);
}

/** Returns who added the app with this id; undefined for a packaged app. */
export function addedBy(id: string): AddedBy | undefined {
  if (id.startsWith(ID_PREFIX.you)) return 'you';
  return id.startsWith(ID_PREFIX.organization) ? 'organization' : undefined;
}

/** Returns the packaged apps, the organization's and the person's; of several with one client id the first counts. */
export function allApps(own: readonly CustomApp[], organization: readonly CustomApp[]): Apps {
  const apps = new Map<string, App>(APPS);
  const taken = new Set([...APPS.values()].map(({ microsoft }) => microsoft?.clientId));
  for (const [by, list] of [
    ['organization', organization],
    ['you', own],
  ] as const) {
    for (const one of list) {
      if (taken.has(one.clientId)) continue;
      taken.add(one.clientId);
      apps.set(ID_PREFIX[by] + one.clientId, toApp(one));
    }
  }
  return apps;
}

/**
 * Returns the list with an app. The app replaces the one with the client id `before`, or is appended if there is none.
 * Another app with its client id is dropped.
 *
 * @param before the app's client id before it was changed
 */
export function withApp(apps: readonly CustomApp[], app: CustomApp, before = app.clientId): CustomApp[] {
  const others = apps.filter(({ clientId }) => clientId === before || clientId !== app.clientId);
  const at = others.findIndex(({ clientId }) => clientId === before);
  return at < 0 ? [...others, app] : others.with(at, app);
}

/** Returns the list with further apps; see {@link withApp}. */
export function withApps(apps: readonly CustomApp[], more: readonly CustomApp[]): CustomApp[] {
  return more.reduce<CustomApp[]>((all, app) => withApp(all, app), [...apps]);
}

/** Returns the list without the app with this client id. */
export function withoutApp(apps: readonly CustomApp[], clientId: string): CustomApp[] {
  return apps.filter((one) => one.clientId !== clientId);
}

/** Returns the list with a removed app back in its place; unchanged if an app with its client id is there. */
export function withRestoredApp(apps: readonly CustomApp[], app: CustomApp, at: number): CustomApp[] {
  return apps.some(({ clientId }) => clientId === app.clientId) ? [...apps] : apps.toSpliced(at, 0, app);
}

function toApp({ name, clientId, publisher, scopes, redirectUri, connectUrl }: CustomApp): App {
  const microsoft: MicrosoftApp = {
    clientId,
    name,
    ...(publisher ? { publisher } : {}),
    scopes,
    // Without a return address there is nothing to compare a link with, so instructions come first.
    link: redirectUri ? 'maker-link' : 'maker-id',
    redirectUris: redirectUri ? [redirectUri] : [],
    version: redirectUri && scopes.length > 0 ? 2 : 1,
  };
  return { name, hosts: [], microsoft, ...(connectUrl ? { connectUrl } : {}), sources: [] };
}
