import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { APP_ACCESS_RULES } from '../../../../lib/catalog/everyday/situations';
import { isPossible, vendorsIn } from '../../../../lib/diagnosis/everyday/vendors';

describe('the vendors that somebody names', () => {
  it.each([
    ['my outlook is blocked', ['microsoft']],
    ['office365 and office 365', ['microsoft']],
    ['office365', ['microsoft']],
    ['gmail in hubspot', ['google', 'hubspot']],
    ['sfdc lost my mail', ['salesforce']],
    ['mail at ovh', ['host']],
    ['pipedrive', ['otherCrm']],
    ['printer', []],
  ])('%s', (text, vendors) => expect([...vendorsIn(text)].sort()).toEqual(vendors));
});

describe('a rule may be meant', () => {
  const possible = (rule: string, ...vendors: string[]) => isPossible(rule, new Set(vendors));

  it('whatever it is, where nobody is named or its own vendor is', () => {
    for (const rule of ['microsoft/a', 'google/a', 'hubspot/a', 'salesforce/a', 'crm/a', 'mail/a'])
      expect(possible(rule), rule).toBe(true);
    for (const rule of ['microsoft/a', 'google/a']) {
      expect(possible(rule, 'microsoft', 'google'), rule).toBe(true);
      expect(possible(rule, 'salesforce', rule.slice(0, -2)), rule).toBe(true);
    }
  });

  it.each(['microsoft', 'google', 'hubspot', 'salesforce', 'host', 'otherCrm'])(
    'by anybody, if it is one of every CRM or of every mailbox (%s)',
    (named) => {
      expect(possible('crm/a', named)).toBe(true);
      expect(possible('mail/a', named)).toBe(true);
    },
  );

  it('of HubSpot by who names a mailbox there, and not by the user of another CRM', () => {
    for (const named of ['microsoft', 'google']) expect(possible('hubspot/a', named), named).toBe(true);
    for (const named of ['salesforce', 'otherCrm', 'host'])
      expect(possible('hubspot/a', named), named).toBe(false);
  });

  it('of Microsoft or Google by who names a CRM, and not where the mailbox is with somebody else', () => {
    for (const named of ['hubspot', 'otherCrm']) {
      expect(possible('microsoft/a', named), named).toBe(true);
      expect(possible('google/a', named), named).toBe(true);
    }
    expect(possible('microsoft/a', 'google')).toBe(false);
    expect(possible('google/a', 'microsoft')).toBe(false);
    for (const named of ['salesforce', 'host']) {
      expect(possible('microsoft/a', named), named).toBe(false);
      expect(possible('google/a', named), named).toBe(false);
    }
  });

  it('of the mailbox’s approval by who names Salesforce, which lets no app into a mailbox', () => {
    for (const rule of APP_ACCESS_RULES) {
      expect(RULES.has(rule), rule).toBe(true);
      expect(possible(rule, 'salesforce'), rule).toBe(true);
      expect(possible(rule, 'host'), rule).toBe(false);
    }
    expect(possible('google/admin-policy', 'salesforce', 'microsoft')).toBe(false);
  });
});
