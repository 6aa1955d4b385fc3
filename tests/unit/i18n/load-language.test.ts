import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AVAILABLE_LANGUAGES, loadLanguage } from '../../../lib/i18n/load-language';
import { TEXTS } from '../../../lib/i18n/texts';

/** Loads the language that a browser asks for from the files of the package. */

const asked: string[] = [];
const load = (wanted: string) => loadLanguage(wanted, (path) => `package:/${path}`);

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(readFileSync(address.replace('package:/', '')));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('a language', () => {
  it('is one of the package’s, or English', () => {
    const files = readdirSync('locales').flatMap((name) => /^(\w\w(?:-\w\w)?)\.json$/.exec(name)?.[1] ?? []);
    expect([...AVAILABLE_LANGUAGES].sort()).toEqual(['en', ...files].sort());
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['ar', 'ar'],
  ])('is read from its file: %s', async (wanted, code) => {
    const language = await load(wanted);
    expect(language.code).toBe(code);
    expect(language.texts.advice.otherApp).not.toBe(TEXTS.advice.otherApp);
    expect(asked).toEqual([`package:/locales/${code}.json`]);
  });

  it.each(['en', 'en-GB', 'xx', ''])('needs no file where it is English: %j', async (wanted) => {
    const language = await load(wanted);
    expect(language.code).toBe('en');
    expect(language.texts.advice.otherApp).toBe(TEXTS.advice.otherApp);
    expect(asked).toEqual([]);
  });
});
