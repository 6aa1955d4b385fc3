import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Get a new link: this one has a mistake in it',
  what: 'The link doesn’t name your organization correctly; whoever sent it, or the app’s support, can give you a new one.',
  why: 'A placeholder may have been left in the link, or the tenant ID or the domain is mistyped.',
  retry:
    'The same link will fail every time. It needs the organization’s tenant ID or domain, such as contoso.com.',
  remedies: ['rebuild-approval-link', 'contact-vendor'],
} satisfies Family;
