import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    { all: ['named:hubspot', 'code:graph/ErrorAutoDiscoverFailed'] },
    {
      // Words this common count only on pages where a mailbox is connected.
      all: ['path:connect'],
      any: [
        'heading:exchange url is invalid',
        'heading:exchange-url ist ungültig',
        'heading:exchange url-osoite on virheellinen',
        'heading:adres url programu exchange jest nieprawidłowy',
        'heading:exchange urlが無効',
        'heading:unable to connect due to exchange version',
        'heading:verknüpfung aufgrund der exchange-version nicht möglich',
        'heading:yhteyden muodostaminen ei onnistu exchange-version vuoksi',
        'heading:unable to connect to the exchange server',
        'heading:yhteyttä exchange-palvelimeen ei voida muodostaa',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'heading:exchange url is invalid',
        'heading:exchange-url ist ungültig',
        'heading:exchange url-osoite on virheellinen',
        'heading:adres url programu exchange jest nieprawidłowy',
        'heading:exchange urlが無効',
        'heading:unable to connect due to exchange version',
        'heading:verknüpfung aufgrund der exchange-version nicht möglich',
        'heading:yhteyden muodostaminen ei onnistu exchange-version vuoksi',
        'heading:unable to connect to the exchange server',
        'heading:yhteyttä exchange-palvelimeen ei voida muodostaa',
      ],
    },
  ],
  title: 'Check the address of your Exchange server',
  what: 'HubSpot couldn’t use an Exchange server at the address you entered.',
  why: 'It may be the address of Outlook on the web, the server may be older than Exchange 2010 SP2, or it can’t be reached from the internet. Mailboxes in Microsoft’s cloud don’t accept this kind of connection.',
  retry:
    'Try again with the right address. If Microsoft’s cloud hosts your mailbox, choose Office 365 as the provider.',
  remedies: ['connect-by-exchange-on-premises', 'check-exchange-server', 'check-mail-host'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: connect your personal email',
      url: 'https://knowledge.hubspot.com/connected-email/connect-your-inbox-to-hubspot',
      dated: '2026-02-27',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the end of Basic authentication in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
