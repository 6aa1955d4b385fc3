// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../../../lib/evidence/outline';
import { makeReport, printReport } from '../../../lib/evidence/page-report';
import { redactPath, redactText } from '../../../lib/evidence/redact';
import { outlineSchema } from '../../../lib/evidence/schema';

describe('a scrubbed text', () => {
  it.each([
    ['Sign in as jane.doe@contoso.com', 'Sign in as {mail}'],
    ['Go to https://contoso.com/x?code=abc now', 'Go to {address} now'],
    ['Tenant 8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f', 'Tenant {id}'],
    ['Welcome to contoso.co.uk', 'Welcome to {domain}'],
    ['Call +48 601 234 567', 'Call {number}'],
    ['Token 0.AXoAeyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9', 'Token 0.{token}'],
    ['AADSTS50105: something', 'AADSTS50105: something'],
    ['Need   admin\n approval', 'Need admin approval'],
  ])('%j', (text, plain) => expect(redactText(text)).toBe(plain));

  it('holds none of what was planted in it', () => {
    const secret = fc.oneof(
      fc.emailAddress(),
      fc.uuid(),
      fc.webUrl({ withQueryParameters: true }),
      fc.domain(),
    );
    fc.assert(
      fc.property(fc.lorem({ maxCount: 4 }), secret, fc.lorem({ maxCount: 4 }), (before, planted, after) => {
        expect(redactText(`${before} ${planted} ${after}`)).not.toContain(planted);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a scrubbed path', () => {
  it.each([
    ['/8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f/oauth2/v2.0/authorize', '/{id}/oauth2/v2.0/authorize'],
    ['/contoso.com/reprocess', '/{domain}/reprocess'],
    ['/settings/12345/user-preferences/email', '/settings/{number}/user-preferences/email'],
    ['/err.srf', '/err.srf'],
    ['/signin/oauth/error', '/signin/oauth/error'],
    ['/x/AQABAAEAAAD--DLA3VO7QrddgJg7Wevr/y', '/x/{part}/y'],
  ])('%s', (path, plain) => expect(redactPath(path)).toBe(plain));
});

describe('the report of a page', () => {
  it('tells how the page is built and nothing of the person', () => {
    document.documentElement.lang = 'fi';
    document.body.replaceChildren();
    const make = (name: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.textContent = text;
      document.body.append(element);
    };
    make('h1', { id: 'loginHeader' }, 'Hei kim.doe@contoso.com');
    make('p', {}, 'kim.doe@contoso.com has the secret 12345');
    make('input', { type: 'password', name: 'passwd', value: 'hunter2', id: 'i0118' });
    make('div', { id: 'user-8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f', role: 'alert' }, 'Virhe');
    const seen = outline(
      document,
      new URL('https://login.microsoftonline.com/contoso.com/login?ctx=secret#code=secret'),
    );
    const text = printReport(
      makeReport(
        '0.1.0',
        {
          site: 'microsoft',
          host: 'login.microsoftonline.com',
          tokens: ['page:ConvergedError'],
          facts: { tenant: 'contoso.com' },
        },
        seen,
      ),
    );
    for (const secret of ['kim', 'contoso', 'hunter2', 'secret', '8b0d5f3e', '12345'])
      expect(text).not.toContain(secret);
    expect(outlineSchema.safeParse(seen).error).toBeUndefined();
    expect(JSON.parse(text)).toMatchObject({
      path: '/{domain}/login',
      lang: 'fi',
      headings: ['Hei {mail}', 'Virhe'],
    });
    expect(seen.elements).toContain('input#i0118[type=password][name=passwd]');
  });
});
