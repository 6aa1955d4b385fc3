import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    {
      any: [
        'code:AADSTS53003',
        'code:AADSTS53000',
        'code:AADSTS53001',
        'code:AADSTS53002',
        'code:AADSTS53005',
        'code:AADSTS53008',
        'code:AADSTS53009',
        'code:AADSTS53011',
        'code:AADSTS530001',
        'code:AADSTS530002',
        'code:AADSTS530003',
        'code:AADSTS530011',
        'code:AADSTS530021',
        'code:AADSTS530022',
        'code:AADSTS530031',
        'code:AADSTS530032',
        'code:AADSTS530033',
        'code:AADSTS530036',
        'code:AADSTS530084',
        'code:AADSTS50127',
        'code:AADSTS50131',
        'code:AADSTS50005',
        'code:AADSTS501292',
        'code:AADSTS501311',
        'code:AADSTS501313',
      ],
    },
    {
      any: [
        'code:graph/LocationConditionEvaluationSatisfied',
        'code:graph/insufficient_claims',
        'code:msal/MsalIntuneAppProtectionPolicyRequiredException',
        'code:msal/-50004',
        'param:error=insufficient_claims',
      ],
      none: ['code:microsoft/any'],
    },
    { all: ['code:smtp/5.7.139', 'sentence:microsoft/conditional-access'] },
    // Asked on the way through a healthy sign-in, too.
    {
      any: ['code:AADSTS50097', 'code:AADSTS50129', 'code:AADSTS50187'],
      none: ['page:working'],
    },
    // The kind of page says it with any other code, unless that gives a reason of its own.
    {
      all: ['page:ConvergedConditionalAccess', 'code:microsoft/any'],
      none: [
        'code:AADSTS530035',
        'code:AADSTS530004',
        'code:AADSTS500212',
        'code:AADSTS500213',
        'code:AADSTS50105',
        'code:AADSTS53004',
        'code:AADSTS53010',
        'code:AADSTS50055',
        'code:AADSTS50072',
        'code:AADSTS50074',
        'code:AADSTS50076',
        'code:AADSTS50078',
        'code:AADSTS50079',
        'code:AADSTS50142',
        'code:AADSTS50158',
        'code:AADSTS500121',
        'code:AADSTS135011',
        'code:AADSTS700003',
        'code:AADSTS501312',
        'code:AADSTS50155',
      ],
    },
    {
      all: ['page:ConvergedConditionalAccess'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:microsoft'],
      any: [
        'text:your sign-in was successful but does not meet the criteria to access this resource',
        "text:your sign-in was successful but you don't have permission to access this resource",
        'text:you cannot access this right now',
        "text:you don't have access to this",
        'text:これに対するアクセス権がありません',
        "text:you can't get there from here",
        "text:oops - you can't get to this yet",
        "text:sorry, you can't get to this yet",
        'text:sorry, a security policy is preventing access',
      ],
      none: ['page:working', 'page:ConvergedConsent', 'code:microsoft/any'],
    },
  ],
  title: 'Ask your admin to find the rule that blocked you',
  what: 'A security rule at {org} blocked this sign-in, perhaps because of your device or location.',
  why: 'These rules, called Conditional Access, look at the device, browser, location and risk of a sign-in. They protect the mailbox itself, so an exception just for {app} may not be enough.',
  retry:
    'Try once more on your company computer and network. If that fails too, an admin has to find the rule.',
  remedies: ['ask-conditional-access', 'use-managed-device'],
  maybe: [
    {
      rule: 'microsoft/mfa-required',
      tell: 'If you didn’t finish a second sign-in step, do that first.',
    },
    {
      rule: 'microsoft/security-defaults',
      tell: 'If the details show code 530035, it was Microsoft’s security defaults, not a rule someone at {org} made.',
    },
    {
      rule: 'microsoft/security-defaults',
      tell: 'If the details show code 530035, Microsoft’s security defaults stopped the sign-in, not a rule that somebody made.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in problems with Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: target resources in Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
