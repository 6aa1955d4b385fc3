import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../lib/i18n/language';

const PACKAGED = ['ar', 'de', 'es', 'fr', 'pt-BR'];

describe('chooseLanguage', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['es-419', 'es'],
    ['AR-eg', 'ar'],
  ])('finds a translation for %s', (wanted, code) => {
    expect(chooseLanguage(wanted, PACKAGED)).toBe(code);
  });

  // Mapudungun, Arpitan and Estonian begin with the letters of Arabic, French and Spanish.
  it.each(['arn', 'frp', 'est', 'zh', 'nb-NO', ''])('gives English where there is none: %s', (wanted) => {
    expect(chooseLanguage(wanted, PACKAGED)).toBe('en');
  });
});
