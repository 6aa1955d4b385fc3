import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto, messageText } from '../../../../lib/advice/admin-message';
import { messageFor } from '../../../../lib/advice/advise';
import { REMEDIES, RULES } from '../../../../lib/catalog/catalog';
import { CLOUDS } from '../../../../lib/catalog/clouds';
import { isMicrosoftPage, microsoftPages } from '../../../../lib/catalog/microsoft-pages';
import { APPS as PACKAGED } from '../../../../lib/catalog/packaged-apps';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import { buildConsentLink } from '../../../../lib/consent/build-link';
import { oneClickRegistration } from '../../../../lib/consent/link-offer';
import { checkConsentLink, type Judgment } from '../../../../lib/consent/links/check-link';
import { WARNING_LEVELS, type WarningId } from '../../../../lib/consent/links/warnings';
import { type Language, languageOf, type Translation } from '../../../../lib/i18n/language';
import { TEXTS } from '../../../../lib/i18n/texts';

/** Checks whole texts as people get them, each with the expected judgment and warnings. */
interface Row {
  id: string;
  kind: string;
  judgment: Judgment;
  why: string;
  text: string;
}

const TABLE = JSON.parse(readFileSync('tests/unit/consent/links/link-table.json', 'utf8')) as {
  /** The documented links by name; rows refer to them as `«name»`. */
  links: Record<string, string>;
  rows: Row[];
};
const APPS = allApps([], []);

/** Returns the text of a row with its links filled in: as they are, as HTML writes them, or inside a parameter. */
function textOf({ text }: Row): string {
  return text.replace(/«([a-z]+)(&amp;| in a parameter)?»/g, (_, name: string, way: string | undefined) => {
    const link = TABLE.links[name] ?? '';
    if (way === '&amp;') return link.replaceAll('&', '&amp;');
    return way ? encodeURIComponent(link) : link;
  });
}

/** Maps judgments to those of the rows: `otherPage` is any page without an approval, `unchecked` any unknown page. */
const ALIKE: Partial<Record<Judgment, Judgment>> = { signIn: 'otherPage', unknownPage: 'unchecked' };
const judge = (text: string) => checkConsentLink(text, APPS);
const plain = (judgment: Judgment) => ALIKE[judgment] ?? judgment;

describe('the table of texts', () => {
  it('has at least 300 texts of every judgment', () => {
    expect(TABLE.rows.length).toBeGreaterThanOrEqual(300);
    for (const judgment of ['good', 'check', 'danger', 'unchecked', 'otherPage', 'broken', 'nothing'])
      expect(TABLE.rows.filter((row) => row.judgment === judgment).length, judgment).toBeGreaterThan(5);
  });

  it.each(TABLE.rows.map((row) => [row.id, row] as const))('%s', (_, row) => {
    expect(plain(judge(textOf(row)).judgment), row.why).toBe(row.judgment);
  });

  it('has, with the table of links, a case for every warning but the one of added apps', () => {
    const rows = JSON.parse(readFileSync('tests/unit/consent/links/check-link.json', 'utf8')) as {
      link: string;
    }[];
    const texts = [...TABLE.rows.map(textOf), ...rows.map(({ link }) => link)];
    const met = new Set(texts.flatMap((text) => judge(text).warnings.map(({ id }) => id)));
    expect(Object.keys(WARNING_LEVELS).filter((id) => !met.has(id as WarningId))).toEqual(['addedApp']);
    expect(Object.keys(TEXTS.linkCheck.warnings).sort()).toEqual(Object.keys(WARNING_LEVELS).sort());
  });

  it('fills every blank of its sentences', () => {
    for (const row of TABLE.rows) {
      for (const { id, placeholders } of judge(textOf(row)).warnings) {
        const wanted = [...TEXTS.linkCheck.warnings[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(placeholders).sort(), id).toEqual(wanted.sort());
        expect(Object.values(placeholders).join(''), id).not.toMatch(/\p{Cf}|\p{Cc}/u);
      }
    }
  });
});

/** A sound link, and an address that a text may hide behind it. */
const GOOD = TABLE.links.meetergo ?? '';
const EVIL = 'https://approve-now.example/x';

describe('a good link is not enough', () => {
  it.each([
    ['the address behind it is missing in a link', `<a href="#">${GOOD}</a>`],
    ['the link is drawn', `<svg><a xlink:href="${EVIL}"><text>${GOOD}</text></a></svg>`],
    ['an unknown element listens', `<p>${GOOD}</p><details ontoggle="go()">`],
    ['a frame holds a page', `<p>${GOOD}</p><iframe srcdoc="<a href=${EVIL}>"></iframe>`],
    ['short links get another start', `<base href="${EVIL}"><a href="y">${GOOD}</a>`],
    ['the end of a long text was not read', `${GOOD}\n${'word '.repeat(14_000)}\n${EVIL}`],
    ['there are more links than anybody reads', `${GOOD}\n${'https://a.example/ '.repeat(60)}`],
    ['the address lacks its slashes', `Click https:approve-now.example/x or ${GOOD}`],
    ['another program opens it', `${GOOD}\nms-word:ofe|u|${EVIL}`],
    [
      'Microsoft’s page passes on',
      `${GOOD} https://login.microsoftonline.com/common/oauth2/logout?p=${EVIL}`,
    ],
    ['a host is only named, and imitates', `${GOOD}\nThen confirm at login-microsoftonline.com`],
    [
      'an approval page has an unknown path',
      `${GOOD} https://login.microsoftonline.com/a/b/adminconsent?x=1`,
    ],
    ['letters run backwards', `${GOOD}\n\u202etxet`],
    ['a return address follows an unseen letter', `${GOOD}\u200b&redirect_uri=${EVIL}`],
    ['a return address follows a foreign letter', `${GOOD}&state=é&redirect_uri=${EVIL}`],
    ['the same in capitals', `${GOOD}&REDIRECT_URI=${EVIL}`],
    ['brackets stand in brackets', `[[${GOOD}]](${EVIL})`],
    ['a picture is the link', `[![x](https://cdn.example/a.png)](${EVIL}) ${GOOD}`],
  ])('where %s', (_, text) => {
    expect(judge(text).verdict).not.toBe('good');
  });

  it('on a host that Microsoft rents to anybody', () => {
    const rented = GOOD.replace('login.microsoftonline.com', 'login-microsoftonline.azurewebsites.net');
    expect(judge(rented).judgment).toBe('danger');
  });
});

describe('both errors', { timeout: 60_000 }, () => {
  const links = [...APPS.values()].flatMap((app) => {
    const microsoft = oneClickRegistration(app);
    return microsoft
      ? CLOUDS.map(({ host }) => buildConsentLink({ host, tenant: 'contoso.com', app: microsoft }))
      : [];
  });
  const link = fc.constantFrom(...links);
  const id = fc.uuid().filter((one) => !links.some((known) => known.includes(one)));
  /** Generates changes that make a link differ from what the app's maker documents. */
  const spoiled = fc
    .tuple(
      link,
      fc.oneof(
        id.map((one) => (url: URL) => url.searchParams.set('client_id', one)),
        fc.webUrl().map((one) => (url: URL) => url.searchParams.set('redirect_uri', one)),
        fc.webUrl().map((one) => (url: URL) => url.searchParams.append('redirect_uri', one)),
        fc
          .constantFrom(
            'Files.ReadWrite.All',
            'https://outlook.office.com/Mail.ReadWrite',
            'Directory.Read.All',
            '.default',
          )
          .map((one) => (url: URL) => {
            const scopes = url.searchParams.get('scope');
            if (scopes) url.searchParams.set('scope', `${scopes} ${one}`);
            else url.searchParams.append('resource', one);
          }),
        fc.domain().map((one) => (url: URL) => {
          url.hostname = one;
        }),
      ),
    )
    .map(([good, spoil]) => {
      const url = new URL(good);
      spoil(url);
      return url.href;
    });
  /** Generates the text around a link. */
  const around = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `Please approve: ${text}.`,
    (text) => `> ${text}\n> Thanks`,
    (text) => `<${text}>`,
    (text) => `[Approve](${text})`,
    (text) => `<p><a href="${text.replaceAll('&', '&amp;')}">Approve</a></p>`,
    (text) => `Approve <${text}>`,
    (text) => `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(text)}&reserved=0`,
  );

  it('a documented link is good, however a program writes it', () => {
    fc.assert(
      fc.property(link, around, (good, write) => {
        expect(judge(write(good)).verdict, write(good)).toBe('good');
      }),
      { numRuns: 500 },
    );
  });

  it('a text is never good where an approval link in it differs from the app’s facts', () => {
    fc.assert(
      fc.property(spoiled, link, around, fc.boolean(), fc.boolean(), (bad, good, write, beside, first) => {
        const texts = beside ? [write(bad), good] : [write(bad)];
        const text = (first ? texts : texts.reverse()).join('\n\n');
        expect(judge(text).verdict, text).not.toBe('good');
      }),
      { numRuns: 2_000 },
    );
  });

  it('a text is never good where a link shows a good address and leads elsewhere', () => {
    const write = fc.constantFrom<(shown: string, target: string) => string>(
      (shown, target) => `${shown} <${target}>`,
      (shown, target) => `${shown}<${target}>`,
      (shown, target) => `${shown}\n<${target}>`,
      (shown, target) => `[${shown}](${target})`,
      (shown, target) => `<${target}|${shown}>`,
      (shown, target) => `[url=${target}]${shown}[/url]`,
      (shown, target) => `<a href="${target}">${shown.replaceAll('&', '&amp;')}</a>`,
      (shown, target) => `<a href='${target.replaceAll("'", '%27')}' title="${shown}">Approve</a>`,
    );
    fc.assert(
      fc.property(link, fc.webUrl(), write, (good, target, pair) => {
        const text = pair(good, target.replace(/[()[\]<>|"\s]/g, ''));
        expect(judge(text).judgment, text).toBe('danger');
      }),
      { numRuns: 1_000 },
    );
  });

  it('a documented page of Microsoft is never a danger, and never keeps a good link from being good', () => {
    const page = fc
      .tuple(fc.constantFrom(...microsoftPages()), fc.webPath(), fc.constantFrom('', '?view=all', '#menu'))
      .filter(([, path]) => !/devicelogin|link|remoteconnect/i.test(path))
      .map(([host, path, end]) => `https://${host}${path}${end}`);
    fc.assert(
      fc.property(page, link, around, (address, good, write) => {
        expect(judge(write(address)).verdict, address).toBe('not-a-link');
        expect(judge(`See ${address} first.\n${good}`).verdict, address).toBe('good');
      }),
      { numRuns: 1_000 },
    );
  });

  it('no page that the catalog itself cites or opens is a danger', () => {
    const sources = [...RULES.values(), ...REMEDIES.values(), ...PACKAGED.values()].flatMap(
      ({ sources: all }) => all,
    );
    const pages = [...REMEDIES.values()].flatMap(({ action }) =>
      action && 'url' in action ? [action.url] : [],
    );
    for (const url of [...sources.map((source) => source.url), ...pages].filter(
      (one) => typeof one === 'string',
    )) {
      const { judgment } = judge(url);
      expect(['otherPage', 'unknownPage'], url).toContain(judgment);
      if (isMicrosoftPage(new URL(url).hostname)) expect(judgment, url).toBe('otherPage');
    }
  });
});

// Thousands of messages are too many for each mutant of a mutation run.
const describeAll = describe.skipIf(process.env.MUTATE_TESTS);

describeAll('every message that Signpost writes itself', { timeout: 120_000 }, () => {
  const locales = import.meta.glob<Translation>('../../../locales/*.json', {
    eager: true,
    import: 'default',
  });
  const languages: Language[] = [
    languageOf('en'),
    ...Object.entries(locales).flatMap(([path, translation]) => {
      const code = /([\w-]+)\.json$/.exec(path)?.[1] ?? '';
      return code === 'source-hashes' ? [] : [languageOf(code, translation)];
    }),
  ];
  const apps = [...APPS.values()].filter((app) => oneClickRegistration(app));

  it.each(languages.map((language) => [language.code, language] as const))(
    'is good, short and long (%s)',
    (_, language) => {
      let good = 0;
      for (const rule of RULES.keys()) {
        for (const { microsoft } of apps) {
          for (const host of CLOUDS.map((cloud) => cloud.host)) {
            const facts = {
              clientId: microsoft?.clientId ?? '',
              tenant: 'contoso.com',
              correlationId: '7c2d7e0b-3d7f-4a52-9c1f-2f6d8a4b9e11',
            };
            const [message, long] = [false, true].map((long) =>
              messageFor(
                { rule, certainty: 'certain', matchedTokens: [], codes: ['AADSTS90094'] },
                { language, apps: APPS, host, facts },
                { address: 'kim@contoso.com', long },
              ),
            );
            if (!message || !long) break;
            const href = mailto(long, 'help@contoso.com');
            const mailed = decodeURIComponent(href.slice(href.indexOf('&body=') + 6));
            for (const text of [messageText(message), messageText(long), mailed]) {
              const { verdict, judgment } = judge(text);
              // A message without an approval link may name a mail server as an example.
              const isLinked = message.blocks.some(({ url }) => url);
              const expected: Judgment[] = isLinked ? ['good'] : ['nothing', 'otherPage', 'unknownPage'];
              expect(expected, `${rule}: ${judgment}\n${text}`).toContain(judgment);
              if (verdict === 'good') good++;
            }
          }
        }
      }
      expect(good).toBeGreaterThan(20);
    },
  );
});
