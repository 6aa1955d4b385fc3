import fc from 'fast-check';
import { Window } from 'happy-dom';
import { contentRequestSchema, pageRequestSchema } from '../../../../entrypoints/shared/protocol';
import { addXPath } from '../../../../lab/driver/xpath';
import { readAppAnswers, readTabAnswer } from '../../../../lib/advice/app-answers';
import { readCases, snapshotSchema } from '../../../../lib/advice/cases';
import { RULES } from '../../../../lib/catalog/catalog';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { customAppSchema } from '../../../../lib/consent/apps/custom-apps';
import { parseAppsFile } from '../../../../lib/consent/apps/custom-apps-file';
import { parseReportedApp } from '../../../../lib/consent/apps/reported-app';
import { buildConsentLink } from '../../../../lib/consent/build-link';
import { compareScopes } from '../../../../lib/consent/compare-scopes';
import { checkConsentLink } from '../../../../lib/consent/links/check-link';
import { describeScope } from '../../../../lib/consent/scopes';
import { parseTenant } from '../../../../lib/consent/tenant';
import { diagnose } from '../../../../lib/diagnosis/diagnose';
import { makeSearch } from '../../../../lib/diagnosis/everyday/search';
import { readFlow } from '../../../../lib/diagnosis/flow';
import { lookUp, readText } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import { evidenceOf } from '../../../../lib/evidence/addresses/address';
import { type Evidence, PASTED_SITE } from '../../../../lib/evidence/evidence';
import {
  parseClientId,
  parseDomain,
  parseGuid,
  parseScopes,
  parseStrictTenant,
  parseTime,
} from '../../../../lib/evidence/formats';
import { readAuthError } from '../../../../lib/evidence/google-auth-error';
import { asText, findInlineJson } from '../../../../lib/evidence/inline-json';
import { addressParams, readReturnAddress } from '../../../../lib/evidence/oauth';
import { outline } from '../../../../lib/evidence/outline';
import { matchPhrases, packPhrases, sentences, unpackPhrases } from '../../../../lib/evidence/phrases';
import { redactPath, redactText } from '../../../../lib/evidence/redact';
import { scanPage } from '../../../../lib/evidence/scan-page';
import { evidenceSchema, outlineSchema } from '../../../../lib/evidence/schema';
import { firstScan } from '../../../../lib/evidence/site';
import { SITES, siteOf } from '../../../../lib/evidence/watched-sites';
import { languageOf } from '../../../../lib/i18n/language';
import { decodeAnswer as readDnsAnswer } from '../../../../lib/mailbox/dns-message';
import { parseMailDomain } from '../../../../lib/mailbox/parse-mail-domain';
import { parsePolicy } from '../../../../lib/settings/policy';
import { loadSettings } from '../../../../lib/settings/settings';
import { encode } from '../../mailbox/wire';
import { ADDRESSES, CONFIGS, FRAGMENTS, spoiled, spoiledValue, TEXTS } from './generators';
import '../../diagnosis/every-language';

/**
 * All readers of foreign input, with generators for it. A new reader is one entry here; the tests beside this file feed it
 * random and ever longer input.
 */
interface Reader {
  name: string;
  /** Random input, much of it nearly valid, so that `read` both accepts and refuses some. */
  input: fc.Arbitrary<unknown>;
  /**
   * Reads input and returns whether it found anything. Throws if the result breaks a promise; any exception is a
   * fault.
   */
  read(input: never): boolean | Promise<boolean>;
  /** For readers of text: pieces that are repeated to make long input. */
  pieces?: readonly string[];
  /** Its share of the cases compared with other readers; 1 by default. */
  share?: number;
}

/** Keeps the types of `input` and `read` the same. */
function reader<T>(
  entry: Omit<Reader, 'input' | 'read'> & {
    input: fc.Arbitrary<T>;
    read(input: T): boolean | Promise<boolean>;
  },
) {
  return entry as Reader;
}

const index = indexRules(RULES);
const english = languageOf('en');
const search = makeSearch(RULES, english);
const table = unpackPhrases(packPhrases([...index.phrases.values()].flatMap((phrases) => [...phrases])));
const HUBSPOT = APPS.get('hubspot');
/** A resolver's answer with two mail servers of contoso.com. */
const DNS_ANSWER = encode(
  { isAnswer: true, id: 0, flags: 0x0180, questions: [{ name: 'contoso.com', type: 'MX' }] },
  ['aspmx.l.google.com', 'contoso-com.mail.protection.outlook.com'].map((exchange, at) => ({
    name: 'contoso.com',
    type: 'MX' as const,
    data: { preference: 10 + at, exchange },
  })),
);
const GUID = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const LINK =
  'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&scope=https://graph.microsoft.com/Mail.Send&redirect_uri=https://app.hubspot.com/oauthor/v1/office365/verify&state=12345';
const EVIDENCE = {
  site: 'microsoft',
  host: 'login.microsoftonline.com',
  tokens: ['code:AADSTS50105', 'page:ConvergedError', 'heading#=AbCdEf'],
  facts: { clientId: GUID, tenant: 'contoso.com', scopes: ['openid'], time: '2026-11-12T01:17:25Z' },
};

const HARD = [
  'AADSTS',
  'AADSTS50105 ',
  'https://',
  'https://login.microsoftonline.com/',
  '?error=access_denied&',
  '%',
  '%41',
  '&#1',
  '&#58;',
  '\\u0041',
  '4',
  ' ',
  '\n',
  ' \n',
  '*/\n',
  '- a/b\n',
  ' a:',
  'a.',
  'a-',
  'a_',
  'aA',
  '"error":',
  "'",
  '=',
  ',',
  '@',
  'a@',
  '1a-',
  '.,;:!',
  'outlook_a',
  'access blocked: ',
  'need admin approval ',
  '\u200b',
  'ﷺ',
  '(',
  '[1,',
];

/** Forms of the strict facts; readers must return no others. */
const FACT = /^[\w.:/,@+%~!$'()*;=-]*$/;

function checkEvidence(evidence: Evidence): boolean {
  for (const value of Object.values(evidence.facts)) {
    if (!FACT.test(String(value))) throw new Error(`a fact without its form: ${String(value)}`);
  }
  if (evidence.site === PASTED_SITE) return evidence.tokens.length > 0;
  const { host, tokens, facts } = evidence;
  const { error } = evidenceSchema.safeParse({ address: `https://${host}/`, tokens, facts });
  // The background rightly drops evidence with too many tokens.
  if (error && evidence.tokens.length <= 80) throw error;
  diagnose(evidence, index);
  return evidence.tokens.length > 0;
}

function checkNoMarkup(text: string): void {
  if (/[<>\p{Cc}]/u.test(text)) throw new Error(`not plain: ${text}`);
}

const parses = (schema: { safeParse(value: unknown): { success: boolean } }) => (value: unknown) =>
  schema.safeParse(value).success;

export const READERS: readonly Reader[] = [
  reader({
    name: 'a pasted text, to Evidence',
    input: spoiled([...TEXTS, ...ADDRESSES, LINK]),
    read: (text) => checkEvidence(readText(text, index)),
    pieces: HARD,
    share: 3,
  }),
  reader({
    name: 'a pasted text, to problems',
    input: spoiled([...TEXTS, 'AADSTS50105', '50105', 'Error 400: admin_policy_enforced']),
    read: (text) => lookUp(text, index).diagnoses.length > 0,
    pieces: HARD,
    share: 2,
  }),
  reader({
    name: 'words of a search',
    input: spoiled(['need admin approval', 'mailbox not found', 'calendar does not connect', 'zzz']),
    read: (text) => search.suggest(text).length > 0,
  }),
  reader({
    name: 'the address of a watched page',
    input: spoiled(ADDRESSES),
    read(text) {
      if (!URL.canParse(text)) return false;
      const url = new URL(text);
      const site = siteOf(url);
      if (site && !SITES.some(({ hosts }) => hosts.includes(url.host)))
        throw new Error(`${url.host} is nobody's`);
      return site ? checkEvidence(evidenceOf({ address: url.href, tokens: [], facts: {} })) : false;
    },
    share: 3,
  }),
  reader({
    name: 'the parameters of a return address',
    input: spoiled(ADDRESSES.filter((url) => url.includes('error'))),
    read(text) {
      if (!URL.canParse(text)) return false;
      const { tokens, facts } = readReturnAddress(addressParams(new URL(text)));
      return checkEvidence({ ...EVIDENCE, tokens, facts });
    },
  }),
  reader({
    name: 'an admin consent link',
    input: spoiled([LINK, LINK.replace('/v2.0', ''), LINK.replace('contoso.com', GUID)]),
    read(text) {
      const { verdict, links, warnings } = checkConsentLink(text, APPS);
      const [link] = links;
      if (verdict === 'good' && (link?.app === undefined || warnings.some(({ id }) => id === 'unknownApp')))
        throw new Error('an app that nobody knows is called good');
      return link !== undefined;
    },
    pieces: HARD,
  }),
  reader({
    name: 'an organization as somebody types it',
    input: spoiled(['contoso.com', GUID, `{${GUID}}`, 'jane@contoso.com', 'bücher.example', '']),
    read(text) {
      const found = parseTenant(text);
      if (!found.ok) return false;
      if (!HUBSPOT?.microsoft) throw new Error('the app is gone');
      const host = 'login.microsoftonline.com';
      const url = new URL(buildConsentLink({ host, tenant: found.tenant, app: HUBSPOT.microsoft }));
      if (url.host !== host || !/^\/[a-z0-9.-]+\/v2\.0\/adminconsent$/.test(url.pathname))
        throw new Error(`a link to elsewhere: ${url.href}`);
      return true;
    },
    pieces: HARD,
  }),
  reader({
    name: 'strict forms',
    input: spoiled([
      GUID,
      'contoso.com',
      'openid https://graph.microsoft.com/Mail.Send',
      '2026-11-12T01:17:25Z',
    ]),
    read(text) {
      const found = [
        parseGuid(text),
        parseDomain(text),
        parseStrictTenant(text),
        parseClientId(text),
        parseTime(text),
        ...(parseScopes(text) ?? []),
      ];
      for (const one of found) if (one) checkNoMarkup(one);
      return found.some(Boolean);
    },
    pieces: HARD,
  }),
  reader({
    name: 'permissions',
    input: fc.array(spoiled(['openid', 'Mail.Send', 'https://graph.microsoft.com/Mail.ReadWrite']), {
      maxLength: 5,
    }),
    read(asked) {
      for (const one of asked) describeScope(one, english);
      return compareScopes(asked, ['openid', 'https://graph.microsoft.com/Mail.Send']).more.length > 0;
    },
  }),
  reader({
    name: '$Config',
    input: spoiled(CONFIGS),
    read: (script) => asText(findInlineJson(script, '$Config=')?.pgid) !== undefined,
    pieces: ['$Config=', '$Config={', '$Config={"', '{"a":', '{"a":"\\', '[', '}', '"', '\\', ' '],
    share: 2,
  }),
  reader({
    name: 'authError',
    input: fc.oneof(
      spoiled(['ChVhZG1pbl9wb2xpY3lfZW5mb3JjZWQgkAM', 'CgxvcmdfaW50ZXJuYWwgkwM=']),
      fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
    ),
    read: (value) => readAuthError(value).code !== undefined,
    pieces: ['=', '=a', 'A', 'Cg', 'CgA', '-', '%3D', ' '],
    share: 2,
  }),
  reader({
    name: 'the phrases of a sentence',
    input: spoiled([
      ...TEXTS,
      'Need admin approval',
      'Access blocked: HubSpot is not approved by Advanced Protection',
    ]),
    read: (text) => sentences(text.slice(0, 4_000)).flatMap((one) => matchPhrases(one, table)).length > 0,
    pieces: HARD,
    share: 2,
  }),
  reader({
    name: 'the document of a watched page',
    input: fc.tuple(fc.constantFrom(...ADDRESSES), spoiled(FRAGMENTS), spoiled(CONFIGS)),
    read([address, fragment, config]) {
      const url = new URL(address);
      const site = siteOf(url);
      if (!site) return false;
      const document = parse(fragment, config);
      const { seen } = scanPage(site, document, url, firstScan(table));
      const { error } = outlineSchema.safeParse(outline(document, url));
      if (error) throw error;
      return checkEvidence(evidenceOf(seen));
    },
    share: 0.2,
  }),
  reader({
    name: 'messages from a page',
    input: spoiledValue([
      { type: 'evidence', evidence: { address: LINK, tokens: EVIDENCE.tokens, facts: EVIDENCE.facts } },
      { type: 'hide-site' },
    ]),
    read: parses(contentRequestSchema),
    share: 2,
  }),
  reader({
    name: 'messages from our own pages',
    input: spoiledValue([
      { type: 'this-page', tabId: 1 },
      { type: 'show-again', host: 'login.live.com' },
      { type: 'report', tabId: 1 },
    ]),
    read: parses(pageRequestSchema),
  }),
  reader({
    name: 'the outline of a page',
    input: spoiledValue([
      { path: '/x', lang: 'en', headings: ['A'], elements: ['form#i0281', '  input[type=submit]'] },
    ]),
    read: parses(outlineSchema),
  }),
  reader({
    name: 'a remembered flow',
    input: spoiledValue([
      {
        app: 'hubspot',
        request: {
          owner: 'hubspot',
          site: 'microsoft',
          host: 'login.microsoftonline.com',
          facts: EVIDENCE.facts,
          at: 5,
          approval: true,
          stopped: { rule: 'microsoft/other', codes: [] },
        },
        at: 10,
      },
      { at: 10 },
    ]),
    read: (stored) => readFlow(stored, 20) !== undefined,
  }),
  reader({
    name: 'settings',
    input: spoiledValue([
      { hiddenHosts: ['login.live.com'], language: 'pl', tenant: 'contoso.com', networkChecks: false },
      {
        ownApps: [{ name: 'Own', clientId: GUID, scopes: ['openid'] }],
        resolver: 'quad9',
        contact: { name: 'Ada' },
      },
      {},
    ]),
    async read(settings) {
      const { language } = await loadSettings({
        get: async () => ({ settings }),
        set: async () => undefined,
      });
      return language === 'pl';
    },
  }),
  reader({
    name: 'an organization’s policy',
    input: spoiledValue([
      {
        language: 'pl',
        tenant: 'contoso.com',
        contact: { name: 'Ada', email: 'it@contoso.com', url: 'https://contoso.com/help' },
        apps: [{ name: 'Own', clientId: GUID, scopes: ['openid'], redirectUri: 'https://own.example/back' }],
        notes: [{ rule: 'microsoft/user-not-assigned', text: 'Ask the service desk.' }],
        networkChecks: false,
        hiddenHosts: ['login.live.com'],
      },
    ]),
    read: (stored) => parsePolicy(stored).problems.length === 0,
    share: 2,
  }),
  reader({
    name: 'an added app',
    input: spoiledValue([
      {
        name: 'Own',
        clientId: GUID,
        publisher: 'Own Ltd',
        scopes: ['openid'],
        redirectUri: 'https://own.example/back',
      },
    ]),
    read: parses(customAppSchema),
  }),
  reader({
    name: 'a file of added apps',
    input: spoiledValue([
      { format: 'signpost-apps', version: 1, apps: [{ name: 'Own', clientId: GUID, scopes: ['openid'] }] },
    ]).map((value) => JSON.stringify(value) ?? ''),
    read: (text) => parseAppsFile(text, [], APPS).ok,
    pieces: ['{', '[', '"', '{"apps":[', ' ', '\\', '0'],
  }),
  reader({
    name: 'the name of an app as somebody types it',
    input: spoiled(['Pipedrive', 'acme CRM', 'monday CRM', 'Büro 24', '*', '<b>HubSpot</b>', '']),
    read(text) {
      const said = parseReportedApp(text, APPS);
      if (said && 'name' in said && !/^[^\p{Cc}\p{Cf}*<>{}]{2,60}$/u.test(said.name))
        throw new Error(`would be shown: ${said.name}`);
      return said !== undefined;
    },
    pieces: HARD,
  }),
  reader({
    name: 'which app a person said it was',
    input: fc.array(
      spoiledValue([
        { clientId: GUID, said: { id: 'pipedrive' } },
        { clientId: GUID, said: { name: 'Acme CRM' } },
      ]),
      { maxLength: 4 },
    ),
    read: (stored) => readAppAnswers(stored).length > 0,
  }),
  reader({
    name: 'which app a person said it was, in a tab',
    input: spoiledValue([{ said: { name: 'Acme CRM' }, at: 1 }]),
    read: (stored) => readTabAnswer(stored, 2) !== undefined,
  }),
  reader({
    name: 'open cases',
    input: fc.array(
      spoiledValue([
        {
          rule: 'microsoft/user-not-assigned',
          certainty: 'certain',
          codes: ['AADSTS50105'],
          host: 'login.microsoftonline.com',
          facts: { clientId: GUID, tenant: 'contoso.com' },
          id: GUID,
          opened: 5,
        },
      ]),
      { maxLength: 25 },
    ),
    read: (stored) => readCases(stored).length > 0,
  }),
  reader({
    name: 'a problem to hand over',
    input: spoiledValue([
      { rule: 'google/admin-policy', certainty: 'likely', codes: [], host: '', facts: {}, app: 'hubspot' },
    ]),
    read: parses(snapshotSchema),
  }),
  reader({
    name: 'a mail domain as somebody types it',
    input: spoiled(['contoso.com', 'jane@contoso.com', 'bücher.example', '192.0.2.1', 'co.uk', '']),
    read(text) {
      const found = parseMailDomain(text);
      if (found.ok && parseDomain(found.domain) !== found.domain)
        throw new Error(`would be sent: ${found.domain}`);
      return found.ok;
    },
    pieces: HARD,
  }),
  reader({
    name: 'the answer of a name service',
    input: fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.nat(DNS_ANSWER.length - 1), fc.nat(255))
        .map(([at, value]) => DNS_ANSWER.map((byte, place) => (place === at ? value : byte))),
    ),
    read: (bytes) => readDnsAnswer(bytes, { name: 'contoso.com', type: 'MX' }).state === 'answered',
  }),
  reader({
    name: 'words of a report',
    input: spoiled([...TEXTS, 'jane@contoso.com', 'https://x.example/?code=1', 'AADSTS50105']),
    read(text) {
      const scrubbed = redactText(text);
      if (scrubbed.length > 200) throw new Error('too long');
      if (/[\w.]+@[\w.]+/.test(scrubbed)) throw new Error(`an address is left: ${scrubbed}`);
      redactPath(text);
      return scrubbed.includes('{');
    },
    pieces: HARD,
  }),
];

const window = new Window();

/** Parses a document with all features that the readers use. */
function parse(fragment: string, config: string): Document {
  const document = new window.DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><meta name="PageID" content="ConvergedError"></head><body>${fragment}</body></html>`,
    'text/html',
  );
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = config;
  document.head.append(script);
  return addXPath(document as unknown as Document);
}
