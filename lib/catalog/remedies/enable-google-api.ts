import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Turn on the Gmail or Calendar API for the app’s project',
  steps: [
    'Open the link in the error message, or choose the project whose number it names in the **Google Cloud console**.',
    'Open **APIs & Services > Library**, find **Gmail API** or **Google Calendar API** and choose **Enable**.',
    'Check that the client ID the app uses belongs to this same project.',
  ],
  action: {
    kind: 'open',
    label: 'Open the API library',
    url: 'https://console.cloud.google.com/apis/library',
  },
  role: 'Owner or editor of the Google Cloud project',
  check: 'The app’s next request is answered.',
  takes: 'A few minutes.',
  sources: [
    {
      title: 'Google Cloud: reasons that API errors name',
      url: 'https://cloud.google.com/php/docs/reference/common-protos/latest/Api.ErrorReason',
      noted: '2026-11-29',
    },
    {
      title: 'Gmail API: how to handle errors',
      url: 'https://developers.google.com/gmail/api/guides/handle-errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
