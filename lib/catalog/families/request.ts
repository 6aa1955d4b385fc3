import type { Family } from './schema';

export default {
  who: ['vendor', 'you'],
  title: '{maker} must check what {app} sends to Microsoft',
  what: 'This code is about requests that Microsoft cannot read or does not support: something in them is missing or wrong.',
  why: 'The app writes these requests, not you. A bookmark, the Back button or a copied address can spoil one, too.',
  retry:
    'Start once more from the page where you connect your mailbox. If the same code comes back, only {maker} can put it right.',
  remedies: ['correct-sign-in-request', 'connect-again', 'contact-vendor'],
} satisfies Family;
