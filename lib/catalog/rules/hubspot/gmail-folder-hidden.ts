import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:hubspot/MISSING_INBOX_FOLDER', 'code:hubspot/MISSING_DRAFTS_FOLDER'],
    },
    // Answers of Gmail’s IMAP server; the folder’s name is in the mailbox’s language.
    { all: ['site:text'], any: ['text:unknown mailbox: [gmail]/…'] },
    {
      all: ['site:hubspot'],
      any: [
        'heading:unavailable: drafts or inbox folder missing in gmail',
        'heading:unavailable: inbox or drafts folder missing in gmail',
        'heading:nicht verfügbar: ordner "entwürfe" oder "posteingang" fehlen in gmail',
        'heading:利用不可]:gmail の下書きまたは受信トレイフォルダがありません',
        'heading:利用不可]: gmail の下書きまたは受信トレイフォルダがありません',
      ],
    },
  ],
  title: 'Show All Mail and Drafts in Gmail’s settings',
  what: '{app} needs a Gmail folder that Gmail is hiding from other programs.',
  why: 'In Gmail’s label settings, **All Mail** or **Drafts** isn’t shown in IMAP.',
  retry: 'Try again once both folders are shown.',
  remedies: ['show-gmail-folders', 'connect-again'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: questions about connected email',
      url: 'https://knowledge.hubspot.com/connected-email/hubspot-crm-email-integration-faq',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
