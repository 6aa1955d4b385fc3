import { addressParams, readReturnAddress } from '../oauth';
import { collectTokens, emptyReading, type PageReading, type ScanContext, type Site } from '../site';
import { readBlocks } from '../text-blocks';
import triage from '../triage/microsoft-personal';

/** Whose pages these are, for people. */
export const name = 'Microsoft';

export default {
  id: 'microsoft-personal',
  hosts: triage.hosts,
  readAddress,
  readDocument,
} satisfies Site;

/** Errors of personal accounts stand in the fragment of one address; the text on that page is generic. */
function readAddress(url: URL): PageReading {
  const read = emptyReading();
  if (url.pathname.toLowerCase() !== '/err.srf') return read;
  read.tokens.add('path:/err.srf');
  const answer = readReturnAddress(addressParams(url));
  for (const token of answer.tokens) read.tokens.add(token);
  read.facts = answer.facts;
  return read;
}

function readDocument(doc: Document, _url: URL, read: PageReading, look: ScanContext): void {
  if (read.tokens.size > 0 && doc.body) readBlocks(doc.body, (block) => collectTokens(block, look, read));
}
