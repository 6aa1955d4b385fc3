import { describe, expect, it } from 'vitest';
import {
  markLogLines,
  quotesRefusal,
  unfoldReplies,
} from '../../../../../lib/diagnosis/pasted/errors/replies';

/** Lines of replies and logs, prepared for reading their sentences. */

describe('a reply of several lines', () => {
  it.each([
    [
      '550-5.7.60 Client does not\n550 5.7.60 have permissions',
      '550-5.7.60 Client does not have permissions',
    ],
    ['5.7.60 one\n5.7.60 two\n5.7.60 three', '5.7.60 one two three'],
    ['<< 550-5.7.60 one\r\n<< 550 5.7.60 two', '<< 550-5.7.60 one two'],
    ['said 550-5.7.60 one\\r\\n550 5.7.60 two\\n550 5.7.60 three', 'said 550-5.7.60 one two three'],
  ])('becomes one: %j', (text, one) => expect(unfoldReplies(text)).toBe(one));

  it.each([
    'nothing of the kind\nat all',
    '550-5.7.60 one\n550 5.7.61 two',
    '550-5.7.60 one\nand two',
    '550-5.7.60 one\n\n550 5.7.60 two',
    '550-5.7.60 one\nx 550 5.7.60 two',
    '550-5.7.60 one\n550 5.7.60',
    '',
  ])('is left where it is none: %j', (text) => expect(unfoldReplies(text)).toBe(text));
});

describe('a line of a log', () => {
  it.each([
    ['2026-11-12 08:14:03 ERROR sign in failed', '2026-11-12 08:14:03 ERROR: sign in failed'],
    ['08:14 [worker-3] WARN\tsign in failed', '08:14 [worker-3] WARN: sign in failed'],
    ['[ERROR] sign in failed', '[ERROR]: sign in failed'],
    ['one\nFATAL   sign in failed\ntwo', 'one\nFATAL: sign in failed\ntwo'],
    ['WARNING sign in', 'WARNING: sign in'],
    ['CRITICAL sign in', 'CRITICAL: sign in'],
    ['SEVERE sign in', 'SEVERE: sign in'],
  ])('has a colon before its sentence: %j', (text, marked) => expect(markLogLines(text)).toBe(marked));

  it.each([
    'ERROR: sign in',
    'ERROR – sign in',
    'ERROR - sign in',
    'ERROR 404',
    'some text ERROR sign in',
    'ERRORS sign in',
    'INFO sign in',
    'error sign in',
    'ERROR\nsign in',
    'ERROR',
  ])('is left where it is none: %j', (text) => expect(markLogLines(text)).toBe(text));
});

describe('a refusal', () => {
  it.each([
    '-ERR no',
    '-ERR',
    'a1 NO Login failed',
    'a1 NO [ALERT] login',
    '* BYE [UNAVAILABLE]',
    'a1 BAD Command',
  ])('is one: %j', (text) => expect(quotesRefusal(text)).toBe(true));

  it.each(['a1 NO login failed', 'there is NO such thing', '550 5.7.60 Client does not', 'a1 OK Login', ''])(
    'is none: %j',
    (text) => expect(quotesRefusal(text)).toBe(false),
  );
});
