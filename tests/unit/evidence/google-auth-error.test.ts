import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthError } from '../../../lib/evidence/google-auth-error';

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
