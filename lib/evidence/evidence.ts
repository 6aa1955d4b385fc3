/**
 * What a page, an address or a pasted text says, nothing interpreted. Tokens are small plain strings of a
 * fixed kind (`code:AADSTS50105`, `page:ConvergedError`, `param:error=access_denied`); facts are values in
 * a strict form that may be shown or put into a link.
 */
export interface Evidence {
  /** The id of a watched site (lib/evidence/sites), or {@link PASTED}. */
  site: string;
  /** The host that was read, e.g. `login.microsoftonline.com`; empty for pasted text. */
  host: string;
  tokens: string[];
  facts: Facts;
}

/** Evidence of a watched page; its site is never {@link PASTED}. */
export type PageEvidence = Evidence;

/** A watched page as its content script tells of it: where it is, and what its document says. */
export interface PageSeen {
  /** Its address, without what names somebody or opens something. */
  address: string;
  tokens: string[];
  facts: Facts;
}

/** The "site" of a text that somebody pasted: it may come from any. */
export const PASTED = 'text';

/** Every field is optional and has one strict form; what does not fit is left out, never repaired. */
export interface Facts {
  /** An Entra application id (lower-case GUID) or a Google client id. */
  clientId?: string;
  /** An Entra tenant: lower-case GUID or lower-case domain. */
  tenant?: string;
  /** Permissions asked for, as written in the request. */
  scopes?: string[];
  /** Where the request asks to return to, without query. */
  redirectUri?: string;
  correlationId?: string;
  requestId?: string;
  /** When it happened: ISO 8601, UTC. */
  time?: string;
}

/** Adds the facts that are there. */
export function noteFact(facts: Facts, found: { [K in keyof Facts]: Facts[K] | undefined }): void {
  for (const [name, value] of Object.entries(found)) if (value) Object.assign(facts, { [name]: value });
}

/** How sure a diagnosis is: `certain` rests on something machine-readable, `likely` on words or on the flow. */
export type Certainty = 'certain' | 'likely';
