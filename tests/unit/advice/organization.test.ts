import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise';
import { allApps } from '../../../lib/consent/apps/custom-apps';
import { languageOf } from '../../../lib/i18n/language';
import type { EffectiveSettings } from '../../../lib/settings/effective';

/** What a person and an organization chose, in the advice. */

const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const OWN = {
  name: 'Contoso CRM',
  clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
  scopes: ['Mail.Read'],
  redirectUri: 'https://crm.contoso.com/return',
};
const APPROVAL = 'microsoft/admin-approval-required';
const apps = allApps([OWN], []);
const say = (rule: string, facts: object, chosen: Partial<EffectiveSettings> = {}, known = apps) =>
  advise(
    { rule, certainty: 'certain', matchedTokens: ['code:X'], codes: [] },
    {
      language: languageOf('en'),
      host: 'login.microsoftonline.com',
      facts,
      apps: known,
      settings: { tenant: '', contact: {}, notes: new Map(), ...chosen },
    },
  );
const mailOf = (advice: ReturnType<typeof say>) =>
  [advice.primary, ...advice.secondary, ...advice.more].flatMap((one) =>
    one?.kind === 'mail' ? one.href : [],
  )[0];

describe('the chosen organization', () => {
  it('fills in what the page does not say, and never overrules the page', () => {
    const filled = say(APPROVAL, { clientId: HUBSPOT }, { tenant: 'contoso.com' });
    expect(filled.link?.url).toContain('https://login.microsoftonline.com/contoso.com/');
    expect(filled.body[0]).toContain('contoso.com');
    expect(filled.detailsText, 'the details say what the page said').not.toContain('contoso.com');
    const page = say(APPROVAL, { clientId: HUBSPOT, tenant: 'fabrikam.com' }, { tenant: 'contoso.com' });
    expect(page.link?.url).toContain('https://login.microsoftonline.com/fabrikam.com/');
    expect(JSON.stringify(page)).not.toContain('contoso.com');
  });

  it('goes into the link as a tenant id, but is not named by it', () => {
    const id = '0a1b2c3d-1111-4222-8333-444455556666';
    const advice = say(APPROVAL, { clientId: HUBSPOT }, { tenant: id });
    expect(advice.link?.url).toContain(`/${id}/`);
    expect(advice.title).not.toContain(id);
  });
});

describe('whom to ask', () => {
  const contact = { name: 'IT help desk', email: 'help+mail@contoso.com', url: 'https://help.contoso.com/' };

  it('is named, and the mail goes there', () => {
    const advice = say(APPROVAL, { clientId: HUBSPOT }, { contact });
    expect(advice.contact).toEqual({
      label: 'Who to ask',
      parts: [
        { text: 'IT help desk' },
        { text: 'help+mail@contoso.com', href: 'mailto:help%2Bmail@contoso.com' },
        { text: 'Help page', href: 'https://help.contoso.com/' },
      ],
    });
    expect(mailOf(advice)).toMatch(/^mailto:help%2Bmail@contoso\.com\?subject=/);
  });

  it('is not whom the app’s maker is asked by', () => {
    expect(mailOf(say('google/invalid-scope', { clientId: HUBSPOT }, { contact }))).toMatch(
      /^mailto:\?subject=/,
    );
  });

  it('is nobody where nothing is wrong, and where nobody was named', () => {
    expect(say('microsoft/consent-granted', {}, { contact }).contact).toBeUndefined();
    const advice = say(APPROVAL, { clientId: HUBSPOT });
    expect(advice).not.toHaveProperty('contact');
    expect(mailOf(advice)).toMatch(/^mailto:\?subject=/);
  });
});

it('an organization’s own words stand with the problem they are about', () => {
  const note = { rule: APPROVAL, text: 'Ask in **#it-help** first.', url: 'https://wiki.contoso.com/mail' };
  const notes = new Map([[APPROVAL, note]]);
  expect(say(APPROVAL, {}, { notes }).note).toEqual({
    label: 'From your organization',
    parts: [
      { text: 'Ask in **#it-help** first.' },
      { text: 'Your organization’s page', href: 'https://wiki.contoso.com/mail' },
    ],
  });
  expect(say('microsoft/user-not-assigned', {}, { notes })).not.toHaveProperty('note');
});

describe('an added app', () => {
  it('gets its link, and a word about who added it', () => {
    const advice = say(APPROVAL, { clientId: OWN.clientId, tenant: 'contoso.com' });
    expect(advice.link?.url).toContain(`client_id=${OWN.clientId}`);
    expect(advice.link?.url).toContain('redirect_uri=https://crm.contoso.com/return');
    expect(advice.cautions).toContain('Contoso CRM was added by you; Signpost hasn’t checked it.');
    const theirs = say(APPROVAL, { clientId: OWN.clientId }, {}, allApps([], [OWN]));
    expect(theirs.cautions).toContain(
      'Contoso CRM was added by your organization; Signpost hasn’t checked it.',
    );
  });

  it('never stands in for an app of the package', () => {
    const known = allApps([{ ...OWN, clientId: HUBSPOT }], []);
    const advice = say(APPROVAL, { clientId: HUBSPOT }, {}, known);
    expect(advice.title).toContain('HubSpot Sales');
    expect(JSON.stringify(advice)).not.toContain('Contoso CRM');
  });
});
