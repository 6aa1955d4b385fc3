import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { makeSearch } from '../../../../lib/diagnosis/everyday/search';
import { languageOf, type Translation } from '../../../../lib/i18n/language';
import pl from '../../../../locales/pl.json';
import '../every-language';

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

  it.each([
    ['federation', 'microsoft/federation'],
    ['conditional', 'microsoft/conditional-access'],
    ['throttled', 'microsoft/throttled'],
    ['unverified', 'google/unverified-app'],
    ['delegation', 'google/delegation-denied'],
  ])('one that few rules have is enough: %s', (word, rule) => expect(english.suggest(word)[0]).toBe(rule));

  it.each([
    ['our federation got wrecked beyond repair', 'microsoft/federation'],
    ['the delegation was pulled overnight, sadly', 'google/delegation-denied'],
    ['throttled whatever colleagues attempted', 'microsoft/throttled'],
  ])('one that few rules have is enough beside words that none has: %s', (words, rule) =>
    expect(english.suggest(words)[0]).toBe(rule),
  );

  it('one that many rules have is not enough beside them', () =>
    expect(english.suggest('consent got wrecked beyond repair, sadly')).toEqual([]));

  it.each([
    ['disallowed useragent', 'google/disallowed-browser'],
    ['admin policy enforced', 'google/admin-policy'],
    ['app not configured for user', 'google/saml-app'],
    ['interaction required', 'hubspot/interaction-required'],
  ])('may be those of an error’s name: %s', (words, rule) => {
    expect(english.suggest(words)[0]).toBe(rule);
    expect(polish.suggest(words)[0], 'in any language').toBe(rule);
  });

  it.each([
    ['advansed protecton google', 'google/advanced-protection'],
    ['conditio acces', 'microsoft/conditional-access'],
    ['ADVANCED   PROTECTION, google!', 'google/advanced-protection'],
  ])('may be mistyped, cut or written anyhow: %s', (words, rule) =>
    expect(english.suggest(words)[0]).toBe(rule),
  );

  it.each(['mailbox', 'microsoft', 'outlook google'])('one that many rules have is not: %s', (word) =>
    expect(english.suggest(word)).toEqual([]),
  );

  it('find five rules at most, each once', () => {
    const found = ['access denied', 'redirect mismatch', 'app not configured for user'].map((words) =>
      english.suggest(words),
    );
    for (const rules of found) expect(new Set(rules).size).toBe(rules.length);
    expect(Math.max(...found.map(({ length }) => length))).toBe(5);
  });

  it('find none but the rules at hand', () => {
    const google = new Map([...RULES].filter(([id]) => id.startsWith('google/')));
    const search = makeSearch(google, languageOf('en'));
    for (const words of ['my admin must approve the app', 'redirect mismatch', 'wrong password at google'])
      for (const rule of search.suggest(words)) expect(google.has(rule), `${words}: ${rule}`).toBe(true);
    expect(search.suggest('redirect mismatch')[0]).toBe('google/redirect-mismatch');
  });

  it('find no good news', () => {
    expect(RULES.get('microsoft/consent-granted')?.tone).toBe('good');
    expect(english.suggest('consent granted')).not.toContain('microsoft/consent-granted');
  });

  it.each(['', 'the and of', 'pizza recipe with pineapple', '12345', 'zzzzz qqqqq'])(
    '%j suggests nothing',
    (words) => expect(english.suggest(words)).toEqual([]),
  );

  it('are prepared for in steps of twelve rules', () => {
    const rules = [...RULES.values()].filter(({ tone, fallback }) => tone !== 'good' && !fallback);
    expect(makeSearch(RULES, languageOf('en')).preparations).toHaveLength(Math.ceil(rules.length / 12));
  });

  it.each([0, 1, 3, 100])('finds the same after %i steps of preparation', (steps) => {
    const prepared = makeSearch(RULES, languageOf('en'));
    for (const step of prepared.preparations.slice(0, steps)) step();
    const words = 'office 365 inbox not found hubspot';
    expect(prepared.suggest(words)).toEqual(english.suggest(words));
    // Later steps find nothing left to do.
    for (const step of prepared.preparations.slice(steps)) step();
    expect(prepared.suggest(words)).toEqual(english.suggest(words));
  });
});
