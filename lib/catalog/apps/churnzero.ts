import type { App } from './schema';

export default {
  name: 'ChurnZero',
  hosts: [],
  sources: [
    {
      title: 'ChurnZero help: security of the email integration',
      url: 'https://support.churnzero.com/hc/en-us/articles/360030776012-ChurnZero-Email-Integration-Security',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
