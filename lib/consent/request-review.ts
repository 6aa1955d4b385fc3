import type { Evidence } from '../evidence/evidence';
import type { Language } from '../i18n/language';
import type { AppMatch } from './apps/identify-app';
import { compareScopes, type ScopeComparison } from './compare-scopes';
import { describeScope, type ScopeDescription, type Vendor } from './scopes';

/** What a consent page asks for, compared with what the app's maker documents. */
export interface RequestReview {
  vendor: Vendor;
  /** The app, if it is known: its name on the vendor's pages, and its maker. */
  app?: { name: string; maker: string };
  /** The permissions, as the request writes them. */
  asked: string[];
  /** How they differ from the documented ones; absent if none are documented. */
  compared?: Pick<ScopeComparison, 'more' | 'otherApi'>;
  /** Where the request returns to, and whether the maker documents that; absent if either is unknown. */
  back?: { address: string; documented: boolean };
  /** Set if Accept approves the app for the whole organization, not only for the reader. */
  forEveryone?: true;
}

/** A review in a reader's language, ready to draw. */
export interface ReviewTexts extends Omit<RequestReview, 'asked'> {
  asked: ScopeDescription[];
  /** Whether the reader should stop and check the request. */
  suspicious: boolean;
}

/** Puts a review in the reader's language. */
export function describeReview(review: RequestReview, language: Language): ReviewTexts {
  return {
    ...review,
    asked: review.asked.map((scope) => describeScope(scope, language, review.vendor)),
    suspicious: isSuspicious(review),
  };
}

function isSuspicious({ app, compared, back }: RequestReview): boolean {
  const other = compared !== undefined && compared.more.length + compared.otherApi.length > 0;
  return app === undefined || other || back?.documented === false;
}

/** Tokens of pages that list what an app asks for. */
const CONSENT_PAGE = ['page:ConvergedConsent', 'path:consent'];

/** Tokens of Microsoft's requests for an administrator's consent. */
const FOR_EVERYONE = ['path:adminconsent', 'flow:adminconsent'];

/**
 * Reviews the request behind a consent page; returns undefined for other pages, or if the request was not seen.
 *
 * @param evidence the page's evidence, completed from its flow
 * @param known the app that the page is about
 */
export function reviewRequest({ site, tokens, facts }: Evidence, known: AppMatch): RequestReview | undefined {
  const asked = facts.scopes;
  if (!asked || !CONSENT_PAGE.some((token) => tokens.includes(token))) return undefined;
  const vendor = site === 'google' ? 'google' : 'microsoft';
  const app = known.kind === 'known' ? known.app : undefined;
  const registered = vendor === 'google' ? undefined : app?.microsoft;
  const documented =
    vendor === 'google' ? app?.google?.scopes : (registered?.scopes ?? app?.documentedScopes);
  const { more, otherApi } = compareScopes(asked, documented ?? []);
  const returns = registered?.redirectUris ?? [];
  return {
    vendor,
    ...(app ? { app: { name: registered?.name ?? app.name, maker: app.name } } : {}),
    asked,
    ...(documented && documented.length > 0 ? { compared: { more, otherApi } } : {}),
    ...(facts.redirectUri && returns.length > 0
      ? { back: { address: facts.redirectUri, documented: isAmong(facts.redirectUri, returns) } }
      : {}),
    ...(FOR_EVERYONE.some((token) => tokens.includes(token)) ? { forEveryone: true } : {}),
  };
}

/** Whether an address has the origin of a documented one: makers have several paths on one host. */
function isAmong(address: string, documented: readonly string[]): boolean {
  const { origin } = new URL(address);
  return documented.some((one) => new URL(one).origin === origin);
}
