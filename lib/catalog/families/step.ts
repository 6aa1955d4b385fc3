import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Continue the sign-in, or start it again',
  what: 'This error code belongs to a normal sign-in step, so nothing is broken: Microsoft is asking for something, or someone stopped.',
  why: 'Microsoft logs such a step like an error, though there’s nothing to fix. Usually a window was closed or a question is still waiting.',
  retry:
    'Connect again and answer each question. If it always stops at the same place, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin'],
} satisfies Family;
