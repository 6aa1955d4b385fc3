import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { appSchema } from '../../../lib/catalog/apps/schema';
import {
  CONSUMER_TENANT,
  clientId,
  domain,
  guid,
  instant,
  returnAddress,
  tenant,
} from '../../../lib/evidence/formats';
import { factsSchema } from '../../../lib/evidence/schema';

const GUID = '0b6a1f0e-1111-4222-8333-444455556666';

describe('the strict forms', () => {
  it.each([
    ['tenant', 'contoso.123'],
    ['tenant', 'contoso.c-'],
    ['tenant', CONSUMER_TENANT],
    ['tenant', 'Contoso.com'],
    ['clientId', GUID.toUpperCase()],
    ['clientId', '123.apps.googleusercontent.com'],
    ['redirectUri', 'https://app.hubspot.com/verify?code=1'],
    ['redirectUri', 'https://app.hubspot.com'],
    ['correlationId', 'x'],
    ['time', '2026-11-23T09:14:52'],
    ['time', '2026-99-23T09:14:52Z'],
  ])('are those of what is stored and sent: no %s “%s”', (field, value) => {
    expect(factsSchema.safeParse({ [field]: value }).success).toBe(false);
  });

  const FORMS = { clientId, tenant, redirectUri: returnAddress, correlationId: guid, time: instant };
  it.each(Object.entries(FORMS))('let every %s through that was read', (field, form) => {
    const some = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.domain(),
      fc.uuid(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.string(),
    );
    fc.assert(
      fc.property(some, (value) => {
        const read = form(value);
        expect(read === undefined || factsSchema.safeParse({ [field]: read }).success).toBe(true);
      }),
    );
  });

  it('hold for the catalog of apps', () => {
    const app = { name: 'Some CRM', hosts: ['crm.example'], sources: [] };
    const issuesOf = (microsoft: object) =>
      appSchema.safeParse({ ...app, microsoft }).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(issuesOf({ clientId: GUID.toUpperCase() })).toContain('microsoft.clientId');
    expect(issuesOf({ clientId: GUID })).not.toContain('microsoft.clientId');
  });

  it('know a domain by its last label', () => {
    expect(domain('contoso.co.uk')).toBe('contoso.co.uk');
    expect(domain('bücher.example')).toBeUndefined();
    expect(domain('xn--bcher-kva.xn--p1ai')).toBe('xn--bcher-kva.xn--p1ai');
    expect(domain('contoso.123')).toBeUndefined();
  });
});

describe('a point in time', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'read in %s',
    (here) => {
      it.each([
        ['2026-11-23T09:14:52', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23 09:14:52Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52.123Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52.1234567Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52+01:00', '2026-11-23T08:14:52Z'],
        ['2026-11-23T09:14:52-08:00', '2026-11-23T17:14:52Z'],
        ['2026-03-29T02:30:00', '2026-03-29T02:30:00Z'],
        ['2026-13-23T09:14:52', undefined],
        ['2026-11-23', undefined],
        ['2026-11-23T09:14:52 or so', undefined],
        ['', undefined],
      ])('“%s” is %s', (written, read) => {
        process.env.TZ = here;
        expect(instant(written)).toBe(read);
      });
    },
  );

  it('is text and nothing else', () => {
    for (const value of [0, Date.now(), null, undefined, {}, ['2026-11-23T09:14:52Z']])
      expect(instant(value)).toBeUndefined();
  });
});
