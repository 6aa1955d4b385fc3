import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { addXPath } from '../../../lab/driver/xpath';
import { loadScreens, type Screen } from '../../../lab/screens';
import { renderPage } from '../../../lab/server/shells';
import { phrasesOf, RULES } from '../../../lib/catalog/catalog';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';
import { evidenceOf } from '../../../lib/evidence/addresses/address';
import { packPhrases, unpackPhrases } from '../../../lib/evidence/phrases';
import { firstScan, see } from '../../../lib/evidence/site';
import { siteOf } from '../../../lib/evidence/watched-sites';

/**
 * Every screen against every rule, exactly: what a screen is not meant to show counts as much as what it is. Read
 * as the watcher reads a page that has come to rest, without a browser; the same screens run in real browsers in
 * tests/e2e/screens.test.ts. Screens that need a flow before them are left to those.
 */

const index = indexRules(RULES);
const phrases = unpackPhrases(packPhrases(phrasesOf(RULES)));

function rulesOn(screen: Screen): string[] {
  const url = new URL(screen.url);
  const site = siteOf(url);
  if (!site) return [];
  const window = new Window({ url: screen.url, settings: { disableJavaScriptEvaluation: true } });
  const parse = (html: string) =>
    addXPath(new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document);
  const doc = parse(screen.shell === 'none' ? screen.fragment : renderPage(screen, 'nonce', {}));
  if (screen.shell !== 'none') {
    // What the page's own script does when it draws.
    doc.body.removeAttribute('style');
    doc.body.append(...whole(parse(`<body>${screen.fragment}</body>`).body));
  }
  return diagnose(evidenceOf(see(site, doc, url, firstScan(phrases)).seen), index).map(({ rule }) => rule);
}

/** The nodes of a fragment, with what its templates hold back for later; not with the views a click leads to. */
function whole(body: HTMLElement): Node[] {
  const later = Array.from(body.querySelectorAll<HTMLTemplateElement>('template:not([data-view])')).flatMap(
    (one) => Array.from(one.content.childNodes),
  );
  return [...Array.from(body.childNodes), ...later];
}

describe('every screen × every rule', () => {
  const screens = loadScreens().filter(({ flow, redirect }) => !flow && !redirect);
  for (const screen of screens) {
    it(screen.id, () => {
      const expected = screen.expect ? [screen.expect.rule, ...(screen.also ?? [])] : (screen.also ?? []);
      expect(rulesOn(screen)).toEqual(expected);
    });
  }
});
