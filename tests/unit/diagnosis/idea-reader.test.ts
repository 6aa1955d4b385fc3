import { describe, expect, it } from 'vitest';
import { OTHER_MATTERS, SITUATIONS } from '../../../lib/catalog/everyday/situations';
import { ELSEWHERE, EVERYDAY, RIGHT, VENDORS } from '../../../lib/catalog/everyday/words';
import { ideasIn, prepareIdeas } from '../../../lib/diagnosis/idea-reader';

const reader = prepareIdeas(
  {
    password: 'passwor|passwort|wachtwoord',
    changed: 'chang|wechsel|wijzig|andert',
    approve: 'approv|zustimm|block off',
    mail: 'mail|inbox$',
    plan: 'plan$',
    quota: 'quota (?:is )?used',
  },
  { color: 'colour' },
);

const read = (text: string) => [...ideasIn(text, reader)].sort();

describe('the ideas that a text tells', () => {
  it.each([
    ['password', ['password']],
    ['passwords', ['password']],
    ['my inbox', ['mail']],
    ['inboxes', []],
    ['unapproved', []],
    ['quota is used up', ['quota']],
    ['the colour', ['color']],
  ])('by the beginnings of words: %j', (text, ideas) => expect(read(text)).toEqual(ideas));

  it.each([
    ['passwortwechsel', ['changed', 'password']],
    ['wachtwoordwijziging', ['changed', 'password']],
    ['passwortsmail', ['mail', 'password']],
    ['mailpasswortwechsel', ['changed', 'mail', 'password']],
    ['mailplan', ['mail', 'plan']],
    ['mailplane', ['mail']],
    ['mailxwechsel', ['mail']],
  ])('in the parts of a compound: %j', (text, ideas) => expect(read(text)).toEqual(ideas));

  it('whether or not words are joined by a hyphen', () => {
    expect(read('block-off')).toEqual(['approve']);
    expect(read('quota-used')).toEqual(['quota']);
    expect(read('passwort-wechsel')).toEqual(['changed', 'password']);
  });

  it.each([
    ['pasword', ['password']],
    ['passswort', ['password']],
    ['pasxwort', ['password']],
    ['passowrd', ['password']],
    ['aprove', ['approve']],
    ['zustimen', ['approve']],
  ])('where one letter is wrong, missing, too much or in the wrong place: %j', (text, ideas) =>
    expect(read(text)).toEqual(ideas),
  );

  it.each(['approach', 'pazzwort', 'bassword', 'chants', 'collour', 'pln', 'in box'])(
    'and not where it is another word: %j',
    (text) => expect(read(text)).toEqual([]),
  );

  it('and not where it is an ordinary word of some language', () => {
    const ideas = { window: 'maske', some: 'manche' };
    const plain = 'jag maste machen';
    expect([...ideasIn(plain, prepareIdeas(ideas))]).toEqual(['window', 'some']);
    expect([...ideasIn(plain, prepareIdeas(ideas, {}, RIGHT))]).toEqual([]);
    expect([...ideasIn('masten', prepareIdeas({ window: 'masken' }, {}, RIGHT))]).toEqual(['window']);
  });

  it('in time that grows with the text alone', () => {
    const before = performance.now();
    for (const word of ['mail', 'passwort', 'wechsel', 'mailpasswort', 'aprov', '-'])
      ideasIn(word.repeat(2_000), reader);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('the table of situations', () => {
  it('names ideas that there are words for', () => {
    const known = new Set(['host', 'otherCrm', ...[EVERYDAY, ELSEWHERE, VENDORS].flatMap(Object.keys)]);
    const named = [...Object.values(SITUATIONS).flat(), ...OTHER_MATTERS]
      .flatMap((situation) => situation.split(/[ /]/))
      .map((part) => part.replace(/^-/, ''));
    expect([...new Set(named)].filter((idea) => !known.has(idea))).toEqual([]);
    const used = new Set(named);
    expect(Object.keys({ ...EVERYDAY, ...ELSEWHERE }).filter((idea) => !used.has(idea))).toEqual([]);
  });

  it('is written in plain small letters, which texts are made before they are read', () => {
    for (const words of Object.values({ ...EVERYDAY, ...ELSEWHERE, ...VENDORS })) {
      const latin = words.replace(/\\w|[\u0600-\uffff]/g, '');
      expect(latin).toBe(latin.toLowerCase());
      expect(latin).not.toMatch(/[^ -~]/);
    }
  });
});
