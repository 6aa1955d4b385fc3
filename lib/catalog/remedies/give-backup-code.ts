import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Let the person in and have 2-Step Verification set up',
  steps: [
    'In the **Google Admin console** open **Directory > Users**, choose the person, then **Security**, and get backup codes. For an administrator, only a Super Admin can do that.',
    'Give the person one code over a safe way, in person or by phone, and make sure who is asking.',
    'The person signs in with the code and sets up 2-Step Verification in the Google account right away.',
    'If that does not work, put the person for a short time into a group that is exempt from enforcement. Do not turn enforcement off for everybody.',
  ],
  action: {
    kind: 'open',
    label: 'Open 2-Step Verification settings',
    url: 'https://admin.google.com/ac/security/2sv',
  },
  role: 'Super Admin, or an admin with the User management privilege',
  check: 'The person can sign in with the second step, and the connection goes through.',
  sources: [
    {
      title: 'Google Workspace Admin Help: 2-Step Verification',
      url: 'https://support.google.com/a/answer/9176734',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
