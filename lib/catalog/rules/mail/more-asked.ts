import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      // Every sign-in service answers with these words, and CRMs pass them on. Microsoft’s has rules of its own.
      all: ['site:text'],
      any: [
        'param:error=interaction_required',
        'param:error=login_required',
        'param:error=account_selection_required',
      ],
      none: [
        'code:microsoft/any',
        'code:google/any',
        'path:return-google',
        'path:return-microsoft',
        'named:microsoft',
      ],
      likely: true,
    },
    // HubSpot's title for it, if HubSpot is not named.
    {
      all: ['site:text'],
      any: ['text:interaction required', 'text:wymagana interakcja'],
      none: ['code:microsoft/any', 'named:microsoft', 'named:hubspot'],
      likely: true,
    },
  ],
  title: 'Connect again and answer every question you’re asked',
  what: 'The sign-in service has to ask you something before {app} can use this account.',
  why: 'It may want your password, a second step, a choice of account or your permission. The message doesn’t say which service it came from.',
  retry: 'Connect again and stay until you’re back in {app}. Note what the page says if it stops you.',
  remedies: ['connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/interaction-required',
      tell: 'If it’s a Microsoft account, an admin can find the reason in the sign-in log.',
    },
  ],
  sources: [
    {
      title: 'OpenID Connect: error answers to a sign-in request',
      url: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
