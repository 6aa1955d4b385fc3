import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: 'Ask {maker} to get these permissions verified',
  what: 'Google hasn’t yet checked some of the permissions {app} asks for, so it doesn’t let you go on.',
  why: 'For access to mail, Google checks every app first. Its maker hasn’t finished that, or uses a new registration that Google doesn’t know yet. Your account isn’t the reason.',
  retry: 'Trying again won’t help until Google has verified the app.',
  remedies: ['verify-google-app', 'contact-vendor'],
} satisfies Family;
