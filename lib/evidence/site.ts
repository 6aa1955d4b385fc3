import type { Facts } from './evidence';
import { matchPhrases, type PhraseTable, sentences } from './phrases';
import { type Block, emptyMemory, isVisible, type ScanMemory } from './text-blocks';
import { makePhraseToken } from './token';

/** What a site reader has gathered so far. */
export interface PageReading {
  tokens: Set<string>;
  facts: Facts;
  /** Set where the page may still be drawing itself: look again after so many milliseconds. */
  again?: number;
}

/** What the watcher tells a reader about the moment of looking. */
export interface ScanContext {
  /** The phrases rules ask for. */
  phrases: PhraseTable;
  /** True once nothing has changed for a while, so that something's absence means something. */
  settled: boolean;
  /** What was read before on this page and said nothing. */
  memory: ScanMemory;
}

/** A look at a page that is met for the first time and has come to rest. */
export function firstScan(phrases: PhraseTable): ScanContext {
  return { phrases, settled: true, memory: emptyMemory() };
}

/** Adds what a document says to the token of its path. */
export type DocumentReader = (doc: Document, url: URL, reading: PageReading, look: ScanContext) => void;

/**
 * One watched site. A file below lib/evidence/sites of that name is one site, and exports the name it has for people and
 * what reads its documents (`readDocument`) beside it; nothing else has to know of it but its triage
 * (lib/evidence/triage) and the reader of its addresses (lib/evidence/addresses).
 */
export interface Site {
  /** Rules speak of it as `site:<id>`. */
  id: string;
  /** The hosts it has, exactly; https only. */
  hosts: readonly string[];
  /** What page the path of an address tells of, as a token; nothing where it tells of none. */
  pathToken(url: URL): string | undefined;
  /** The token of a page a person works on; it goes with what such a page's address says. */
  working?: string;
}

/** “Sign in” says nothing: no rule looks for anything as short, in plain letters. */
export const SHORT = /^[ -~]{0,8}$/;

/** An empty reading. */
export function emptyReading(): PageReading {
  return { tokens: new Set(), facts: {} };
}

/**
 * Adds what a block says: its codes, and which phrases it holds, as `heading#<key>` or `text#<key>`; hidden text does
 * not count.
 *
 * @param codesIn the codes of this site in a text, as tokens
 */
export function collectTokens(
  { text, prominent, element }: Block,
  { memory, phrases }: ScanContext,
  into: PageReading,
  codesIn: (text: string) => readonly string[] = () => [],
): void {
  if (memory.before.has(text)) {
    memory.now.add(text);
    return;
  }
  const said = [...codesIn(text)];
  for (const sentence of sentences(text.slice(0, 2_000))) {
    for (const key of matchPhrases(sentence, phrases)) said.push(makePhraseToken(prominent, key));
  }
  if (said.length === 0) memory.now.add(text);
  else if (isVisible(element)) for (const token of said) into.tokens.add(token);
}

/** A reading that has only looked at the path of an address yet. */
export function readingAt({ pathToken }: Site, url: URL): PageReading {
  const token = pathToken(url);
  return token ? { tokens: new Set([token]), facts: {} } : emptyReading();
}
