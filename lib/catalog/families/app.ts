import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: 'Ask {maker} to check its setup at Microsoft',
  what: 'This error code points to how {app} is registered with Microsoft, which you can’t change.',
  why: 'The code means the app isn’t known, is turned off, or asks for something it isn’t set up for. Sometimes an old bookmark or a link for another organization is to blame; your password isn’t.',
  retry:
    'Start again from the page where you connect your mailbox. If you get the same code, only {maker} can fix it.',
  remedies: ['correct-sign-in-request', 'correct-return-address', 'contact-vendor'],
} satisfies Family;
