import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:crm/paused-unused'] }],
  title: 'Connect your mailbox again: it was paused because it wasn’t used',
  what: '{app} stopped taking in your mail or events because nobody had used them there for a while.',
  why: 'Some CRMs pause connections that nobody uses and delete their settings. It doesn’t mean that someone broke in; your password and your mailbox are fine.',
  retry: 'Connecting once more is enough. Use mail there now and then, so it isn’t paused again.',
  remedies: ['connect-again'],
  maybe: [
    {
      rule: 'crm/not-in-plan',
      tell: 'If your trial or your plan has just ended, your CRM admin has to renew it first.',
    },
  ],
  sources: [
    {
      title: 'Zoho CRM Help: IMAP and its cleanup policy',
      url: 'https://help.zoho.com/portal/en/kb/crm/integrations/zoho/zoho-mail/articles/email-configuration-imap',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
