import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Check the app’s registration and its secret',
  steps: [
    'See which sign-in service gave this answer: the address the app sent its request to says so.',
    'There, check that the request’s client ID exists and is enabled, and that its secret hasn’t expired.',
    'Check that the registration allows the kind of request the app makes.',
    'Say which service it was in your error messages: people see only a word of the standard.',
  ],
  check: 'A new connection works, and existing ones work again.',
  sources: [
    {
      title: 'RFC 6749: error answers when an app asks for a token',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
