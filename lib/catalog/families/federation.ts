import type { Family } from './schema';

export default {
  who: ['m365-admin'],
  title: 'Ask your admin to check how {org} signs people in',
  what: 'This error code points to the link between Microsoft and {org}’s own sign-in system.',
  why: 'A server, a certificate or a setting can be the reason; your mailbox isn’t.',
  retry: 'Try once more, ideally on your company’s network. If it fails again, only an admin can fix it.',
  remedies: ['repair-federation', 'read-sign-in-log'],
} satisfies Family;
