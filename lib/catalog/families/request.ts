import type { Family } from './schema';

export default {
  who: ['vendor', 'you'],
  title: 'Ask {maker} to check what it sends to Microsoft',
  what: 'This error code points to a request from {app} that Microsoft can’t use, because something is missing or wrong.',
  why: 'The app writes these requests, not you. A bookmark, the Back button or a copied address can also spoil one.',
  retry:
    'Start again from the page where you connect your mailbox. If you get the same code, only {maker} can fix it.',
  remedies: ['correct-sign-in-request', 'connect-again', 'contact-vendor'],
} satisfies Family;
