import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '../../../lib/catalog/catalog';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { permissionsSchema } from '../../../lib/catalog/permissions/schema';
import { compareScopes } from '../../../lib/consent/compare-scopes';
import {
  bareScope,
  describeScope,
  isSignInScope,
  scopesLeftToAdmins,
  type Vendor,
} from '../../../lib/consent/scopes';
import { languageOf, type Translation } from '../../../lib/i18n/language';
import pl from '../../../locales/pl.json';

const english = languageOf('en');
const polish = languageOf('pl', pl as unknown as Translation);
const GRAPH = 'https://graph.microsoft.com/';
const EXCHANGE = 'https://outlook.office.com/';
const GOOGLE = 'https://www.googleapis.com/auth/';
const ids = [...PERMISSIONS].flatMap(([vendor, { permissions }]) =>
  Object.keys(permissions).map((name) => [vendor, name] as const),
);

/** What the Microsoft-managed policy excepts at Graph and Exchange Online (Microsoft Learn, "Manage app consent policies"). */
const POLICY = `Files.Read.All Files.ReadWrite.All Sites.Read.All Sites.ReadWrite.All Mail.Read Mail.ReadWrite
  Mail.ReadBasic Mail.Read.Shared Mail.ReadBasic.Shared Mail.ReadWrite.Shared MailboxItem.Read Calendars.Read
  Calendars.ReadBasic Calendars.ReadWrite Calendars.Read.Shared Calendars.ReadWrite.Shared Chat.Read Chat.ReadWrite
  OnlineMeetings.Read OnlineMeetings.ReadWrite MailboxFolder.Read MailboxFolder.ReadWrite MailboxSettings.Read
  MailboxSettings.ReadWrite Contacts.ReadWrite Contacts.Read.Shared Contacts.ReadWrite.Shared Tasks.Read
  Tasks.Read.Shared Tasks.ReadWrite Tasks.ReadWrite.Shared People.Read EAS.AccessAsUser.All EWS.AccessAsUser.All
  IMAP.AccessAsUser.All POP.AccessAsUser.All`.split(/\s+/);

describe('the dictionary', () => {
  for (const [vendor, file] of PERMISSIONS) {
    const entries = Object.entries(file.permissions);

    it(`of ${vendor} is well-formed data`, () => {
      expect(permissionsSchema.safeParse(file).error?.issues ?? []).toEqual([]);
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
      for (const [name, { admin, class: rated }] of entries) {
        expect(bareScope(name), 'names stand without the address of their API').toBe(name);
        expect(vendor === 'google' ? admin : rated, `${name} has another vendor’s mark`).toBeUndefined();
      }
      const keys = entries.map(([name]) => name.toLowerCase());
      expect(new Set(keys).size, 'names differ in more than capitals').toBe(keys.length);
    });

    it(`of ${vendor} names only its own in "covers", and nothing covers what covers it`, () => {
      for (const [name, { covers = [] }] of entries) {
        for (const narrower of covers) {
          expect(Object.keys(file.permissions), `${name} covers ${narrower}`).toContain(narrower);
          expect(compareScopes([narrower], [name]).same).toEqual([narrower]);
          expect(compareScopes([name], [narrower]).more, `${narrower} covers ${name}, too`).toEqual([name]);
        }
      }
    });

    it(`of ${vendor} uses the same words for the same right`, () => {
      for (const [name, { allows, not }] of entries) {
        expect(allows, name).toMatch(
          /^(Read|Read and (change|delete)|Read, .+|Send|Sign the user in|Keep|Create|Change|Put|Use|Do|Run|Open)\b/,
        );
        expect(not, name).toMatch(/^It (cannot|adds nothing|gives no access)\b/);
        const readOnly = /(^|[.])(Read|readonly|ReadBasic)(?![A-Z])/.test(name) && !/Write/.test(name);
        if (readOnly) expect(allows, name).not.toMatch(/change|delete|\bcreate\b/);
      }
    });
  }

  it('has every permission that Microsoft’s managed policy leaves to administrators, and marks no other so', () => {
    const marked = Object.entries(PERMISSIONS.get('microsoft')?.permissions ?? {})
      .filter(([, { admin }]) => admin === 'policy')
      .map(([name]) => name);
    expect(marked.sort()).toEqual([...POLICY].sort());
  });

  it('finds no innocent reason for what reaches far beyond a mailbox', () => {
    for (const [vendor, name] of ids) {
      if (!/Write.*\.All$|FullControl|Manage|^Directory|settings\.sharing|^drive$|\.acls/.test(name))
        continue;
      expect(PERMISSIONS.get(vendor)?.permissions[name]?.why, name).toBeUndefined();
    }
  });

  it('has every permission of the apps we know', () => {
    for (const { microsoft } of APPS.values())
      for (const scope of microsoft?.scopes ?? [])
        expect(describeScope(scope, english).known, `${scope} is missing`).toBe(true);
  });

  it('has what apps ask for beside those', () => {
    const microsoft = `User.Read User.Read.All User.ReadBasic.All Group.Read.All Directory.Read.All Mail.Send
      Mail.Send.Shared Contacts.Read SMTP.Send Files.Read Files.ReadWrite offline_access openid email profile .default`;
    const google = `https://mail.google.com/ gmail.readonly gmail.send gmail.modify gmail.compose gmail.insert
      gmail.labels gmail.metadata gmail.settings.basic gmail.settings.sharing calendar calendar.readonly
      calendar.events calendar.events.readonly calendar.events.owned calendar.events.owned.readonly
      calendar.events.public.readonly calendar.events.freebusy calendar.freebusy calendar.calendarlist
      calendar.calendarlist.readonly calendar.calendars calendar.calendars.readonly calendar.acls
      calendar.acls.readonly calendar.settings.readonly calendar.app.created contacts contacts.readonly
      contacts.other.readonly directory.readonly userinfo.email userinfo.profile openid tasks drive.file
      https://www.google.com/m8/feeds https://www.google.com/calendar/feeds`;
    for (const scope of microsoft.split(/\s+/))
      expect(describeScope(scope, english, 'microsoft').known, scope).toBe(true);
    for (const scope of google.split(/\s+/))
      expect(describeScope(scope, english, 'google').known, scope).toBe(true);
  });
});

describe('reading a permission', () => {
  it('takes the address of the API away, and only that of an API we know', () => {
    expect(bareScope(`${GRAPH}Mail.Read`)).toBe('Mail.Read');
    expect(bareScope('https://outlook.office365.com/IMAP.AccessAsUser.All')).toBe('IMAP.AccessAsUser.All');
    expect(bareScope(`${GRAPH}/.default`)).toBe('.default');
    expect(bareScope('00000003-0000-0000-c000-000000000000/Mail.Send')).toBe('Mail.Send');
    expect(bareScope(`${GOOGLE}gmail.readonly`)).toBe('gmail.readonly');
    for (const whole of [
      'https://mail.google.com/',
      'https://www.google.com/m8/feeds',
      'https://graph.microsoft.com.evil.example/Mail.Read',
      'api://graph.microsoft.com/Mail.Read',
      'https://evil.example/https://graph.microsoft.com/Mail.Read',
      `${GOOGLE}${GRAPH}Mail.Read`,
      GRAPH,
      GOOGLE,
      '',
    ])
      expect(bareScope(whole)).toBe(whole);
  });

  it('describes it in the reader’s language and keeps its name', () => {
    const said = describeScope(`${GRAPH}mail.readwrite`, english);
    expect(said).toMatchObject({ name: 'Mail.ReadWrite', known: true, admin: 'policy' });
    expect(said.allows).toContain('delete e-mails');
    expect(said.not).toBe('It cannot send e-mails.');
    expect(said.rank).toContain('admins');
    expect(said.why).toContain('{maker}');
    const po = describeScope('Mail.ReadWrite', polish);
    expect(po.name).toBe('Mail.ReadWrite');
    expect(po.not).toBe('Nie może wysyłać wiadomości e-mail.');
    expect(po.rank).toContain('administratorom');
  });

  it('knows Google’s with and without address, and the old ones however they are written', () => {
    expect(describeScope(`${GOOGLE}gmail.send`, english)).toMatchObject({
      name: 'gmail.send',
      class: 'sensitive',
    });
    expect(describeScope('gmail.send', english).name).toBe('gmail.send');
    expect(describeScope('http://www.google.com/m8/feeds/', english).known).toBe(true);
    expect(describeScope('https://mail.google.com', english).class).toBe('restricted');
    expect(describeScope('openid', english, 'google').class).toBe('basic');
    expect(describeScope('openid', english).admin).toBe('no');
    expect(describeScope(`${GOOGLE}openid`, english).class).toBe('basic');
    expect(describeScope(`${GOOGLE}Mail.Read`, english).known).toBe(false);
  });

  it('says how Google classes one of its own, and who may give one of Microsoft’s', () => {
    const { admin, class: classes } = english.texts.permissions;
    expect(describeScope('gmail.send', english, 'google').rank).toBe(classes.sensitive);
    expect(describeScope('https://mail.google.com/', english, 'google').rank).toBe(classes.restricted);
    expect(describeScope('Mail.ReadWrite', english, 'microsoft').rank).toBe(admin.policy);
    for (const [vendor, name] of ids) {
      const { rank, admin: rights, class: rated } = describeScope(name, english, vendor as Vendor);
      expect(rank, name).toBe(rights ? admin[rights] : rated ? classes[rated] : undefined);
    }
  });

  it('tells signing in from what opens something', () => {
    for (const scope of ['openid', 'OFFLINE_ACCESS', `${GRAPH}profile`])
      expect(isSignInScope(scope)).toBe(true);
    for (const scope of [
      'Mail.Read',
      `${GRAPH}User.Read.All`,
      'userinfo.email',
      'https://evil.example/openid',
    ])
      expect(isSignInScope(scope), scope).toBe(false);
  });

  it('says so where it does not know one, and never takes another API’s for one of Microsoft’s', () => {
    for (const scope of ['Evil.All', 'https://evil.example/Mail.Read', 'constructor', '__proto__', '']) {
      const said = describeScope(scope, english);
      expect(said).toEqual({ scope, name: scope, known: false, allows: english.texts.permissions.unknown });
    }
  });

  it('has all of it in Polish', () => {
    for (const [vendor, name] of ids) {
      const id = `${vendor}/${name}`;
      expect(Object.keys(pl.permissions), id).toContain(id);
      const own = describeScope(name, polish, vendor === 'google' ? 'google' : 'microsoft');
      const source = describeScope(name, english, vendor === 'google' ? 'google' : 'microsoft');
      expect(own.allows, id).not.toBe(source.allows);
      expect(own.not, id).not.toBe(source.not);
    }
  });

  it('is left to administrators only under Microsoft’s own APIs', () => {
    expect(scopesLeftToAdmins(['openid', `${GRAPH}Mail.ReadWrite`, 'Mail.ReadWrite', 'Mail.Send'])).toEqual([
      'Mail.ReadWrite',
    ]);
    expect(scopesLeftToAdmins([`${EXCHANGE}imap.accessasuser.all`])).toEqual(['imap.accessasuser.all']);
    expect(scopesLeftToAdmins(['https://evil.example/Mail.Read', `${GOOGLE}calendar`])).toEqual([]);
    expect(scopesLeftToAdmins(POLICY)).toEqual(POLICY);
  });
});

describe('any text', () => {
  const address = fc.constantFrom('', '/', GRAPH, EXCHANGE, GOOGLE, 'https://evil.example/');
  const word = fc.oneof(fc.constantFrom(...ids.map(([, one]) => one)), fc.string());
  const name = fc.tuple(address, address, word, fc.constantFrom('', '', '/')).map((all) => all.join(''));

  it('never throws, and describes any text', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(describeScope(one, polish).scope).toBe(one);
        expect(one.endsWith(bareScope(one))).toBe(true);
        expect(bareScope(bareScope(one))).toBe(bareScope(one));
        scopesLeftToAdmins([one, other]);
      }),
    );
  });
});
