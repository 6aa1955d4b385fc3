import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:google/disallowed_useragent'],
    },
    {
      all: ['path:/signin/rejected'],
    },
    {
      all: ['site:google'],
      any: [
        'text:this browser or app may not be secure',
        "text:you can't sign in from this screen because this app doesn't comply with google's secure browsers policy",
        "text:you can let the app developer know that this app doesn't comply with google's secure browsers policy",
      ],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:dieser browser oder diese app ist unter umständen nicht sicher',
        'text:… cette application ne sont peut-être pas sécurisés',
        'text:es posible que el navegador o la aplicación no sean seguros',
        'text:esse navegador ou app pode não ser seguro',
        'text:este navegador ou app pode não ser seguro',
        'text:このブラウザまたはアプリは安全でない可能性があります',
        'text:브라우저 또는 앱이 안전하지 않을 수 있습니다',
        'text:возможно, этот браузер или приложение небезопасны',
        'text:這個瀏覽器或應用程式可能不安全',
        'text:此瀏覽器或應用程式可能不安全',
        'text:此浏览器或应用可能不安全',
        'text:… 요청이 google 정책을 준수하지 않습니다',
        'text:… 的要求不符合 google 的「使用安全瀏覽器」政策',
      ],
    },
  ],
  title: 'Connect again in another, up-to-date browser',
  what: 'Google doesn’t trust the browser or window that’s showing its sign-in page.',
  why: 'Google refuses sign-in windows inside other apps and browsers that a program controls. An outdated browser or an add-on can look like that. Your account is usually fine.',
  retry: 'Try again in a regular window of Chrome, Edge, Firefox or Safari.',
  remedies: ['use-supported-browser', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: sign in with a supported browser',
      url: 'https://support.google.com/accounts/answer/7675428',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
