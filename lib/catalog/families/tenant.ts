import type { Family } from './schema';

export default {
  who: ['m365-admin', 'you'],
  title: 'Ask your admin to check why this organization is out of reach',
  what: 'This error code points to an organization that Microsoft couldn’t find, has blocked or won’t let you in to.',
  why: 'A link may name the wrong organization. Or your company’s network or rules allow only some, Microsoft has blocked this one, or it’s in a separate Microsoft cloud.',
  retry: 'Check the link for typos and start again. If it fails again, an admin has to look into it.',
  remedies: ['read-sign-in-log', 'allow-tenant-on-network', 'rebuild-approval-link'],
} satisfies Family;
