import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Use a link that names the right organization',
  what: 'The link has something in the organization’s place that Microsoft can’t read as one.',
  why: 'A placeholder may have been left in the link, or the tenant ID or the domain is mistyped.',
  retry:
    'The same link will fail every time. It needs the organization’s tenant ID or domain, such as contoso.com.',
  remedies: ['rebuild-approval-link', 'contact-vendor'],
} satisfies Family;
