import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: 'Ask {maker} to update its encryption',
  what: 'Microsoft refused the connection because {app} uses encryption that’s too old.',
  why: 'Microsoft wants TLS 1.2 or newer. An old operating system or an old version of Java or .NET may still use TLS 1.0. Your account and password aren’t the reason.',
  retry: 'Trying again won’t help until the app, or the computer it runs on, has been updated.',
  remedies: ['update-encryption', 'contact-vendor'],
} satisfies Family;
