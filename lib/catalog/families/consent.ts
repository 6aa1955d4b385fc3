import type { Family } from './schema';

export default {
  who: ['m365-admin'],
  title: 'Ask your admin to check {app}’s approval',
  what: 'This error code points to something only an admin at {org} can give, such as an approval, a license or a service.',
  why: 'The app may have to be approved, people assigned to it, or a service it uses turned on. The code only names the kind of problem.',
  retry: 'Trying again won’t help until an admin has looked into it.',
  remedies: ['grant-tenant-consent', 'assign-user', 'provide-service', 'read-sign-in-log'],
} satisfies Family;
