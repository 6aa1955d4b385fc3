import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { MAILBOX, RULE, SCREENS } from '../../../../lib/catalog/everyday/screens';
import english from '../../../../lib/catalog/everyday/words/en';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { findRetoldScreens } from '../../../../lib/diagnosis/pasted/screens';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import harmless from '../corpus/retold-harmless.json' with { type: 'json' };
import retold from './retold-screens.json' with { type: 'json' };
import '../every-language';

const index = indexRules(RULES);

describe('screens in other words', () => {
  for (const [rule, texts] of Object.entries(retold)) {
    it.each(texts)(`${rule}: %j`, (text) => {
      const [first] = lookUp(text, index).diagnoses;
      expect(first).toMatchObject({ rule, certainty: 'likely' });
    });
  }
});

describe('Microsoft’s screen beside the name of a CRM', () => {
  it.each([
    'Admin consent required\nNimble needs permission to access resources in your organization that only an admin can grant.',
    'Wymagana zgoda administratora\nPipedrive potrzebuje uprawnień do zasobów organizacji, których może udzielić tylko administrator.',
    'Genehmigung durch Administrator erforderlich\nZoho CRM benötigt Zugriff auf Ressourcen Ihrer Organisation, den nur ein Administrator erteilen kann.',
  ])('is nobody else’s: %j', (text) =>
    expect(lookUp(text, index).diagnoses.map(({ rule }) => rule)).toEqual([
      'microsoft/admin-approval-required',
    ]),
  );
});

describe('harmless texts in the words of screens', () => {
  for (const [language, texts] of Object.entries(harmless)) {
    it.each(texts)(`${language}: %j`, (text) =>
      expect(lookUp(text, index).diagnoses.map(({ rule }) => rule)).toEqual([]),
    );
  }
});

describe('the ideas of screens', () => {
  it('name rules and words that there are', () => {
    for (const { rule, says = [], titles = [], named = [], tells = [] } of SCREENS) {
      expect(RULES.has(rule), rule).toBe(true);
      for (const idea of [...says, ...titles, ...named, ...tells].join(' ').split(' ').filter(Boolean))
        expect(english.screens, rule).toHaveProperty(idea.replace(/^-/, ''));
    }
  });

  it('are all used', () => {
    const used = new Set(
      SCREENS.flatMap(({ says = [], titles = [], named = [], tells = [] }) =>
        [...says, ...titles, ...named, ...tells].flatMap((ideas) => ideas.replaceAll('-', '').split(' ')),
      ),
    );
    expect(
      Object.keys(english.screens).filter((idea) => !used.has(idea) && idea !== MAILBOX && idea !== RULE),
    ).toEqual([]);
  });

  it('are nobody else’s: a text that names only Google has no screen of Microsoft’s', () => {
    const text = 'Your account is temporarily locked to prevent unauthorized use.';
    expect(findRetoldScreens(text, new Set())).toEqual(['microsoft/account-locked-or-disabled']);
    expect(findRetoldScreens(text, new Set(['microsoft']))).toEqual(['microsoft/account-locked-or-disabled']);
    expect(findRetoldScreens(text, new Set(['google']))).toEqual([]);
    expect(findRetoldScreens(text, new Set(['other']))).toEqual([]);
  });

  it('must stand close together', () => {
    const filler = 'Nothing of this belongs to the screen, it is only about lunch. '.repeat(6);
    const [first, second] = ['Your account is temporarily locked', 'to prevent unauthorized use'];
    expect(findRetoldScreens(`${first} ${second}`, new Set())).toHaveLength(1);
    expect(findRetoldScreens(`${first}. ${filler} ${second}`, new Set())).toEqual([]);
  });
});
