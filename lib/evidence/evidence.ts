/**
 * What a page, an address or a pasted text says, without interpretation. Tokens are short plain strings of a fixed kind
 * (`code:AADSTS50105`, `page:ConvergedError`, `param:error=access_denied`). Facts are values in a strict form that may be
 * shown or put into a link.
 */
export interface Evidence {
  /** The id of a watched site (lib/evidence/sites), or {@link PASTED_SITE}. */
  site: string;
  /** The host of the page, e.g. `login.microsoftonline.com`; empty for pasted text. */
  host: string;
  tokens: string[];
  facts: Facts;
}

/** What a content script reports about a watched page: its address, and what its document says. */
export interface ScannedPage {
  /** The address without personal data and secrets (strip-address.ts). */
  address: string;
  tokens: string[];
  facts: Facts;
}

/** Stands in for the site id of pasted text, which may come from any site. */
export const PASTED_SITE = 'text';

/** Every field is optional and has one strict form (formats.ts). A value that does not fit is left out, never repaired. */
export interface Facts {
  /** Entra application id (lower-case GUID) or Google client id. */
  clientId?: string;
  /** Entra tenant: lower-case GUID or lower-case domain. */
  tenant?: string;
  /** Requested permissions, as written in the request. */
  scopes?: string[];
  /** Redirect URI of the request, without its query. */
  redirectUri?: string;
  correlationId?: string;
  requestId?: string;
  /** Time of the error: ISO 8601, UTC. */
  time?: string;
}

/** Copies the defined values of `found` into `facts`. */
export function addFacts(facts: Facts, found: { [K in keyof Facts]: Facts[K] | undefined }): void {
  for (const [name, value] of Object.entries(found)) if (value) Object.assign(facts, { [name]: value });
}

/** Certainty of a diagnosis: `certain` rests on a machine-readable code or parameter, `likely` on anything weaker. */
export type Certainty = 'certain' | 'likely';
