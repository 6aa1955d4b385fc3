import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { hasWordsFor, loadLanguageWords, loadWordsFor } from '../../../../lib/diagnosis/everyday/known-words';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';

/** These tests run in order: each text adds the words of its language. */

const index = indexRules(RULES);
const GERMAN = 'Ihr E-Mail-Konto wurde getrennt. Bitte verbinden Sie das Konto erneut.';
const POLISH = 'Twoje konto e-mail jest rozłączone. Połącz je ponownie, aby wznowić synchronizację.';
const rulesFor = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

describe('the words that are known', () => {
  it('are English ones at first', () => {
    expect(hasWordsFor('')).toBe(true);
    expect(hasWordsFor('Your inbox was disconnected, reconnect it.')).toBe(true);
    expect(hasWordsFor(GERMAN)).toBe(false);
    expect(rulesFor(GERMAN)).toEqual([]);
  });

  it('are those of a text’s language once somebody has asked about it', async () => {
    await loadWordsFor(GERMAN);
    expect(hasWordsFor(GERMAN)).toBe(true);
    expect(rulesFor(GERMAN)).toEqual(['crm/disconnected']);
    expect(hasWordsFor(POLISH)).toBe(false);
  });

  it('grow, and keep what they have', async () => {
    await loadWordsFor(POLISH);
    expect(rulesFor(POLISH)).toEqual(['crm/disconnected']);
    expect(rulesFor(GERMAN)).toEqual(['crm/disconnected']);
  });

  it('stay as they are where there is no such language', async () => {
    await loadLanguageWords('xx');
    await loadLanguageWords('en');
    expect(hasWordsFor('Votre compte de messagerie est déconnecté.')).toBe(false);
  });
});
