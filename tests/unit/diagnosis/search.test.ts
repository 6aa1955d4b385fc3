import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/catalog/catalog';
import { makeSearch } from '../../../lib/diagnosis/search';
import { languageOf, type Translation } from '../../../lib/i18n/language';
import pl from '../../../locales/pl.json';

const english = makeSearch(RULES, languageOf('en'));
const polish = makeSearch(RULES, languageOf('pl', pl as unknown as Translation));

describe('words from memory', () => {
  it.each([
    ['my admin must approve the app', 'microsoft/admin-approval-required'],
    ['need approval from administrator', 'microsoft/admin-approval-required'],
    ["outlook won't connect says interaction", 'hubspot/interaction-required'],
    ['advanced protection google blocked', 'google/advanced-protection'],
    ['office 365 inbox not found hubspot', 'hubspot/mailbox-not-found'],
    ['not assigned to the application', 'microsoft/user-not-assigned'],
    ['wrong account got connected', 'hubspot/wrong-account'],
  ])('%s', (words, rule) => expect(english.suggest(words).slice(0, 3)).toContain(rule));

  it.each([
    ['administrator musi zatwierdzić aplikację', 'microsoft/admin-approval-required'],
    ['nie znaleziono skrzynki', 'hubspot/mailbox-not-found'],
  ])('%s', (words, rule) => expect(polish.suggest(words).slice(0, 3)).toContain(rule));

  it.each(['', 'the and of', 'pizza recipe with pineapple', '12345', 'zzzzz qqqqq'])(
    '%j suggests nothing',
    (words) => expect(english.suggest(words)).toEqual([]),
  );

  it.each([0, 1, 3, 100])('finds the same after %i steps of preparation', (steps) => {
    const prepared = makeSearch(RULES, languageOf('en'));
    for (const step of prepared.preparations.slice(0, steps)) step();
    const words = 'office 365 inbox not found hubspot';
    expect(prepared.suggest(words)).toEqual(english.suggest(words));
    // What comes late finds nothing left to do.
    for (const step of prepared.preparations.slice(steps)) step();
    expect(prepared.suggest(words)).toEqual(english.suggest(words));
  });
});
