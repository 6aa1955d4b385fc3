import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  endedBy: 'mail-provider',
  when: [{ any: ['sentence:mail/proxy-refused'] }],
  title: 'Have your IT team let {app} through the network',
  what: 'A proxy in your company’s network stopped {app}, so its request never reached the mail or sign-in service.',
  why: 'A proxy stands between a network and the internet. It may want a name and password that {app} didn’t give, may not allow this address, or isn’t running. Nobody has checked your mailbox password.',
  retry:
    'Trying again helps once the proxy lets {app} through, or from a network without one, such as a phone’s hotspot.',
  remedies: ['pass-the-proxy', 'contact-vendor'],
  maybe: [
    {
      rule: 'mail/certificate-not-trusted',
      tell: 'If the message speaks of a certificate, the network may inspect encrypted traffic.',
    },
  ],
  sources: [
    {
      title: 'MDN: 407 Proxy Authentication Required',
      url: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Status/407',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
