import type { Family } from './schema';

export default {
  who: ['m365-admin'],
  title: 'Your admin must look at how {org} signs people in',
  what: 'This code is about the link between Microsoft and the sign-in system that {org} runs itself or has elsewhere.',
  why: 'Microsoft waits for an answer from there, and it was missing or not accepted. A server, a certificate or a setting can be the reason; your mailbox is not.',
  retry:
    'Try once more, best on your company’s network. If it fails again, only an administrator can repair it.',
  remedies: ['repair-federation', 'read-sign-in-log'],
} satisfies Family;
