import type { App, MicrosoftApp } from '../catalog/apps/schema';
import { isMicrosoftPage } from '../catalog/microsoft-pages';

/**
 * What is offered for an app, by where the facts about it come from (docs/architecture.md, "How far a link can be
 * trusted"): a link in one click, a link after a step in words, its id to compare with, or its name alone.
 */
export type LinkOffer = 'one-click' | 'after-step' | 'id' | 'name';

const OFFERS = {
  'maker-link': 'one-click',
  'maker-id': 'after-step',
  'copied-id': 'id',
  'not-offered': 'id',
} as const satisfies Record<MicrosoftApp['link'], LinkOffer>;

export function linkOffer({ microsoft }: App): LinkOffer {
  return microsoft ? OFFERS[microsoft.link] : 'name';
}

/** The registration of an app whose approval link may be given in one click. */
export function oneClickLinkable(app: App): MicrosoftApp | undefined {
  return linkOffer(app) === 'one-click' ? app.microsoft : undefined;
}

/** The registration of an app for which an approval link can be made, if need be after a step in words. */
export function linkable(app: App): MicrosoftApp | undefined {
  return linkOffer(app) === 'after-step' ? app.microsoft : oneClickLinkable(app);
}

/** The addresses of the maker's own pages among an app's sources: a copy and Microsoft's lists are somebody else's. */
export function makersPages({ microsoft, sources }: App): string[] {
  if (microsoft?.link === 'copied-id') return [];
  return sources.map(({ url }) => url).filter((url) => !isMicrosoftPage(new URL(url).hostname));
}

/**
 * The documented return address that belongs to a request: makers have one for each region. What the request itself
 * names only chooses among them.
 */
export function documentedReturn({ redirectUris }: MicrosoftApp, asked?: string): string | undefined {
  const origin = asked !== undefined && URL.canParse(asked) ? new URL(asked).origin : undefined;
  return redirectUris.find((one) => new URL(one).origin === origin) ?? redirectUris[0];
}
