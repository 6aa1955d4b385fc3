import type { Family } from './schema';

export default {
  who: ['you', 'workspace-admin'],
  title: 'Sign in with a browser, then connect again',
  what: 'Google held {app} back and wants to see you in a browser first.',
  why: 'That happens when a program signs in from a new place or server, or in a way that Google finds unusual. Your password may well be right.',
  retry:
    'Trying again helps once you’ve signed in with this account in a browser, best from the same network, and confirmed that it was you.',
  remedies: ['connect-with-google', 'use-app-password', 'allow-imap'],
} satisfies Family;
