import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Find what else writes the same entries',
  request: 'Could you find out what writes my meetings, mail or contacts to the CRM a second time?',
  steps: [
    'In the list of the CRM’s integrations, look for those that write meetings, mail or contacts, and for an older sync that’s still on.',
    'Check whether somebody else has connected the same mailbox or calendar.',
    'Leave one way on. If contacts are copied both ways, take {the user|me} out of that sync before you delete the copies, or they may come back.',
  ],
  role: 'Admin of the CRM',
  check: 'A new entry of {the user’s|mine} is there only once.',
  sources: [
    {
      title: 'Salesforce Help: duplicate contacts created by Einstein Activity Capture',
      url: 'https://help.salesforce.com/s/articleView?id=000389680&type=1',
      dated: '2026-05-15',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
