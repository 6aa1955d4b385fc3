import { describe, expect, it } from 'vitest';
import { parsePage, readDocumentAt } from '../../../../lab/driver/without-browser';
import { loadScreens, type Screen } from '../../../../lab/screens';
import { renderPage } from '../../../../lab/server/shells';
import { RULES } from '../../../../lib/catalog/catalog';
import { diagnose } from '../../../../lib/diagnosis/diagnose';
import { indexRules } from '../../../../lib/diagnosis/rule-index';

/**
 * Checks every lab screen against every rule: exactly the expected rules must apply. Screens are read without a browser,
 * as the content script reads a page that no longer changes. tests/e2e/screens.test.ts runs them in real browsers, too,
 * including those that need a flow before them.
 */

const index = indexRules(RULES);

function rulesOn(screen: Screen): string[] {
  const { url, shell, fragment } = screen;
  const doc = parsePage(shell === 'none' ? fragment : renderPage(screen, 'nonce', {}), url);
  if (shell !== 'none') {
    // Does what the page's own script does when it draws.
    doc.body.removeAttribute('style');
    doc.body.append(...allNodes(parsePage(`<body>${fragment}</body>`, url).body));
  }
  return diagnose(readDocumentAt(url, doc), index).map(({ rule }) => rule);
}

/** Returns the nodes of a fragment and of its templates, without the views that a click opens. */
function allNodes(body: HTMLElement): Node[] {
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
