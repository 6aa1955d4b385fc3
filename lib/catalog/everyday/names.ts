import type { VendorId } from '../vendors';

/** Words for vendors whose products and sign-ins have rules of their own. Written like the ideas of `words.ts`. */
export const VENDOR_NAMES: Readonly<Record<VendorId, string>> = {
  microsoft:
    'microsoft|outlook|office ?365|m365|o365|hotmail|exchange|entra (?:id|admin)|azure|teams|マイクロソフト|アウトルック|مايكروسوفت|اوتلوك|اوت لوك',
  google: 'google|gmail|g suite|gsuite|workspace|グーグル|ジーメール|جوجل|غوغل|قوقل|جيميل|جي ميل',
  salesforce: 'salesforce|sfdc|セールスフォース|سيلز ?فورس',
  hubspot: 'hubspot|ハブスポット|هابسبوت|هب سبوت',
};

/** Words for mail hosts other than Microsoft and Google. */
export const MAIL_HOSTS =
  'ovh|ionos|strato$|1&1|home.pl|nazwa.pl|cyber ?folks|onet$|interia|wp.pl|o2.pl|gmx$|web.de|t-online|all-inkl|hetzner|mailbox.org|posteo|infomaniak|gandi$|o2switch|laposte|wanadoo|orange.fr|sfr$|free.fr|aruba$|libero$(?! (?:o|a|os|as|este|esse|essa|para) )|tiscali|virgilio|register.it|arsys|dinahosting|transip|ziggo|kpn$|xs4all|loopia|one.com$|telia$|bahnhof|locaweb|hostinger|kinghost|uol$|yahoo|icloud|fastmail|zoho mail|cpanel|plesk|roundcube|xserver|エックスサーバー|さくらの|ロリポップ|お名前.com|aol$|aol.com|yandex|mail.ru|seznam|proton ?mail|proton$|bluewin|swisscom|hispeed|freenet|arcor|netcologne|telekom|magenta mail|1und1|vodafone mail|kabelmail|orange$|bbox|numericable|chez free|alice.it|tim.it|legalmail|terra$|movistar|planet.nl|hetnet|home.nl|chello|a1.net|aon.at|telenet|skynet.be|proximus|gazeta.pl|o2$|wp$|lh.pl|comhem|spray.se|bol.com.br|bol$|sapo|nifty|biglobe|ocn$|so-net|plala|docomo|softbank|auメール|ヤフー|ヤフーメール|btinternet|virgin media|talktalk|sky mail|comcast|xfinity|verizon|earthlink|sympatico|videotron|telus|bigpond|optusnet|zimbra|kerio|mailcow|ياهو|me.com|apple mail|icould|(?:boite|compte|adresse|mail|messagerie) free';

/** Words for CRMs without rules of their own. */
export const OTHER_CRMS =
  'pipedrive|zoho|sellsy|dynamics|freshsales|freshworks|odoo|bitrix|close.com|monday.com|livespace|teamleader|attio|insightly|sugarcrm|suitecrm|vtiger|espocrm|superoffice|efficy|weclapp|capsule crm|streak$|copper crm|brevo|nimble|kommo|amocrm|upsales|lime crm|cas genesis|centralstation|rd station|ploomes|agendor|kintone|activecampaign|keap$|nutshell|axonaut|zendesk sell|sage crm|salesflare|bigin|nocrm|minicrm|raynet|firmao|ダイナミクス|داينامكس|ديناميكس';
