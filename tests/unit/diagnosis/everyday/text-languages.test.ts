import { describe, expect, it } from 'vitest';
import { WORD_LANGUAGES } from '../../../../lib/catalog/everyday/words';
import { languagesOf } from '../../../../lib/diagnosis/everyday/text-languages';
import kinds from '../corpus/kinds.json' with { type: 'json' };
import questions from '../corpus/questions.json' with { type: 'json' };
import harmless from '../corpus/retold-harmless.json' with { type: 'json' };

/** Languages and texts in them. */
const samples: [string, string][] = [
  ...questions.map(({ language, text }): [string, string] => [language, text]),
  ...[...kinds.map(({ texts }) => texts), harmless].flatMap((texts) =>
    Object.entries(texts).flatMap(([language, all]) => all.map((text): [string, string] => [language, text])),
  ),
].filter(([language]) => language === 'en' || WORD_LANGUAGES.includes(language));

describe('the languages of a text', () => {
  it('have its own among them', () => {
    const missed = samples.filter(
      ([language, text]) => language !== 'en' && !languagesOf(text).includes(language),
    );
    expect(missed.map(([language, text]) => `${language}: ${text}`)).toEqual([]);
  });

  it('are few where it is plain English', () => {
    const english = samples
      .filter(([language]) => language === 'en')
      .map(([, text]) => languagesOf(text).length);
    const mean = english.reduce((sum, count) => sum + count, 0) / english.length;
    expect(english.length).toBeGreaterThan(100);
    expect(mean).toBeLessThan(2);
  });

  it.each([
    ['', []],
    ['  \n', []],
    ['AADSTS90094', []],
    ['D', []],
    ['Der ', ['de']],
    ['the mailbox is not connected', []],
    ['AADSTS50105: The signed in user is not assigned to a role for the application.', []],
    ['Das Postfach ist nicht verbunden', ['de']],
    ['管理者の承認が必要', ['ja']],
    ['يحتاج إلى موافقة المسؤول', ['ar']],
    ['the admin says 承認が必要です', ['ja']],
  ])('%j', (text, languages) => expect(languagesOf(text)).toEqual(languages));

  it('are not told by names in addresses and programs', () => {
    expect(languagesOf('the mail of de.la@con.es and of https://el.example/das/ist is lost')).toEqual([]);
  });

  it('are all of them where nothing tells', () =>
    expect(languagesOf('Outlook synct kaputt')).toEqual(WORD_LANGUAGES));

  it('are told by both ends of a long text', () => {
    const middle = 'the same line of a log \n'.repeat(5_000);
    expect(languagesOf(`${middle} keine Verbindung`)).toContain('de');
    expect(languagesOf(`keine Verbindung ${middle}`)).toContain('de');
  });
});
