import { describe, expect, it } from 'vitest';
import { parsePage, readDocumentAt } from '../../../lab/driver/without-browser';
import { loadScreens, type Screen } from '../../../lab/screens';
import { renderPage } from '../../../lab/server/shells';
import { RULES } from '../../../lib/catalog/catalog';
import { diagnose } from '../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../lib/diagnosis/rule-index';

/**
 * Every screen against every rule, exactly: what a screen is not meant to show counts as much as what it is. Read
 * as the watcher reads a page that has come to rest, without a browser; the same screens run in real browsers in
 * tests/e2e/screens.test.ts. Screens that need a flow before them are left to those.
 */

const index = indexRules(RULES);

function rulesOn(screen: Screen): string[] {
  const { url, shell, fragment } = screen;
  const doc = parsePage(shell === 'none' ? fragment : renderPage(screen, 'nonce', {}), url);
  if (shell !== 'none') {
    // What the page's own script does when it draws.
    doc.body.removeAttribute('style');
    doc.body.append(...whole(parsePage(`<body>${fragment}</body>`, url).body));
  }
  return diagnose(readDocumentAt(url, doc), index).map(({ rule }) => rule);
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
