import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: '{maker} must check how {app} is set up at Microsoft',
  what: 'This code is about the registration of an app: it is not known, turned off, or does not fit what the app asks for.',
  why: 'The registration is in the hands of {maker}. Now and then an old bookmark or a link for another organization is to blame; your password is not.',
  retry:
    'Start once more from the page where you connect your mailbox. If the same code comes back, only {maker} can put it right.',
  remedies: ['correct-sign-in-request', 'correct-return-address', 'contact-vendor'],
} satisfies Family;
