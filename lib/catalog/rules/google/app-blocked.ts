import type { Rule } from '../schema';

export default {
  who: ['workspace-admin', 'vendor'],
  when: [
    {
      all: ['path:/signin/oauth/warning', 'dom:no-way-on'],
      none: [
        "text:google hasn't verified this app",
        'text:google hat diese app nicht überprüft',
        'text:このアプリは google で確認されていません',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:this app is blocked',
        'text:this app tried to access sensitive info in your google account',
        'text:to keep your account safe, google blocked this access',
        'text:このアプリはブロックされます',
        'text:このアプリが、google アカウントのプライベートな情報にアクセスしようとしました',
        'text:アカウントを安全に保つため、google によりこのアクセスはブロックされました',
        'text:此应用已被阻止',
        'text:此应用试图访问您 google 账号中的敏感信息',
        'text:为确保您的账号安全,google 阻止了此次访问',
      ],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:diese app ist blockiert',
        'text:este app está bloqueado',
        'text:este app tentou acessar informações confidenciais na sua conta do google',
        'text:para manter sua conta segura, o google bloqueou o acesso',
        'text:cette application est bloquée',
        'text:questa app è bloccata',
      ],
    },
  ],
  title: 'Ask your admin to let {app} past Google’s block',
  what: 'Google won’t let {app} into your account, and you can’t continue from here.',
  why: '{org} may not have marked the app as trusted, or Google hasn’t verified it and too many people use it already. Advanced Protection can also be the reason.',
  retry:
    'Trying again won’t help. If private Gmail accounts are blocked too, it’s the app, and {maker} has to get it verified.',
  remedies: ['trust-app-in-workspace', 'verify-google-app', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/unverified-app',
      tell: 'If the page has an **Advanced** link, Google is warning you, not blocking. Read that warning carefully.',
    },
    {
      rule: 'google/advanced-protection',
      tell: 'If this account is in the Advanced Protection Program, that may be why the app is blocked.',
    },
  ],
  sources: [
    {
      title: 'Google Workspace Admin Help: unverified apps',
      url: 'https://support.google.com/a/answer/9352843',
      noted: '2026-11-23',
    },
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
