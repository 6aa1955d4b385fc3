import type { Family } from './schema';

export default {
  who: ['m365-admin', 'you'],
  title: 'An administrator must check why this organization cannot be reached',
  what: 'This code is about the organization of the sign-in: its name, domain or cloud was not found, is blocked, or is closed to you.',
  why: 'A link may name the wrong organization. Or a company’s network or rules allow only certain organizations, Microsoft has blocked this one, or it is in a separate Microsoft cloud.',
  retry:
    'Check the domain in the link for typing errors and try once from the beginning. If it fails again, an administrator has to look into it.',
  remedies: ['read-sign-in-log', 'allow-tenant-on-network', 'rebuild-approval-link'],
} satisfies Family;
