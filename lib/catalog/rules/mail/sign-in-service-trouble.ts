import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      // Every sign-in service answers with these words, and CRMs pass them on. Microsoft’s has rules of its own.
      all: ['site:text'],
      any: ['param:error=temporarily_unavailable', 'param:error=server_error'],
      none: [
        'code:microsoft/any',
        'code:google/any',
        'path:return-google',
        'path:return-microsoft',
        'named:microsoft',
      ],
      likely: true,
    },
  ],
  title: 'Try again in a few minutes: the sign-in service has a problem',
  what: 'The service that signs you in is too busy or has a problem right now; your account is fine.',
  why: 'Problems like this usually go away by themselves. The message doesn’t say which service it came from.',
  retry: 'Wait a few minutes and connect again. If it lasts for hours, check the service status.',
  remedies: ['retry-later', 'check-service-status'],
  sources: [
    {
      title: 'RFC 6749: error answers when an app asks for permission',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
