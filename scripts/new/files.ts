import { readFileSync } from 'node:fs';
import type { PageReport } from '../../lib/evidence/page-report';
import { microsoftNumber, parseToken } from '../../lib/evidence/token';
import { UserError } from '../user-error';

/** The parts of a copied report that a rule and its lab page are made from. */
export type PageFacts = Pick<PageReport, 'host' | 'path' | 'lang' | 'tokens' | 'headings'>;

/** A page on which a vendor's problems appear, and a code to start from. */
interface Vendor {
  page: string;
  site: string;
  code: string;
  /** Set where problems mostly come up in pasted texts, so that the lab gets a text instead of a page. */
  pasted?: true;
}

const MICROSOFT_PAGE = 'login.microsoftonline.com/common/oauth2/v2.0/authorize';
const HUBSPOT: Vendor = { page: 'app.hubspot.com/', site: 'hubspot', code: 'code:hubspot/TODO' };
const VENDORS: ReadonlyMap<string, Vendor> = new Map([
  ['microsoft', { page: MICROSOFT_PAGE, site: 'microsoft', code: 'code:AADSTS00000' }],
  ['google', { page: 'accounts.google.com/signin/oauth/error', site: 'google', code: 'code:google/TODO' }],
  ['hubspot', HUBSPOT],
  ['crm', { ...HUBSPOT, pasted: true }],
  ['mail', { ...HUBSPOT, pasted: true }],
]);

/** Returns the contents of the new files by path. Facts of a page fill in the rule and make its lab file a page. */
export function newFiles(id: string, facts?: PageFacts): Record<string, string> {
  const [, folder = '', name = ''] = /^([a-z]+)\/([a-z][a-z0-9-]*)$/.exec(id) ?? [];
  if (folder === 'app') return { [`lib/catalog/apps/${name}.ts`]: fromTemplate('app') };
  const vendor = VENDORS.get(folder);
  if (!vendor)
    throw new UserError(
      `Say what: npm run new <${[...VENDORS.keys(), 'app'].join('|')}>/<name-in-small-letters>`,
    );
  const problem = `TODO: ${name.replaceAll('-', ' ')}, as a person`;
  const isText = vendor.pasted && !facts;
  const text = `${problem} pastes it`;
  const pastedClause = { all: ['site:text'], any: [`text:${text.toLowerCase()}`] };
  const [labFile, content] = isText
    ? [`texts/${id}.txt`, `${text}\n`]
    : [`screens/${id}.html`, labPage(id, `${problem} sees it`, vendor, facts)];
  return {
    [`lib/catalog/rules/${id}.ts`]: fromTemplate('rule', isText ? [pastedClause] : clauses(vendor, facts)),
    [`lab/${labFile}`]: content,
  };
}

/** One clause with the page's machine-written tokens and one with its headings; a placeholder without either. */
function clauses({ site, code }: Vendor, facts?: PageFacts): object[] {
  const machine = facts?.tokens.filter((token) => parseToken(token) !== undefined) ?? [];
  const words = facts?.headings.filter((text) => !text.includes('{')) ?? [];
  const headings = words.map((text) => `heading:${text.toLowerCase()}`);
  const all = [
    ...(machine.length > 0 ? [{ all: machine }] : []),
    ...(words.length > 0 ? [{ all: [`site:${site}`], any: headings }] : []),
  ];
  return all.length > 0 ? all : [{ any: [code] }];
}

function labPage(id: string, title: string, { page, site, code }: Vendor, facts?: PageFacts): string {
  const pageId = facts?.tokens.map(parseToken).find((token) => token?.kind === 'page')?.value;
  const codes = facts?.tokens ?? [code];
  const sErrorCode = codes.map(microsoftNumber).find(Boolean);
  const front = {
    title,
    url: `https://${facts ? facts.host + facts.path.replace(/\{[a-z]+\}/g, 'x') : page}?state=${id.replace('/', '-')}`,
    shell: site,
    ...(pageId && pageId !== 'working' ? { pageId } : {}),
    ...(sErrorCode ? { config: { sErrorCode } } : {}),
    ...(facts ? { lang: facts.lang.slice(0, 2) } : {}),
    expect: {
      rule: id,
      certainty: codes.some((token) => token.startsWith('code:')) ? 'certain' : 'likely',
    },
  };
  const headings = (facts?.headings ?? ['TODO: the heading of the screen']).map(
    (text) => `<h1>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</h1>`,
  );
  return `<!--lab ${JSON.stringify(front, undefined, 2)} -->\n${headings.join('\n')}\n`;
}

/** Fills a template beside this file in with today's date and a rule's clauses. */
function fromTemplate(name: 'rule' | 'app', when: readonly object[] = []): string {
  const today = new Date().toISOString().slice(0, 10);
  const text = when.map((clause) => JSON.stringify(clause)).join(', ');
  return readFileSync(`scripts/new/${name}.txt`, 'utf8')
    .replace('CLAUSES', () => text)
    .replace('TODAY', today);
}
