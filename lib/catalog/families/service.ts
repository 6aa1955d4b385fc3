import type { Family } from './schema';

export default {
  who: ['wait'],
  title: 'Microsoft has trouble at the moment: wait a little and try again',
  what: 'This code is about trouble inside Microsoft’s sign-in service, which mostly passes by itself.',
  why: 'A part of the service did not answer in time, was too busy or made a mistake. Your account and your password are seldom the reason.',
  retry:
    'Wait some minutes and start from the beginning. If it lasts for hours, send the details to your admin.',
  remedies: ['retry-later', 'check-service-status', 'send-details-to-admin'],
} satisfies Family;
