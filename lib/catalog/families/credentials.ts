import type { Family } from './schema';

export default {
  who: ['vendor'],
  title: 'Ask {maker} to check how it signs in to Microsoft',
  what: 'This error code points to how {app} proves its identity to Microsoft, not to your password.',
  why: 'Its secret, certificate or signed statement may have expired, be wrong or not be set up.',
  retry: 'Start again from the beginning. If you get the same code, only {maker} can fix it.',
  remedies: ['renew-app-credentials', 'contact-vendor'],
} satisfies Family;
