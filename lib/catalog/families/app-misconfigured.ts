import type { Family } from './schema';

export default {
  who: ['m365-admin'],
  title: 'Ask your admin to approve {app} or check its setup',
  what: 'Nobody at {org} has approved {app} yet, or it isn’t set up right.',
  why: 'With this code, {app} has no approval at {org}, lists no permissions, or gives a wrong ID. An admin can approve it; the rest is for {maker} to fix. You did nothing wrong.',
  retry:
    'Trying again won’t help until an admin has approved {app}. If the same code comes back then, {maker} has to fix it.',
  remedies: ['grant-tenant-consent', 'still-asks', 'contact-vendor'],
} satisfies Family;
