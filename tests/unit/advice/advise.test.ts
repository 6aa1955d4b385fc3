import { describe, expect, it } from 'vitest';
import { advise } from '../../../lib/advice/advise';
import { withUnbreakableNames } from '../../../lib/advice/details';
import { RULES } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { interpolate } from '../../../lib/i18n/interpolate';
import { type Language, languageOf, type Translation } from '../../../lib/i18n/language';
import pl from '../../../locales/pl.json';

const CLIENT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const english = languageOf('en');
const polish = languageOf('pl', pl as unknown as Translation);
const say = (rule: string, facts = {}, language: Language = english, more = {}, found = {}) =>
  advise(
    { rule, certainty: 'certain', matchedTokens: ['code:X'], codes: ['AADSTS90094'], ...found },
    { language, host: 'login.microsoftonline.com', facts, apps: APPS, ...more },
  );

describe('a code whose cause is known better than its rule’s', () => {
  it.each([
    ['AADSTS90002', 'Check the e-mail address you sign in with'],
    ['AADSTS900021', 'Get a new link: this one has a mistake in it'],
    ['AADSTS900023', 'Get a new link: this one has a mistake in it'],
  ])('has words of its own: %s', (code, title) => {
    const diagnosis = {
      rule: 'microsoft/tenant-not-found',
      certainty: 'certain' as const,
      matchedTokens: [`code:${code}` as const],
      codes: [code],
    };
    expect(advise(diagnosis, { language: languageOf('en'), apps: APPS, host: '', facts: {} }).title).toBe(
      title,
    );
  });
});

describe('advice', () => {
  it('fills every blank of every rule, in every language, with and without an app', () => {
    for (const language of [english, polish]) {
      for (const id of RULES.keys()) {
        for (const facts of [
          {},
          { clientId: CLIENT, tenant: 'contoso.com' },
          { clientId: '0a1b2c3d-1111-4222-8333-444455556666' },
        ]) {
          expect(JSON.stringify(say(id, facts, language)), `${id} ${language.code}`).not.toMatch(
            /\{[a-zA-Z]+\}|undefined|\[object/,
          );
        }
      }
    }
  });

  it('reads as well where nobody knows the app', () => {
    for (const id of RULES.keys()) {
      for (const facts of [{}, { clientId: '0a1b2c3d-1111-4222-8333-444455556666' }]) {
        for (const approved of [false, true])
          expect(JSON.stringify(say(id, facts, english, { approved })), id).not.toMatch(
            /\b(?:your|a|an|in|into|from|with|maker,) the app’s maker|the app’s maker has lost/i,
          );
      }
    }
  });

  it('gives the link of a known app with the tenant of the page', () => {
    const advice = say('microsoft/admin-approval-required', { clientId: CLIENT, tenant: 'contoso.com' });
    expect(advice.link?.url).toContain('https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?');
    expect(advice.primary).toMatchObject({ kind: 'copy', label: 'Copy the message for your admin' });
    expect(advice.primary?.kind === 'copy' && advice.primary.value).toContain(advice.link?.url);
    expect(advice.title).toContain('HubSpot Sales');
    expect(advice.body.join(' ')).toContain('contoso.com');
  });

  it('blames Microsoft’s default only where that can be the reason', () => {
    const rule = 'microsoft/admin-approval-required';
    const facts = { clientId: CLIENT, scopes: ['https://graph.microsoft.com/Mail.Read'] };
    const told = (code: string) =>
      say(rule, facts, english, {}, { matchedTokens: [`code:${code}`], codes: [code] });
    expect(told('AADSTS90094').why.join(' ')).toContain('Mail.Read');
    expect(told('AADSTS90094').why.join(' ')).not.toContain('wrong ID');
    expect(told('AADSTS650056').why.join(' ')).toContain('wrong ID');
    expect(told('AADSTS650056').why.join(' ')).not.toMatch(/default|Mail\.Read/);
    expect(told('AADSTS650056').link?.url).toBe(told('AADSTS90094').link?.url);
  });

  it('sends an administrator who declined back to the approval link, not to a mailbox', () => {
    const told = (token: string) =>
      say('microsoft/consent-declined', { clientId: CLIENT }, english, {}, { matchedTokens: [token] });
    for (const token of ['param:admin_consent=true', 'param:error=permission_denied']) {
      const advice = told(token);
      expect(advice.title).toMatch(/^Open the approval link again/);
      expect(JSON.stringify(advice)).not.toContain('Connect again');
      expect(advice.procedures[0]?.title).toBe('Open the approval link again');
      expect(advice.link?.url).toContain('/adminconsent?');
    }
    expect(told('param:error_subcode=cancel').title).toMatch(/^Connect again/);
  });

  it('links on the cloud a person is on', () => {
    const advice = say('microsoft/admin-approval-required', { clientId: CLIENT }, english, {
      host: 'login.microsoftonline.us',
    });
    expect(advice.link?.url).toContain('https://login.microsoftonline.us/organizations/');
    const onCrm = say('microsoft/admin-approval-required', { clientId: CLIENT }, english, {
      host: 'app.hubspot.com',
      signInHost: 'login.microsoftonline.us',
    });
    expect(onCrm.link?.url).toContain('https://login.microsoftonline.us/organizations/');
    expect(onCrm.message?.text).toContain(onCrm.link?.url);
  });

  it('offers nothing in one click for an app it does not know', () => {
    const advice = say(
      'microsoft/admin-approval-required',
      { clientId: '0a1b2c3d-1111-4222-8333-444455556666' },
      english,
      { app: { kind: 'unknown', clientId: '0a1b2c3d-1111-4222-8333-444455556666' } },
    );
    expect(advice.link).toBeUndefined();
    expect(JSON.stringify(advice)).not.toContain('adminconsent');
    expect(JSON.stringify(advice)).not.toContain('0a1b2c3d');
    expect(advice.cautions.join()).toContain('doesn’t know this app');
  });

  it('names Microsoft’s default where the request asks for what it leaves to administrators', () => {
    const asked = {
      clientId: CLIENT,
      scopes: ['openid', 'https://graph.microsoft.com/Mail.ReadWrite', 'Mail.Send'],
    };
    const said = say('microsoft/admin-approval-required', asked).why.join(' ');
    expect(said).toContain('Mail.ReadWrite');
    expect(said).not.toContain('Mail.Send');
    expect(said).toContain('Microsoft’s own default');
    expect(
      say('microsoft/admin-approval-required', { ...asked, scopes: ['User.Read'] }).why.join(' '),
    ).not.toContain('asks for User.Read');
  });

  it('looks at why Microsoft still asks, where an approval was seen before', () => {
    const around = [{ clientId: CLIENT }, english] as const;
    const advice = say('microsoft/admin-approval-required', ...around, { approved: true });
    expect(advice.procedures[0]?.remedy).toBe('still-asks');
    expect(advice.forReader, 'it stands open').toBe(true);
    expect(advice.cautions.join()).toContain('This browser has seen an approval');
    expect(advice.message?.text).toContain('Microsoft still asks for an approval. Could you find out why?');
    expect(advice.message?.text).toContain(advice.link?.url);
    // An approval changes nothing for other problems.
    for (const rule of ['microsoft/user-not-assigned', 'microsoft/consent-granted'])
      expect(say(rule, ...around, { approved: true }), rule).toEqual(say(rule, ...around));
  });

  it('says after an approval that it is done, with a reply to copy; with an "if" only where it is inferred', () => {
    const tell = (certainty: 'certain' | 'likely') =>
      advise(
        { rule: 'microsoft/consent-granted', certainty, codes: [], matchedTokens: [] },
        { language: english, host: 'login.microsoftonline.com', facts: { clientId: CLIENT }, apps: APPS },
      );
    const certain = tell('certain');
    expect(certain.title).toBe('Done: HubSpot Sales is approved for your organization');
    expect(certain.primary).toMatchObject({
      kind: 'copy',
      value: 'HubSpot Sales is approved for your organization. You can connect your mailbox now.',
    });
    expect(`${[...certain.body, ...certain.why].join(' ')} ${certain.procedures[0]?.title}`).not.toMatch(
      /\bif Accept|Connect your mailbox/,
    );
    const likely = tell('likely');
    expect(certain.chip.text).toBe('Good news');
    expect(likely.chip.text, 'nobody knows yet').toBe('Good to know');
    expect(likely.title).toBe('If you pressed Accept, tell the people who asked to connect again');
    expect([...likely.body, ...likely.why].join(' ')).not.toContain('has recorded');
    expect(likely.primary).toBeUndefined();
  });

  it.each([
    ['Your Microsoft 365 admin', 'Your Microsoft\u00a0365 admin'],
    ['Ihr Google-Workspace-Administrator', 'Ihr Google\u2011Workspace-Administrator'],
    ['Your CRM admin', 'Your CRM admin'],
    ['Microsoft has 365 of them', 'Microsoft has 365 of them'],
  ])('keeps the name of an admin’s product on one line: %j', (text, shown) => {
    expect(withUnbreakableNames(text)).toBe(shown);
  });

  it('says what a guess was inferred from', () => {
    const cautions = (host: string, matchedTokens: string[]) =>
      advise(
        { rule: 'microsoft/admin-approval-required', certainty: 'likely', codes: [], matchedTokens },
        { language: english, host, facts: {}, apps: APPS },
      ).cautions.join(' ');
    expect(cautions('login.microsoftonline.com', ['heading:need admin approval'])).toContain(
      'the page shows no error code',
    );
    expect(cautions('app.hubspot.com', ['flow:approval'])).toContain('the sign-in just before it');
    const pasted = cautions('', ['text:need admin approval']);
    expect(pasted).toContain('your text holds no error code');
    expect(pasted, 'which is typed into that very window').not.toMatch(/page|toolbar window/);
  });

  it('names the version among the details for support', () => {
    expect(say('microsoft/user-not-assigned').detailsText).toMatch(/^Signpost \d+\.\d+\.\d+$/m);
  });

  it('writes the message in the language it was asked to, and labels in the reader’s', () => {
    const advice = say('microsoft/admin-approval-required', { clientId: CLIENT }, english, {
      messageLanguage: polish,
    });
    expect(advice.primary?.label).toBe('Copy the message for your admin');
    expect(advice.message).toMatchObject({ lang: 'pl', dir: 'ltr' });
    expect(advice.primary?.kind === 'copy' && advice.primary.value).toBe(advice.message?.text);
    expect(advice.message?.text).toContain('naszej firmy');
  });

  it('keeps identifiers as they are in Polish', () => {
    const advice = say(
      'microsoft/admin-approval-required',
      { clientId: CLIENT, tenant: 'contoso.com' },
      polish,
    );
    const message = advice.primary?.kind === 'copy' ? advice.primary.value : '';
    for (const name of [
      'Mail.ReadWrite',
      'Calendars.Read',
      'User.Read',
      'offline_access',
      CLIENT,
      'HubSpot Sales',
    ])
      expect(message).toContain(name);
    expect(advice.lang).toBe('pl');
  });
});

describe('blanks', () => {
  it('begin a sentence with a capital letter, identifiers excepted', () => {
    expect(interpolate('{org} must act. {org} can.', { org: 'your organization' })).toBe(
      'Your organization must act. Your organization can.',
    );
    expect(interpolate('{org} must act.', { org: 'contoso.com' })).toBe('contoso.com must act.');
    expect(interpolate('for {org}', { org: 'your organization' })).toBe('for your organization');
    expect(interpolate('Made by {maker}. It asks.', { maker: 'HubSpot, Inc.' })).toBe(
      'Made by HubSpot, Inc. It asks.',
    );
    expect(interpolate('Made by {maker}.', { maker: 'meetergo' })).toBe('Made by meetergo.');
  });
});

describe('what stands around the advice', () => {
  it.each([
    ['hubspot/imap-settings', true],
    ['google/service-trouble', true],
    ['microsoft/approval-request-waiting', true],
    ['microsoft/user-not-assigned', false],
    ['google/redirect-mismatch', false],
  ])('says whether the ways are the reader’s own: %s', (rule, yours) => {
    const { forReader, procedures, chip } = say(rule);
    expect(forReader).toBe(yours);
    expect(['you', 'wait'].includes(chip.who)).toBe(yours);
    const whose = procedures.map(({ who, title }) => [who, /^For (?:you|your|the)/.test(title)]);
    for (const [who, told] of whose) expect(told, `${rule} ${who}`).toBe(actor(who) !== actor(chip.who));
  });
  const actor = (who: unknown) => (who === 'wait' ? 'you' : who);

  it('calls the site by its name where it says that it does not belong to it', () => {
    expect(say('microsoft/user-not-assigned').labels.independent).toContain('Microsoft');
    expect(
      say('google/org-internal', {}, english, { host: 'accounts.google.com' }).labels.independent,
    ).toContain('Google');
    expect(say('microsoft/user-not-assigned').labels).toMatchObject({
      ...english.texts.hint,
      independent: expect.any(String),
    });
  });

  it('gives the details as lines of a text', () => {
    const { details, detailsText } = say('microsoft/user-not-assigned', {
      clientId: CLIENT,
      correlationId: '0196f9bb-4238-4611-94a4-1b8dedb34f83',
    });
    expect(details.length).toBeGreaterThan(1);
    for (const { label, value } of details) expect(detailsText.split('\n')).toContain(`${label}: ${value}`);
  });

  it('opens a page from one place only: the main button, or the way', () => {
    for (const id of RULES.keys()) {
      const { primary, procedures } = say(id);
      for (const { open } of procedures) {
        expect(open === undefined || open.kind === 'open', id).toBe(true);
        if (open) expect(open, id).not.toBe(primary);
      }
    }
    expect([...RULES.keys()].some((id) => say(id).procedures.some(({ open }) => open))).toBe(true);
  });

  it('names look-alikes by their titles, and how to tell them apart', () => {
    const { maybe } = say('google/context-aware-access');
    expect(maybe).toEqual([
      {
        rule: 'google/service-off',
        title: say('google/service-off').title,
        tell: expect.stringContaining('the service itself may be off'),
      },
    ]);
    expect(say('google/context-aware-access', {}, polish).maybe[0]?.title).toBe(
      say('google/service-off', {}, polish).title,
    );
  });

  it('has a note and a contact only where somebody entered them', () => {
    const bare = say('microsoft/user-not-assigned');
    expect('note' in bare || 'contact' in bare).toBe(false);
    const notes = new Map([['microsoft/user-not-assigned', { text: 'Ask in the IT channel.' }]]);
    const settings = { contact: { name: 'IT desk', email: 'it@contoso.com' }, notes };
    const { note, contact } = say('microsoft/user-not-assigned', {}, english, { settings });
    expect(JSON.stringify(note)).toContain('Ask in the IT channel.');
    expect(JSON.stringify(contact)).toContain('IT desk');
  });
});
