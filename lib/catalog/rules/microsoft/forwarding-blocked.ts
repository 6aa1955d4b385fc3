import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [{ any: ['code:smtp/5.7.520'] }, { any: ['sentence:microsoft/forwarding-blocked'], likely: true }],
  title: 'Ask your admin to allow forwarding to that address',
  what: '{org} doesn’t let mail be forwarded automatically to addresses outside, so Microsoft sent yours back.',
  why: 'Microsoft turns this off unless an admin allows it, because attackers use forwarding to get copies of mail.',
  retry:
    'Trying again won’t help until an admin has allowed it. If your CRM can connect the mailbox itself, you don’t need forwarding.',
  remedies: ['allow-forwarding'],
  sources: [
    {
      title: 'Microsoft Learn: automatic forwarding to outside addresses',
      url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
      dated: '2024-06-10',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
