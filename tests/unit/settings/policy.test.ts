import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { managedSchemaOf } from '../../../build/managed-schema';
import { RULES } from '../../../lib/catalog/catalog';
import { parsePolicy, policyFields } from '../../../lib/settings/policy';

/** An organization's policy: valid parts apply, invalid ones are reported, and nothing throws. */

const APP = {
  name: 'Contoso CRM',
  clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
  scopes: ['Mail.Read'],
  redirectUri: 'https://crm.contoso.com/return',
};
const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';

describe('parsePolicy', () => {
  it('takes a whole policy', () => {
    const { policy, problems } = parsePolicy({
      language: 'pl',
      tenant: ' Contoso.com ',
      contact: {
        name: 'IT help desk',
        email: 'help@contoso.com',
        url: 'https://help.contoso.com/kb?id=7#top',
      },
      apps: [APP],
      notes: [{ rule: 'microsoft/admin-approval-required', text: 'Ask in #it-help.' }],
      networkChecks: false,
      hiddenHosts: ['Accounts.google.com'],
    });
    expect(problems).toEqual([]);
    expect(policy).toMatchObject({
      tenant: 'contoso.com',
      apps: [APP],
      networkChecks: false,
      hiddenHosts: ['accounts.google.com'],
    });
  });

  it.each([
    ['tenant', 'the contoso company', 'tenant', 'invalid'],
    ['tenant', '9188040d-6c67-4c5b-b112-36a304b66dad', 'tenant', 'invalid'],
    ['language', 'Polish', 'language', 'invalid'],
    ['networkChecks', 'no', 'networkChecks', 'invalid'],
    ['contact', { email: 'help' }, 'contact.email', 'invalid'],
    ['contact', { url: 'javascript:alert(1)' }, 'contact.url', 'invalid'],
    ['contact', { url: 'https://help@contoso.com/' }, 'contact.url', 'invalid'],
    ['contact', { fax: '1' }, 'contact.fax', 'unknown'],
    ['apps', [{ ...APP, clientId: 'x' }], 'apps.0.clientId', 'invalid'],
    ['apps', [{ ...APP, redirectUri: 'http://crm.contoso.com/' }], 'apps.0.redirectUri', 'invalid'],
    ['apps', [{ ...APP, version: 3 }], 'apps.0.version', 'unknown'],
    ['apps', [{ ...APP, clientId: HUBSPOT }], 'apps.0.clientId', 'taken'],
    ['notes', [{ rule: 'Need admin approval', text: 'x' }], 'notes.0.rule', 'invalid'],
    ['notes', [{ rule: 'google/other', text: 'a\u202eb' }], 'notes.0.text', 'invalid'],
    ['hiddenHosts', ['https://accounts.google.com/'], 'hiddenHosts.0', 'invalid'],
    ['hiddenHosts', 'accounts.google.com', 'hiddenHosts', 'invalid'],
    ['color', 'green', 'color', 'unknown'],
    ['__proto__', { tenant: 'contoso.com' }, '__proto__', 'unknown'],
  ])('names what is bad: %s %j', (key, value, path, kind) => {
    const { policy, problems } = parsePolicy(
      JSON.parse(`{"${key}": ${JSON.stringify(value)}, "language": "pl"}`),
    );
    const named = key === 'language' ? parsePolicy({ language: value }).problems : problems;
    expect(named).toEqual([{ path, kind }]);
    if (key !== 'language') expect(policy.language, 'the others count').toBe('pl');
  });

  const note = (rule: string, text = 'Ask us.') => ({ notes: [{ rule, text }] });
  const long = (length: number) => 'x'.repeat(length);

  it.each([
    { language: 'pl' },
    { language: 'pt-BR' },
    { contact: { name: long(80) } },
    { contact: { email: `${long(242)}@contoso.com` } },
    { contact: { email: "it.help+desk_o'neil@mail.contoso-group.com" } },
    { contact: {} },
    note('google/other', long(400)),
    note(`${long(40)}/${long(60)}`),
    { tenant: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f' },
    { networkChecks: true },
    { apps: [] },
  ])('takes what is good as far as it may go: %j', (given) => {
    expect(parsePolicy(given)).toEqual({ policy: given, problems: [] });
  });

  it.each([
    { language: 'PL' },
    { language: 'pt-br' },
    { language: 'pt-BRA' },
    { language: 'xpt-BR' },
    { contact: { name: long(81) } },
    { contact: { name: '  ' } },
    { contact: { name: 'a\u0007b' } },
    { contact: { email: `${long(243)}@contoso.com` } },
    { contact: { email: '@contoso.com' } },
    { contact: { email: 'kim park@contoso.com' } },
    { contact: { email: 'kim@contoso.com?bcc=x' } },
    { contact: 'IT help desk' },
    note('google/other', long(401)),
    note('google/other', ''),
    note('Google/other'),
    note('google/other/x'),
    note(`${long(41)}/x`),
    note(`x/${long(61)}`),
    { tenant: '' },
    { tenant: 7 },
    { hiddenHosts: [''] },
    { apps: 'x' },
  ])('takes nothing that goes beyond: %j', (given) => {
    const { policy, problems } = parsePolicy(given);
    expect(policy).toEqual({});
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ kind: 'invalid' });
  });

  it('writes what it takes in one form', () => {
    const { policy } = parsePolicy({
      contact: { name: '  IT help desk ', email: ' help@contoso.com ' },
      notes: [{ rule: 'google/other', text: ' Ask us. ' }],
    });
    expect(policy).toEqual({
      contact: { name: 'IT help desk', email: 'help@contoso.com' },
      notes: [{ rule: 'google/other', text: 'Ask us.' }],
    });
  });

  it.each([null, undefined, 'x', 7])('is empty where none is given: %j', (given) => {
    expect(parsePolicy(given)).toEqual({ policy: {}, problems: [] });
  });

  it('names every app that Signpost knows itself, and counts the others', () => {
    const { policy, problems } = parsePolicy({
      apps: [{ ...APP, clientId: HUBSPOT }, APP, { ...APP, clientId: HUBSPOT }],
    });
    expect(problems).toEqual([
      { path: 'apps.0.clientId', kind: 'taken' },
      { path: 'apps.2.clientId', kind: 'taken' },
    ]);
    expect(policy.apps).toContainEqual(APP);
  });

  it('keeps a hundred notes and fifty apps at most', () => {
    const notes = Array.from({ length: 101 }, (_, at) => ({ rule: 'google/other', text: `Note ${at}` }));
    const apps = Array.from({ length: 51 }, (_, at) => ({
      ...APP,
      clientId: APP.clientId.slice(0, -2) + String(at).padStart(2, '0'),
    }));
    expect(parsePolicy({ notes: notes.slice(1), apps: apps.slice(1) }).problems).toEqual([]);
    const { policy, problems } = parsePolicy({ notes, apps });
    expect(policy).toEqual({ notes: notes.slice(0, 100), apps: apps.slice(0, 50) });
    expect(problems.map(({ path }) => path)).toEqual(['notes', 'apps']);
  });

  it('keeps the good entries of a list and the good parts of the contact', () => {
    const { policy, problems } = parsePolicy({
      contact: { name: 'IT help desk', email: 'nobody' },
      apps: [{ name: 'x' }, APP],
      hiddenHosts: [7, 'accounts.google.com'],
    });
    expect(policy).toEqual({
      contact: { name: 'IT help desk' },
      apps: [APP],
      hiddenHosts: ['accounts.google.com'],
    });
    expect(new Set(problems.map(({ path }) => path.split('.')[0]))).toEqual(
      new Set(['contact', 'apps', 'hiddenHosts']),
    );
  });

  it('keeps as many entries as there may be', () => {
    const hosts = Array.from({ length: 5_000 }, (_, at) => `host${at}.contoso.com`);
    const { policy, problems } = parsePolicy({ hiddenHosts: hosts });
    expect(policy.hiddenHosts).toEqual(hosts.slice(0, 50));
    expect(problems).toEqual([{ path: 'hiddenHosts', kind: 'invalid' }]);
  });

  it('never throws, and what it gives is a policy', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
    });
    const keys = fc.constantFrom(...Object.keys(policyFields()), 'constructor', '__proto__');
    const near = fc.dictionary(keys, fc.oneof(anything, fc.array(anything), fc.object()), {
      noNullPrototype: false,
    });
    fc.assert(
      fc.property(fc.oneof(anything, near), (stored) => {
        const { policy } = parsePolicy(stored);
        expect(z.strictObject(policyFields()).safeParse(policy).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the managed schema of the package', () => {
  const schema = managedSchemaOf(policyFields());

  it('has every key with the kind of its value, in the form Chromium takes', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(policyFields()));
    const walk = (one: typeof schema, path: string): void => {
      expect(['object', 'array', 'string', 'boolean'], path).toContain(one.type);
      expect(one.type === 'object', path).toBe(one.properties !== undefined);
      expect(one.type === 'array', path).toBe(one.items !== undefined);
      for (const [key, inner] of Object.entries(one.properties ?? {})) walk(inner, `${path}.${key}`);
      if (one.items) walk(one.items, `${path}[]`);
    };
    walk(schema, 'policy');
    expect(schema.properties?.networkChecks).toEqual({ type: 'boolean' });
    expect(schema.properties?.contact?.properties?.email).toEqual({ type: 'string' });
    expect(schema.properties?.apps?.items?.properties?.scopes).toEqual({
      type: 'array',
      items: { type: 'string' },
    });
  });
});

it('every rule can have a note', () => {
  const notes = [...RULES.keys()].slice(0, 100).map((rule) => ({ rule, text: 'Ask us.' }));
  expect(parsePolicy({ notes }).problems).toEqual([]);
});
