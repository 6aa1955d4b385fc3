/** The idea of a mailbox or of connecting one: a heading beside it is hardly that of any other screen. */
export const MAILBOX = 'mailbox';

/** The idea of how a policy begins: a text that states one does not report a screen. */
export const RULE = 'rule';

/** The ideas by which a screen is recognized. Each list has alternatives. */
export interface ScreenIdeas {
  rule: string;
  /** Ideas, separated by blanks, that two or three sentences together must have; one after `-` must not be there. */
  says?: readonly string[];
  /** Ideas of a heading that has few other words. */
  titles?: readonly string[];
  /** Ideas that may be anywhere in a short text, in which people describe a screen. */
  tells?: readonly string[];
  /** Maximum number of words in its heading, if the text has nothing else. */
  words?: number;
  /** Like `says`, but only if the text names the rule's vendor. */
  named?: readonly string[];
}

/** The screens; of several in a text, the first one here decides. */
export const SCREENS: readonly ScreenIdeas[] = [
  {
    rule: 'microsoft/consent-risky-blocked',
    says: ['thisApp maybe risky trust', 'thisApp risky trust ask admin'],
  },
  {
    rule: 'microsoft/admin-consent-requested',
    says: ['justification request app -sent -denied', 'thisApp need admin approval justification'],
  },
  {
    rule: 'microsoft/admin-approval-required',
    says: [
      'need permission onlyAdmin grant resources',
      'ask admin grant permission app before use',
      'ask admin grant permission thisApp use',
      'oneOrMore permission grant not',
    ],
    // Not in English, where its words are too common; there the screen is recognized word by word.
    titles: ['admin approval need -not -english -manyApps'],
  },
  {
    rule: 'microsoft/tenant-restricted',
    says: ['restricted whichOrgs accessBlocked'],
  },
  {
    rule: 'microsoft/conditional-access',
    says: [
      'signin success criteria access not',
      'signin success restricted admin',
      'signin success device admin managed',
      'app sensitive only device access managed',
      'device admin need managed access organization',
      'device admin need managed access resources',
      'helpUs device secure',
    ],
    titles: ['cannot reach fromHere', 'cannot reach rightNow'],
    words: 9,
  },
  {
    rule: 'microsoft/account-locked-or-disabled',
    says: ['account locked temporary unauthorized', 'account locked unauthorized'],
    named: [
      'account locked admin ask',
      'account locked supporter unlock ask -our',
      'account locked temporary',
      'account disabled admin ask -integration',
    ],
  },
  {
    rule: 'microsoft/password',
    says: ['password update firstTime expired signin'],
    named: ['password expired', 'password incorrect account'],
  },
  {
    rule: 'microsoft/wrong-account-type',
    says: [
      'cannot signin personal work school account',
      'account notExist tenant app access',
      'account need added guest tenant -our',
    ],
  },
  {
    rule: 'microsoft/user-not-assigned',
    says: ['admin configured app block assigned', 'block member group access assigned'],
  },
  {
    rule: 'microsoft/second-step-lost',
    tells: ['authenticator otherPhone cannot', 'authenticator otherPhone noAnswer'],
  },
  {
    rule: 'microsoft/approval-request-waiting',
    says: ['request sent admin waiting cannot use', 'request sent admin waiting approval app'],
    tells: ['request sent admin review notified appLabel -group -our'],
    named: ['request sent admin waiting'],
  },
  {
    rule: 'microsoft/mfa-required',
    says: [
      'organization need moreInfo account secure',
      'authenticator noAnswer',
      'noAnswer approval signin request',
    ],
  },
  { rule: 'microsoft/session-expired', named: ['your session expired signin'] },
  {
    rule: 'microsoft/account-not-found',
    named: ['username find account cannot', 'username maybe invalid'],
  },
  {
    rule: 'google/admin-policy',
    says: [
      'accessBlocked institution admin',
      'accessBlocked organization admin review google',
      'institution admin review configured app access',
      'thirdParty app google admin cannot access',
    ],
    named: [
      'accessBlocked organization admin review',
      'access block organization admin policy',
      'app block organization admin policy',
      'access account data restricted policy organization',
    ],
  },
  {
    rule: 'google/org-internal',
    says: ['accessBlocked only within organization use'],
    named: ['client restricted organization', 'only within organization use app access'],
  },
  {
    rule: 'google/test-users-only',
    says: [
      'google verification complete not -our',
      'tester developer approval only -our',
      'tester approval only access -our',
    ],
    named: ['tester developer approval -our'],
  },
  {
    rule: 'google/app-blocked',
    says: ['thisApp tried access sensitive google', 'google block access account secure app'],
    titles: ['thisApp block -organization -admin'],
  },
  {
    rule: 'google/unverified-app',
    says: ['developer verified google app sensitive access -tester -tried'],
    titles: ['google verified not app'],
  },
  {
    rule: 'google/disallowed-browser',
    says: [
      'browser app maybe not secure',
      'cannot signin screen app policy google',
      'app google policy embedded comply not',
    ],
    named: ['browser app not secure'],
  },
  { rule: 'google/oauth-policy', says: ['app policy google oauth not cannot'] },
  {
    rule: 'google/two-step-enforced',
    named: ['organization policy twoStep turnOn need', 'signin organization policy twoStep not'],
    says: ['signin organization policy twoStep comply not'],
  },
];
