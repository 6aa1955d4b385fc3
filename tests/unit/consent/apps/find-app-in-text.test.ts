import { describe, expect, it } from 'vitest';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import { findAppInText } from '../../../../lib/consent/apps/find-app-in-text';

/** Finds the app that a text names. */

describe('an app in a text', () => {
  it.each([
    ['Access blocked: Pipedrive has not completed the Google verification process', 'pipedrive'],
    ['need admin approval pipedrive', 'pipedrive'],
    ['AADSTS90094 HubSpot.', 'hubspot'],
    ['“HubSpot” gets AADSTS65001', 'hubspot'],
    ['HubSpotに接続できません', 'hubspot'],
    ['zoho needs approval', 'zoho-crm'],
    ['We use Zoho CRM here', 'zoho-crm'],
    ['Need admin approval Chili Piper', 'chili-piper'],
    ['Access blocked: Apollo.io', 'apollo'],
    ['Need admin approval for Gong', 'gong'],
    ['AADSTS90094 in Front since Monday', 'front'],
    ['Need admin approval close crm', 'close'],
    ['Need admin approval for\tGong', 'gong'],
    ['Need admin approval for\u00a0Front', 'front'],
    ['It stops at x-step 2: Pipedrive needs approval', 'pipedrive'],
    ['received by the user-agent: Pipedrive', 'pipedrive'],
    ['Zoom Rooms (application permissions) needs approval', 'zoom-rooms-application'],
  ])('%s', (text, id) => expect(findAppInText(text, APPS)).toEqual({ id }));

  it.each([
    'AADSTS90094',
    'HubSpot or Pipedrive: one of them needs approval',
    'in front of the approval page',
    'Front door is blocked. Outreach too.',
    'AADSTS65001\nFront page',
    'I click Close and it says access denied',
    'It fails since Monday, Close the window',
    'a catalyst for dust and a gong',
    'https://app.pipedrive.com/settings says access denied',
    'mail to help@hubspot.com and hubspot.com/help',
    'Hubspotter and nonhubspot',
    'User-Agent: Mozilla Thunderbird\n550 5.7.1',
    'X-Mailer : The Pipedrive\n550 5.7.1',
    'Received: from Pipedrive by mx.example.org\n550 5.7.1',
    'an affinity for approval screens',
    'a fantastical error',
    'it takes a superhuman effort',
    'the thunderbird of the desert',
    'Uman is a town, and UMAN is a word in capitals',
    'the public address of the server is blocked',
    'the monday meeting',
  ])('none in: %s', (text) => expect(findAppInText(text, APPS)).toBeUndefined());

  it('that somebody added is meant only as it is written there', () => {
    const own = { name: 'Mail', clientId: '0a1b2c3d-1111-4222-8333-444455556666', scopes: [] };
    const apps = allApps([own], []);
    expect(findAppInText('Need admin approval for Mail', apps)).toEqual({ id: `own:${own.clientId}` });
    expect(findAppInText('Need admin approval for mail', apps)).toBeUndefined();
  });
});
