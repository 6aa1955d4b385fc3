import type { App, MicrosoftApp } from '../catalog/apps/schema';
import { isMicrosoftPage } from '../catalog/microsoft-pages';

/**
 * What is offered for an app, by the source of the facts about it (docs/architecture.md, "How far a link can be
 * trusted"): a link in one click, a link after instructions, its id to compare with, or only its name.
 */
export type LinkOffer = 'one-click' | 'after-step' | 'id' | 'name';

const OFFERS = {
  'maker-link': 'one-click',
  'maker-id': 'after-step',
  'copied-id': 'id',
  'not-offered': 'id',
} as const satisfies Record<MicrosoftApp['link'], LinkOffer>;

/** Returns what is offered for an app. */
export function linkOffer({ microsoft }: App): LinkOffer {
  return microsoft ? OFFERS[microsoft.link] : 'name';
}

/** Returns the registration of an app whose approval link may be given in one click; undefined for any other app. */
export function oneClickRegistration(app: App): MicrosoftApp | undefined {
  return linkOffer(app) === 'one-click' ? app.microsoft : undefined;
}

/** Returns the registration of an app for which an approval link may be made, in one click or after instructions. */
export function linkableRegistration(app: App): MicrosoftApp | undefined {
  return linkOffer(app) === 'after-step' ? app.microsoft : oneClickRegistration(app);
}

/** Returns those of an app's sources that are its maker's own pages: no copies, and no lists of Microsoft's. */
export function makerPages({ microsoft, sources }: App): string[] {
  if (microsoft?.link === 'copied-id') return [];
  return sources.map(({ url }) => url).filter((url) => !isMicrosoftPage(new URL(url).hostname));
}

/**
 * Returns the documented return address for a request. Makers may have one for each region; the address in the request
 * only chooses among them.
 */
export function documentedRedirectUri(
  { redirectUris }: MicrosoftApp,
  requested?: string,
): string | undefined {
  const origin = requested !== undefined && URL.canParse(requested) ? new URL(requested).origin : undefined;
  return redirectUris.find((one) => new URL(one).origin === origin) ?? redirectUris[0];
}
