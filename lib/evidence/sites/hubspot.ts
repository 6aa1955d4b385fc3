import { findAadstsNumbers, GENERATED_ADDRESS_PATTERN } from '../formats';
import { addressParams } from '../oauth';
import { replyTokens } from '../server-replies';
import { collectTokens, type PageReading, type ScanContext, SHORT_TEXT, type Site } from '../site';
import { type Block, readAlerts, readBlocks, readProminent } from '../text-blocks';
import { codeToken, microsoftToken } from '../token';
import triage, { APP_CONSENT_PATH, CONNECT_PATH, RETURN_PATH } from '../triage/hubspot';

/** Matches HubSpot's own error codes. */
const ERROR_CONSTANT = /\b(OFFICE_ERROR_[A-Z_]{4,80}|MISSING_(?:INBOX|DRAFTS)_FOLDER)\b/;
/** Matches errors of the mail APIs (Microsoft Graph, then Google's), which a CRM passes on unchanged. */
const API_ERROR =
  /\b(?:((?:Mailbox|Error)[A-Z][A-Za-z]{6,40}|InvalidAuthenticationToken)|(ACCESS_TOKEN_[A-Z_]{6,40}|requiredAccessLevel))\b/;

/** Display name of the site. */
export const name = 'HubSpot';

export default {
  id: 'hubspot',
  hosts: triage.hosts,
  pathToken,
} satisfies Site;

function pathToken({ pathname }: URL): string | undefined {
  if (APP_CONSENT_PATH.test(pathname)) return 'path:app-consent';
  const provider = RETURN_PATH.exec(pathname)?.[1];
  if (!provider) return CONNECT_PATH.test(pathname) ? 'path:connect' : undefined;
  return /office|outlook|microsoft/.test(provider) ? 'path:return-microsoft' : 'path:return-google';
}

/**
 * Reads the whole page where a mailbox is being connected, elsewhere only alerts and dialog titles. A record page shows
 * other people's mail, and its headings are names given by people, which may quote any error.
 */
export function readDocument(doc: Document, url: URL, reading: PageReading, scan: ScanContext): void {
  if (!doc.body) return;
  const connecting = reading.tokens.size > 0;
  const onBlock = (block: Block) =>
    collectTokens(block, scan, reading, (text) => findCodes(text, connecting));
  if (!connecting) {
    readAlerts(doc, (block) => {
      // The title of a dialog may be the name of a record, so a code counts only in an alert.
      if (block.element.closest('[role=alert]') || findAadstsNumbers(block.text).length === 0) onBlock(block);
    });
    return;
  }
  readBlocks(doc.body, onBlock);
  readProminent(doc, onBlock, SHORT_TEXT);
  const description = addressParams(url).get('error_description');
  if (description) onBlock({ text: description, prominent: true, element: doc.documentElement });
}

function findCodes(whole: string, connecting: boolean): string[] {
  const text = whole.slice(0, 2_000);
  const found = findAadstsNumbers(text).map(microsoftToken);
  const constant = ERROR_CONSTANT.exec(text)?.[1];
  if (constant) found.push(codeToken('hubspot', constant));
  const [, graph, google] = (connecting && API_ERROR.exec(text)) || [];
  if (graph) found.push(codeToken('graph', graph));
  if (google) found.push(codeToken('google', google));
  if (connecting) found.push(...replyTokens(text));
  if (connecting && GENERATED_ADDRESS_PATTERN.test(text)) found.push('dom:outlook-alias');
  return found;
}
