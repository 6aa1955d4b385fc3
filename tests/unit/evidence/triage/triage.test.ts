import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PHRASES, parsePage } from '../../../../lab/driver/without-browser';
import { loadHostile } from '../../../../lab/hostile';
import { loadScreens, type Screen } from '../../../../lab/screens';
import { renderPage } from '../../../../lab/server/shells';
import { evidenceOf, evidenceOfAddress } from '../../../../lib/evidence/addresses/address';
import type { Evidence } from '../../../../lib/evidence/evidence';
import { scanPage } from '../../../../lib/evidence/scan-page';
import { firstScan, type Site } from '../../../../lib/evidence/site';
import { emptyMemory, type ScanMemory } from '../../../../lib/evidence/text-blocks';
import { triageOf, triagePage } from '../../../../lib/evidence/triage/triage';
import { SITES, siteOf } from '../../../../lib/evidence/watched-sites';

/**
 * Triage skips no page on which the reader would find something: at every moment, a skipped page has exactly the evidence
 * of its address, and needs no further scan.
 */

/** A page that is scanned again and again, both by triage and by the reader; it compares their results. */
class Comparison {
  skipped = 0;
  private memory: ScanMemory = emptyMemory();

  constructor(
    readonly doc: Document,
    private url: URL,
  ) {
    Object.defineProperty(doc, 'URL', { get: () => this.url.href, configurable: true });
  }

  go(url: URL): void {
    this.url = url;
    this.memory = emptyMemory();
  }

  scan(settled: boolean): void {
    const [site, triage] = [siteOf(this.url), triageOf(this.url.href)];
    if (!site || !triage) return;
    const whole = this.read(site, settled);
    const reported = triagePage(triage, this.doc);
    if (reported === undefined) return;
    this.skipped++;
    const evidence = evidenceOfAddress(this.url);
    const hasTokens = whole.evidence.tokens.length > 0;
    if (hasTokens) expect(reported, 'has to be reported').toBe(this.url.href);
    // Facts are not compared on a page without tokens, which is never reported.
    if (hasTokens) expect(whole, this.html()).toEqual({ evidence, again: undefined });
    else expect(whole.again, this.html()).toBeUndefined();
    expect(evidence.tokens.length > 0, this.html()).toBe(hasTokens);
  }

  private html(): string {
    return `${this.url}\n${this.doc.documentElement.outerHTML}`;
  }

  private read(site: Site, settled: boolean): { evidence: Evidence; again: unknown } {
    this.memory = { ...this.memory, before: this.memory.now, now: new Set() };
    const scan = { ...firstScan(PHRASES), settled, memory: this.memory };
    const { seen, again } = scanPage(site, this.doc, this.url, scan);
    return { evidence: evidenceOf(seen), again };
  }
}

/** Compares at every moment of a screen: before it renders, once rendered, and after each part that it adds later. */
function watchScreen(screen: Screen): Comparison {
  const whole = screen.shell === 'none' ? screen.fragment : renderPage(screen, 'nonce', {});
  const comparison = new Comparison(parsePage(whole, screen.url), new URL(screen.url));
  const scan = () => {
    comparison.scan(false);
    comparison.scan(true);
  };
  scan();
  if (screen.shell === 'none') return comparison;
  const { doc } = comparison;
  // Does what the page's own script does to render it.
  doc.querySelector('#lab')?.remove();
  doc.body.removeAttribute('style');
  doc.body.append(...parsePage(`<body>${screen.fragment}</body>`, screen.url).body.childNodes);
  scan();
  for (const later of doc.body.querySelectorAll('template')) {
    const { path } = later.dataset;
    if (path) comparison.go(new URL(path, screen.url));
    later.replaceWith(later.content.cloneNode(true));
    scan();
  }
  return comparison;
}

describe('pages of the lab', () => {
  const screens = loadScreens();
  it.each(screens.map((one) => [one.id, one] as const))('%s', (_, screen) => {
    watchScreen(screen);
  });

  it.each(screens.filter(({ expect: rule }) => rule !== null).map((one) => [one.id, one] as const))(
    '%s is not passed over',
    (_, screen) => {
      if (screen.flow || screen.shell === 'none') return;
      const { doc } = watchScreen(screen);
      const triage = triageOf(doc.URL);
      expect(triage && triagePage(triage, doc)).toBeUndefined();
    },
  );

  it('are passed over where a person works on them and one short heading is all', () => {
    const url = 'https://login.microsoftonline.com/common/login';
    const head = '<meta name="PageID" content="ConvergedSignIn">';
    const skippedCount = (body: string) => {
      const comparison = new Comparison(
        parsePage(`<html><head>${head}</head><body>${body}</body></html>`, url),
        new URL(url),
      );
      comparison.scan(true);
      return comparison.skipped;
    };
    expect(skippedCount('<div role="heading">Sign in</div><input type="email">')).toBe(1);
    expect(skippedCount('')).toBe(1);
    expect(skippedCount('<h1>Need admin approval</h1>')).toBe(0);
    expect(skippedCount('<h1>Sign in</h1><div role="alert">AADSTS50105</div>')).toBe(0);
  });

  it.each(loadHostile().map((one) => [one.id, one] as const))('hostile: %s', (_, { url, html }) => {
    // Two of these pages are too large to be read to the end within a test's time.
    if (html.length > 1_000_000) return;
    const comparison = new Comparison(parsePage(html, url), new URL(url));
    comparison.scan(false);
    comparison.scan(true);
  });
});

/** Returns saved pages of the real sites, if there are any (CONTRIBUTING.md). */
function captures(): { file: string; url: string; html: string }[] {
  const folder = process.env.CAPTURES ?? '';
  if (!folder || !existsSync(join(folder, 'index.json'))) return [];
  const entry = z.object({ file: z.string(), url: z.string().optional() });
  return z
    .array(entry)
    .parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
    .flatMap(({ file, url }) => (url ? [{ file, url, html: readFileSync(join(folder, file), 'utf8') }] : []));
}

const saved = captures();
describe.skipIf(saved.length === 0)('saved pages', () => {
  it.each(saved)('$file', ({ url, html }) => {
    const comparison = new Comparison(parsePage(html, url), new URL(url));
    comparison.scan(false);
    comparison.scan(true);
  });
});

const KINDS = [
  ...['ConvergedSignIn', 'ConvergedTFA', 'KmsiInterrupt', 'ConvergedChangePassword', 'BssoInterrupt'],
  ...['ConvergedError', 'ConvergedConsent', 'ConvergedConditionalAccess', 'Something', ''],
];
const PATHS = [
  ...['common/login', 'common/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5'],
  ...['contoso.com/v2.0/adminconsent?client_id=x', 'contoso.com/saml2', 'err.srf#error=access_denied'],
  ...['v3/signin/identifier?client_id=1234567.apps.googleusercontent.com', 'v3/signin/challenge/pwd'],
  ...['signin/oauth/v3/consent?client_id=1', 'signin/oauth/error?authError=CgxvcmdfaW50ZXJuYWwgkwM'],
  ...['signin/oauth/warning', 'v3/signin/rejected', 'o/oauth2/auth?client_id=1', 'ServiceNotAllowed'],
  ...['contacts/1/record/0-1/2', 'settings/1/user-preferences/email', 'oauth/1/authorize'],
  ...['oauthor/v1/office365/verify?error=access_denied', 'oauthor/v1/google/verify?code=1'],
];
const TEXTS = [
  ...[
    'Sign in',
    'Enter password',
    'Contact saved',
    'Need admin approval',
    'Need admin approvals',
    '要管理员批准',
  ],
  ...[
    'AADSTS50105: not assigned',
    'aadsts 90094',
    'Office 365 inbox and calendar not found',
    'Error 400: org_internal',
  ],
  ...[
    'This app is blocked',
    'Ask your administrator.',
    'Reconnect',
    '535 5.7.8',
    'OFFICE_ERROR_MAILBOX_NOT_FOUND',
  ],
];
const CODES = [
  ...['"sErrorCode":"50058"', '"sErrorCode":""', '"sErrorCode" : "50126"', '"sErrorCode":50126'],
  ...[
    '"iErrorCode":5.0126e4',
    '"iErrorCode":0',
    '"iErrorCode":null',
    '"sErrorCode":"\\u00350126"',
    '"sErrorCode":["50126"]',
  ],
  ...['"\\u0073ErrorCode":"50126"', '"sErrorCode":"50058","sErrorCode":"50126"', '"SERRORCODE":"50126"'],
  ...[
    '"sErrTxt":"AADSTS50126"',
    '"sErrTxt":"\\u0041ADSTS50126"',
    '"sErrTxt":"aaDsTs:50126"',
    '"strMainMessage":"\\u003cb>"',
  ],
  ...[
    '"own":{"sErrorCode":"50126"}',
    '"note":"\\"sErrorCode\\":\\"50126\\""',
    '"sErrorCode":"50058 "',
    '"iErrorCode":-50126',
  ],
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 30 }));
const part = fc
  .record({
    tag: fc.constantFrom('h1', 'div', 'p', 'dialog', 'input', 'textarea', 'template', 'span'),
    attributes: fc.constantFrom(
      ...[
        '',
        'role="alert"',
        'role="alert" hidden',
        'role="heading"',
        'role="dialog" aria-label="Need admin approval"',
      ],
      ...['role="dialog" aria-labelledby="t"', 'id="t"', 'id="contactAdminMessage"', 'style="display:none"'],
      ...['contenteditable', 'role="alertdialog"', 'id="idSIButton9"', 'aria-hidden="true"'],
    ),
    text,
    inner: fc.option(text, { nil: '' }),
  })
  .map(
    ({ tag, attributes, text: outer, inner }) =>
      `<${tag} ${attributes}>${plain(outer)}<b role="${inner ? 'alert' : 'none'}">${plain(inner)}</b></${tag}>`,
  );
const config = fc.oneof(
  fc.constant(undefined),
  fc.array(fc.constantFrom(...CODES), { maxLength: 3 }).map((codes) => `$Config={${codes.join(',')}};`),
  fc.constantFrom(
    '$Config={"sErrorCode":"501',
    '$Config={"sErrorCode":"50126"}; var x={};',
    'x; $Config = {}',
  ),
);
const page = fc.record({
  host: fc.oneof(
    fc.constantFrom('login.microsoftonline.com', 'login.microsoftonline.us'),
    fc.constantFrom(...SITES.flatMap(({ hosts }) => hosts)),
  ),
  path: fc.constantFrom(...PATHS),
  kind: fc.constantFrom(...KINDS),
  named: fc.constantFrom(true, true, false),
  config,
  parts: fc.array(part, { maxLength: 4 }),
});
type Made = typeof page extends fc.Arbitrary<infer T> ? T : never;

function plain(raw: string): string {
  return raw.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const addressOf = ({ host, path }: Made) => new URL(`https://${host}/${path}`);

function draw(doc: Document, { kind, named, config: script, parts }: Made): void {
  doc.head.innerHTML = `${named ? `<meta name="PageID" content="${kind}">` : ''}${script === undefined ? '' : `<script type="text/plain">${script}</script>`}`;
  doc.body.innerHTML = parts.join('');
}

describe('pages made by chance', () => {
  it('say the same whether they are passed over or read, at every moment', { timeout: 600_000 }, () => {
    let skipped = 0;
    let scans = 0;
    const doc = parsePage(
      '<!doctype html><html><head></head><body></body></html>',
      'https://login.live.com/',
    );
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 3 }), fc.boolean(), (moments, stays) => {
        const [first] = moments as [Made];
        const comparison = new Comparison(doc, addressOf(first));
        for (const moment of moments) {
          if (!stays) comparison.go(addressOf(moment));
          draw(doc, moment);
          comparison.scan(false);
          comparison.scan(true);
          scans += 2;
        }
        skipped += comparison.skipped;
      }),
      { numRuns: 1_500 },
    );
    // If hardly any page were skipped, the test would prove nothing.
    expect(skipped / scans).toBeGreaterThan(0.03);
  });
});
