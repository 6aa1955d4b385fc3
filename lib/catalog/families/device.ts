import type { Family } from './schema';

export default {
  who: ['m365-admin', 'you'],
  title: 'A security rule stopped this sign-in: your admin can see which one',
  what: 'This code is about the rules for devices, places, browsers and risk that a sign-in in {org} has to meet.',
  why: 'The device may not be known or managed, the browser or the place may not be allowed, or something looked unusual. The code gives the kind, not the rule itself.',
  retry:
    'Try once from your work device, with an up-to-date browser and on your company’s network. If that fails, an administrator has to look; seek no way around the rule.',
  remedies: ['ask-conditional-access', 'use-managed-device'],
} satisfies Family;
