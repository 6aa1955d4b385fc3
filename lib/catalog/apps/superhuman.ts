import type { App } from './schema';

export default {
  name: 'Superhuman',
  hosts: [],
  google: {
    clientId: '649336022844-5drlcmeo8tov7aabf8atnrbnsv3t1447.apps.googleusercontent.com',
    otherClientIds: [
      '649336022844-jlrmhbd93nmaigclvn6etjfnttrlh7v7.apps.googleusercontent.com',
      '649336022844-grdoc08d9gq2ka8jaukdrq2p43mhcdg6.apps.googleusercontent.com',
    ],
    name: 'Superhuman',
    scopes: [],
  },
  sources: [
    {
      title: 'Superhuman help: Google’s Advanced Protection',
      url: 'https://help.superhuman.com/article/532-google-advanced-protection-gap',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
