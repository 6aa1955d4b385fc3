import type { Rule } from '../schema';

export default {
  who: ['you'],
  fallback: true,
  when: [
    // OAuth codes that the error page can show and that no rule explains, then any other code.
    {
      any: [
        'code:google/unsupported_response_type',
        'code:google/unsupported_grant_type',
        'code:google/server_error',
        'code:google/temporarily_unavailable',
        'code:google/invalid_token',
        'code:google/insufficient_scope',
      ],
    },
    { any: ['code:google/any'] },
    // The page for refused apps in any language, without a readable code.
    { all: ['path:/signin/oauth/error'], none: ['code:google/any'] },
    // The return address with an error that no rule explains.
    { all: ['path:return-google', 'param:error'], none: ['code:google/any'] },
    // Headings and sentences that several codes share. They say that Google refused the app, not why.
    {
      all: ['site:google'],
      any: [
        'text:access blocked: authorization error',
        'text:access blocked: authorisation error',
        'text:zugriff blockiert: autorisierungsfehler',
        "text:accès bloqué : erreur d'autorisation",
        'text:acceso bloqueado: error de autorización',
        'text:アクセスをブロック: 認証エラーです',
        "text:access blocked: this app's request is invalid",
        'text:zugriff blockiert: die anfrage dieser app ist ungültig',
        'text:accès bloqué : la demande de …',
        'text:acceso bloqueado: la solicitud de …',
        'text:アクセスをブロック: このアプリのリクエストは無効です',
        "text:you can't sign in because this app sent an invalid request",
        "text:you can't sign in to this app because it doesn't comply with google's oauth 2.0 policy",
      ],
      none: ['code:google/any'],
    },
    {
      all: ['site:google', 'text:access blocked: …', 'text:…s request is invalid'],
      none: ['code:google/any'],
    },
    {
      all: ['site:google', 'text:액세스 차단됨: …', 'text:…의 요청이 잘못되었습니다'],
      none: ['code:google/any'],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:accesso bloccato: errore di autorizzazione',
        'text:akses diblokir: error otorisasi',
        'text:已封鎖存取權:授權錯誤',
        'text:액세스 차단됨: 승인 오류',
        'text:toegang geblokkeerd: het verzoek van deze app is ongeldig',
        'text:akses diblokir: permintaan aplikasi ini tidak valid',
        'text:已封鎖存取權:這個應用程式的要求無效',
        'text:由於這個應用程式傳送了無效要求,因此您無法登入',
        'text:禁止访问:此应用的请求无效',
        'text:无法登录,因为此应用发送的请求无效',
        'text:… のリクエストは無効です',
      ],
      none: ['code:google/any'],
    },
  ],
  title: 'Start connecting to Google again from the beginning',
  what: 'Google refused {app}, and Signpost doesn’t know this error yet.',
  why: 'Errors like this come from the app, the account you chose or a rule at {org}. Google’s page says more under its error details.',
  retry: 'Try once more with the right account. If you get the same error, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
