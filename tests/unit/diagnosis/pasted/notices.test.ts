import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { NOTICES } from '../../../../lib/catalog/everyday/notices';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import notices from './notices.json' with { type: 'json' };
import '../every-language';

const index = indexRules(RULES);
const found = (text: string) => lookUp(text, index).diagnoses;

/** Notices of products about a mailbox, a calendar or themselves, and errors of CRMs' APIs. */

describe('a notice of a product', () => {
  for (const [rule, texts] of Object.entries(notices.said))
    it.each(texts)(`${rule}: %j`, (text) => expect(found(text)[0]?.rule).toBe(rule));

  it('names rules that exist', () => {
    for (const { rule, by = {} } of NOTICES)
      for (const one of [rule, ...Object.values(by)]) expect(RULES.has(one), one).toBe(true);
  });

  it('is only likely', () =>
    expect(found('Your inbox was disconnected from the CRM. Please sign in again.')[0]?.certainty).toBe(
      'likely',
    ));

  it.each([
    ['Email sync has stopped: AADSTS50173. Reconnect your mailbox.', /^microsoft\//],
    ['Calendar sync paused. {"error":"invalid_grant"} from googleapis.com. Reconnect.', /^google\//],
  ])('says nothing beside a code: %j', (text, rule) => {
    expect(found(text)[0]?.rule).toMatch(rule);
    expect(found(text).map((one) => one.rule)).not.toContain('crm/disconnected');
  });

  it('is none in a page of many sentences', () => {
    const line = 'Calendar sync was paused for kim@contoso.com. Link it again.\n';
    expect(found(line)[0]?.rule).toBe('crm/disconnected');
    expect(found(line + 'We talked about the next quarter.\n'.repeat(60))).toEqual([]);
  });

  it.each([
    'If your calendar was disconnected, reconnect it.',
    '## Your calendar was disconnected, reconnect it',
    'Is my calendar disconnected, and how do I reconnect it?',
    'Your calendar was disconnected this morning and is working again. You need not reconnect it.',
  ])('is none where nothing of it is stated now: %j', (text) => expect(found(text)).toEqual([]));
});

describe('texts without a fault that come close to a notice', () => {
  it.each(notices.harmless)('%j', (text) =>
    expect(found(text).map((one) => `${one.rule}: ${one.matchedTokens.join(' ')}`)).toEqual([]),
  );
});

describe('what an API of a CRM answers', () => {
  it.each([
    ['{"error":"invalid_grant"} POST https://oauth.pipedrive.com/oauth/token', 'crm/access-expired'],
    ['{"error":"invalid_grant"} while Pipedrive renews your mailbox', undefined],
    ['https://contoso.crm4.dynamics.com/api/data/v9.2 failed: 0x80041D1F', 'crm/user-without-access'],
    ['https://contoso.crm4.dynamics.com/api/data/v9.2 failed: 0x80040265', undefined],
    ['accounts.zoho.com: {"error":"invalid_client_secret"}', 'crm/app-set-up-wrong'],
    ['{"error":"invalid_code"}', undefined],
    ['zohoapis.com answered {"code":"INVALID_TOKEN","status":"error"}', 'crm/access-expired'],
    ['{"code":"INVALID_TOKEN","status":"error"}', undefined],
  ])('%j', (text, rule) => expect(found(text)[0]?.rule).toBe(rule));
});
