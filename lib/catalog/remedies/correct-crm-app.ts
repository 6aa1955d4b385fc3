import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Correct the app’s registration with the CRM',
  steps: [
    'Compare the id and the secret in the app with those of its registration in the CRM. A test system has others than the live one.',
    'Compare the return address in the request with the registered ones, to the letter.',
    'Check that the registration lists every permission that the request names.',
    'Send the request to the address of the customer’s own CRM where it has one. A new registration can take some minutes to work.',
  ],
  role: 'Developer of the app',
  check: 'A new attempt reaches the CRM’s page that asks for consent.',
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
