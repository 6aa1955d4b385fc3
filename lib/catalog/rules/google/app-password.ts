import type { Rule } from '../schema';

export default {
  who: ['you'],
  saidByServers: true,
  when: [
    {
      any: ['code:google/InvalidSecondFactor'],
    },
    {
      all: ['named:google'],
      any: [
        'code:google/BadCredentials',
        'code:google/WantAuthError',
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:smtp/530',
        'code:smtp/535',
        'code:smtp/5.7.8',
        'code:smtp/5.7.9',
        'code:pop/AUTH',
        'code:pop/login-refused',
      ],
      none: [
        'sentence:mail/sign-in-paused',
        'text:please log in via your web browser',
        'code:google/WebLoginRequired',
        'code:google/invalid_grant',
        'param:error=invalid_grant',
        'sentence:google/imap-off',
        'sentence:google/service-trouble',
        'sentence:google/too-many-connections',
        'sentence:mail/tls-required',
      ],
    },
    {
      // Gmail’s own sentence identifies its server if no name does.
      all: ['sentence:google/app-password'],
      any: [
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:smtp/534',
        'code:smtp/535',
        'code:pop/AUTH',
        'code:pop/login-refused',
      ],
      none: ['sentence:mail/sign-in-paused', 'named:microsoft', 'sentence:google/imap-off'],
      likely: true,
    },
    {
      // Mail programs’ words for a refused password, with Gmail’s server named.
      all: ['named:google', 'sentence:mail/sign-in-refused'],
      none: [
        'sentence:mail/sign-in-paused',
        'named:microsoft',
        'code:google/invalid_grant',
        'param:error=invalid_grant',
      ],
      likely: true,
    },
    {
      // Gmail’s name for the explanation of a refused password; other programs use it, too.
      all: ['site:google'],
      any: ['code:google/BadCredentials', 'code:google/WantAuthError'],
      none: ['sentence:mail/sign-in-paused', 'named:microsoft'],
      likely: true,
    },
    {
      all: ['path:connect'],
      any: [
        'text:application-specific password required',
        'text:… application-specific password required',
        'text:application-specific password required: …',
        'text:alert] application-specific password required…',
        'text:username and password not accepted',
        'text:… username and password not accepted',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:application-specific password required',
        'text:… application-specific password required',
        'text:application-specific password required: …',
        'text:alert] application-specific password required…',
        'text:username and password not accepted',
        'text:… username and password not accepted',
      ],
    },
  ],
  title: 'Connect again and choose Google as the provider',
  what: 'Google didn’t accept this password; it no longer lets other programs sign in with your regular one.',
  why: 'An app password works instead if 2-Step Verification is on. A mistyped one is refused with the same words.',
  retry:
    'Trying the same password again won’t help. Choose **Google** as the provider; only if that isn’t offered, create an app password and enter it.',
  remedies: ['connect-with-google', 'use-app-password'],
  maybe: [
    {
      rule: 'google/imap-off',
      tell: 'If a new app password is refused too, your admin may have turned IMAP off.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: from less secure apps to OAuth',
      url: 'https://support.google.com/a/answer/14114704',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: POP and IMAP',
      url: 'https://support.google.com/a/answer/105694',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
