import { findAadstsNumbers, GENERATED_ADDRESS_PATTERN } from '../formats';
import { addressParams } from '../oauth';
import { replyTokens } from '../server-replies';
import { collectTokens, type PageReading, type ScanContext, SHORT, type Site } from '../site';
import { type Block, readBlocks, readProminent, readSpoken } from '../text-blocks';
import { codeToken, microsoftToken } from '../token';
import triage, { APP_CONSENT, CONNECT, RETURN } from '../triage/hubspot';

const CONSTANT = /\b(OFFICE_ERROR_[A-Z_]{4,80}|MISSING_(?:INBOX|DRAFTS)_FOLDER)\b/;
/** Answers of the mail APIs that a CRM passes on as they are. */
const API_ANSWER =
  /\b(?:((?:Mailbox|Error)[A-Z][A-Za-z]{6,40}|InvalidAuthenticationToken)|(ACCESS_TOKEN_[A-Z_]{6,40}|requiredAccessLevel))\b/;

/** Whose pages these are, for people. */
export const name = 'HubSpot';

export default {
  id: 'hubspot',
  hosts: triage.hosts,
  pathToken,
} satisfies Site;

function pathToken({ pathname }: URL): string | undefined {
  if (APP_CONSENT.test(pathname)) return 'path:app-consent';
  const provider = RETURN.exec(pathname)?.[1];
  if (!provider) return CONNECT.test(pathname) ? 'path:connect' : undefined;
  return /office|outlook|microsoft/.test(provider) ? 'path:return-microsoft' : 'path:return-google';
}

/**
 * Where a mailbox is being connected the whole page is read; elsewhere only alerts and dialog titles: a record page
 * shows other people's mail, and its headings are names that people have given, which may quote any error.
 */
export function readDocument(doc: Document, url: URL, read: PageReading, look: ScanContext): void {
  if (!doc.body) return;
  const connecting = read.tokens.size > 0;
  const take = (block: Block) => collectTokens(block, look, read, (text) => codesIn(text, connecting));
  if (!connecting) {
    readSpoken(doc, (block) => {
      // A dialog may have the name of the record it is about.
      if (block.element.closest('[role=alert]') || findAadstsNumbers(block.text).length === 0) take(block);
    });
    return;
  }
  readBlocks(doc.body, take);
  readProminent(doc, take, SHORT);
  const described = addressParams(url).get('error_description');
  if (described) take({ text: described, prominent: true, element: doc.documentElement });
}

function codesIn(whole: string, connecting: boolean): string[] {
  const text = whole.slice(0, 2_000);
  const found = findAadstsNumbers(text).map(microsoftToken);
  const constant = CONSTANT.exec(text)?.[1];
  if (constant) found.push(codeToken('hubspot', constant));
  const [, graph, google] = (connecting && API_ANSWER.exec(text)) || [];
  if (graph) found.push(codeToken('graph', graph));
  if (google) found.push(codeToken('google', google));
  if (connecting) found.push(...replyTokens(text));
  if (connecting && GENERATED_ADDRESS_PATTERN.test(text)) found.push('dom:outlook-alias');
  return found;
}
