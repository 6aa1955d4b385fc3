import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  families: { 'code:google/invalid_scope': 'scopes-not-verified' },
  when: [
    // Some of the requested permissions are not verified, so Google stops.
    { all: ['code:google/invalid_scope', 'sentence:google/unverified-app'] },
    {
      all: ['path:/signin/oauth/warning', 'dom:way-on'],
      none: [
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
    {
      all: ['site:google'],
      any: [
        "text:google hasn't verified this app",
        'text:google hat diese app nicht überprüft',
        'text:このアプリは google で確認されていません',
      ],
    },
    {
      // The address alone may mean two screens; this is the more common one.
      all: ['site:text', 'path:/signin/oauth/warning'],
      none: [
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
      likely: true,
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        "text:google n'a pas validé cette application",
        'text:google no ha verificado esta aplicación',
        'text:google no verificó esta app',
        'text:google no verificó esta aplicación',
        'text:o google não verificou este app',
        'text:google non ha verificato questa app',
        'text:google heeft deze app niet geverifieerd',
        'text:google nie zweryfikował tej aplikacji',
        'text:google не проверил это приложение',
        'text:google bu uygulamayı doğrulamadı',
        'text:google에서 확인하지 않은 앱',
        'text:google 未验证此应用',
        'text:這個應用程式未經 google 驗證',
        'text:google har inte verifierat den här appen',
        'text:google har ikke bekræftet denne app',
        'text:google har ikke bekreftet denne appen',
        'text:google ei ole vahvistanut tätä sovellusta',
        'text:google tuto aplikaci neověřil',
        'text:a google nem ellenőrizte ezt az alkalmazást',
        'text:google nu a verificat această aplicație',
        'text:google chưa xác minh ứng dụng này',
        'text:google belum memverifikasi aplikasi ini',
        'text:google לא אימתה את האפליקציה הזו',
        'text:google לא אימתה את האפליקציה',
      ],
    },
  ],
  title: 'Ask {maker} to get verified by Google',
  what: 'Google hasn’t verified this app, so don’t continue unless you’re sure who made it.',
  why: 'Its maker hasn’t finished Google’s verification, or has just added a permission that Google still has to check. A well-known name on this page can also be fake.',
  retry:
    'Only {maker} can make the warning go away. If you didn’t expect this app, or the developer shown isn’t who it should be, close the page.',
  remedies: ['verify-google-app', 'check-app-before-going-on', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/app-blocked',
      tell: 'If you can’t continue at all, Google or your admin has blocked the app.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: apps that Google has not verified',
      url: 'https://support.google.com/accounts/answer/3466521',
      noted: '2026-11-23',
    },
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
