import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:hubspot/MISSING_INBOX_FOLDER', 'code:hubspot/MISSING_DRAFTS_FOLDER'],
    },
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
  title: 'Let Gmail show All Mail and Drafts to IMAP, then connect again',
  what: 'HubSpot cannot see a folder of your Gmail account that it needs.',
  why: 'In Gmail’s settings, **All Mail** or **Drafts** is hidden from programs that use IMAP.',
  retry: 'Try again as soon as both folders are shown.',
  remedies: ['show-gmail-folders', 'connect-again'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: questions about connected email',
      url: 'https://knowledge.hubspot.com/connected-email/hubspot-crm-email-integration-faq',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
