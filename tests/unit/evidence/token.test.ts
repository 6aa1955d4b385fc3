import { describe, expect, it } from 'vitest';
import {
  anyCodeToken,
  codeOf,
  codeToken,
  isKind,
  isPageToken,
  isRuleToken,
  makePhraseToken,
  makeToken,
  microsoftNumber,
  microsoftToken,
  parsePhraseToken,
  parseToken,
  phraseOf,
  TOKEN_KINDS,
  type TokenKind,
  tokenValue,
  vendorOfCode,
  weightOf,
} from '../../../lib/evidence/token';

const KINDS = Object.keys(TOKEN_KINDS) as TokenKind[];

describe('a token', () => {
  it('is taken apart as it was made', () => {
    for (const kind of KINDS) {
      const token = makeToken(kind, 'a:b=c');
      expect(parseToken(token)).toEqual({ kind, value: 'a:b=c' });
      expect(isKind(token, kind)).toBe(true);
      expect(KINDS.filter((one) => tokenValue(token, one) === 'a:b=c')).toEqual([kind]);
      expect(isRuleToken(token)).toBe(true);
    }
  });

  it.each(['', ':', 'code', 'colour:red', 'toString:x', '__proto__:x', 'heading#=AbCdEf'])(
    '“%s” is none',
    (text) => {
      expect(parseToken(text)).toBeUndefined();
      expect(weightOf(text)).toBe(0);
      expect(isRuleToken(text)).toBe(false);
    },
  );

  it('weighs more when a machine wrote it than when a person reads it', () => {
    const weights = KINDS.map((kind) => weightOf(makeToken(kind, 'x')));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weightOf('code:x')).toBeGreaterThan(weightOf('param:x'));
    expect(weightOf('dom:x')).toBeGreaterThan(weightOf('heading:x'));
    expect(weightOf('sentence:x')).toBe(weightOf('heading:x'));
    expect(weightOf('named:microsoft')).toBe(0);
  });

  it('may be reported by a page only if a page can know it', () => {
    const reportable = KINDS.filter((kind) => isPageToken(makeToken(kind, 'x')));
    expect(reportable).toEqual(['code', 'param', 'page', 'path', 'dom', 'named']);
    expect(isPageToken(makePhraseToken(true, '=AbCdEf'))).toBe(true);
    for (const token of ['code:a b', 'code:', `code:${'x'.repeat(121)}`, 'code:x\ncode:y', 'heading#AbCdEf'])
      expect(isPageToken(token), token).toBe(false);
  });

  it('names a phrase by its key on a page, and by its words in a rule', () => {
    expect(parsePhraseToken(makePhraseToken(true, '<AbCdEf'))).toEqual({ prominent: true, key: '<AbCdEf' });
    expect(parsePhraseToken(makePhraseToken(false, '>AbCdEf'))).toEqual({ prominent: false, key: '>AbCdEf' });
    expect(parsePhraseToken('heading:need approval')).toBeUndefined();
    expect(phraseOf('heading:need approval: a')).toBe('need approval: a');
    expect(phraseOf('text:need approval')).toBe('need approval');
    expect(phraseOf('sentence:AADSTS50105')).toBeUndefined();
  });

  it('gives a code as a person writes it', () => {
    expect(codeOf(microsoftToken('50105'))).toBe('AADSTS50105');
    expect(codeOf(codeToken('google', 'org_internal'))).toBe('org_internal');
    expect(codeOf(codeToken('graph', 'ErrorItemNotFound'))).toBe('ErrorItemNotFound');
    expect(codeOf('code:google/any')).toBeUndefined();
    expect(codeOf('param:error=x')).toBeUndefined();
    expect(microsoftNumber('code:AADSTS50105')).toBe('50105');
    expect(microsoftNumber('AADSTS50105')).toBe('50105');
    expect(microsoftNumber('org_internal')).toBeUndefined();
    expect(vendorOfCode('code:AADSTS50105')).toBe('microsoft');
    expect(vendorOfCode('code:hubspot/MISSING')).toBe('hubspot');
    expect(vendorOfCode('heading:x')).toBeUndefined();
    expect(codeOf(anyCodeToken('google'))).toBeUndefined();
    expect(vendorOfCode(anyCodeToken('google'))).toBe('google');
    // `Error` is no vendor (it has a capital), so its slash belongs to the code.
    expect(codeOf('code:Error/x')).toBe('Error/x');
  });

  it.each(['xAADSTS50105', 'AADSTS50105x', 'AADSTS', 'code:code:AADSTS1'])(
    'reads no number out of “%s”',
    (text) => {
      expect(microsoftNumber(text)).toBeUndefined();
    },
  );

  it.each(['xcode:google/any', 'code:Google/any', 'code:/any', 'code:x'])(
    'knows nobody whose code “%s” is',
    (token) => {
      expect(vendorOfCode(token)).toBeUndefined();
    },
  );

  it('of a rule says something, on one line', () => {
    expect(isRuleToken('heading:a b')).toBe(true);
    for (const token of ['heading:', 'heading: a', 'heading:a\nb', 'colour:red'])
      expect(isRuleToken(token), token).toBe(false);
  });

  it('of a page is short and of plain letters, wherever it is cut', () => {
    expect(isPageToken(`code:${'x'.repeat(120)}`)).toBe(true);
    expect(isPageToken('dom:A0/_.=-z')).toBe(true);
    for (const token of [
      'dom:é',
      'dom: x',
      'xheading#=AbCdEf',
      'heading#=AbCdEfg',
      'heading#=AbCdE',
      'heading#!AbCdEf',
      'title#=AbCdEf',
    ])
      expect(isPageToken(token), token).toBe(false);
  });
});
