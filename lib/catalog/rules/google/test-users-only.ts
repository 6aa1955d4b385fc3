import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/access_denied'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: [
        'text:… has not completed the google verification process',
        'text:the app is currently being tested, and can only be accessed by developer-approved testers',
        "text:the developer hasn't given you access to this app",
        "text:it's currently being tested and it hasn't been verified by google",
        "text:… n'a pas terminé la procédure de validation de google",
        'text:… não concluiu o processo de validação da google',
        'text:… は google の審査プロセスを完了していません',
      ],
    },
  ],
  title: 'Ask {maker} to give you access',
  what: '{app} is still being tested, and Google only lets chosen testers in.',
  why: 'Until its maker publishes an app, it works only for people on a list. A finished product shouldn’t show this page, so you may be in a test version.',
  retry: 'Trying again won’t help until {maker} adds your account to the list or publishes the app.',
  remedies: ['open-google-app', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/user-declined',
      tell: 'If you chose **Cancel** on Google’s page and were sent back to the product, nothing is wrong with the app.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: apps that Google has not verified',
      url: 'https://support.google.com/accounts/answer/3466521',
      checked: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
