import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/access_denied'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: [
        'text:… has not completed the google verification process',
        'text:the app is currently being tested, and can only be accessed by developer-approved testers',
        "text:the developer hasn't given you access to this app",
        "text:it's currently being tested and it hasn't been verified by google",
        "text:… n'a pas terminé la procédure de validation de google",
        'text:… não concluiu o processo de validação da google',
        'text:… は google の審査プロセスを完了していません',
      ],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:… überprüfung durch google nicht abgeschlossen',
        'text:… vom entwickler genehmigten tester haben zugriff',
        'text:… no completó el proceso de verificación de google',
        'text:… não concluiu o processo de verificação do google',
        'text:… só pode ser acessado por testadores aprovados',
        'text:… completato la procedura di verifica di google',
        'text:… test ed è accessibile solo ai tester approvati',
        'text:… nie przeszła procesu weryfikacji przez google',
        'text:… ещё не прошло проверку google',
        'text:… только тестировщикам, одобренным разработчиком',
        'text:мы пока не проверили приложение …',
        'text:… google doğrulama sürecini tamamlamadı',
        'text:… onaylanan test kullanıcıları uygulamaya erişebilir',
        'text:… chưa hoàn tất quy trình xác minh của google',
        'text:… 尚未完成 google 验证流程',
        'text:此应用正在测试中，仅供已获开发者批准的测试人员使用',
        'text:… google 인증 절차를 완료하지 않았습니다',
      ],
    },
  ],
  title: 'Ask {maker} to give you access',
  what: '{app} is still being tested, and Google only lets chosen testers in.',
  why: 'Until its maker publishes an app, it works only for people on a list. A finished product shouldn’t show this page, so you may be in a test version.',
  retry: 'Trying again won’t help until {maker} adds your account to the list or publishes the app.',
  remedies: ['open-google-app', 'switch-account', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/user-declined',
      tell: 'If you chose **Cancel** on Google’s page and were sent back to the product, nothing is wrong with the app.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: apps that Google has not verified',
      url: 'https://support.google.com/accounts/answer/3466521',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
