import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Register the device again',
  request: 'Could you find out why Microsoft no longer knows my device, and get it registered again?',
  steps: [
    'Find out in **Entra ID > Monitoring & health > Audit logs** who deleted or disabled the device, and why. A lost or stolen device stays out.',
    'Find the device under **Entra ID > Devices > All devices**. If it’s disabled, choose **Enable**.',
    'If it was deleted, it can’t be restored: have the device disconnected from {org} and registered or joined again.',
    'If many devices are gone, look for a cleanup rule for old devices.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Microsoft Entra admin center',
    url: 'https://entra.microsoft.com/',
  },
  role: 'Cloud Device Administrator',
  check: 'The device is listed as enabled, and {the person signs|I sign} in with it.',
  sources: [
    {
      title: 'Microsoft Learn: the device was not found in the directory',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700003-device-object-not-found',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
