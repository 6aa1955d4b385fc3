import type { Evidence } from '../evidence/evidence';
import type { Language } from '../i18n/language';
import type { AppMatch } from './apps/identify-app';
import { compareScopes, type ScopeComparison } from './compare-scopes';
import { describeScope, type ScopeDescription, type Vendor } from './scopes';

/** What a consent page asks for, held against what the app's maker documents. */
export interface RequestReview {
  vendor: Vendor;
  /** The app where we know it: its name on the vendor's pages, and its maker. */
  app?: { name: string; maker: string };
  /** Permissions as the request writes them. */
  asked: string[];
  /** How they differ from the documented ones; nothing where none are documented. */
  compared?: Pick<ScopeComparison, 'more' | 'otherApi'>;
  /** Where the request returns to, and whether the maker documents that; nothing where neither is known. */
  back?: { address: string; documented: boolean };
  /** Accept approves it for the whole organization, not for the reader alone. */
  forEveryone?: true;
}

/** A review in a reader's language, ready to draw. */
export interface ReviewTexts extends Omit<RequestReview, 'asked'> {
  asked: ScopeDescription[];
  /** Something about the request should stop the person who reads it. */
  suspicious: boolean;
}

/** Tells a review in the reader's language. */
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

/** Pages that list what an app asks for. */
const CONSENT = ['page:ConvergedConsent', 'path:consent'];

/** Requests of Microsoft's for an administrator's consent. */
const FOR_EVERYONE = ['path:adminconsent', 'flow:adminconsent'];

/**
 * Reviews the request behind a consent page; nothing on other pages, or where the request was not seen.
 *
 * @param evidence of the page, with what its flow showed before
 */
export function reviewRequest({ site, tokens, facts }: Evidence, known: AppMatch): RequestReview | undefined {
  const asked = facts.scopes;
  if (!asked || !CONSENT.some((token) => tokens.includes(token))) return undefined;
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

/** The same return address, or one on the host of a documented one: makers have more than one way in. */
function isAmong(address: string, documented: readonly string[]): boolean {
  const { origin } = new URL(address);
  return documented.some((one) => new URL(one).origin === origin);
}
