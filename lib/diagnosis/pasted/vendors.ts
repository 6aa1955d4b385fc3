import { APPS } from '../../catalog/packaged-apps';
import type { VendorId } from '../../catalog/vendors';
import { findServerVendors } from '../../evidence/server-replies';
import { findWords, isIn, makeWordList, type WordList } from './matching/prefilter';

/**
 * Patterns for the vendor whose product a text names, by its name, hosts and client libraries. Other products of the same
 * vendor do not count. Rules ask for a vendor as `named:<vendor>`.
 */
const VENDOR_PATTERNS: Readonly<Record<VendorId | 'crm-api' | 'mail-server', RegExp>> = {
  microsoft:
    /microsoft(?! teams)|office ?365|\bo365\b|\bm365\b|outlook|hotmail|\bentra\b|\bazure|exchange (?:online|server|web services)|\bexchange\.asmx|exchangelib|ews-javascript|\.windows\.net|graph api|\bms ?graph\b|\bmsal|\badal\b|post_request_failed|passport-azure-ad|browserautherror|clientautherror|interactionrequiredautherror|clientconfigurationerror|aadsts|\bidx\d{5}\b|(?:^|[^a-z])wam error|context: \(pii\)|ws-trust|\badfs\b|azure portal|\/common\/ endpoint|useraudience|\binnererror\b|\berror_subcode\b|\badmin_consent\b|storedrv\.|\bsmtpclientauthentication\b|\bodata\b|live\.com/,
  google:
    /google(?! (?:ads|docs|drive|maps|meet|sheets|slides))|gmail|googleapis|g ?suite|\.googleusercontent\.|domain["']?: ["'](?:global|usagelimits|calendar)["']|\(failure\)|from referer |that's an error|\bgaxios|\boauth2client\b|error_description["']?: ?["'](?:unauthorized|bad request|token has been expired or revoked)|\b[a-z]{1,2}\d{1,2}[a-z]{1,2}\d{6,12}[a-z]{3}\b/,
  hubspot: /hubspot|hubapi|\bhs-sales/,
  salesforce:
    /salesforce|\bsfdc\b|einstein activity|\.force\.com|\bjsforce\b|remoteaccesserror|\bredirect_uri(?: |\+|%20)must(?: |\+|%20)match(?: |\+|%20)configuration|\bclient(?: |\+|%20)identifier(?: |\+|%20)invalid/,
  // Hosts and response formats of CRMs' APIs; their names alone may be on any screen about a mailbox.
  'crm-api':
    /\baccounts\.zoho(?:cloud)?\.|\bzohoapis|\bzohocrm\b|\bzcrm|"message": ?"invalid oauth|oauth_scope_mismatch|\boauth\.pipedrive\.|\bapi(?:-proxy)?\.pipedrive\.|\bpipedrive\.com\/(?:api|v[12])\b|\bpipedrive api\b|\.crm\d{0,2}\.dynamics\.com|\bdataverse\b|\bapi\.(?:close|copper|getbase|attio|monday|outreach|salesloft|insightly|apollo|infusionsoft|zendesk)\.|\baccounts\.salesloft\.|\.myfreshworks\.com\/(?:crm|api)|\.freshsales\.io\/api|\bbitrix24\.[a-z]{2,3}\/rest|\boauth\.bitrix\b/,
  'mail-server':
    /\b(?:imap|smtp|pop3?)(?:pro|s)?\d{0,2}\.(?!office365\.|outlook\.|gmail\.|googlemail\.|google\.)[a-z0-9-]{2,63}\.[a-z]{2,12}\b|\b(?:e?mail|mx|ssl0|exchange|webmail)\d{0,2}\.(?!google|gmail|outlook|office365|live\.|microsoft|protection|read|send|\w{0,10}write)[a-z0-9-]{2,63}\.(?!readwrite|read|shared|all\b)[a-z]{2,12}\b|dovecot|postfix|\bexim\b|\bcyrus\b|\bcourier\b|opensmtpd|\bsendmail\b|zimbra|\bhmailserver\b|\bmdaemon\b|\bqmail\b|\bhaproxy\b|\bstalwart\b/,
};

/** Matches other services that people sign in to, whose errors are their own. */
const OTHER_SERVICE =
  /\b(?:okta|auth0|discord|strava|github|gitlab|bitbucket|atlassian|facebook|instagram|linkedin|slack|zoom|dropbox|twitter|spotify|twitch|amazon|apple|yahoo|pinterest|paypal|stripe|shopify|xero|quickbooks|notion|asana|trello|keycloak|onelogin|pingidentity|garmin|fitbit|reddit|tiktok|(?<!\b(?:dialog|check|text|message|the|this|an?|any) )box|docusign|figma|canva|wordpress|zoho|pipedrive)(?:\b|\.com)/;

/** Matches mail programs that have a vendor’s name and work with any server. */
const MAIL_PROGRAM = /\b(?:microsoft )?outlook\b(?!\.com|\.office|\.live)|\bgmail[- ]app\b/g;

/** Match the host of a mail address from its `@` on, and the name before it. */
const MAIL_HOST = /@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/y;
const MAIL_NAME = /[\w.+-]{1,64}$/;
const MAX_NAME_CHARS = 64;

/** Returns a text without mail addresses, which name no vendor. They are found by the `@`: any word may begin one. */
function withoutMailAddresses(text: string): string {
  let rest = '';
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const name = MAIL_NAME.exec(text.slice(Math.max(end, at - MAX_NAME_CHARS), at))?.[0];
    MAIL_HOST.lastIndex = at;
    const host = name && MAIL_HOST.exec(text)?.[0];
    if (!host) continue;
    rest += `${text.slice(end, at - name.length)} `;
    end = at + host.length;
  }
  return rest + text.slice(end);
}

/** Microsoft’s names of the packaged apps. */
let appNames: WordList<string> | undefined;

/** Returns the vendors that a text, which must be normalized, names; `other` where it names another service only. */
export function findVendors(text: string): Set<string> {
  const plain = withoutMailAddresses(text);
  const named = new Set(findServerVendors(plain));
  for (const [vendor, pattern] of Object.entries(VENDOR_PATTERNS))
    if (isIn(pattern, plain)) named.add(vendor);
  // Beside another mail server, a program’s name does not tell the vendor of the mailbox.
  const hasOtherServer = named.has('mail-server');
  if (hasOtherServer) {
    const rest = plain.replace(MAIL_PROGRAM, ' ');
    for (const vendor of ['microsoft', 'google'] as const)
      if (!VENDOR_PATTERNS[vendor].test(rest) && !findServerVendors(rest).includes(vendor))
        named.delete(vendor);
  }
  appNames ??= makeWordList(
    [...APPS.values()].flatMap(({ name, microsoft }) =>
      microsoft ? [[microsoft.name.toLowerCase(), name]] : [],
    ),
  );
  if (!hasOtherServer && findWords(plain, appNames).length > 0) named.add('microsoft');
  if (named.size === 0 && isIn(OTHER_SERVICE, plain)) named.add('other');
  return named;
}
