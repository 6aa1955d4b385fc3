import type { Remedy } from './schema';

export default {
  who: 'workspace-admin',
  title: 'Let {the person|me} in and have 2-Step Verification set up',
  request: 'Could you give me a backup code, so that I can set up 2-Step Verification?',
  steps: [
    'In the **Google Admin console** open **Directory > Users**, choose {the person|me}, then **Security**, and get backup codes. For an admin account, only a Super Admin can do that.',
    'Give {the person|me} one code in a safe way, in person or by phone, and make sure {you know who’s asking|it’s really me}.',
    '{The person signs in with the code and sets|I’ll sign in with the code and set} up 2-Step Verification in the Google account right away.',
    'If that doesn’t work, put {the person|me} in a group that’s exempt from enforcement for a short time. Don’t turn enforcement off for everyone.',
  ],
  action: {
    kind: 'open',
    label: 'Open 2-Step Verification settings',
    url: 'https://admin.google.com/ac/security/2sv',
  },
  role: 'Super Admin, or an admin with the User management privilege',
  check: '{The person|I} can sign in with the second step, and connecting works.',
  sources: [
    {
      title: 'Google Workspace Admin Help: 2-Step Verification',
      url: 'https://support.google.com/a/answer/9176734',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
