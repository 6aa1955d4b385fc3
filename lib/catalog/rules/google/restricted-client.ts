import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/restricted_client'],
    },
    {
      all: ['site:google'],
      any: ['text:this app is not yet configured to make oauth requests'],
    },
  ],
  title: '{maker} must finish setting this app up at Google',
  what: 'Google does not let this app ask for access yet, because its setup is not complete.',
  why: 'Its maker has not filled in the page on which Google introduces the app to people. Neither your account nor {org} is the reason.',
  retry: 'Trying again will not help until {maker} has finished the setup.',
  remedies: ['correct-google-client', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
