import { describe, expect, it, vi } from 'vitest';
import { type AdminMessage, mailto, messageText, shortenForMail } from '../../../lib/advice/admin-message';
import { type MessageOptions, messageFor } from '../../../lib/advice/advise';
import { RULES } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import type { ReportedApp } from '../../../lib/consent/apps/reported-app';
import { checkConsentLink } from '../../../lib/consent/links/check-link';
import { languageOf, type Translation } from '../../../lib/i18n/language';
import ar from '../../../locales/ar.json';
import pl from '../../../locales/pl.json';

const CLIENT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const GUID = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
const LANGUAGES = [languageOf('en'), languageOf('pl', pl as unknown as Translation)];
const [english = languageOf('en'), polish = english] = LANGUAGES;
const arabic = languageOf('ar', ar as unknown as Translation);

const FACTS = {
  clientId: CLIENT,
  tenant: 'contoso.com',
  correlationId: '7c2d7e0b-3d7f-4a52-9c1f-2f6d8a4b9e11',
  requestId: '2f1c7f52-6d0e-4a7b-9a5e-5b1f0c9d3e00',
  time: '2026-11-23T09:14:52Z',
};

function about(
  rule: string,
  language = english,
  facts: object = FACTS,
  options: MessageOptions = {},
): AdminMessage {
  const message = messageFor(
    { rule, certainty: 'certain', matchedTokens: [], codes: ['AADSTS90094'] },
    { language, apps: APPS, host: 'login.microsoftonline.com', facts },
    options,
  );
  if (!message) throw new Error(`no message about ${rule}`);
  return message;
}

const APPROVAL = 'microsoft/admin-approval-required';
const LINK = 'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=';
const bodyOf = (href: string) =>
  decodeURIComponent(href.slice(href.indexOf('&body=') + 6)).replaceAll('\r\n', '\n');

describe('the message', () => {
  it.each(LANGUAGES)('says what an administrator needs in twenty lines ($code)', (language) => {
    for (const rule of RULES.keys()) {
      const message = messageFor(
        { rule, certainty: 'certain', matchedTokens: [], codes: ['AADSTS90094'] },
        { language, apps: APPS, host: 'login.microsoftonline.com', facts: FACTS },
        { address: 'kim@contoso.com' },
      );
      if (!message) continue;
      const text = messageText(message);
      expect(text.split('\n').length, text).toBeLessThanOrEqual(20);
      for (const part of ['HubSpot', FACTS.correlationId, FACTS.time, 'AADSTS90094', 'kim@contoso.com'])
        expect(text, rule).toContain(part);
      expect(text).not.toMatch(/\*\*|\{|undefined/);
    }
  });

  it.each(LANGUAGES)('says all that there is to say on request ($code)', (language) => {
    const text = messageText(about(APPROVAL, language, FACTS, { long: true }));
    for (const part of [
      'HubSpot Sales',
      CLIENT,
      'HubSpot, Inc.',
      LINK + CLIENT,
      'Mail.ReadWrite',
      'Cloud Application Administrator',
      'Entra ID > Enterprise apps > All applications',
      'Assignment required?',
      'AADSTS90094',
      'contoso.com',
      FACTS.correlationId,
      FACTS.requestId,
      FACTS.time,
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\*\*|\{|undefined/);
  });

  it('has the sender speak in the first person, whatever is asked of whom', () => {
    for (const rule of RULES.keys())
      for (const long of [false, true])
        for (const approved of [false, true]) {
          const message = messageFor(
            { rule, certainty: 'certain', matchedTokens: [], codes: [] },
            { language: english, apps: APPS, host: 'login.microsoftonline.com', facts: FACTS, approved },
            { long },
          );
          // A permission allows the same for every user.
          const blocks = message?.blocks.filter(({ kind }) => kind !== 'permissions') ?? [];
          expect(JSON.stringify(blocks), rule).not.toMatch(/\b[Tt]he (?:person|user)\b(?! who connected)|\|/);
        }
  });

  it.each([
    ['UTC', '2026-11-23 09:14:52 UTC'],
    ['Europe/Berlin', '2026-11-23 10:14:52 UTC+1'],
    ['America/New_York', '2026-11-23 04:14:52 UTC-5'],
    ['Asia/Kolkata', '2026-11-23 14:44:52 UTC+5:30'],
    ['Pacific/Auckland', '2026-11-23 22:14:52 UTC+13'],
  ])('tells the time of a sender in %s, beside the form that logs are searched by', (zone, time) => {
    vi.stubEnv('TZ', zone);
    const written = `${time} (2026-11-23T09:14:52Z)`;
    expect(messageText(about(APPROVAL))).toContain(`Time ${written}`);
    expect(messageText(about(APPROVAL, polish))).toContain(written);
    vi.unstubAllEnvs();
  });

  it('asks a maker only for what fits the code', () => {
    const stepsFor = (code: string) => {
      const message = messageFor(
        { rule: 'microsoft/client-secret', certainty: 'certain', matchedTokens: [], codes: [code] },
        { language: english, apps: APPS, host: 'login.microsoftonline.com', facts: FACTS },
      );
      return (
        message?.blocks
          .find(({ kind }) => kind === 'steps')
          ?.lines?.map(({ text }) => text)
          .join(' ') ?? ''
      );
    };
    expect(stepsFor('AADSTS7000222')).toMatch(/secret/);
    expect(stepsFor('AADSTS7000222')).not.toMatch(/certificate |clock|public/);
    expect(stepsFor('AADSTS700027')).not.toMatch(/Secret ID|clock/);
    expect(stepsFor('AADSTS700024')).not.toMatch(/secret|certificate/);
    expect(stepsFor('AADSTS70002')).toMatch(/secret.*certificate.*clock/);
  });

  it('tells the maker which organization it was, and no role of a person there', () => {
    const text = messageText(about('microsoft/client-secret'));
    expect(text).toContain('· Tenant contoso.com ·');
    expect(text).not.toContain('Role needed');
    expect(messageText(about(APPROVAL))).not.toContain('· Tenant');
  });

  it('tells neither the maker nor who runs a CRM what the maker publishes', () => {
    const messages = ['microsoft/client-secret', 'hubspot/permission-missing', 'google/invalid-client'];
    for (const rule of messages) expect(messageText(about(rule))).not.toMatch(/publishes|you approve/);
  });

  it('says where an id is only that of a connection Microsoft is ending', () => {
    const ews = 'c55d6177-918e-4745-96d3-1715194bc7e8';
    expect(messageText(about(APPROVAL, english, { clientId: ews }))).toContain('(EWS). My sign-in');
    expect(messageText(about(APPROVAL))).not.toContain('EWS');
  });

  it('says that a portal asks for a second factor where the steps lead into one that does', () => {
    const asks = (rule: string, facts: object) =>
      messageText(about(rule, english, facts)).includes('multifactor authentication.');
    expect(asks('microsoft/user-not-assigned', FACTS)).toBe(true);
    expect(asks('google/admin-policy', {})).toBe(false);
    expect(asks('hubspot/exchange-address', {}), 'the organization’s own server').toBe(false);
    expect(asks(APPROVAL, FACTS), 'a link opens no portal').toBe(false);
  });

  it('speaks of the sender’s own organization where its name is not known', () => {
    expect(messageText(about(APPROVAL, english, { clientId: CLIENT }))).toContain('our organization');
    expect(messageText(about(APPROVAL, polish, { clientId: CLIENT }))).toContain('naszej firmy');
  });

  it('is there for every rule where somebody else has to act, and for no other', () => {
    for (const [id, { who, tone }] of RULES) {
      const helper = who.some((one) => one !== 'you' && one !== 'wait');
      const made = messageFor(
        { rule: id, certainty: 'certain', matchedTokens: [], codes: [] },
        { language: english, apps: APPS, host: '', facts: FACTS },
      );
      if (tone || !helper) expect(made, id).toBeUndefined();
    }
  });

  it('tells what permissions are for only where it can name the product', () => {
    for (const rule of RULES.keys()) {
      for (const facts of [{}, { clientId: '0a1b2c3d-1111-4222-8333-444455556666', scopes: ['Mail.Read'] }]) {
        const message = messageFor(
          { rule, certainty: 'certain', matchedTokens: [], codes: [] },
          { language: english, apps: APPS, host: 'login.microsoftonline.com', facts },
        );
        const purposes = message?.blocks.filter(({ kind }) => kind === 'permissions');
        expect(JSON.stringify(purposes ?? []), rule).not.toContain(english.texts.advice.maker);
      }
    }
  });

  it('holds the sender’s address only where it was added', () => {
    expect(messageText(about(APPROVAL))).not.toContain('@');
    const signed = messageText(about(APPROVAL, english, FACTS, { address: 'kim@contoso.com' }));
    expect(signed).toContain('My account: kim@contoso.com\nThank you!');
  });
});

describe('which organization', () => {
  const place = (facts: object, address = '') =>
    /administrator account of (.*?)(?::|\. )/.exec(
      messageText(about(APPROVAL, english, { clientId: CLIENT, ...facts }, { address })),
    )?.[1];
  it('is the one that the page names, in whatever form', () => {
    expect(place({ tenant: 'contoso.com' }, 'kim@fabrikam.com')).toBe('contoso.com');
    expect(place({ tenant: GUID }, 'kim@fabrikam.com')).toBe(`our organization (tenant ID ${GUID})`);
  });
  it('is else that of the sender’s address, unless that is a private one', () => {
    expect(place({}, 'kim@fabrikam.com')).toBe('fabrikam.com');
    expect(place({}, 'kim@gmail.com')).toBe('our organization');
    expect(place({})).toBe('our organization');
  });
});

describe('the app by the sender’s word', () => {
  const write = (facts: object, reported: ReportedApp, options: MessageOptions = {}) => {
    const message = messageFor(
      { rule: APPROVAL, certainty: 'certain', matchedTokens: [], codes: [] },
      { language: english, apps: APPS, host: 'login.microsoftonline.com', facts, reportedApp: reported },
      options,
    );
    return message ? messageText(message) : '';
  };
  const STRANGER = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';

  it('is named as such, with its id only if the sender wants it there', () => {
    const reported = { name: 'Acme CRM' };
    const message = write({ clientId: STRANGER }, reported, { withId: true });
    expect(message).toContain('App: Acme CRM (as I know it)');
    expect(message).toMatch(new RegExp(`${STRANGER}, from the address .* I haven’t been able to verify it`));
    expect(message, 'so that it is found').toContain(`search for ${STRANGER}.`);
    const without = write({ clientId: STRANGER }, reported);
    expect(without).not.toContain(STRANGER);
    expect(without).toContain('search for Acme CRM.');
  });

  it('leaves no question open about the id: it, or where to find it, is in every message that lets an app in', () => {
    for (const facts of [{}, { clientId: STRANGER }, FACTS, { correlationId: FACTS.correlationId }])
      for (const reported of [
        { name: 'Acme CRM' },
        { id: 'salesforce-eac' },
        { id: 'hubspot' },
        { id: 'andsend' },
      ])
        for (const withId of [false, true])
          expect(write(facts, reported, { withId }), JSON.stringify({ facts, reported })).toMatch(
            /App ID \(client ID\): |adminconsent\?client_id=|Sign-in logs|publishes, [\da-f-]{36}\./,
          );
  });

  it('names both ids where the maker publishes another one', () =>
    expect(write({ clientId: STRANGER }, { id: 'hubspot' }, { withId: true })).toMatch(
      new RegExp(
        `${STRANGER}, from the address of the sign-in page\\. HubSpot publishes another one, ${CLIENT},`,
      ),
    ));

  it('names the one id of an app that has another one for each kind of connection', () => {
    const ews = 'c55d6177-918e-4745-96d3-1715194bc7e8';
    for (const facts of [{}, { clientId: STRANGER }])
      expect(write(facts, { id: 'salesforce-eac' })).toContain(`publishes one app ID, ${ews}.`);
    expect(write({ clientId: ews }, { id: 'salesforce-eac' })).toContain('My sign-in asked for this one.');
  });

  it('makes a link only for a known app, and never for another id', () => {
    expect(write({}, { id: 'hubspot' })).toContain(`adminconsent?client_id=${CLIENT}`);
    for (const reported of [{ id: 'hubspot' }, { name: 'HubSpot' }, { name: 'Acme' }])
      expect(write({ clientId: STRANGER }, reported)).not.toContain('https://');
    expect(write({ clientId: STRANGER }, { id: 'hubspot' })).toContain(
      'isn’t the one that HubSpot publishes',
    );
    expect(write({}, { name: 'HubSpot' })).not.toContain('https://');
  });

  it('gives way to what the page says', () =>
    expect(write({ clientId: CLIENT }, { name: 'Acme CRM' })).not.toContain('Acme'));
});

describe('the message as mail', () => {
  it.each(LANGUAGES)('fits into a mail address, in whole blocks and with the link ($code)', (language) => {
    for (const rule of RULES.keys()) {
      const signed = messageFor(
        { rule, certainty: 'certain', matchedTokens: [], codes: ['AADSTS90094'] },
        { language, apps: APPS, host: 'login.microsoftonline.com', facts: FACTS },
        { address: 'kim.doe@contoso.com', long: true },
      );
      if (!signed) continue;
      const href = mailto(signed, 'it.helpdesk@contoso.com');
      expect(href.length, rule).toBeLessThanOrEqual(1_900);
      expect(href).toMatch(/^mailto:it\.helpdesk@contoso\.com\?subject=/);
      const body = bodyOf(href);
      const link = signed.blocks.find(({ url }) => url)?.url;
      if (link) expect(body, rule).toContain(link);
      expect(body, rule).toContain('kim.doe@contoso.com');
      expect(messageText(shortenForMail(signed, 'it.helpdesk@contoso.com')), rule).toBe(body);
      for (const block of body.split('\n\n')) expect(messageText(signed).split('\n\n')).toContain(block);
    }
  });

  it('keeps what is needed to trust the link before what can be looked up', () => {
    const kinds = shortenForMail(about(APPROVAL, english, FACTS, { long: true })).blocks.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['need', 'link', 'check', 'facts', 'thanks']));
    expect(kinds).not.toContain('permissions');
  });

  it('leaves nothing out where everything fits', () => {
    const small: AdminMessage = {
      lang: 'en',
      dir: 'ltr',
      subject: 's',
      blocks: [
        { kind: 'greeting', text: 'Hello' },
        {
          kind: 'permissions',
          text: 'Permissions:',
          lines: [{ label: 'Mail.Read', text: 'Read it. Usually.' }],
        },
      ],
    };
    expect(bodyOf(mailto(small))).toBe('Hello\n\nPermissions:\n- Mail.Read: Read it. Usually.');
    expect(mailto(small)).toMatch(/^mailto:\?/);
  });
});

describe('the message in a language written from right to left', () => {
  const texts = [...RULES.keys()].flatMap((rule) => {
    const message = messageFor(
      { rule, certainty: 'certain', matchedTokens: [], codes: ['AADSTS90094'] },
      { language: arabic, apps: APPS, host: 'login.microsoftonline.com', facts: FACTS },
      { long: true },
    );
    return message ? [messageText(message)] : [];
  });

  it('keeps the names of menus and buttons whole', () => {
    const text = messageText(about(APPROVAL, arabic, FACTS, { long: true }));
    expect(text).toContain('\u2068Properties > Assignment required?\u2069');
    expect(text).not.toContain('**');
  });

  it('opens no isolate that it does not close in the same line', () => {
    for (const line of texts.join('\n').split('\n'))
      expect(line.replace(/\u2068[^\u2068\u2069]+\u2069/g, '')).not.toMatch(/[\u2066-\u2069]/);
  });

  it('adds nothing to what somebody copies out of it: links, permissions, ids, codes', () => {
    const marked = texts.join('\n').match(/\u2068[^\u2069]*\u2069/g) ?? [];
    expect(marked.length).toBeGreaterThan(50);
    for (const name of new Set(marked)) expect(name).toMatch(/\s|^.[\p{L}]+.$/u);
    const lines = messageText(about(APPROVAL, arabic)).split('\n');
    expect(lines.filter((line) => line.startsWith('https://')).join()).toMatch(/^[\x21-\x7e]+$/);
    for (const id of [CLIENT, FACTS.correlationId, FACTS.requestId, FACTS.time, 'AADSTS90094'])
      expect(
        lines.filter((line) => new RegExp(`[\\u2066-\\u2069]${id}|${id}[\\u2066-\\u2069]`).test(line)),
      ).toEqual([]);
  });

  it('is read by the link checker as in any other language', () => {
    const reading = checkConsentLink(messageText(about(APPROVAL, arabic)), APPS);
    expect(reading).toEqual(checkConsentLink(messageText(about(APPROVAL)), APPS));
    expect(reading.verdict).toBe('good');
  });

  it('leaves messages from left to right as they are', () => {
    for (const language of LANGUAGES)
      expect(messageText(about(APPROVAL, language))).not.toMatch(/[\u2066-\u2069]/);
  });
});
