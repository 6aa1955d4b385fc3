import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Nothing is broken: go on with the sign-in, or start it again',
  what: 'This code is about the ordinary steps of a sign-in: Microsoft asks for something, or somebody stopped.',
  why: 'Microsoft notes such a step the way it notes an error, though there is nothing to repair. Mostly a window was closed, or a question is still waiting for an answer.',
  retry:
    'Connect again from the beginning and answer each question. If it stops at the same place every time, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin'],
} satisfies Family;
