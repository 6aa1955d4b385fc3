import type english from './words/en';

/** An idea in a product's message about a mailbox, a calendar or itself. */
export type NoticeIdea = keyof (typeof english)['notices'];

/** A message of a product (notice), and the rule that answers it. */
export interface Notice {
  rule: string;
  /** The code with the same meaning, if the rule distinguishes several cases by code. */
  code?: string;
  /** An additional token `named:<also>`, by which a clause of the rule distinguishes this case. */
  also?: string;
  /** Ideas that one sentence must have, all of them. */
  here: readonly NoticeIdea[];
  /** Ideas that the sentences around it must have, at least one of each list. */
  near?: readonly (readonly NoticeIdea[])[];
  /** Ideas that no sentence may have. */
  none?: readonly NoticeIdea[];
  /** Requires a mail address in the same line. */
  address?: true;
  /** Also matches a person's report of the message: `When I click Connect, it says …`. */
  reported?: true;
  /** Rules that answer instead if the text names their vendor, by vendor. */
  by?: Readonly<Record<string, string>>;
}

const SIGN_IN_BY = {
  google: 'google/app-password',
  microsoft: 'microsoft/mail-sign-in-refused',
  hubspot: 'hubspot/imap-settings',
};

/** HubSpot’s own API has a rule of its own. */
const API_BY = { hubspot: 'hubspot/app-consent' };

/** Rules by the vendor of the server that does not send. */
const SMTP_BY = {
  microsoft: 'microsoft/smtp-auth-disabled',
  google: 'mail/cannot-send',
  'mail-server': 'mail/cannot-send',
};

/** The notices; the first one that matches applies. */
export const NOTICES: readonly Notice[] = [
  {
    rule: 'mail/request-denied',
    here: ['requestdenied'],
    near: [['decider'], ['app', 'crm', 'connecting']],
    none: ['over', 'otherwish'],
  },
  {
    rule: 'microsoft/mailbox-app-policy',
    here: ['ewslisted'],
    near: [['keptout'], ['crm']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'microsoft/sending-blocked',
    here: ['novalidsender'],
    near: [['undelivered', 'letter']],
    none: ['over'],
  },
  {
    rule: 'mail/sender-not-authenticated',
    here: ['senderproof', 'turneddown'],
    near: [['letter']],
    none: ['over'],
  },
  {
    rule: 'hubspot/mailbox-not-found',
    here: ['foundnot', 'inbox', 'diary'],
    near: [['office']],
    none: ['over', 'othercrm'],
    reported: true,
  },
  {
    rule: 'hubspot/mailbox-not-found',
    here: ['foundnot', 'inbox'],
    near: [['office'], ['hubspot']],
    none: ['over', 'othercrm'],
    reported: true,
  },
  {
    rule: 'hubspot/exchange-address',
    here: ['exchangeurl', 'notvalid'],
    near: [['hubspot', 'connecting', 'account']],
    none: ['over', 'othercrm'],
    reported: true,
  },
  {
    rule: 'crm/sending-limit',
    here: ['cap', 'capped', 'sends'],
    near: [['daily'], ['crm', 'othercrm']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'crm/sending-limit',
    here: ['cap', 'capped', 'sends'],
    near: [['daily'], ['mail']],
    none: ['over'],
    by: { google: 'google/sending-limit', microsoft: 'microsoft/sending-limit' },
  },
  {
    rule: 'mail/not-delivered',
    here: ['nouser'],
    near: [['returned'], ['person', 'mail']],
    none: ['over', 'parcel'],
    reported: true,
  },
  { rule: 'mail/not-delivered', here: ['returned', 'person'], near: [['nouser']], none: ['over', 'parcel'] },
  {
    rule: 'mail/account-disabled',
    here: ['suspended', 'account'],
    near: [['domainadmin']],
    none: ['over'],
    by: { microsoft: 'microsoft/account-locked-or-disabled' },
  },
  {
    rule: 'mail/account-disabled',
    here: ['domainadmin'],
    near: [['suspended'], ['account']],
    none: ['over'],
    by: { microsoft: 'microsoft/account-locked-or-disabled' },
  },
  {
    rule: 'mail/imap-off',
    here: ['imapclosed'],
    near: [['shutout', 'refused']],
    none: ['over', 'allwell'],
    reported: true,
    by: { google: 'google/imap-off' },
  },
  {
    rule: 'mail/server-not-reached',
    here: ['timedout'],
    near: [['hostnamed']],
    none: ['over'],
    by: { hubspot: 'hubspot/imap-settings' },
  },
  {
    rule: 'mail/server-not-reached',
    here: ['timedout', 'mailhost'],
    none: ['over'],
    by: { hubspot: 'hubspot/imap-settings' },
  },
  {
    rule: 'crm/not-in-plan',
    here: ['unassigned', 'configuration'],
    near: [['crm', 'othercrm', 'syncing']],
    none: ['over'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['unavailable', 'plan', 'syncing'],
    near: [['mail', 'diary', 'inbox']],
    none: ['over', 'outgoing'],
  },
  {
    rule: 'crm/paused-unused',
    here: ['unused'],
    near: [
      ['halted', 'broken'],
      ['syncing', 'diary', 'inbox', 'crm', 'othercrm'],
    ],
    none: ['over', 'newsletter'],
  },
  {
    rule: 'crm/paused-unused',
    here: ['away'],
    near: [
      ['halted', 'broken'],
      ['syncing', 'diary', 'inbox'],
      ['crm', 'othercrm'],
    ],
    none: ['over', 'newsletter'],
    reported: true,
  },
  {
    rule: 'crm/service-trouble',
    here: ['trouble'],
    near: [['working'], ['mail', 'account']],
    none: ['over'],
  },
  {
    rule: 'crm/mailbox-already-connected',
    here: ['elsewhere', 'mail'],
    near: [['crm', 'dynamics', 'connecting', 'account']],
    none: ['over'],
  },
  { rule: 'crm/mailbox-not-approved', here: ['mailbox', 'unapproved'], near: [['dynamics']], none: ['over'] },
  {
    rule: 'crm/mailbox-switched-off',
    here: ['securefail'],
    near: [['dynamics'], ['mailbox', 'mail']],
    none: ['over'],
  },
  {
    rule: 'crm/mailbox-switched-off',
    here: ['mailbox', 'halted'],
    near: [['dynamics'], ['failure', 'securefail']],
    none: ['over'],
  },
  { rule: 'crm/mailbox-already-connected', here: ['foreignmark'], none: ['over'], reported: true },
  {
    rule: 'crm/mailbox-already-connected',
    here: ['manyusers', 'mail'],
    near: [
      ['halted', 'broken'],
      ['crm', 'othercrm', 'account', 'connecting'],
    ],
    none: ['over', 'newsletter'],
    reported: true,
  },
  {
    rule: 'crm/personal-mailbox',
    here: ['notforit'],
    near: [['personalbox'], ['sidepanel'], ['workonly']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'crm/personal-mailbox',
    here: ['personalbox', 'notforit'],
    near: [['crm', 'othercrm']],
    none: ['over'],
  },
  {
    rule: 'crm/personal-mailbox',
    here: ['looped'],
    near: [['sidepanel'], ['workonly'], ['personalbox']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'microsoft/admin-approval-required',
    here: ['looped'],
    near: [['sidepanel'], ['companyrule'], ['crm', 'othercrm']],
    none: ['over', 'google'],
    reported: true,
  },
  {
    rule: 'mail/server-not-reached',
    here: ['imapwrong'],
    near: [['ipfilter'], ['connecting', 'mail', 'crm', 'othercrm']],
    none: ['over'],
    reported: true,
  },
  { rule: 'hubspot/imap-settings', here: ['imapwrong'], near: [['hubspot']], none: ['over'], reported: true },
  {
    rule: 'microsoft/smtp-auth-disabled',
    here: ['senddies'],
    near: [['receivesok'], ['microsoft'], ['account', 'crm', 'othercrm', 'mail']],
    none: ['over', 'google'],
    reported: true,
  },
  {
    rule: 'microsoft/admin-approval-required',
    here: ['mustagree'],
    near: [['microsoft'], ['told'], ['mine', 'popup'], ['connecting', 'app', 'crm']],
    none: ['over', 'google'],
    reported: true,
  },
  { rule: 'mail/imap-off', here: ['imapoff'], by: { google: 'google/imap-off' }, none: ['over', 'allwell'] },
  {
    rule: 'crm/add-in-missing',
    here: ['storeoff'],
    near: [
      ['crm', 'mail', 'microsoft'],
      ['told', 'mine', 'crm'],
    ],
    none: ['over'],
  },
  {
    rule: 'crm/add-in-missing',
    here: ['installoff'],
    near: [['crm', 'mail', 'microsoft', 'google']],
    none: ['over'],
  },
  {
    rule: 'google/missing-permissions',
    here: ['unticked'],
    near: [['google']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'google/missing-permissions',
    here: ['lacking'],
    near: [['google'], ['allboxes']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'google/missing-permissions',
    here: ['ungranted'],
    near: [['google'], ['boxes']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'google/service-off',
    here: ['mailoff'],
    near: [['account', 'connecting', 'google']],
    none: ['over'],
    by: { microsoft: 'microsoft/licence-or-mailbox-missing' },
  },
  {
    rule: 'mail/mailbox-not-opened',
    here: ['otherlogin'],
    none: ['over'],
    reported: true,
    by: { google: 'google/delegation-denied', hubspot: 'hubspot/wrong-account' },
  },
  {
    rule: 'mail/certificate-not-trusted',
    code: 'net/HOSTNAME_MISMATCH',
    here: ['othername'],
    near: [['servers', 'mail']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'mail/sign-in-window-blocked',
    here: ['popupoff'],
    near: [['window'], ['mail', 'connecting']],
    none: ['over'],
    reported: true,
  },
  {
    rule: 'mail/sign-in-window-blocked',
    here: ['finishthere'],
    near: [['nowindow'], ['crm', 'mail', 'connecting']],
    none: ['over'],
    reported: true,
  },
  { rule: 'crm/part-missing', here: ['unlisted'], near: [['filed'], ['copies']], none: ['over'] },
  {
    rule: 'mail/sender-not-authenticated',
    here: ['domainunproven'],
    near: [['outgoing'], ['mail', 'crm']],
    none: ['over'],
  },
  {
    rule: 'crm/entries-doubled',
    here: ['doubled', 'standing'],
    near: [['crm'], ['account', 'connecting', 'linked']],
    none: ['over'],
  },
  {
    rule: 'crm/times-shifted',
    here: ['shifted', 'displayed'],
    near: [['crm'], ['google', 'microsoft', 'account', 'connecting', 'linked']],
    none: ['over'],
  },
  { rule: 'mail/in-junk', here: ['junked'], near: [['crm'], ['mine', 'ours']], none: ['over', 'spared'] },
  {
    rule: 'crm/wrong-account',
    here: ['wronglinked'],
    near: [['crm'], ['mine', 'ours', 'told']],
    none: ['over'],
  },
  {
    rule: 'crm/old-mail-missing',
    here: ['sinceonly'],
    near: [['crm'], ['mine', 'ours', 'told']],
    none: ['over'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['full'],
    near: [['mail'], ['plan'], ['connecting', 'crm', 'linked']],
    none: ['over', 'outgoing'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['domainoff'],
    near: [
      ['mail', 'connecting'],
      ['crmadmin', 'crm', 'connecting', 'linked'],
    ],
    none: ['over', 'outgoing'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['adminoff'],
    near: [['mail', 'host'], ['crm']],
    none: ['over'],
  },
  {
    rule: 'crm/not-in-plan',
    here: ['offforme'],
    near: [['crm'], ['crmadmin'], ['mail', 'connecting', 'microsoft', 'google']],
    none: ['over'],
  },
  { rule: 'crm/not-in-plan', here: ['turnon'], near: [['crm']], none: ['over'], reported: true },
  {
    rule: 'mail/sign-in-window-blocked',
    here: ['cookiesoff'],
    near: [['window'], ['crm', 'mail', 'connecting']],
    none: ['over'],
  },
  { rule: 'mail/account-disabled', here: ['accountoff'], near: [['appeal'], ['google']], none: ['over'] },
  {
    rule: 'microsoft/security-defaults',
    here: ['securitydefaults'],
    near: [
      ['keptout', 'failure'],
      ['mailbox', 'mail', 'smtpauth', 'inbox'],
      ['microsoft', 'office'],
    ],
    none: ['over', 'allwell'],
    reported: true,
  },
  {
    rule: 'microsoft/smtp-auth-disabled',
    here: ['smtpoff', 'smtpauth'],
    near: [['mailbox', 'failure', 'told', 'mine']],
    none: ['over', 'usual'],
    by: SMTP_BY,
  },
  {
    rule: 'mail/cannot-send',
    here: ['smtpoff'],
    near: [['mailbox', 'failure', 'told', 'mine']],
    none: ['over', 'usual'],
    by: SMTP_BY,
  },
  {
    rule: 'crm/not-in-plan',
    also: 'crm-permission',
    here: ['forbidden', 'connecting', 'mail'],
    near: [['crmadmin']],
    none: ['over'],
    by: { hubspot: 'hubspot/permission-missing' },
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['refused', 'credentials'],
    near: [['servers']],
    none: ['over'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['refused', 'servers'],
    near: [['credentials']],
    none: ['over'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/sign-in-refused',
    here: ['checkit', 'credentials'],
    near: [['refused', 'failure'], ['servers']],
    none: ['over', 'again'],
    by: SIGN_IN_BY,
  },
  {
    rule: 'mail/server-not-reached',
    here: ['unreached'],
    near: [['hostport'], ['servers']],
    none: ['over'],
    by: { hubspot: 'hubspot/imap-settings' },
  },
  { rule: 'crm/disconnected', here: ['yours'], none: ['over'] },
  { rule: 'crm/disconnected', here: ['due', 'mail'], none: ['over'] },
  { rule: 'crm/disconnected', here: ['due', 'account'], near: [['mail', 'host']], none: ['over'] },
  { rule: 'crm/disconnected', here: ['again', 'mail'], near: [['must']], none: ['over'] },
  { rule: 'crm/disconnected', here: ['broken', 'mail'], near: [['again', 'until']], none: ['over'] },
  {
    rule: 'crm/disconnected',
    here: ['broken', 'account'],
    near: [['again'], ['mail', 'host']],
    none: ['over'],
  },
  { rule: 'crm/disconnected', here: ['broken'], near: [['again'], ['mail']], none: ['over'], address: true },
  { rule: 'crm/disconnected', here: ['state'], none: ['over'], address: true },
  { rule: 'crm/disconnected', here: ['broken'], near: [['again'], ['mail'], ['account']], none: ['over'] },
  {
    rule: 'crm/disconnected',
    here: ['newpassword'],
    near: [['again'], ['crm', 'othercrm', 'connecting'], ['crm', 'othercrm', 'mine']],
    none: ['over'],
    reported: true,
    by: { google: 'google/access-expired', microsoft: 'microsoft/session-expired' },
  },
  { rule: 'crm/user-without-access', here: ['roleless'], near: [['crm']], none: ['mail', 'over'] },
  { rule: 'crm/access-expired', here: ['due', 'crm', 'account'], none: ['mail', 'over'] },
  {
    rule: 'crm/access-expired',
    here: ['broken', 'crm', 'account'],
    near: [['again']],
    none: ['mail', 'over'],
  },
  {
    rule: 'crm/app-set-up-wrong',
    here: ['scope'],
    near: [['crm'], ['api']],
    none: ['mail', 'over'],
    by: API_BY,
  },
  {
    rule: 'crm/access-expired',
    here: ['tokenover'],
    near: [['crm'], ['api']],
    none: ['mail', 'over'],
    by: API_BY,
  },
];
