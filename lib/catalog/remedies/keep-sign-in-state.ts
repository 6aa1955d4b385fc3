import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Keep the sign-in’s state until its answer arrives',
  steps: [
    'Check that the browser sends back the cookie with **state**, **nonce** and PKCE verifier: same host name at the start and at the return, **SameSite=Lax** (**None** and **Secure** for answers by POST), and long enough to live.',
    'With several servers, share the sessions or keep the state in the cookie. A restart or a new secret in between makes it unreadable.',
    'Behind a proxy, tell the app its public **https** address.',
    'Let a return that doesn’t match lead back to the start of connecting, not to an error page.',
  ],
  check: 'Connecting works in a fresh browser and with two tabs open.',
  sources: [
    {
      title: 'Better Auth: state errors',
      url: 'https://better-auth.com/docs/reference/errors/state_invalid',
      noted: '2026-11-30',
    },
    {
      title: 'openid-client: what causes a state mismatch',
      url: 'https://github.com/panva/openid-client/issues/49',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
