import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Let the program reach the service',
  steps: [
    'On the machine where the program runs, open a connection to the host that the message names, port **443**, for example with **curl -v**.',
    'If that fails, too, have the web host or whoever runs the firewall allow connections to it. Allow the name: the addresses behind it change.',
    'If only the name isn’t found, correct the DNS servers of that machine or container.',
  ],
  check: 'The same request gets an answer, even if it’s only a refusal.',
  sources: [
    {
      title: 'Microsoft Learn: addresses of Microsoft 365',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
