import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:google/ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'code:google/insufficientPermissions'],
    },
    {
      // Gmail’s encoded answer to a token that does not open the mailbox; it names the missing permission.
      any: ['code:google/xoauth2-refused'],
      likely: true,
    },
    {
      all: ['path:connect'],
      any: [
        'text:request had insufficient authentication scopes',
        'text:… request had insufficient authentication scopes',
        'text:insufficient authentication scopes',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:request had insufficient authentication scopes',
        'text:… request had insufficient authentication scopes',
        'text:insufficient authentication scopes',
      ],
    },
  ],
  title: 'Connect again and check every box on Google’s page',
  what: '{app} is connected to your Google account, but without all the permissions it needs.',
  why: 'On Google’s page each permission can have its own box, and you can continue with some left empty. The app may also need more now than when you connected it.',
  retry:
    'Connect again and check every box. If there are no boxes, remove the app from your Google account first.',
  remedies: ['tick-all-permissions', 'remove-and-connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/access-expired',
      tell: 'If it worked before with every box checked, the earlier access has ended.',
    },
  ],
  sources: [
    {
      title: 'Google Identity: granular permissions',
      url: 'https://developers.google.com/identity/protocols/oauth2/resources/granular-permissions',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
