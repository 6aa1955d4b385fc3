import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScreens } from '../../../../lab/screens';
import harmless from '../../../../lab/texts/harmless.json' with { type: 'json' };
import { RULES } from '../../../../lib/catalog/catalog';
import { makeSearch } from '../../../../lib/diagnosis/everyday/search';
import { isPage } from '../../../../lib/diagnosis/everyday/search-page';
import { languageOf, type Translation } from '../../../../lib/i18n/language';
import questions from '../corpus/questions.json' with { type: 'json' };
import retold from '../corpus/retold-harmless.json' with { type: 'json' };
import '../every-language';

const english = makeSearch(RULES, languageOf('en'));

/** What stands around a question in a long mail, by language. */
const MAILS = {
  en: [
    'Hi all,\nI hope you had a good weekend. I am writing because something is odd since Monday and nobody here could help me so far.\nWe have been working like this for two years and it was always fine.',
    'On Thursday I meet the sales team and would like to have it sorted out by then.\nLet me know if you need anything else from my side, I am at my desk all day.\nThanks a lot and best regards\nKim',
  ],
  de: [
    'Hallo zusammen,\nich hoffe, ihr hattet ein schönes Wochenende. Ich schreibe, weil seit Montag etwas komisch ist und mir hier bisher niemand helfen konnte.\nWir arbeiten seit zwei Jahren so, und es lief immer gut.',
    'Am Donnerstag treffe ich den Vertrieb und hätte das gern bis dahin erledigt.\nMeldet euch, wenn ihr noch etwas von mir braucht, ich bin den ganzen Tag am Platz.\nVielen Dank und viele Grüße\nKim',
  ],
  fr: [
    'Bonjour à tous,\nj’espère que vous avez passé un bon week-end. Je vous écris car quelque chose est bizarre depuis lundi et personne ici n’a pu m’aider.\nNous travaillons ainsi depuis deux ans et tout allait bien.',
    'Jeudi, je vois les commerciaux et j’aimerais que ce soit réglé d’ici là.\nDites-moi s’il vous faut autre chose, je suis à mon bureau toute la journée.\nMerci beaucoup et bonne journée\nKim',
  ],
} satisfies Record<string, readonly [before: string, after: string]>;

/** Joins texts to pages. */
function pagesOf(texts: readonly string[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const text of texts) {
    page += `${text}\n`;
    if (page.length < 500 || !isPage(page)) continue;
    pages.push(page);
    page = '';
  }
  return pages;
}

/** Returns the words of the lab's healthy pages, a line for each element. */
function healthyPages(): string[] {
  return loadScreens()
    .filter(({ expect: expected }) => expected === null)
    .map(({ fragment }) => fragment.replace(/<[^>]*>/g, '\n').replace(/\n\s*/g, '\n'))
    .filter(isPage);
}

const perPage = (pages: readonly string[]) =>
  pages.reduce((sum, page) => sum + english.suggest(page).length, 0) / pages.length;

describe('a whole page or mail', () => {
  it('is longer than what somebody types, in several lines', () => {
    const line = `${'ordinary words '.repeat(15)}\n`;
    expect(isPage(line.repeat(3))).toBe(true);
    expect(isPage(line.repeat(2))).toBe(false);
    expect(isPage('short\n'.repeat(10))).toBe(false);
    expect(isPage('ordinary words '.repeat(100))).toBe(false);
  });

  it('that is healthy has hardly any suggestion', () => {
    const pages = healthyPages();
    expect(pages.length).toBeGreaterThan(5);
    expect(perPage(pages)).toBeLessThan(0.25);
  });

  it('of lines that come close to errors has few', () => {
    const pages = [...Object.values(harmless), ...Object.values(retold)].flatMap(pagesOf);
    expect(pages.length).toBeGreaterThan(60);
    expect(perPage(pages)).toBeLessThan(1);
  });

  it.each(Object.entries(MAILS))(
    'finds what somebody asks in the middle of it, nine times in ten (%s)',
    (code, mail) => {
      const translation =
        code === 'en' ? undefined : (JSON.parse(readFileSync(`locales/${code}.json`, 'utf8')) as Translation);
      const search = makeSearch(RULES, languageOf(code, translation));
      const asked = questions.filter(({ language }) => language === code);
      const missed = asked.filter(
        ({ text, rules }) => !search.suggest(mail.join(`\n${text}\n`)).some((rule) => rules.includes(rule)),
      );
      expect(missed.length, missed.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(asked.length / 10);
    },
  );

  it('suggests three rules at most, the same after each letter', () => {
    const [before, after] = MAILS.en;
    const page = `${before}\nmy boss has to allow the app\nmy mailbox was disconnected from the crm\n${after}`;
    const found = english.suggest(page);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const letters of ['.', '..', '']) expect(english.suggest(page + letters)).toEqual(found);
    expect(makeSearch(RULES, languageOf('en')).suggest(page)).toEqual(found);
  });

  it('says nothing of what is only an address', () => {
    const line =
      'https://accounts.google.com/v3/signin/identifier?continue=https://crm.example/?error=access_denied';
    expect(english.suggest(`I opened this one\n${`${line}\n`.repeat(6)}`)).toEqual([]);
  });
});
