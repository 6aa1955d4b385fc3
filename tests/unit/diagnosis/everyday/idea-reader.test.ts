import { describe, expect, it } from 'vitest';
import { VENDOR_NAMES } from '../../../../lib/catalog/everyday/names';
import { OFF_TOPIC_SITUATIONS, SITUATIONS } from '../../../../lib/catalog/everyday/situations';
import { loadWords, WORD_LANGUAGES, type Words } from '../../../../lib/catalog/everyday/words';
import english from '../../../../lib/catalog/everyday/words/en';
import { addVocabulary, createIdeaReader, ideasIn } from '../../../../lib/diagnosis/everyday/idea-reader';
import { AVAILABLE_LANGUAGES } from '../../../../lib/i18n/load-language';

const reader = createIdeaReader({
  ideas: {
    password: 'passwor|passwort|wachtwoord',
    changed: 'chang|wechsel|wijzig|andert',
    approve: 'approv|zustimm|block off',
    mail: 'mail|inbox$',
    plan: 'plan$',
    quota: 'quota (?:is )?used',
  },
  exact: { color: 'colour' },
});

const ideasOf = (text: string) => [...ideasIn(text, reader)].sort();

describe('the ideas that a text tells', () => {
  it.each([
    ['password', ['password']],
    ['passwords', ['password']],
    ['my inbox', ['mail']],
    ['inboxes', []],
    ['unapproved', []],
    ['quota is used up', ['quota']],
    ['the colour', ['color']],
  ])('by the beginnings of words: %j', (text, ideas) => expect(ideasOf(text)).toEqual(ideas));

  it.each([
    ['passwortwechsel', ['changed', 'password']],
    ['wachtwoordwijziging', ['changed', 'password']],
    ['passwortsmail', ['mail', 'password']],
    ['mailpasswortwechsel', ['changed', 'mail', 'password']],
    ['mailplan', ['mail', 'plan']],
    ['mailplane', ['mail']],
    ['mailxwechsel', ['mail']],
  ])('in the parts of a compound: %j', (text, ideas) => expect(ideasOf(text)).toEqual(ideas));

  it('whether or not words are joined by a hyphen', () => {
    expect(ideasOf('block-off')).toEqual(['approve']);
    expect(ideasOf('quota-used')).toEqual(['quota']);
    expect(ideasOf('passwort-wechsel')).toEqual(['changed', 'password']);
  });

  it.each([
    ['pasword', ['password']],
    ['passswort', ['password']],
    ['pasxwort', ['password']],
    ['passowrd', ['password']],
    ['aprove', ['approve']],
    ['zustimen', ['approve']],
  ])('where one letter is wrong, missing, too much or in the wrong place: %j', (text, ideas) =>
    expect(ideasOf(text)).toEqual(ideas),
  );

  it.each(['approach', 'pazzwort', 'bassword', 'chants', 'collour', 'pln', 'in box'])(
    'and not where it is another word: %j',
    (text) => expect(ideasOf(text)).toEqual([]),
  );

  it('and not where it is an ordinary word of some language', () => {
    const right = 'maste machen masten';
    const ideas = { window: 'maske', some: 'manche' };
    const plain = 'jag maste machen';
    expect([...ideasIn(plain, createIdeaReader({ ideas }))]).toEqual(['window', 'some']);
    expect([...ideasIn(plain, createIdeaReader({ ideas, right }))]).toEqual([]);
    expect([...ideasIn('mastens', createIdeaReader({ ideas: { window: 'maskens' }, right }))]).toEqual([
      'window',
    ]);
  });

  it('in time that grows with the text alone', () => {
    const before = performance.now();
    for (const word of ['mail', 'passwort', 'wechsel', 'mailpasswort', 'aprov', '-'])
      ideasIn(word.repeat(2_000), reader);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('a reader', () => {
  it('learns more words of an idea, and more ideas', () => {
    const learning = createIdeaReader({ ideas: { mail: 'mail' } });
    expect([...ideasIn('kennwort vom postfach', learning)]).toEqual([]);
    addVocabulary(learning, {
      ideas: { mail: 'postfach', password: 'kennwort' },
      exact: { admin: '管理者' },
    });
    expect([...ideasIn('kennwort vom postfach mail', learning)].sort()).toEqual(['mail', 'password']);
    expect([...ideasIn('管理者 kenwort', learning)].sort()).toEqual(['admin', 'password']);
  });
});

describe('the words of each language', async () => {
  const lists: [string, Words][] = [
    ['en', english],
    ...(await Promise.all(
      WORD_LANGUAGES.map(async (code): Promise<[string, Words]> => [code, await loadWords(code)]),
    )),
  ];
  const parts = ['everyday', 'elsewhere', 'notices', 'screens'] as const;

  it('are there for every language of the interface', () => {
    expect([...WORD_LANGUAGES].sort()).toEqual(AVAILABLE_LANGUAGES.filter((code) => code !== 'en').sort());
  });

  it.each(lists)('%s: are words for ideas that English has', (_, words) => {
    for (const part of parts)
      expect(Object.keys(words[part]).filter((idea) => !(idea in english[part]))).toEqual([]);
  });

  it.each(lists)('%s: are plain small letters, which texts are made before they are read', (_, words) => {
    for (const part of parts)
      for (const [idea, all] of Object.entries(words[part])) {
        const latin = all.replace(/\\w|[\u0600-\uffff]/g, '');
        expect(latin, idea).toBe(latin.toLowerCase());
        expect(latin, idea).not.toMatch(/[^ -~]/);
        // An empty word would match everywhere.
        expect(`|${all}|`, idea).not.toContain('||');
      }
  });
});

describe('the table of situations', () => {
  it('names ideas that there are words for', () => {
    const { everyday, elsewhere } = english;
    const known = new Set(['host', 'otherCrm', ...[everyday, elsewhere, VENDOR_NAMES].flatMap(Object.keys)]);
    const named = [...Object.values(SITUATIONS).flat(), ...OFF_TOPIC_SITUATIONS]
      .flatMap((situation) => situation.split(/[ /]/))
      .map((part) => part.replace(/^-/, ''));
    expect([...new Set(named)].filter((idea) => !known.has(idea))).toEqual([]);
    const used = new Set(named);
    expect(Object.keys({ ...everyday, ...elsewhere }).filter((idea) => !used.has(idea))).toEqual([]);
  });
});
