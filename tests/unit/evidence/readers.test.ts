import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findAadstsNumbers,
  parseClientId,
  parseDomain,
  parseGuid,
  parseScopes,
  parseStrictTenant,
} from '../../../lib/evidence/formats';
import { readAuthError } from '../../../lib/evidence/google-auth-error';
import { findInlineJson } from '../../../lib/evidence/inline-json';
import { addressParams, readReturnAddress } from '../../../lib/evidence/oauth';
import {
  matchPhrases,
  normalize,
  packPhrases,
  phraseKey,
  sentences,
  unpackPhrases,
} from '../../../lib/evidence/phrases';

/** Makes an authError value as Google does: field 1 is the code, field 2 a message, field 4 the status. */
function authError(code: string, status?: number, message = ''): string {
  const bytes = [0x0a, code.length, ...Buffer.from(code)];
  if (message) bytes.push(0x12, message.length, ...Buffer.from(message));
  if (status) bytes.push(0x20, (status & 127) | 128, status >> 7);
  return Buffer.from(bytes).toString('base64url');
}

describe('authError', () => {
  it('gives code and status', () => {
    expect(readAuthError('ChVhZG1pbl9wb2xpY3lfZW5mb3JjZWQgkAM')).toEqual({
      code: 'admin_policy_enforced',
      status: 400,
    });
    expect(readAuthError('Cg9wb2xpY3lfZW5mb3JjZWQgkAM')).toEqual({ code: 'policy_enforced', status: 400 });
    expect(readAuthError('CgxvcmdfaW50ZXJuYWwgkwM=')).toEqual({ code: 'org_internal', status: 403 });
  });

  it('cut anywhere it gives the right code or none', () => {
    const words = fc.constantFrom(
      'admin_policy_enforced',
      'policy_enforced',
      'access_denied',
      'redirect_uri_mismatch',
    );
    fc.assert(
      fc.property(
        words,
        fc.nat(200),
        fc.string({ maxLength: 60 }).filter((s) => Buffer.from(s).length === s.length),
        (code, at, message) => {
          const whole = authError(code, 400, message);
          expect([undefined, code]).toContain(readAuthError(whole.slice(0, at)).code);
          expect(readAuthError(whole).code).toBe(code);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('survives anything', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.uint8Array().map((b) => Buffer.from(b).toString('base64url')),
        ),
        (text) => {
          readAuthError(text);
        },
      ),
      { numRuns: 5_000 },
    );
    expect(readAuthError(`Cg${'A'.repeat(200_000)}`)).toEqual({});
  });
});

describe('$Config', () => {
  const read = (text: string) => findInlineJson(text, '$Config=');

  it('is cut out whole, whatever follows', () => {
    expect(read('//<![CDATA[\n$Config={"a":"}\\"{","b":{"c":[1]}};more();var x={};\n//]]>')).toEqual({
      a: '}"{',
      b: { c: [1] },
    });
    expect(read('$Config={"a":1};')).toEqual({ a: 1 });
  });

  it('is nothing where it is missing, cut, huge or not JSON', () => {
    for (const text of [
      '',
      '$Config=',
      '$Config={"a":1',
      '$Config={a:1};',
      '$Config=[1];',
      '$Config=null;{"a":1}',
      `$Config={"a":"${'x'.repeat(2_000_000)}"};`,
    ]) {
      expect(read(text)).toBeUndefined();
    }
  });

  it('gives back every JSON object and survives any text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, rest) => {
        expect(read(`$Config=${JSON.stringify(value)};${rest}`)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, at) => {
        read(`${text.slice(0, at)}$Config=${text}`);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not reach into prototypes', () => {
    expect(read('$Config={"__proto__":{"polluted":1}};')).toBeDefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('an answer on a return address', () => {
  const answer = (address: string) => readReturnAddress(addressParams(new URL(address)));

  it('tells error, code and tenant, and nothing of code or state', () => {
    const { tokens, facts } = answer(
      'https://app.hubspot.com/oauthor/v1/office365/verify?error=interaction_required&error_description=AADSTS50105%3a+text%0d%0aCorrelation+ID%3a+11111111-2222-4333-8444-555555555555&state=secret&code=secret',
    );
    expect(tokens).toEqual(['code:AADSTS50105', 'param:error=interaction_required', 'param:error']);
    expect(facts).toEqual({ correlationId: '11111111-2222-4333-8444-555555555555' });
  });

  it('reads the fragment and error_uri', () => {
    expect(
      answer('https://login.live.com/err.srf?lc=1033#error=invalid_request&error_description=x').tokens,
    ).toContain('param:error=invalid_request');
    expect(
      answer(
        'https://a.test/?error=access_denied&error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d65004',
      ).tokens,
    ).toContain('code:AADSTS65004');
  });

  it('knows an admin consent from its failure', () => {
    expect(
      answer('https://a.test/?admin_consent=True&tenant=8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f').tokens,
    ).toEqual(['param:admin_consent=true']);
    expect(answer('https://a.test/?admin_consent=True&error=consent_required').tokens).toContain(
      'param:error',
    );
  });
});

describe('strict forms', () => {
  it('let only well-formed values through', () => {
    expect(parseGuid('8B0D5F3E-1C2A-4F6B-9D7E-0A1B2C3D4E5F')).toBe('8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f');
    for (const bad of ['{8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f}', '<b>', '', null, '8b0d5f3e'])
      expect(parseGuid(bad)).toBeUndefined();
    for (const bad of [
      'a',
      'a..b',
      '-a.com',
      'a.c',
      'a_b.com',
      '1.2.3.4',
      `${'a'.repeat(64)}.com`,
      `${'a.'.repeat(140)}com`,
    ])
      expect(parseDomain(bad)).toBeUndefined();
    expect(parseStrictTenant('9188040d-6c67-4c5b-b112-36a304b66dad')).toBeUndefined();
    expect(
      parseClientId('123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com'),
    ).toBeDefined();
    expect(parseClientId('evil.apps.googleusercontent.com')).toBeUndefined();
    expect(parseScopes('openid https://graph.microsoft.com/Mail.Send <script>')).toEqual([
      'openid',
      'https://graph.microsoft.com/Mail.Send',
    ]);
    expect(findAadstsNumbers('AADSTS50105: a AADSTS 65001 b AADSTS123456789 AADSTS12')).toEqual([
      '50105',
      '65001',
    ]);
  });

  it.each([
    'AADSTS50105',
    'aadsts50105',
    'Aadsts50105',
    'AADSTS-50105',
    'AADSTS #50105',
    'AADSTS: 50105',
    'AADSTS – 50105',
  ])('reads “%s”', (text) => expect(findAadstsNumbers(`Sorry (${text}).`)).toEqual(['50105']));
});

describe('phrases', () => {
  const table = unpackPhrases(
    packPhrases([
      'need admin approval',
      '… is not approved by advanced protection',
      "access blocked: your institution's administrator needs to review …",
    ]),
  );
  const met = (text: string) => sentences(text).flatMap((sentence) => matchPhrases(sentence, table));

  it('are met as whole sentences, beginnings and ends', () => {
    expect(met('Need  admin\u00a0approval.')).toEqual([phraseKey('need admin approval')]);
    expect(met('Access blocked: HubSpot is not approved by Advanced Protection')).toContain(
      phraseKey('… is not approved by advanced protection'),
    );
    expect(met('Access blocked: Your institution’s administrator needs to review HubSpot')).toHaveLength(1);
  });

  it('are not met inside other sentences', () => {
    for (const text of [
      'I need admin approval for my holiday',
      'Need admin approvals',
      'is not approved by advanced protection',
      'Do you need admin approval',
    ])
      expect(met(text)).toEqual([]);
  });

  it('survive soft hyphens, typographic quotes and invisible marks', () => {
    expect(normalize('Need\u00ad admin\u200b \u2018ap\u2019\u202eproval')).toBe("need admin 'ap'proval");
  });

  it('compare texts as they would without any short cut', () => {
    const slowly = (text: string) =>
      text
        .normalize('NFKC')
        .replace(/\p{Cf}|\u034f/gu, '')
        .replace(/[\u2018-\u201b\u2032`]/g, "'")
        .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/\s+/g, ' ')
        .toLowerCase()
        .trim();
    for (let unit = 0; unit < 0x10000; unit++) {
      const letter = String.fromCharCode(unit);
      for (const text of [letter, `a${letter}b`, `é ${letter}`]) {
        if (normalize(text) !== slowly(text)) throw new Error(`U+${unit.toString(16)} is taken for another`);
      }
    }
    const strings = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...' \n`’“é̈ﬁａ（\u00ad\u00a0ß…'.split('')) }),
    );
    fc.assert(
      fc.property(strings, (text) => {
        expect(normalize(text)).toBe(slowly(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are met wherever they stand, and their hashes depend on every character', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = sentences(text);
        expect(plain.every((one) => one === normalize(one))).toBe(true);
        for (const one of plain) matchPhrases(one, table);
      }),
      { numRuns: 2_000 },
    );
    fc.assert(
      fc.property(
        fc.string({ minLength: 5, maxLength: 40 }),
        fc.string({ minLength: 5, maxLength: 40 }),
        (a, b) => {
          if (normalize(a) !== normalize(b) && phraseKey(a) === phraseKey(b)) throw new Error(`${a} | ${b}`);
        },
      ),
      { numRuns: 3_000, examples: [['need admin approval', 'need admin approvam']] },
    );
  });
});
