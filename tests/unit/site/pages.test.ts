import { posix } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../build/derived-data';
import { problemAddress } from '../../../lib/advice/site-address';
import { REMEDIES, RULES } from '../../../lib/catalog/catalog';
import { renderPage } from '../../../site/frame';
import { allPages } from '../../../site/pages';
import { sitemap } from '../../../site/sitemap';
import { htmlComplaints } from './html';

/** Tests the pages of the web edition without scripts. `tests/full` validates the HTML of the other languages. */

const pages = new Map([...allPages()].map((page) => [page.address, { page, html: renderPage(page) }]));
const CODES = ['en', ...languages()];
const SAMPLE = /^(index\.html|en\/.*)$/;

/** Whether an anchor names a part of the look-up page, which its script opens. */
const isPart = (address: string, anchor: string) => address.endsWith('/look-up.html') && anchor === 'check';

/** Returns the values of an attribute in a document. */
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

describe('pages of the web edition', () => {
  it('has a page for each problem in each language', () => {
    const missing = CODES.flatMap((code) =>
      [...RULES.keys()].map((id) => problemAddress(code, id)).filter((address) => !pages.has(address)),
    );
    expect(missing).toEqual([]);
    expect(pages.size).toBe(CODES.length * (RULES.size + 3) + 1);
  });

  it('shows no code that is Signpost’s own', () => {
    const own = [...pages].flatMap(([address, { html }]) => {
      const found = /<code[^>]*>[a-z0-9-]+-refused</.exec(html);
      return found ? [`${address}: ${found[0]}`] : [];
    });
    expect(own).toEqual([]);
  });

  it('names no blank', () => {
    const unfilled = [...pages].flatMap(([address, { html }]) => {
      const found = /\{\w+\}/.exec(html);
      return found ? [`${address}: ${found[0]}`] : [];
    });
    expect(unfilled).toEqual([]);
  });

  it('speaks of no button that only the extension has', () => {
    for (const [address, { page, html }] of pages)
      expect([address, html.includes(`>${page.language.texts.hint.copyDetails}<`)]).toEqual([address, false]);
  });

  it('leads nowhere that is not there', () => {
    const files = new Set([...pages.keys(), 'site.css', 'look-up.css', 'start.js', 'icon.png']);
    const dead: string[] = [];
    for (const [address, { html }] of pages) {
      for (const link of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
        if (/^(https:|mailto:)/.test(link)) continue;
        expect(link, address).not.toMatch(/^\//);
        const [path = '', anchor] = link.split('#');
        const to = path ? posix.normalize(posix.join(posix.dirname(address), path)) : address;
        if (!files.has(to)) dead.push(`${address}: ${link}`);
        else if (
          anchor &&
          !isPart(to, anchor) &&
          !attributes(pages.get(to)?.html ?? '', 'id').includes(anchor)
        )
          dead.push(`${address}: ${link} (no such place)`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('is valid HTML', async () => {
    const sample = [...pages].filter(([address]) => SAMPLE.test(address)).map(([, { html }]) => html);
    expect(sample.length).toBeGreaterThan(RULES.size);
    expect(await htmlComplaints(sample)).toEqual([]);
  });

  it('runs nothing but the look-up, and loads nothing but its own files', () => {
    for (const [address, { html }] of pages) {
      const scripts = [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag);
      const look = address.endsWith('/look-up.html');
      expect([address, ...scripts]).toEqual([
        address,
        ...(look ? ['<script type="module" src="../start.js">'] : []),
      ]);
      expect([address, ...(/<iframe|<object| on[a-z]+="| style="|javascript:/.exec(html) ?? [])]).toEqual([
        address,
      ]);
      expect(html, address).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'; `);
    }
  });

  it('hands over a message wherever somebody else has to act', () => {
    const helped = [...RULES].filter(([, { who, tone, remedies }]) => {
      const helper = who.find((one) => one !== 'you' && one !== 'wait');
      return !tone && remedies.some((id) => helper && REMEDIES.get(id)?.who === helper);
    });
    expect(helped.length).toBeGreaterThan(30);
    for (const [id] of helped) {
      const html = pages.get(problemAddress('de', id))?.html ?? '';
      expect([id, /<pre>[^<]{120,}<\/pre>/.test(html)]).toEqual([id, true]);
      expect([id, html.includes('href="mailto:?subject=')]).toEqual([id, true]);
    }
  });
});

/** The schema.org types that the pages use, with the properties that they use. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  TechArticle: [
    'alternateName',
    'citation',
    'dateModified',
    'description',
    'hasPart',
    'headline',
    'inLanguage',
  ],
  HowTo: ['name', 'step'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['item', 'name', 'position'],
};

const typeOf = (element: { getAttribute(name: string): string | null } | null) =>
  element?.getAttribute('itemtype')?.replace('https://schema.org/', '') ?? '';

describe('structured data', () => {
  it.each(['en/microsoft/user-not-assigned.html', 'ar/google/app-blocked.html'])(
    'holds together: %s',
    (address) => {
      const { document } = new Window();
      document.write(pages.get(address)?.html ?? '');
      const named = [...document.querySelectorAll('[itemprop]')];
      expect(named.length).toBeGreaterThan(15);
      for (const element of named) {
        const owner = typeOf(element.parentElement?.closest('[itemscope]') ?? null);
        expect(VOCABULARY[owner], owner).toContain(element.getAttribute('itemprop'));
        const type = element.hasAttribute('itemscope') ? typeOf(element) : undefined;
        if (type !== undefined) expect(VOCABULARY).toHaveProperty(type);
        else
          expect((element.getAttribute('content') ?? element.textContent).trim(), element.outerHTML).not.toBe(
            '',
          );
      }
      expect(named.map((one) => one.getAttribute('itemprop'))).toEqual(
        expect.arrayContaining([
          'headline',
          'description',
          'inLanguage',
          'dateModified',
          'alternateName',
          'citation',
        ]),
      );
      expect(document.querySelector('time')?.getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\d$/);
    },
  );
});

describe('an address for the site', () => {
  const SITE = 'https://example.org/signpost/';
  const page = [...pages.values()].find(
    ({ page }) => page.address === 'pl/microsoft/user-not-assigned.html',
  )?.page;
  if (!page) throw new Error('no such page');

  it('gives each page its canonical address and its other languages', () => {
    const html = renderPage(page, SITE);
    expect(html).toContain(`<link rel="canonical" href="${SITE}pl/microsoft/user-not-assigned.html"/>`);
    for (const code of CODES)
      expect(html).toContain(`hreflang="${code}" href="${SITE}${code}/microsoft/user-not-assigned.html"/>`);
    expect(html).toContain(`hreflang="x-default" href="${SITE}en/microsoft/user-not-assigned.html"/>`);
  });

  it('is nowhere in a site without one', () => {
    expect(renderPage(page)).not.toMatch(/canonical|rel="alternate"/);
  });

  it('lists every page for search engines', () => {
    const list = sitemap(SITE, [...pages.keys()]);
    expect(list.match(/<loc>/g)).toHaveLength(pages.size);
    expect(list).toContain(`<loc>${SITE}ja/hubspot/wrong-account.html</loc>`);
  });
});
