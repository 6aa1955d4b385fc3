import { collectTokens, type PageReading, type ScanContext, type Site } from '../site';
import { readBlocks } from '../text-blocks';
import triage from '../triage/microsoft-personal';

/** Display name of the site. */
export const name = 'Microsoft';

export default {
  id: 'microsoft-personal',
  hosts: triage.hosts,
  pathToken,
} satisfies Site;

function pathToken({ pathname }: URL): string | undefined {
  return pathname.toLowerCase() === '/err.srf' ? 'path:/err.srf' : undefined;
}

export function readDocument(doc: Document, _url: URL, reading: PageReading, scan: ScanContext): void {
  if (reading.tokens.size > 0 && doc.body)
    readBlocks(doc.body, (block) => collectTokens(block, scan, reading));
}
