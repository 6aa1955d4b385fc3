import type { Family } from './schema';

export default {
  who: ['m365-admin'],
  title: 'An administrator of {org} must approve {app} or turn on what it needs',
  what: 'This code is about what an administrator decides for {org}: an approval, an assignment, a license or a service is missing or turned off.',
  why: 'Before people can connect, {app} may have to be approved, people assigned to it, or the service it uses turned on. The code gives the kind, not the very cause.',
  retry: 'Trying again will not help until an administrator has looked into it.',
  remedies: ['grant-tenant-consent', 'assign-user', 'provide-service', 'read-sign-in-log'],
} satisfies Family;
