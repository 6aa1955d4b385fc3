import type { Facts, PageEvidence } from './evidence';
import { type Block, isVisible } from './page';
import { meet, type PhraseTable, sentences } from './phrases';

/** What a site reader has gathered so far. */
export interface Reading {
  tokens: Set<string>;
  facts: Facts;
  /** Set where the page may still be drawing itself: look again after so many milliseconds. */
  again?: number;
}

/** What the watcher tells a reader about the moment of looking. */
export interface Look {
  /** The phrases rules ask for. */
  phrases: PhraseTable;
  /** True once nothing has changed for a while, so that something's absence means something. */
  settled: boolean;
}

/**
 * One watched site: which addresses it has and how to read them. A file below lib/sites is one site; nothing
 * else has to know of it.
 */
export interface Site {
  /** Rules speak of it as `site:<id>`. */
  id: string;
  /** Whose pages these are, for people. */
  name: string;
  /** The hosts it has, exactly; https only. */
  hosts: readonly string[];
  /** What the address alone says. Needs no document: the look-up reads pasted addresses with it. */
  readAddress(url: URL): Reading;
  /** Adds what the document says to what its address said. */
  readDocument(doc: Document, url: URL, reading: Reading, look: Look): void;
  /** Its pages change all the time: elements that are only restyled are no reason to read one again. */
  busy?: boolean;
}

/** An empty reading. */
export function reading(): Reading {
  return { tokens: new Set(), facts: {} };
}

/** Adds which phrases the blocks hold, as `heading#<key>` or `text#<key>`; hidden text does not count. */
export function readPhrases(blocks: Block[], look: Look, into: Reading): void {
  for (const block of blocks) {
    let seen: boolean | undefined;
    for (const sentence of sentences(block.text.slice(0, 2_000))) {
      for (const key of meet(sentence, look.phrases)) {
        seen ??= isVisible(block.element);
        if (seen) into.tokens.add(`${block.prominent ? 'heading' : 'text'}#${key}`);
      }
    }
  }
}

/** A reading as Evidence. */
export function toEvidence(site: string, host: string, { tokens, facts }: Reading): PageEvidence {
  return { site, host, tokens: [...tokens], facts };
}
