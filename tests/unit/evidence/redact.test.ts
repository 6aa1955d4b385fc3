import { describe, expect, it } from 'vitest';
import { redactPath, redactText } from '../../../lib/evidence/redact';

/** A redacted text or path neither names a person nor contains a secret. */

describe('a text', () => {
  it.each([
    ['(kim.doe@contoso.com)', '({mail})'],
    ['"kim"@contoso.com', '"kim"@{domain}'],
    ['mailto:kim@contoso.com now', '{mail} now'],
    ['ftp://files/x HTTPS://HOST/y http:z', '{address} {address} {address}'],
    ['<https://a.example/x>', '<{address}>'],
    ['8B0D5F3E-1C2A-4F6B-9D7E-0A1B2C3D4E5F', '{id}'],
    ['at mail.contoso.co.uk.', 'at {domain}.'],
    ['at CONTOSO.COM', 'at {domain}'],
    ['read file.txt', 'read {domain}'],
    ['v1.2 of it', 'v1.2 of it'],
    [
      'call 601-234-567 or (030) 123/4567',
      'call {number} or (030) 123/4567'.replace('(030) 123/4567', '({number}'),
    ],
    ['12 34 56 78', '{number}'],
    ['123456789', '{number}'],
    ['12345678 and 1234567', '12345678 and 1234567'],
    ['AADSTS700016 and AADSTS50105', 'AADSTS700016 and AADSTS50105'],
    ['a1b2c3d4e5f6g7h8i9j0', '{token}'],
    ['a1b2c3d4e5f6g7h8i9j', 'a1b2c3d4e5f6g7h8i9j'],
    ['abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz'],
    ['abcdefghij-klmnop_qrst1', '{token}'],
    ['  two \t\n words ', 'two words'],
  ])('%j is told as %j', (text, plain) => expect(redactText(text)).toBe(plain));

  it('is told to 200 characters, and read to 2,000', () => {
    expect(redactText('word '.repeat(100))).toBe('word '.repeat(40));
    expect(redactText(`${'kim@contoso.com '.repeat(200)}end`)).toBe('{mail} '.repeat(50).slice(0, 200));
  });
});

describe('a path', () => {
  it.each([
    ['/8B0D5F3E-1C2A-4F6B-9D7E-0A1B2C3D4E5F/x', '/{id}/x'],
    ['/12/12a/a12', '/{number}/{part}/a12'],
    ['/a1234/a123', '/{part}/a123'],
    ['/contoso.com/v2.0/V1.1', '/{domain}/v2.0/V1.1'],
    ['/post.srf/Login.ASPX', '/post.srf/Login.ASPX'],
    ['/mail.contoso.example/x', '/{domain}/x'],
    [`/${'a'.repeat(31)}/${'a'.repeat(32)}`, `/${'a'.repeat(31)}/{part}`],
    ['/_x/-x/x_y.z-1', '/{part}/{part}/x_y.z-1'],
    ['/a//b/', '/a//b/'],
    ['/a b/ä', '/{part}/{part}'],
    ['', ''],
    ['/1/2/3/4/5/6/7/8/9/10/11/12/13', '/{number}'.repeat(11)],
  ])('%s is told as %s', (path, plain) => expect(redactPath(path)).toBe(plain));
});
