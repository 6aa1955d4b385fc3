import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../lib/diagnosis/everyday/plain-words';

describe('plain words', () => {
  it.each([
    ['Need ADMIN approval', 'need admin approval'],
    ['Größe', 'grosse'],
    ['Łódź', 'lodz'],
    ['smørrebrød', 'smorrebrod'],
    ['co\u0323\u0302ng', 'cong'],
    ['it’s ‘blocked’', "it's 'blocked'"],
    ['two  blanks', 'two blanks'],
    ['a\t\r\nline\u00a0\u00a0more', 'a line more'],
    ['ｆｕｌｌ', 'full'],
  ])('of %j are %j', (text, plain) => expect(plainWords(text)).toBe(plain));
});
