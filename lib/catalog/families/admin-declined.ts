import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Open the approval link again and choose Accept if you trust {app}',
  what: 'Nobody chose **Accept** on the approval page, so {app} isn’t approved; nothing is broken.',
  why: 'Someone chose **Cancel** or went back. Nothing has changed for anyone in {org}.',
  retry: 'Open the approval link again and choose **Accept** if {org} wants to use {app}.',
  remedies: ['open-approval-link-again', 'grant-tenant-consent'],
} satisfies Family;
