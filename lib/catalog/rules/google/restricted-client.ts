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
  title: 'Ask {maker} to finish its setup at Google',
  what: 'Google won’t let {app} ask for access yet because its setup isn’t finished.',
  why: 'Its maker hasn’t filled in the page on which Google introduces the app. Your account and {org} aren’t the reason.',
  retry: 'Trying again won’t help until {maker} finishes the setup.',
  remedies: ['correct-google-client', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
