import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Register this device with your organization again',
  steps: [
    'Ask your IT team first: on a company computer they may have to do it.',
    'In Windows open **Settings > Accounts > Access work or school**, choose your work account and **Disconnect**. Then connect it again.',
    'On a phone, open the **Microsoft Authenticator** app, then **Settings > Device Registration**: unregister the device and register it again.',
    'Then start connecting your mailbox again.',
  ],
  check: 'The sign-in gets past the message about the device.',
  sources: [
    {
      title: 'Microsoft Learn: the device was not found in the directory',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts700003-device-object-not-found',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
