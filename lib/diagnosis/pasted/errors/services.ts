import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { isIn } from '../matching/prefilter';
import { hasReport } from './failure';

/** Matches error names that APIs of CRMs give to a plan or an unpaid bill that excludes a feature. */
const PLAN_ERROR_NAME =
  /"(?:code|error|type|errorCode|error_code|error_type|reason|status|name|id)": ?"(?:require_feature|feature_(?:not_(?:available|enabled|included|supported|allowed)|disabled|locked|unavailable)|(?:plan|subscription)_?(?:upgrade_?)?(?:required|expired|inactive|ended|canceled|cancelled|limit(?:_reached|_exceeded)?|restricted|restriction|not_active)|upgrade_?required|payment_?required|trial_?(?:expired|ended|over)|not_(?:available_)?in_plan|license_?(?:expired|required|limit_exceeded)|account_(?:not_open|suspended_for_payment))"/gi;

/** Matches messages for the same. */
const PLAN_MESSAGE =
  /(?:company )?account is not open \(|(?:api|access|feature|integration|webhooks?)[^\n."]{0,60} (?:is |are )?(?:only )?(?:available|included|supported|offered) (?:only )?(?:on|in|for|with|to) (?:the )?[^\n."]{0,40}(?:plans?|subscriptions?|subscribers|editions?|tiers?|tariffs?)\b|(?:not|n[o’']t) (?:be )?(?:available|included|supported|enabled|part of|covered|allowed)(?: (?:in|on|for|with|by|under))? (?:your|the|this|that|our) (?:current |present |free |trial |account[’']?s? |company[’']?s? )?(?:\w{2,14} )?(?:plan|subscription|edition|tier|tariff|package|licen[cs]e)\b|(?:your|the|this|current|free) (?:current |free |trial )?(?:plan|subscription|edition|tier|package|licen[cs]e) (?:does(?: not|n[’']t)|do(?: not|n[’']t)) (?:include|support|allow|cover|permit|have|offer)|(?:your|the|account|company|crm)(?: free)? (?:trial|trial period|subscription|paid plan) (?:has |is |was )?(?:expired|ended|over|lapsed|been (?:cancell?ed|suspended|terminated))|upgrade (?:your|to an?|the) [^\n."]{0,30}(?:account|plan|subscription|edition) to (?:use|access|enable|unlock)|(?:expired|unpaid|past[- ]due) (?:trial|subscription|invoices?)|402 payment required/gi;

/** Matches a sign of a program's error; without one the text is a price list or a reminder to pay. */
const ERROR_SIGN = /\b40[0-9]\b|\berror|exception|failed|[{}]/i;

/** Match words about a CRM or a mailbox. */
const CRM_TOPIC =
  /\b(?:crm|pipedrive|zoho\w{0,6}|bitrix\w{0,4}|freshsales|freshworks|hubspot|salesforce|sugarcrm|insightly|copper|attio|monday\.com|activecampaign|keap|infusionsoft|teamleader|odoo|sellsy|close\.com|salesloft|outreach|apollo\.io|zendesk|dynamics|nimble|capsule|nutshell|streak)\b/i;
const MAILBOX_TOPIC =
  /\b(?:mailbox(?:es)?|inbox(?:es)?|e-?mail (?:sync|account|connection|integration)s?|calendar)\b/i;

/** Matches a sending limit that was reached, in the languages of the interface. */
const SENDING_LIMIT = new RegExp(
  [
    "you(?: have|[’']ve)? (?:reached|hit|exceeded) (?:a|the|your) (?:[\\w-]{1,20} ){0,3}limit (?:for|on|of) (?:sending|sent|outgoing|outbound)",
    'has (?:reached|exceeded) (?:the|its) max(?:imum)?(?: number of| allowed)? (?:e-?mails|messages|defers and failures)(?: allowed)? per (?:hour|day|minute)',
    "(?:has |have )?(?:reached|exceeded|hit) (?:the|its|your|a|their) (?:[\\w'’-]{1,20} ){0,2}(?:hourly|daily|per[- ]hour|per[- ]day|sending|outgoing|outbound|sender) (?:[\\w/-]{1,20} ){0,3}(?:limit|quota|rate|maximum)",
    '(?:hourly|daily|sending|outgoing|outbound|sender|smtp) (?:(?:e-?)?mail |message |sending |send |smtp |recipient |relay )?(?:rate |in\\/out )?(?:limit|quota) (?:has been |was |is |of \\d{1,6} \\w{4,12} )?(?:reached|exceeded|hit|used up)',
    '(?:too many|maximum (?:number of )?|max\\.? )(?:e-?mails|mails|messages|recipients)(?: have been| were)?(?: sent)? (?:(?:in|within|during|for) (?:the |an? |this |last )?|per |this )?(?:hour|day|24 hours|60 minutes)[^\\n]{0,40}(?:exceeded|reached)?',
    '(?:reached|exceeded) the (?:allowed |maximum )?(?:number|amount) of (?:e-?mails|messages)(?: \\w{4,9})? (?:per|an|each|in one) (?:hour|day)|maximale? (?:anzahl|zahl|aantal) (?:an |der )?(?:e-?mails|mails|nachrichten|berichten) (?:pro|je|per) (?:stunde|tag|uur|dag)[^\\n.]{0,20}(?:erreicht|überschritten|bereikt|overschreden)',
    "(?:dépassé|superado|superato|excedeu) (?:le nombre|el número|il numero|o número) [^\\n.]{8,30}[ ’'](?:heure|jour|hora|día|ora|giorno|dia)",
    '(?:versand|sende|stunden|tages)-?(?:limit|kontingent|grenze)[^\\n.]{0,70}(?:erreicht|überschritten|ausgeschöpft|aufgebraucht)|limit für (?:das senden|den versand|ausgehende|gesendete)[^\\n.]{0,40}(?:erreicht|überschritten)',
    "limite (?:horaire |quotidienne |journalière )?d[’']envoi[^\\n.]{0,40}(?:atteint|dépass)|(?:atteint|dépassé) (?:la|une|votre) limite (?:horaire |quotidienne |journalière )?d[’']envoi",
    'límite (?:diario |por hora )?de envíos?[^\\n.]{0,40}(?:alcanzad|superad|excedid)|(?:alcanzado|superado|excedido) (?:el|un|tu|su) límite (?:diario |por hora )?(?:de envío|para enviar|para el envío)',
    "limite (?:orario |giornaliero )?(?:di|per l[’'])\\s?invio[^\\n.]{0,40}(?:raggiunt|superat)|(?:raggiunto|superato) (?:il|un) limite (?:orario |giornaliero )?(?:di |per l[’'])invio",
    'limite (?:diário |por hora )?de envios?[^\\n.]{0,40}(?:atingid|excedid|ultrapassad)|(?:atingiu|excedeu|ultrapassou) (?:o|um|seu) limite (?:diário |por hora )?(?:de envio|para envio|para enviar)',
    '(?:verzend|verzendings|uur|dag)limiet[^\\n.]{0,40}(?:bereikt|overschreden)|limiet voor (?:het )?(?:verzenden|versturen)[^\\n.]{0,40}(?:bereikt|overschreden)',
    '(?:limit|limitu) (?:wysyłania|wysyłki|wysyłanych|wysłanych)[^\\n.]{0,40}(?:osiągnięt|przekrocz|wyczerpan)|(?:osiągnięto|przekroczono) (?:\\S{2,12} )?limit (?:wysyłania|wysyłki|wysyłanych)',
    'gränsen för (?:att skicka|skickad|utgående)[^\\n.]{0,40}(?:nådd|nåtts|överskrid)|nått (?:en |din )?gräns(?:en)? för (?:att skicka|skickad|utgående)|sändningsgräns[^\\n.]{0,40}(?:nådd|nåtts|överskrid)',
    '(?:メール)?(?:の)?送信(?:数|件数|可能数)?(?:の)?(?:上限|制限)(?:数)?(?:に|を)[^。\\n]{0,6}(?:達し|超え)',
    '(?:بلغت|وصلت إلى|تجاوزت|تم تجاوز)[^.\\n]{0,12}حد[^.\\n]{0,12}(?:الإرسال|إرسال)',
  ].join('|'),
  'giu',
);

/** Matches a sign of returned mail. */
const RETURNED_MAIL =
  /mailer-daemon|enforce_mail_permissions|message discarded|reattempted later|delivery status notification|\bfailure\)|message blocked|undeliver|unzustellbar|\b(?:4[25]\d|55\d)\b[ -]|(?:not|n[’']t) (?:been )?(?:sent|delivered)|nicht gesendet|pas été envoyé|no se ha enviado|non è stato inviato|não foi enviad|niet verzonden|nie został|skickades inte|serverantwort|\bantwortet\b|ha risposto|a répondu|(?:left|waiting) in (?:the )?queue|\bserver (?:said|answered|replied|response)|(?:risposta|respuesta|réponse|resposta|antwort|odpowiedź|svar|antwoord)[^\n]{0,16}\bserv|サーバー(?:の|から)応答|رد الخادم|送信されませ|لم يتم إرسال/i;

/** Matches the sender of Google’s bounces. */
const GOOGLE_BOUNCE = /\bmailer-daemon@(?:google|googlemail)\.com\b/i;

/** Matches notifications of services that connect mailboxes for CRMs: one has to be connected again. */
const CONNECTION_ENDED =
  /"(?:type|trigger|event|event_type|eventType|name)": ?"(?:grant\.expired|grant\.invalid|account\.(?:invalid|expired|disconnected|deauthori[sz]ed|credentials_?(?:invalid|expired))|account_?(?:invalid|disconnected)|profile_disconnected|authenticationError)"|"AccountStatus"\W{1,4}[^\n]{0,240}"(?:message|status)": ?"(?:CREDENTIALS|PERMISSIONS)"|"sync_state": ?"(?:invalid-credentials|invalid)"|\bgrant[ _](?:is |has )?(?:expired|invalid|been revoked)\b[^\n]{0,80}(?:nylas|grant_id|re-?auth)/i;

/** Matches documentation of such notifications. */
const DOCUMENTATION =
  /<[A-Z_]{6,40}>|\bmock-(?:id|login)|"?example payload|\bsample (?:payload|notification)|"\$schema"/i;

/** Yields tokens for a plan, a limit or an end of access that services report in fixed words. */
export function* serviceErrors(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (hasReport(PLAN_ERROR_NAME, text) || (isIn(ERROR_SIGN, text) && hasReport(PLAN_MESSAGE, text)))
    if (isIn(CRM_TOPIC, text) || (isIn(MAILBOX_TOPIC, text) && !vendors.has('other')))
      yield makeToken('sentence', FAILURES.crmNotInPlan);
  if (hasReport(SENDING_LIMIT, text, RETURNED_MAIL))
    yield makeToken('sentence', sendingLimitRule(text, vendors));
  if (!isIn(DOCUMENTATION, text) && isIn(CONNECTION_ENDED, text))
    yield makeToken('sentence', FAILURES.crmDisconnected);
}

/** Matches a sending limit for a whole company: a CRM's, since mail providers count for each mailbox. */
const COMPANY_LIMIT = /\b(?:org|team|workspace)[’']?s? (?:[\w-]{1,20} ){0,2}daily\b[^\n.]{0,30}\blimit\b/i;

/** Returns the rule for a sending limit, by whose it is. */
function sendingLimitRule(text: string, vendors: ReadonlySet<string>): string {
  if (isIn(GOOGLE_BOUNCE, text)) return FAILURES.googleSendingLimit;
  if (
    isIn(COMPANY_LIMIT, text) ||
    vendors.has('mail-server') ||
    vendors.has('google') === vendors.has('microsoft')
  )
    return FAILURES.crmSendingLimit;
  return vendors.has('google') ? FAILURES.googleSendingLimit : FAILURES.microsoftSendingLimit;
}
