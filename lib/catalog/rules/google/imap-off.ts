import type { Rule } from '../schema';

export default {
  who: ['you', 'workspace-admin'],
  families: {
    'code:google/WebLoginRequired': 'google-browser-first',
    'code:imap/WEBALERT': 'google-browser-first',
    'code:smtp/5.7.14': 'google-browser-first',
    // Only with the sentence of 5.7.14.
    'code:smtp/534': 'google-browser-first',
    'text:please log in via your web browser': 'google-browser-first',
    'text:please log in via your web browser and then try again': 'google-browser-first',
    'text:… please log in via your web browser': 'google-browser-first',
    'text:… please log in via your web browser and then try again': 'google-browser-first',
    'text:5.7.14 please log in via your web browser and then try again': 'google-browser-first',
    'text:534 5.7.14 please log in via your web browser and then try again': 'google-browser-first',
    'text:alert] please log in via your web browser…': 'google-browser-first',
    'text:web login required': 'google-browser-first',
  },
  saidByServers: true,
  when: [
    {
      any: ['code:google/WebLoginRequired', 'code:imap/WEBALERT', 'code:smtp/5.7.14'],
      none: ['named:microsoft'],
    },
    {
      all: ['named:google'],
      any: ['code:pop/SYS-PERM'],
    },
    {
      all: ['sentence:google/imap-off'],
      any: ['code:pop/SYS-PERM', 'code:pop/AUTH', 'code:smtp/534', 'code:imap/login-refused'],
    },
    {
      // Answers of Gmail’s servers, which a CRM passes on.
      all: ['path:connect'],
      any: [
        'text:your account is not enabled for imap use',
        'text:… your account is not enabled for imap use',
        'text:imap access is disabled',
        'text:imap access is disabled for your domain',
        'text:… imap access is disabled for your domain',
        'text:please log in via your web browser',
        'text:please log in via your web browser and then try again',
        'text:… please log in via your web browser',
        'text:… please log in via your web browser and then try again',
        'text:alert] please log in via your web browser…',
        'text:web login required',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:your account is not enabled for imap use',
        'text:… your account is not enabled for imap use',
        'text:imap access is disabled',
        'text:imap access is disabled for your domain',
        'text:… imap access is disabled for your domain',
        'text:please log in via your web browser',
        // Other sites ask for the same, but the code is Gmail's.
        'text:5.7.14 please log in via your web browser and then try again',
        'text:534 5.7.14 please log in via your web browser and then try again',
        'text:alert] please log in via your web browser…',
        'text:web login required',
      ],
    },
    {
      // The name of a setting that Google has removed; people still look for it.
      all: ['site:text'],
      any: [
        'text:less secure access',
        'text:less secure apps',
        'text:less secure app access',
        'text:access for less secure apps',
        'text:turn on less secure app access',
      ],
    },
  ],
  title: 'Connect again with the Google button',
  what: 'Google doesn’t let {app} into this mailbox the way it’s set up now, but it does when you sign in with the Google button.',
  why: 'IMAP, a way for other programs to read mail, may be off at {org}. Or Google doesn’t take this password from other programs: the old setting for less secure apps is gone.',
  retry: 'Trying again the same way won’t help. If you have to use IMAP, ask your admin to allow it.',
  remedies: ['connect-with-google', 'use-app-password', 'allow-imap'],
  maybe: [
    {
      rule: 'google/app-password',
      tell: 'If IMAP is allowed at {org}, Google probably wants an app password instead of your regular one.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: POP and IMAP',
      url: 'https://support.google.com/a/answer/105694',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: from less secure apps to OAuth',
      url: 'https://support.google.com/a/answer/14114704',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
