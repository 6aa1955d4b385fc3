import type { Family } from './schema';

export default {
  who: ['vendor', 'you'],
  title: 'Ask {maker} to check the network {app} runs in',
  what: '{app} got no connection to the mail or sign-in service, so nobody checked your account.',
  why: 'A firewall or the web host may block connections going out, above all after a move to another server. The service’s name may not be found there, or the service may be down.',
  retry:
    'If it happens only now and then, try again in a few minutes. Otherwise it won’t help until the way out is open.',
  remedies: ['open-way-out', 'contact-vendor'],
} satisfies Family;
