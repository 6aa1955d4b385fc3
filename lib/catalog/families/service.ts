import type { Family } from './schema';

export default {
  who: ['wait'],
  title: 'Wait a few minutes, then try again',
  what: 'This error code points to trouble inside Microsoft’s sign-in, which usually passes by itself.',
  why: 'Part of the service was too slow, too busy or made a mistake. Your account and password are rarely the reason.',
  retry:
    'Wait a few minutes and start from the beginning. If it lasts for hours, send the details to your admin.',
  remedies: ['retry-later', 'check-service-status', 'send-details-to-admin'],
} satisfies Family;
