import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise';
import { RULES } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { languageOf } from '../../../lib/i18n/language';

const HUBSPOT_SALES = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const adviceOf = (rule: string, token: string, more = {}) =>
  advise(
    { rule, certainty: 'certain', matchedTokens: [token], codes: [] },
    { language: languageOf('en'), host: '', facts: {}, apps: APPS, ...more },
  );
const titleOf = (...given: Parameters<typeof adviceOf>) => adviceOf(...given).title;

describe('an app that calls a CRM', () => {
  it.each([
    ['whatever the rule says', {}],
    ['whoever’s id is there', { facts: { clientId: HUBSPOT_SALES } }],
    ['whatever a person says', { reportedApp: { id: 'hubspot' } }],
  ])('is not HubSpot where HubSpot answers, %s', (_, more) =>
    expect(titleOf('hubspot/app-consent', 'code:hubspot/MISSING_SCOPES', more)).toBe(
      'Ask the app’s maker to fix its connection to HubSpot',
    ),
  );

  it.each([
    ['salesforce-eac', 'code:salesforce/INVALID_SESSION_ID'],
    ['pipedrive', 'named:crm-api'],
    ['zoho-crm', 'code:zoho/INVALID_TOKEN'],
    ['dynamics-365', 'code:dataverse/0x8005f101'],
  ])('is not %s where that answers', (id, token) =>
    expect(titleOf('crm/access-expired', token, { reportedApp: { id } })).toBe(
      'Connect the app to your CRM again',
    ),
  );

  it.each([
    ['outreach', 'code:salesforce/INVALID_SESSION_ID', 'Connect Outreach to your CRM again'],
    ['hubspot', 'code:salesforce/INVALID_SESSION_ID', 'Connect HubSpot to your CRM again'],
  ])('is %s where another one answers', (id, token, title) =>
    expect(titleOf('crm/access-expired', token, { reportedApp: { id } })).toBe(title),
  );

  it('is asked for, and HubSpot is no answer where HubSpot asks', () => {
    const offered = (rule: string, token: string) =>
      adviceOf(rule, token, { host: 'app.hubspot.com' }).choices?.answers.map(({ label }) => label);
    expect(offered('hubspot/app-consent', 'code:hubspot/MISSING_SCOPES')).not.toContain('HubSpot');
    expect(offered('microsoft/admin-approval-required', 'code:AADSTS90094')).toContain('HubSpot');
  });

  it('is named in no rule of HubSpot’s own screens otherwise', () => {
    expect(RULES.get('hubspot/permission-missing')?.caller).toBeUndefined();
    expect(titleOf('hubspot/imap-settings', 'named:hubspot')).toBe(
      'Check your mail server settings and password',
    );
  });
});
