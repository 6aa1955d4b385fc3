import type { Facts } from './evidence';
import { matchPhrases, type PhraseTable, sentences } from './phrases';
import { type Block, emptyMemory, isVisible, type ScanMemory } from './text-blocks';
import { makePhraseToken } from './token';

/** What a site reader has collected so far. */
export interface PageReading {
  tokens: Set<string>;
  facts: Facts;
  /** Milliseconds after which to read the page again; set if it may still be rendering. */
  again?: number;
}

/** What a site reader needs to know about a scan. */
export interface ScanContext {
  /** The phrases that rules look for. */
  phrases: PhraseTable;
  /** Whether the page has not changed for a while, so that the absence of an element is meaningful. */
  settled: boolean;
  /** What earlier scans of this page found out. */
  memory: ScanMemory;
}

/** Returns the context for the first scan of a settled page. */
export function firstScan(phrases: PhraseTable): ScanContext {
  return { phrases, settled: true, memory: emptyMemory() };
}

/** Reads a document and adds to a reading that holds only the token of the page's path. */
export type DocumentReader = (doc: Document, url: URL, reading: PageReading, scan: ScanContext) => void;

/**
 * One watched site, the default export of lib/evidence/sites/<id>.ts. That file also exports the site's display name
 * (`name`) and its document reader (`readDocument`). Its triage (lib/evidence/triage) and address reader
 * (lib/evidence/addresses) are in files of the same name.
 */
export interface Site {
  /** Rules refer to it as `site:<id>`. */
  id: string;
  /** Exact hosts; https only. */
  hosts: readonly string[];
  /** Returns the token of a page that its path identifies. */
  pathToken(url: URL): string | undefined;
  /** Token of a page that a person works on, such as a password form; added where such a page's address has a token. */
  working?: string;
}

/** Returns the vendor of a site, given its id: `microsoft-personal` is Microsoft's. */
export function vendorOfSite(id: string): string {
  return id.replace(/-.*/, '');
}

/** Matches texts such as “Sign in”: no rule looks for a text of at most 8 ASCII characters. */
export const SHORT_TEXT = /^[ -~]{0,8}$/;

/** Returns an empty reading. */
export function emptyReading(): PageReading {
  return { tokens: new Set(), facts: {} };
}

/**
 * Adds the tokens of a visible block: its codes, and its phrases as `heading#<key>` or `text#<key>`. A block without tokens
 * is remembered, so that the next scan skips it.
 *
 * @param findCodes returns the codes in a text, as tokens
 */
export function collectTokens(
  { text, prominent, element }: Block,
  { memory, phrases }: ScanContext,
  reading: PageReading,
  findCodes: (text: string) => readonly string[] = () => [],
): void {
  if (memory.before.has(text)) {
    memory.now.add(text);
    return;
  }
  const tokens = [...findCodes(text)];
  for (const sentence of sentences(text.slice(0, 2_000))) {
    for (const key of matchPhrases(sentence, phrases)) tokens.push(makePhraseToken(prominent, key));
  }
  if (tokens.length === 0) memory.now.add(text);
  else if (isVisible(element)) for (const token of tokens) reading.tokens.add(token);
}

/** Returns a reading with the token of the path, if there is one. */
export function readPath({ pathToken }: Site, url: URL): PageReading {
  const token = pathToken(url);
  return token ? { tokens: new Set([token]), facts: {} } : emptyReading();
}
