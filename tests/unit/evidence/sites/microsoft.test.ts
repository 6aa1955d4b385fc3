import { describe, expect, it } from 'vitest';
import { PHRASES, readDocumentAt } from '../../../../lab/driver/without-browser';
import { emptyMemory } from '../../../../lib/evidence/text-blocks';
import { documentOf, readPage, rulesFor, type TestPage } from '../read-page';

const REPROCESS = 'https://login.microsoftonline.com/common/reprocess?ctx=x';
const IDS =
  'Request Id: 2f1c7f52-6d0e-4a7b-9a5e-5b1f0c9d3e00\nCorrelation Id: 019ecfc0-3d7f-7256-9c1f-2f6d8a4b9e11';
const TIME = 'Timestamp: 2026-11-23T09:14:52.118Z';
const HEALTHY_DETAILS = `<div><div>${IDS.replace('\n', '</div><div>')}</div><div>${TIME}</div></div>`;
const ACCEPT = '<div><input type="submit" id="idSIButton9" value="Accept"></div>';
const QUIET = 'microsoft/permissions-requested';

const on = (page: Omit<TestPage, 'url'>) => readPage({ url: REPROCESS, ...page });
const consent = (body: string, config = {}) => rulesFor(on({ body, pageId: 'ConvergedConsent', config }));

describe('the permissions page', () => {
  it.each([
    `<textarea>${IDS}\n${TIME}</textarea>`,
    '<textarea></textarea>',
    `<textarea style="position:absolute;left:-9999px">${IDS}</textarea>`,
    `<textarea aria-hidden="true" style="width:1px;opacity:0.01">${IDS}</textarea>`,
    `<input value="${IDS.replace('\n', ' ')}">`,
    `<div><textarea>${IDS}</textarea></div>`,
    `<div><textarea readonly>x</textarea></div>`,
    '<div aria-hidden="true"><textarea></textarea></div>',
    '<div style="display:none"><textarea></textarea></div>',
  ])('has no request form in what the details are copied from: %s', (copied) => {
    expect(consent(`<h1>Permissions requested</h1>${ACCEPT}${HEALTHY_DETAILS}${copied}`)).toEqual([QUIET]);
    expect(consent(`<h1>Tarvitaan lupa</h1><p>Pyydä lupa.</p>${HEALTHY_DETAILS}${copied}`)).toEqual([
      'microsoft/admin-approval-required',
    ]);
  });

  it('has one in what a person writes into', () => {
    for (const field of ['<textarea></textarea>', '<textarea>Because</textarea>', '<input type="text">'])
      expect(consent(`<main>${field}<button>Küldés</button></main>`)).toEqual([
        'microsoft/admin-consent-requested',
      ]);
  });

  it.each(['display:none', 'visibility:hidden', 'opacity:0'])(
    'has no Accept that is hidden by %s',
    (style) => {
      const body = `<h1>X</h1><p>Y</p><div><input type="submit" id="idSIButton9" style="${style}"></div>`;
      expect(consent(body)).toEqual(['microsoft/admin-approval-required']);
    },
  );

  it.each([
    ['with a field', '<div><textarea></textarea><button>Back</button></div>'],
    ['with a way back only', '<p>Tell us</p><a href="#">Back</a>'],
  ])('is no refusal once Accept was seen: another view %s', (_, view) => {
    const doc = documentOf({
      url: REPROCESS,
      body: `<h1>Permissions requested</h1>${ACCEPT}`,
      pageId: 'ConvergedConsent',
    });
    expect(rulesFor(readDocumentAt(REPROCESS, doc))).toEqual([QUIET]);
    doc.body.innerHTML = `<h1>Report this app</h1>${view}`;
    expect(rulesFor(readDocumentAt(`${REPROCESS}#report`, doc))).toEqual([]);
    doc.body.innerHTML = `<h1>Permissions requested</h1>${ACCEPT}`;
    expect(rulesFor(readDocumentAt(REPROCESS, doc))).toEqual([QUIET]);
  });

  it('waits for the field of a form whose button has come first', () => {
    const doc = documentOf({ url: REPROCESS, body: `<h1>X</h1>${ACCEPT}`, pageId: 'ConvergedConsent' });
    const early = { phrases: PHRASES, settled: false, memory: emptyMemory() };
    readDocumentAt(REPROCESS, doc, early);
    doc.body.innerHTML += '<div><textarea></textarea></div>';
    expect(rulesFor(readDocumentAt(REPROCESS, doc))).toEqual(['microsoft/admin-consent-requested']);
  });

  it.each([
    'This app may be risky. Only continue if you trust this app.',
    'This app might be risky. Only continue if you trust this app.',
  ])('raises no alarm for an administrator: %s', (warning) => {
    expect(
      consent(`<h1>Permissions requested</h1><p>${warning}</p>${ACCEPT}`, { sErrorCode: '900981' }),
    ).toEqual([QUIET]);
  });
});

describe('the warning about a risky app', () => {
  const WARNINGS = [
    'This app might be risky. If you trust this app, ask your admin to grant you access.',
    'This app may be risky. If you trust this app, please ask your admin to grant you access.',
    'This app may be risky. Only continue if you trust this app.',
  ];
  const CODES = [undefined, '90094', '90095', '900941'];
  it.each(WARNINGS.flatMap((warning) => CODES.map((code) => [warning, code] as const)))(
    'wins: “%s”, %s',
    (warning, code) => {
      const config = code ? { sErrorCode: code } : {};
      for (const rest of ['<a href="#">Back</a>', '<div><textarea></textarea></div>'])
        for (const title of ['Need admin approval', 'Approval required'])
          expect(consent(`<h1>${title}</h1><p>${warning}</p>${rest}`, config)[0]).toBe(
            'microsoft/consent-risky-blocked',
          );
    },
  );
});

describe('the details of an error', () => {
  it.each([undefined, 'ConvergedTermsOfUse', 'ConvergedRemoteConnect', 'ConvergedSignOut', 'BssoInterrupt'])(
    'are no error by themselves: %s',
    (pageId) => {
      const body = `<h1>Tervetuloa</h1>${HEALTHY_DETAILS}`;
      expect(rulesFor(on({ body, config: {}, ...(pageId ? { pageId } : {}) }))).toEqual([]);
      expect(rulesFor(on({ body: `${body}<textarea>${IDS}\n${TIME}</textarea>` }))).toEqual([]);
    },
  );

  it.each([
    ['Error Code: 53003', 'microsoft/conditional-access'],
    ['Error Code: 530035', 'microsoft/security-defaults'],
    ['Error Code: 90094', 'microsoft/admin-approval-required'],
    ['Error Code: 50105', 'microsoft/user-not-assigned'],
    ['Message: Ett fel.', 'microsoft/other'],
  ])('say which: %s', (row, rule) => {
    const rows = (html: string) => rulesFor(on({ body: `<h1>你无权访问此内容</h1>${html}`, lang: 'zh' }));
    expect(rows(`<div>${row}</div>${HEALTHY_DETAILS}`)).toEqual([rule]);
    const [label = '', value = ''] = row.split(/(?<=:) /);
    expect(rows(`<div><span>${label}</span> <span>${value}</span></div>${HEALTHY_DETAILS}`)).toEqual([rule]);
  });

  it('need their ids: a number alone is anybody’s', () => {
    expect(rulesFor(on({ body: '<h1>Help</h1><p>Error Code: 53003</p>' }))).toEqual([]);
  });
});

describe('the configuration of a page', () => {
  it.each([
    ['ConvergedSignIn', {}, []],
    ['ConvergedSomethingNew', {}, ['microsoft/admin-approval-required']],
    [undefined, {}, ['microsoft/admin-approval-required']],
  ])('names an approval in any text, on %s', (pageId, config, rules) => {
    const page = { body: '<h1>Sveiki</h1>', ...(pageId ? { pageId } : {}) };
    for (const own of [{ sNew: 'AADSTS90094: x' }, { oNew: { a: ['b AADSTS90094'] } }])
      expect(rulesFor(on({ ...page, config: { ...config, ...own } }))).toEqual(rules);
  });

  it.each([
    'https://contoso.com/?state=AADSTS90094',
    '/common/login?ctx=AADSTS90094',
    'AADSTS90099',
    'AADSTS9009411',
  ])('names none in %s', (text) => {
    expect(
      rulesFor(on({ body: '<h1>X</h1>', pageId: 'ConvergedSomethingNew', config: { s: text } })),
    ).toEqual([]);
  });

  it.each([
    ['ConvergedError', '50105', ['microsoft/user-not-assigned']],
    ['ConvergedSomethingNew', '50105', []],
    ['ConvergedSignIn', '50058', []],
    ['ConvergedSomethingNew', '90094', ['microsoft/admin-approval-required']],
  ])('has error keys that count or not: %s %s', (pageId, sErrorCode, rules) => {
    expect(rulesFor(on({ body: '<h1>Sign in</h1>', pageId, config: { sErrorCode } }))).toEqual(rules);
  });
});

describe('text that nobody sees', () => {
  it.each(['display:none', 'visibility:hidden', 'opacity:0'])('does not count: %s', (style) => {
    const body = (hidden: string) =>
      `<div style="${hidden}"><p>AADSTS50105: no</p><h1>Need admin approval</h1></div>`;
    expect(rulesFor(on({ body: body('') }))).toEqual(['microsoft/user-not-assigned']);
    expect(rulesFor(on({ body: body(style) }))).toEqual([]);
  });
});

describe('an authorize address', () => {
  const AUTHORIZE = '/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5';
  const DIRECTORY = '0b6a1f0e-1111-4222-8333-444455556666';
  const tenantOn = (path: string, config = {}) =>
    readPage({
      url: `https://login.microsoftonline.com${path}`,
      body: '<h1>Need admin approval</h1>',
      pageId: 'ConvergedConsent',
      config: { sErrorCode: '90094', ...config },
    }).facts.tenant;

  it('names the organization in its path, else the page does', () => {
    expect(tenantOn(`/contoso.com${AUTHORIZE}`)).toBe('contoso.com');
    const own = { urlPost: `https://login.microsoftonline.com/${DIRECTORY}/login` };
    expect(tenantOn(`/common${AUTHORIZE}`, own)).toBe(DIRECTORY);
    expect(tenantOn(`/common${AUTHORIZE}&domain_hint=evil-phish.com`, own)).toBe(DIRECTORY);
  });

  it('names no organization in a hint, which anybody can give', () => {
    expect(tenantOn(`/common${AUTHORIZE}&domain_hint=evil-phish.com&whr=evil-phish.com`)).toBeUndefined();
  });
});
