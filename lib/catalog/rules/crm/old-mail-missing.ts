import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:crm/old-mail-missing'] }],
  title: 'Check from which day on the CRM takes in your mail',
  what: 'The CRM has only the mail since you connected, or of the last months.',
  why: 'Many CRMs don’t copy a whole mailbox. Some ask only once, when you connect, how far back to go. Others start with that day, or stop after a certain number of messages. Your older mail is still in your mailbox.',
  retry: 'Connecting again helps only if the CRM then lets you choose an earlier day.',
  remedies: ['bring-in-older-mail'],
  maybe: [
    {
      rule: 'crm/part-missing',
      tell: 'If newer mail is missing, too, the CRM leaves it out for another reason.',
    },
  ],
  sources: [
    {
      title: 'Pipedrive Support: email sync and privacy',
      url: 'https://support.pipedrive.com/hc/en-us/articles/210283045-Email-Sync-and-Privacy-FAQ',
      noted: '2026-11-30',
    },
    {
      title: 'CustomerSuccessBox: email sync troubleshooting',
      url: 'https://support.customersuccessbox.com/en-us/article/187-email-sync-troubleshooting-guide',
      noted: '2026-11-30',
    },
    {
      title: 'ShareCRM Help: email questions',
      url: 'https://help.sharecrm.com/7638d/75120/00a9e',
      dated: '2025-10-31',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
