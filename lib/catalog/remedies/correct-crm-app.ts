import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the app’s registration with the CRM',
  steps: [
    'Compare the app’s ID and secret with its registration in the CRM. A test system has different ones than the live one.',
    'Compare the return address in the request with the registered ones; they have to match exactly.',
    'Check that the registration lists every permission in the request.',
    'If the customer’s CRM has its own address, send the request there. A new registration can take a few minutes to work.',
  ],
  role: 'Developer of the app',
  check: 'A new attempt reaches the CRM’s consent page.',
  sources: [
    {
      title: 'Salesforce Help: OAuth errors',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
