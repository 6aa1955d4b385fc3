import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const rules = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

/** Reports of services about a plan, a limit, an end of access or a setting, and texts that only resemble them. */

describe('a plan that leaves something out', () => {
  it.each([
    '{"success":false,"error":"Company account is not open (possible reason: trial expired)","errorCode":402} from Pipedrive',
    'Bitrix24 webhook failed: {"error":"ACCESS_DENIED","error_description":"REST API is available only on commercial plans"}',
    '403 {"code":"require_feature","message":"The Email Inbox feature(s) is/are not supported in your plan."}',
    'Insightly API error 403: this feature is not included in your current plan',
    'HTTP 402 {"error":"payment_required","message":"Your subscription has expired"} (Teamleader, calendar export)',
    'Zoho CRM API error: your edition does not support webhooks. {"code":"feature_not_available"}',
  ])('%j', (text) => expect(rules(text)[0]).toBe('crm/not-in-plan'));

  it.each([
    'Calendar sync is available on the Pro plan and above. See our prices.',
    'Your trial has ended. Choose a plan to go on using the CRM.',
    'Error: OpenAI API: your plan does not include this model',
    'Stripe webhook error: {"code":"subscription_expired"}',
  ])('is not meant by %j', (text) => expect(rules(text)).toEqual([]));
});

describe('mail of which too much was sent', () => {
  it.each([
    [
      'mailer-daemon@googlemail.com\nYou have reached a limit for sending mail. Your message was not sent.',
      'google/sending-limit',
    ],
    [
      'mailer-daemon@googlemail.com\nSie haben das Limit für das Senden von E-Mails erreicht. Ihre Nachricht wurde nicht gesendet.',
      'google/sending-limit',
    ],
    [
      '550 Domain fahrrad-huber.example has exceeded the max emails per hour (200/200 (100%)) allowed. Message discarded.',
      'crm/sending-limit',
    ],
    [
      'enforce_mail_permissions: Domain contoso.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed.',
      'crm/sending-limit',
    ],
    ['450 Error: hourly sending limit reached for office@contoso.com', 'crm/sending-limit'],
    [
      'Server response (smtp.ionos.de): hourly mail limit exceeded for this mailbox, campaign paused',
      'crm/sending-limit',
    ],
    [
      'Antwort des Servers: Stundenlimit für den Versand erreicht, 40 Nachrichten warten',
      'crm/sending-limit',
    ],
    ["Réponse du serveur ssl0.ovh.net : limite d'envoi horaire atteinte", 'crm/sending-limit'],
    ['La respuesta del servidor: se ha alcanzado el límite de envío por hora', 'crm/sending-limit'],
    [
      "Erreur 550 : limite d'envoi atteinte pour ce compte, votre message n'a pas été envoyé",
      'crm/sending-limit',
    ],
    ['Error 550: se ha superado el límite de envío. El mensaje no se ha enviado', 'crm/sending-limit'],
    [
      'smtp.strato.de antwortet: Sie haben die maximale Anzahl E-Mails pro Stunde erreicht, weiterer Versand gesperrt',
      'crm/sending-limit',
    ],
    [
      "vtenext: il server ha risposto: superato il numero massimo di messaggi all'ora per questa casella",
      'crm/sending-limit',
    ],
    [
      "OVH: 'You have exceeded the number of emails allowed per hour' 187 mails left in queue",
      'crm/sending-limit',
    ],
    ['550 Hai superato il limite di invio: il messaggio non è stato inviato', 'crm/sending-limit'],
    ['550 Você atingiu o limite de envio. A mensagem não foi enviada', 'crm/sending-limit'],
    ['550 De verzendlimiet is bereikt, het bericht is niet verzonden', 'crm/sending-limit'],
    ['550 Przekroczono limit wysyłania wiadomości', 'crm/sending-limit'],
    ['550 Gränsen för att skicka är nådd, meddelandet skickades inte', 'crm/sending-limit'],
    ['550 メール送信数の上限に達しました。送信されませんでした', 'crm/sending-limit'],
    ['550 لقد تجاوزت حد الإرسال، لم يتم إرسال الرسالة', 'crm/sending-limit'],
  ])('%j', (text, rule) => expect(rules(text)[0]).toBe(rule));

  it.each([
    'If you have reached the daily sending limit, you get a 550 error.',
    'Our new pricing: the hourly sending limit is 500.',
    '| 550 | Domain has exceeded the max emails per hour | wait an hour |',
  ])('is not meant by %j', (text) => expect(rules(text)).toEqual([]));
});

describe('a service that connects mailboxes', () => {
  it.each([
    '{"specversion":"1.0","type":"grant.expired","source":"/nylas/system","data":{"object":{"code":25009,"grant_id":"4e1f","provider":"google"}}}',
    '{"AccountStatus":{"account_id":"Zq3","account_type":"OUTLOOK","message":"CREDENTIALS"}}',
    '{"notification":{"type":"profile_disconnected","changes_since":"2026-05-04T08:00:00Z"}}',
  ])('tells of an end: %j', (text) => expect(rules(text)[0]).toBe('crm/disconnected'));

  it.each([
    '{"type":"grant.created","source":"/nylas/system","data":{"object":{"code":25012}}}',
    '{"AccountStatus":{"account_id":"Zq3","account_type":"OUTLOOK","message":"OK"}}',
    'Example payload\n{"type":"grant.expired","data":{"application_id":"<NYLAS_APPLICATION_ID>"}}',
  ])('tells of none: %j', (text) => expect(rules(text)).toEqual([]));
});

describe('a switch that somebody turned off', () => {
  it.each([
    [
      'Outlook: Your organization’s administrator has turned off the Office Store. I need the HubSpot add-in',
      'crm/add-in-missing',
    ],
    [
      'Outlook, Add-Ins abrufen: Ihr Administrator hat den Office Store deaktiviert. Ich brauche das Salesforce-Fenster',
      'crm/add-in-missing',
    ],
    [
      'Your browser has cookies disabled. Turn them on, then sign in with Google. (inside our CRM)',
      'mail/sign-in-window-blocked',
    ],
    ['Google-Anmeldung im CRM: Cookies sind in Ihrem Browser deaktiviert.', 'mail/sign-in-window-blocked'],
    [
      'Ihr Konto wurde deaktiviert\nEs wurde offenbar gegen die Richtlinien von Google verwendet. Sie können Einspruch einlegen.',
      'mail/account-disabled',
    ],
    [
      'Votre compte a été désactivé\nIl a été utilisé contre les règles de Google. Vous pouvez faire appel.',
      'mail/account-disabled',
    ],
  ])('%j', (text, rule) => expect(rules(text)[0]).toBe(rule));

  it.each([
    'Our site uses cookies. Cookies can be disabled in your browser settings.',
    'The shop works without an account. Some cookies are disabled by default.',
    'How to allow cookies: if cookies are disabled, signing in with Google fails in the CRM.',
    'Our admin has disabled the add-ins nobody uses in Outlook. HubSpot stays as it is.',
    'Your leave request was sent. An admin reviews it in the HR app and notifies you by email.',
  ])('is not meant by %j', (text) => expect(rules(text)).toEqual([]));
});

describe('a screen of Microsoft or Google in another language', () => {
  it.each([
    [
      'Aanvraag verzonden\nJe beheerder beoordeelt de aanvraag; je krijgt een melding via e-mail.\nApp: Relatiebord',
      'microsoft/approval-request-waiting',
    ],
    [
      'リクエストを送信しました\n管理者が内容を確認した後、メールで通知されます。\nアプリ: 顧客ノート',
      'microsoft/approval-request-waiting',
    ],
    [
      'Vos paramètres de connexion ne respectent pas la règle de validation en deux étapes de votre organisation.',
      'google/two-step-enforced',
    ],
    [
      'Dina inloggningsinställningar uppfyller inte din organisations policy för verifiering i 2 steg.',
      'google/two-step-enforced',
    ],
  ])('%j', (text, rule) => expect(rules(text)[0]).toBe(rule));
});

describe('what stopped a program', () => {
  it.each([
    [
      'Acme\\Socialite\\InvalidStateException\nvendor/laravel/socialite/src/Two/AbstractProvider.php:209\nGET https://crm.contoso.com/oauth/callback?state=x',
      'mail/sign-in-lost',
    ],
    [
      '** (Swoosh) {:retries_exceeded, {:temporary_failure, ~c"smtp.contoso.com", :tls_failed}}',
      'mail/tls-required',
    ],
    ['Error: dial smtp.contoso.com:465: remote error: tls: handshake failure', 'mail/tls-required'],
    [
      'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection. (smtp.contoso.com:587)',
      'mail/tls-required',
    ],
    [
      'lettre error: smtp.contoso.com:465 invalid peer certificate: UnknownIssuer',
      'mail/certificate-not-trusted',
    ],
    [
      '535 Authentication credentials invalid\nServer: smtp.web.de\nIch habe die Zwei-Faktor-Anmeldung eingeschaltet',
      'mail/app-password',
    ],
    ['535 Authentication credentials invalid\nServer: smtp.web.de', 'mail/imap-off'],
  ])('%j', (text, rule) => expect(rules(text)[0]).toBe(rule));
});
