import type { Family } from './schema';

export default {
  who: ['m365-admin', 'you'],
  title: 'Ask your admin to look up the rule that stopped you',
  what: 'This error code points to a security rule at {org} for devices, locations or risk.',
  why: 'The device may not be known or managed, the browser or location may not be allowed, or something looked unusual. The code doesn’t name the rule.',
  retry:
    'Try once from your work computer, with an up-to-date browser on your company’s network. If that fails, an admin has to look; don’t try to get around the rule.',
  remedies: ['ask-conditional-access', 'use-managed-device'],
} satisfies Family;
