import * as z from 'zod/mini';
import type { App, MicrosoftApp } from '../../catalog/apps/schema';
import { APPS } from '../../catalog/packaged-apps';
import { guid } from '../../evidence/formats';
import { scopeSchema } from '../../evidence/schema';

/** Every app that is known in one place and time, by id: the packaged ones and those that were added. */
export type Apps = ReadonlyMap<string, App>;

/** A line that a person typed: no control characters, no marks that turn its direction, no markup of ours. */
export const line = (longest: number) =>
  z.string().check(z.trim(), z.minLength(2), z.maxLength(longest), z.regex(/^[^\p{Cc}\p{Cf}*<>{}]*$/u));

/** An https address without user name, query or fragment, as a return address or a page to start from. */
export const plainAddress = z.lazy(() =>
  z.string().check(
    z.maxLength(300),
    z.regex(/^https:\/\/[a-z0-9.-]+(?::\d{2,5})?\/[\w.~%/+@!$'()*,;=:-]*$/),
    z.refine((address) => URL.canParse(address)),
  ),
);

/** A page to open: an https address without user name. */
export const pageAddress = z.lazy(() =>
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

/** The parts of an app that is added, each with its form. */
export const customAppFields = () => ({
  name: line(60),
  clientId: z
    .pipe(
      z.string(),
      z.transform((text: string) => guid(text.trim()) ?? ''),
    )
    .check(z.refine((id) => id !== '')),
  publisher: z.exactOptional(line(80)),
  scopes: z.array(scopeSchema).check(z.maxLength(MAX_CUSTOM_APP_SCOPES)),
  redirectUri: z.exactOptional(plainAddress),
  connectUrl: z.exactOptional(plainAddress),
});

/** An app that a person or an organization adds: what stands in an admin consent link, and its name. */
export const customAppSchema = z.lazy(() => z.strictObject(customAppFields()));

export type CustomApp = z.infer<typeof customAppSchema>;

/** Where an added app comes from. */
export type AddedBy = 'you' | 'organization';

/** Ids of added apps begin so; packaged ones are file names. */
const PREFIX: Readonly<Record<AddedBy, string>> = { you: 'own:', organization: 'org:' };

/** The app of the package that has this client id at Microsoft. */
export function packagedApp(clientId: string): App | undefined {
  return [...APPS.values()].find(({ microsoft }) => microsoft?.clientId === clientId);
}

/** Who added the app with this id; nothing for a packaged one. */
export function addedBy(id: string): AddedBy | undefined {
  if (id.startsWith(PREFIX.you)) return 'you';
  return id.startsWith(PREFIX.organization) ? 'organization' : undefined;
}

/** The packaged apps with those that an organization and a person added; of two with one client id the first counts. */
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
      apps.set(PREFIX[by] + one.clientId, toApp(one));
    }
  }
  return apps;
}

/**
 * The list with an app, in the place of the one that was changed into it or has its client id; at the end if there is
 * none.
 *
 * @param before the client id of the app that was changed
 */
export function withApp(apps: readonly CustomApp[], app: CustomApp, before = app.clientId): CustomApp[] {
  const others = apps.filter(({ clientId }) => clientId === before || clientId !== app.clientId);
  const at = others.findIndex(({ clientId }) => clientId === before);
  return at < 0 ? [...others, app] : others.with(at, app);
}

/** The list with all these apps. */
export function withApps(apps: readonly CustomApp[], more: readonly CustomApp[]): CustomApp[] {
  return more.reduce<CustomApp[]>((all, app) => withApp(all, app), [...apps]);
}

/** The list without the app of this client id. */
export function withoutApp(apps: readonly CustomApp[], clientId: string): CustomApp[] {
  return apps.filter((one) => one.clientId !== clientId);
}

/** The list with an app that was removed back in its place; unchanged where it has come back by itself. */
export function withRestoredApp(apps: readonly CustomApp[], app: CustomApp, at: number): CustomApp[] {
  return apps.some(({ clientId }) => clientId === app.clientId) ? [...apps] : apps.toSpliced(at, 0, app);
}

function toApp({ name, clientId, publisher, scopes, redirectUri, connectUrl }: CustomApp): App {
  const microsoft: MicrosoftApp = {
    clientId,
    name,
    ...(publisher ? { publisher } : {}),
    scopes,
    // Where no return address was entered, there is nothing to compare a link with: a step in words comes first.
    link: redirectUri ? 'maker-link' : 'maker-id',
    redirectUris: redirectUri ? [redirectUri] : [],
    version: redirectUri && scopes.length > 0 ? 2 : 1,
  };
  return { name, hosts: [], microsoft, ...(connectUrl ? { connectUrl } : {}), sources: [] };
}
