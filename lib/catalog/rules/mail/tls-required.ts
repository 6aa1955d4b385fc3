import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  families: {
    'code:AADSTS1002016': 'old-encryption',
    'code:smtp/4.7.66': 'old-encryption',
    'code:net/WRONG_VERSION_NUMBER': 'port-and-encryption',
  },
  when: [
    {
      any: [
        'code:imap/PRIVACYREQUIRED',
        'code:smtp/538',
        'code:smtp/5.7.11',
        'code:smtp/523',
        'code:smtp/5.7.10',
        'code:smtp/4.7.66',
        'code:AADSTS1002016',
        'code:net/WRONG_VERSION_NUMBER',
        'code:net/UNSUPPORTED_PROTOCOL',
      ],
    },
    {
      all: ['sentence:mail/tls-required'],
      any: ['code:smtp/530', 'code:smtp/503', 'code:pop/AUTH'],
    },
  ],
  title: 'Choose a secure connection in the app’s mail settings',
  what: 'The mail server only takes secure connections: choose **SSL/TLS** in {app}, or have your IT team do it.',
  why: 'The TLS or SSL setting is off, the port is the unencrypted one, or the app’s encryption is too old: Exchange Online has refused TLS 1.0 and 1.1 for IMAP and POP since July 2026. Sometimes the server’s certificate isn’t trusted. Your password may not have been checked at all.',
  retry:
    'Try again with encryption on. If it already is, {maker} or whoever runs the server has to look at it.',
  remedies: ['turn-on-encryption', 'ask-mail-admin', 'contact-vendor'],
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 4954: signing in by SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc4954',
      noted: '2026-11-29',
    },
    {
      title: 'Petri: Exchange Online blocks TLS 1.0 and 1.1 for POP and IMAP from July 2026',
      url: 'https://petri.com/exchange-online-block-legacy-tls-pop-imap/',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
