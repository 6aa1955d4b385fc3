import { messageText } from '../../../lib/advice/admin-message';
import { localizeRemedy } from '../../../lib/advice/localize-remedy';
import { writeMessage } from '../../../lib/advice/write-message';
import type { App, MicrosoftApp } from '../../../lib/catalog/apps/schema';
import { REMEDIES } from '../../../lib/catalog/catalog';
import { CLOUDS, type Cloud, WORLDWIDE } from '../../../lib/catalog/clouds';
import { type AddedBy, type Apps, addedBy } from '../../../lib/consent/apps/custom-apps';
import {
  buildConsentLink,
  canBuild,
  consentLinkParts,
  defaultScope,
  type LinkOptions,
  parseScope,
} from '../../../lib/consent/build-link';
import { linkableRegistration, linkOffer, makerPages } from '../../../lib/consent/link-offer';
import { checkConsentLink, type LinkCheckResult } from '../../../lib/consent/links/check-link';
import type { ParsedLink } from '../../../lib/consent/links/link-parts';
import { WARNING_LEVELS } from '../../../lib/consent/links/warnings';
import { bareScope, scopesForCloud } from '../../../lib/consent/scopes';
import { ANY_TENANT, parseTenant } from '../../../lib/consent/tenant';
import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import type { EffectiveSettings } from '../../../lib/settings/effective';

export type { App, Apps, Cloud, EffectiveSettings, Language, LinkCheckResult, MicrosoftApp, ParsedLink };
/** What the views of the tab "Admin link" use of `lib/`. */
export {
  addedBy,
  bareScope,
  CLOUDS,
  checkConsentLink,
  interpolate,
  linkOffer,
  makerPages,
  parseScope,
  parseTenant,
  WARNING_LEVELS,
};

/** Returns the apps for which an admin consent link can be made, by id; those whose link comes after a step are last. */
export function linkableApps(apps: Apps): [string, App][] {
  const isLater = ([, app]: [string, App]) => Number(linkOffer(app) === 'after-step');
  return [...apps]
    .filter(([, app]) => linkableRegistration(app))
    .sort((one, other) => isLater(one) - isLater(other));
}

/** Returns the registration at Microsoft of an app from {@link linkableApps}. @throws RangeError for any other app */
export function linkOf(app: App): MicrosoftApp {
  const microsoft = linkableRegistration(app);
  if (!microsoft) throw new RangeError(`no link for ${app.name}`);
  return microsoft;
}

/** Returns an app's name in Microsoft Entra, with its publisher, if documented, and who added it. */
export function nameOf(
  { name, publisher, addedBy }: { name: string; publisher?: string; addedBy?: AddedBy },
  texts: Language['texts']['link'],
): string {
  const by = addedBy && { you: texts.addedByYou, organization: texts.addedByOrganization }[addedBy];
  const more = [publisher, by].filter(Boolean).join(', ');
  return more ? `${name} (${more})` : name;
}

/** Returns the known apps for which no link can be made, sorted by name. */
export function unlinkedApps(apps: Apps): [string, App][] {
  return [...apps]
    .filter(([, app]) => !linkableRegistration(app))
    .sort(([, one], [, other]) => one.name.localeCompare(other.name));
}

/** What a link asks for: permissions by name, or everything that the app has registered, in a newer and an older format. */
export type LinkKind = 'named' | 'default' | 'all';

/** What a person can choose about a link. */
export interface LinkParameters {
  cloud: Cloud;
  kind: LinkKind;
  /** The permissions of a link of the kind `named`, by their names in that cloud. */
  scopes: readonly string[];
  /** Undefined where the app documents none. */
  redirectUri: string | undefined;
}

/** Returns the kinds of link that an app can have. */
export function kindsOf({ scopes, redirectUris }: MicrosoftApp): LinkKind[] {
  // Only the older format works without a return address.
  if (redirectUris.length === 0) return ['all'];
  return scopes.length > 0 ? ['named', 'default', 'all'] : ['default', 'all'];
}

/** Returns the initial parameters of an app's link: what its maker documents, for the given cloud. */
export function documentedParameters(microsoft: MicrosoftApp, cloud: Cloud = WORLDWIDE): LinkParameters {
  return {
    cloud,
    kind: microsoft.version === 2 ? 'named' : 'all',
    scopes: scopesForCloud(cloud, microsoft.scopes) ?? microsoft.scopes,
    redirectUri: microsoft.redirectUris[0],
  };
}

/** An admin consent link with everything that the view shows about it. */
export interface BuiltLink {
  url: string;
  parts: { text: string; strong: boolean }[];
  host: string;
  /** Left out where the administrator's own sign-in decides. */
  tenant?: string;
  microsoft: MicrosoftApp;
  /** Left out where the link asks for everything that is registered. */
  scopes?: readonly string[];
  /** Left out where the link names no return address. */
  redirectUri?: string;
  /** The message for the administrator, with the link in it. */
  message: string;
}

/** Makes the consent link of an app for a tenant from `parseTenant`; returns undefined where there can be none. */
export function buildLink(
  app: App,
  tenant: string,
  { cloud, kind, scopes, redirectUri }: LinkParameters,
  language: Language,
): BuiltLink | undefined {
  const microsoft = linkableRegistration(app);
  if (!microsoft) return undefined;
  const { host } = cloud;
  const parts: LinkOptions = {
    host,
    tenant,
    app: microsoft,
    version: kind === 'all' ? 1 : 2,
    scopes: kind === 'default' ? [defaultScope(cloud)] : scopes,
    redirectUri,
  };
  if (!canBuild(parts)) return undefined;
  const url = buildConsentLink(parts);
  return {
    url,
    parts: consentLinkParts(url),
    host,
    ...(tenant === ANY_TENANT ? {} : { tenant }),
    microsoft,
    ...(kind === 'named' ? { scopes } : {}),
    ...(redirectUri === undefined ? {} : { redirectUri }),
    message: writeMessageWith(
      { ...microsoft, url, host, scopes: kind === 'named' ? [...scopes] : [] },
      app,
      tenant,
      language,
    ),
  };
}

/** Writes the message that asks an administrator to open the link. */
function writeMessageWith(
  link: MicrosoftApp & { url: string; host: string },
  app: App,
  tenant: string,
  language: Language,
): string {
  const entry = [...REMEDIES].find(([, { action }]) => action?.kind === 'consent-link');
  if (!entry) return link.url;
  const org = tenant.includes('.') ? tenant : language.texts.message.org;
  const placeholders = { app: link.name, appOrId: link.clientId, maker: app.name, org };
  const procedure = localizeRemedy(entry[0], language, (text) => interpolate(text, placeholders, 'sender'));
  return messageText(
    writeMessage({
      language,
      placeholders,
      occasion: 'approval',
      procedure,
      organization: org,
      link,
      details: [],
      reference: { lines: [] },
    }),
  );
}
