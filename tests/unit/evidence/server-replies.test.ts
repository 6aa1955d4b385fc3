import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findReplies, replyTokens } from '../../../lib/evidence/server-replies';

const PIECES = [
  ...['535', '550', '421', '5.7.8', '4.7.0', "b'5.7.8", '#5.1.1', ' ', '-', ', ', '\n', ': ', '<'],
  ...['NO', 'BAD', 'BYE', '-ERR', '[AUTHENTICATIONFAILED]', '[SYS/TEMP]', 'a1', 'Row', 'NOTE', 'gsmtp', 'x'],
];

describe('answers of mail servers that a page quotes', () => {
  it.each([
    ['535 5.7.8 Username and Password not accepted', ['code:smtp/535', 'code:smtp/5.7.8']],
    ['550-5.4.5 Daily limit; gsmtp', ['code:smtp/550', 'code:smtp/5.4.5', 'named:google']],
    ['a1 NO [AUTHENTICATIONFAILED] Invalid credentials', ['code:imap/AUTHENTICATIONFAILED']],
    ['-ERR [SYS/TEMP] later', ['code:pop/SYS-TEMP']],
    ['Row 535: connected by Kim on day 550', []],
    ['NOT connected', []],
  ])('%j', (text, tokens) => expect(replyTokens(text)).toEqual(tokens));

  it('are all looked for, though most texts are passed over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const codes = findReplies(text).flatMap(([, found]) => found);
        expect(replyTokens(text).filter((token) => token.startsWith('code:'))).toHaveLength(codes.length);
      }),
    );
  });
});
