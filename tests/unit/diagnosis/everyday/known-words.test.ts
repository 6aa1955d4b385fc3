import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { isReadable, learnWords, learnWordsFor } from '../../../../lib/diagnosis/everyday/known-words';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';

/** One story: what look-up knows grows with what it is asked. */

const index = indexRules(RULES);
const GERMAN = 'Ihr E-Mail-Konto wurde getrennt. Bitte verbinden Sie das Konto erneut.';
const POLISH = 'Twoje konto e-mail jest rozłączone. Połącz je ponownie, aby wznowić synchronizację.';
const rulesFor = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

describe('the words that are known', () => {
  it('are English ones at first', () => {
    expect(isReadable('')).toBe(true);
    expect(isReadable('Your inbox was disconnected, reconnect it.')).toBe(true);
    expect(isReadable(GERMAN)).toBe(false);
    expect(rulesFor(GERMAN)).toEqual([]);
  });

  it('are those of a text’s language once somebody has asked about it', async () => {
    await learnWordsFor(GERMAN);
    expect(isReadable(GERMAN)).toBe(true);
    expect(rulesFor(GERMAN)).toEqual(['crm/disconnected']);
    expect(isReadable(POLISH)).toBe(false);
  });

  it('grow, and keep what they have', async () => {
    await learnWordsFor(POLISH);
    expect(rulesFor(POLISH)).toEqual(['crm/disconnected']);
    expect(rulesFor(GERMAN)).toEqual(['crm/disconnected']);
  });

  it('stay as they are where there is no such language', async () => {
    await learnWords('xx');
    await learnWords('en');
    expect(isReadable('Votre compte de messagerie est déconnecté.')).toBe(false);
  });
});
