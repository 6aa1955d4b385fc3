import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Nothing is broken: go on, or start again',
  what: 'This error code belongs to a normal sign-in step, so nothing is broken: Microsoft is asking for something, or someone stopped.',
  why: 'Microsoft logs such a step like an error, though there’s nothing to fix. Usually a window was closed or a question is still waiting.',
  retry:
    'If the log shows a success right after, there’s nothing to do. Otherwise connect again; if it always stops at the same place, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin'],
} satisfies Family;
