import { CLOUDS } from '../catalog/clouds';
import type { CloudId } from '../evidence/sign-in-hosts';

/** Who runs the mailboxes, as far as it matters for the button to press. */
export type MailboxKind =
  | 'microsoft'
  | 'microsoftUs'
  | 'microsoftChina'
  | 'outlookCom'
  | 'google'
  | 'gmail'
  /** Runs mailboxes that open by IMAP. */
  | 'imap'
  /** The same, and sells hosted Exchange under the same names. */
  | 'imapOrExchange'
  /** Runs mailboxes that no other program can open over the internet. */
  | 'closed';

/** Who stands in front of the mailboxes and hides who runs them. */
export type HidingKind =
  /** A filter in front of the real host. */
  | 'gateway'
  /** Passes mail on to a mailbox elsewhere. */
  | 'forwarder'
  /** Takes mail in for a program; there is no mailbox. */
  | 'app';

/** What a mail server's name says about where the mailboxes are. */
export type MailKind = MailboxKind | HidingKind;

export interface MailProvider {
  name: string;
  kind: MailKind;
  /** Only known at second hand or long out of use: said as a guess. */
  guess?: true;
  /** Names of mail servers: the name itself and all below it; `=` in front: the name alone; `*`: any one label. */
  servers: readonly string[];
}

const on = (kind: MailKind, name: string, servers: string): MailProvider => ({
  name,
  kind,
  servers: servers.split(' '),
});
const maybe = (kind: MailKind, name: string, servers: string): MailProvider => ({
  ...on(kind, name, servers),
  guess: true,
});

/** Exchange Online of a cloud; those of the national clouds are only known at second hand. */
function exchangeOnline(cloud: CloudId, servers: string): MailProvider {
  if (cloud === 'us') return maybe('microsoftUs', 'Microsoft 365 US Government', servers);
  if (cloud === 'china') return maybe('microsoftChina', 'Microsoft 365 (21Vianet, China)', servers);
  return on('microsoft', 'Microsoft 365', servers);
}

/**
 * Mail servers (MX) by provider. Sources: the tables of public projects that tell providers by MX, among them
 * github.com/jace/mxsniff, and the providers' own set-up pages; mx.microsoft: Microsoft message MC1048624
 * (noted 2026-11-23).
 */
export const PROVIDERS: readonly MailProvider[] = [
  on('google', 'Google Workspace', 'aspmx.l.google.com googlemail.com =smtp.google.com'),
  maybe('google', 'Google', 'psmtp.com'),
  on('gmail', 'Gmail', 'gmail-smtp-in.l.google.com'),
  ...CLOUDS.map(({ id, mailServers }) => exchangeOnline(id, mailServers)),
  on('microsoft', 'Microsoft 365', 'mx.microsoft'),
  maybe('microsoft', 'Microsoft 365', 'mail.eo.outlook.com'),
  on('outlookCom', 'Outlook.com', 'olc.protection.outlook.com'),
  maybe('outlookCom', 'Outlook.com', 'hotmail.com'),
  on('imap', 'GoDaddy', 'secureserver.net'),
  on('imap', 'Zoho Mail', 'zoho.com zoho.eu zoho.in zoho.com.au zohomail.com'),
  on('imap', 'iCloud Mail', 'mail.icloud.com'),
  on('imap', 'Yahoo', 'yahoodns.net'),
  on('imap', 'Fastmail', 'messagingengine.com'),
  on('imap', 'Yandex 360', 'yandex.net yandex.ru'),
  on('imap', 'Mail.ru', 'mail.ru'),
  on('imap', 'IONOS', 'ionos.com ionos.de ionos.fr kundenserver.de 1and1.co.uk'),
  on('imap', 'Gandi', 'mail.gandi.net'),
  on('imap', 'Infomaniak', 'infomaniak.ch infomaniak.com'),
  on('imap', 'o2switch', 'o2switch.net'),
  on('imap', 'Namecheap Private Email', 'privateemail.com'),
  on('imap', 'Titan', 'titan.email'),
  on('imap', 'Migadu', 'migadu.com'),
  on('imap', 'DreamHost', 'dreamhost.com'),
  on('imapOrExchange', 'OVHcloud', 'ovh.net'),
  on('imapOrExchange', 'Rackspace', 'emailsrvr.com'),
  on('imapOrExchange', 'Amazon', 'inbound-smtp.*.amazonaws.com'),
  on('closed', 'Proton Mail', 'protonmail.ch'),
  on('closed', 'HEY', 'hey.com'),
  on('forwarder', 'SimpleLogin', 'simplelogin.co alias.proton.me'),
  on('forwarder', 'Namecheap forwarding', 'registrar-servers.com'),
  on('forwarder', 'Pobox', 'pobox.com'),
  on('forwarder', 'Cloudflare Email Routing', 'mx.cloudflare.net'),
  on('forwarder', 'ImprovMX', 'improvmx.com'),
  on('forwarder', 'Forward Email', 'forwardemail.net'),
  on('app', 'Mailgun', 'mailgun.org'),
  on('app', 'SendGrid', 'sendgrid.net'),
  on('gateway', 'Cloudflare Email Security', 'inbound.cf-emailsecurity.net'),
  on('gateway', 'Proofpoint', 'pphosted.com ppe-hosted.com gpphosted.com'),
  on('gateway', 'Mimecast', 'mimecast.com'),
  maybe('gateway', 'Mimecast', 'mimecast.co.za'),
  on('gateway', 'Barracuda', 'barracudanetworks.com'),
  on('gateway', 'Symantec Email Security.cloud', 'messagelabs.com'),
  on('gateway', 'Cisco Secure Email', 'iphmx.com'),
  on('gateway', 'Sophos Email', 'hydra.sophos.com'),
  maybe('gateway', 'Sophos', 'reflexion.net'),
  on(
    'gateway',
    'Trend Micro',
    'hes.trendmicro.com hes.trendmicro.eu tmes.trendmicro.com tmes.trendmicro.eu tmems.trendmicro.com tmems.trendmicro.eu tmes-anz.trendmicro.com tmes-sg.trendmicro.com tmes-in.trendmicro.com tmes-uae.trendmicro.com tmems-jp.trendmicro.com',
  ),
  on('gateway', 'Hornetsecurity', 'hornetsecurity.com'),
  on('gateway', 'Panda', 'mep.pandasecurity.com'),
  on('gateway', 'MailRoute', 'mailroute.net'),
  maybe('gateway', 'Trellix', 'fireeyecloud.com mxlogic.net'),
  maybe('gateway', 'N-able Mail Assure', 'antispamcloud.com'),
];
