import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_TRAITS } from '../../../lib/catalog/everyday/language-traits';
import { WORD_LANGUAGES } from '../../../lib/catalog/everyday/words';
import { plainWords } from '../../../lib/diagnosis/everyday/plain-words';
import { languagesOf } from '../../../lib/diagnosis/everyday/text-languages';

/** The languages that Signpost is translated to. */
const TRANSLATED = readdirSync('locales')
  .map((file) => /^([a-zA-Z-]+)\.json$/.exec(file)?.[1] ?? '')
  .filter((language) => language !== '' && language !== 'source-hashes');

describe('the traits of languages', () => {
  it('are there for every translation, and so are its words', () => {
    expect(Object.keys(LANGUAGE_TRAITS).sort()).toEqual(['en', ...TRANSLATED].sort());
    expect([...WORD_LANGUAGES].sort()).toEqual([...TRANSLATED].sort());
  });

  describe.each(Object.entries(LANGUAGE_TRAITS))('of %s', (language, { common, letters, stop }) => {
    it('tell it', () => {
      expect(common || letters).toBeTruthy();
      if (language !== 'en' && common) expect(languagesOf(common)).toContain(language);
    });

    it('name words that tell nothing, if any are common', () => expect(stop === '').toBe(common === ''));

    it('name them in the form in which words are compared', () => expect(plainWords(stop)).toBe(stop));
  });

  it('call no word English that another language has', () => {
    const { en, ...others } = LANGUAGE_TRAITS;
    const english = new Set(en?.common.split(' '));
    const shared = Object.values(others).flatMap(({ common }) =>
      common.split(' ').filter((word) => english.has(word)),
    );
    expect(shared).toEqual([]);
  });
});
