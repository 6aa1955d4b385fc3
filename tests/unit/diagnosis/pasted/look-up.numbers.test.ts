import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { lookUp } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Microsoft's numbers and the names of errors: where they report an error, and where they mean something else. */

const index = indexRules(RULES);
const found = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

const IDS = 'Request Id: 3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
const MORE = 'and more words, so that the text is longer than a number would be with a word or two';

describe('a number of Microsoft’s', () => {
  it.each([
    ['AADSTS70002: Error validating credentials.', 'client-secret'],
    ['AADSTS99999: something that nobody has met yet', 'other'],
    ['53003', 'conditional-access'],
    ['Error 53003', 'conditional-access'],
    ['{"error_codes":[65001],"trace":1}', 'consent-missing'],
    ['error_codes : [65001]', 'consent-missing'],
    ['error_codes=\t[ 65001 ]', 'consent-missing'],
    [`${IDS}\nError Code: 53003\n${MORE}`, 'conditional-access'],
    [`CorrelationId of ${MORE}.\nError Code:   53003`, 'conditional-access'],
    [`Error Code:53003 ${IDS} ${MORE}`, 'conditional-access'],
    [`Please provide the error code 700003 to your administrator, ${MORE}`, 'device-not-registered'],
    [`Please provide the error code: 700003 to your admin, ${MORE}`, 'device-not-registered'],
    [`This device has the error code:  700003 ${MORE}`, 'device-not-registered'],
  ])('is known in %j', (text, rule) => expect(found(text)).toEqual([`microsoft/${rule}`]));

  it('is one of several in a list', () =>
    expect(found('{"error_codes": [65001, 50105]}')).toEqual([
      'microsoft/consent-missing',
      'microsoft/user-not-assigned',
    ]));

  it.each([
    'AADSTS1999 was a year',
    '{"error_codes":[12]}',
    `Error Code: 53003 is what I remember of the screen ${MORE}`,
    `${IDS} myError Code: 53003 ${MORE}`,
    `The washing machine shows error code 700003 ${MORE}`,
    `The administrator reads error code 123456 ${MORE}`,
    `The administrator reads error code 7 ${MORE}`,
  ])('is none in %j', (text) => expect(found(text)).toEqual([]));
});

describe('the number of a library', () => {
  it.each([
    ['IDX10205: Issuer validation failed', 'token-not-accepted'],
    ['MSALErrorDomain Code=-50005 "(null)"', 'sign-in-interrupted'],
    ['Error Domain=MSALErrorDomain, it has the code -50003', 'consent-declined'],
    ['MSAL error -50002', 'interaction-required'],
  ])('is known in %j', (text, rule) => expect(found(text)).toEqual([`microsoft/${rule}`]));

  it.each([
    'IDX99999: nobody knows it',
    'IDX1020: too short',
    '-50002',
    'MSALErrorDomain\n-50002',
    'MSAL error -5',
  ])('is none in %j', (text) => expect(found(text)).toEqual([]));
});

describe('the name of an error in a program', () => {
  it.each([
    'MsalUiRequiredException was thrown',
    'throws MsalUiRequiredException',
    'Unhandled exception. MsalUiRequiredException: sign in again',
    'e: MsalUiRequiredException',
  ])('is met in %j', (text) => expect(found(text)).toEqual(['microsoft/interaction-required']));

  it.each([
    'catch (MsalUiRequiredException) { retry(); }',
    'catch(MsalUiRequiredException) { retry(); }',
    "case 'MsalUiRequiredException': break",
    'case   "MsalUiRequiredException": break',
    'case MsalUiRequiredException: break',
    'e instanceof MsalUiRequiredException',
    'name == MsalUiRequiredException',
    "name === 'MsalUiRequiredException'",
    'name !== "MsalUiRequiredException"',
    'equals =="MsalUiRequiredException"',
    'new MsalUiRequiredException()',
    "'MsalUiRequiredException' => 1",
    'MsalUiRequiredException => 1',
    '(MsalUiRequiredException) => 1',
    "if (e.code === 'MailboxNotEnabledForRESTAPI') retry()",
  ])('is only spoken of in %j', (text) => expect(found(text)).toEqual([]));
});

describe('an error’s name that others use as well', () => {
  it.each([
    ['TooManyRequests', 'microsoft/throttled'],
    [' TooManyRequests\n', 'microsoft/throttled'],
    ['{"error":{"code":"TooManyRequests","message":"no"}}', 'microsoft/throttled'],
    ['{"error": {"code": "TooManyRequests"}}', 'microsoft/throttled'],
    ['{"error" : { "code" : "TooManyRequests" } }', 'microsoft/throttled'],
    ['serviceNotAvailable', 'microsoft/service-trouble'],
    ['keyInvalid', 'google/project-setup'],
    [' keyInvalid\n', 'google/project-setup'],
    ['"reason": "keyInvalid"', 'google/project-setup'],
    ['reason=authError', 'google/access-expired'],
    ['"status" : "UNAUTHENTICATED"', 'google/other'],
    ['the code (keyInvalid)', 'google/project-setup'],
    ['an exception, "keyInvalid"', 'google/project-setup'],
    ['MSALErrorUserCanceled', 'microsoft/sign-in-interrupted'],
    ['type = MSALErrorUserCanceled', 'microsoft/sign-in-interrupted'],
  ])('is met where it stands as one: %j', (text, rule) => expect(found(text)).toEqual([rule]));

  it.each([
    '{"code":"TooManyRequests"}',
    'Our shop got TooManyRequests from the printer',
    '{"error":{"code":"no"}} and the printer said TooManyRequests',
    'the keyInvalid handler',
    'we call UNAUTHENTICATED people guests',
    'the reason is not known, and keyInvalid is a field',
    'the enumeration has MSALErrorUserCanceled among others',
    'if (error === MSALErrorUserCanceled)',
    'reason == keyInvalid',
    'case keyInvalid: break',
  ])('is none elsewhere: %j', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['it was the INVALID_SESSION_ID of yesterday', 'crm/access-expired'],
    ['ErrorAccessDenied in the middle of a sentence', 'microsoft/permission-missing'],
  ])('needs nothing beside it where it is long and odd: %j', (text, rule) =>
    expect(found(text)).toEqual([rule]),
  );
});
