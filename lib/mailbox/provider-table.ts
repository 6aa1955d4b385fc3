import { CLOUDS } from '../catalog/clouds';
import type { CloudId } from '../evidence/sign-in-hosts';

/** Kind of mailbox, as far as it decides which button to press when connecting it. */
export type MailboxKind =
  | 'microsoft'
  | 'microsoftUs'
  | 'microsoftChina'
  | 'outlookCom'
  | 'google'
  | 'gmail'
  /** Mailboxes that open by IMAP. */
  | 'imap'
  /** Mailboxes that open by IMAP, or hosted Exchange behind servers of the same names. */
  | 'imapOrExchange'
  /** Mailboxes that no other program can open over the internet. */
  | 'closed';

/** Kind of server that takes mail in but does not reveal who runs the mailboxes. */
export type HidingKind =
  /** A filter in front of the real host. */
  | 'gateway'
  /** Forwards mail to a mailbox elsewhere. */
  | 'forwarder'
  /** Receives mail for a program; there is no mailbox. */
  | 'app';

/** What the name of a mail server reveals about the mailboxes behind it. */
export type MailKind = MailboxKind | HidingKind;

export interface MailProvider {
  name: string;
  kind: MailKind;
  /** Known only at second hand, or long out of use; the verdict is worded as a guess. */
  guess?: true;
  /** Names of mail servers, which include their subdomains; `=` in front excludes these, `*` stands for any one label. */
  servers: readonly string[];
}

const known = (kind: MailKind, name: string, servers: string): MailProvider => ({
  name,
  kind,
  servers: servers.split(' '),
});
const guessed = (kind: MailKind, name: string, servers: string): MailProvider => ({
  ...known(kind, name, servers),
  guess: true,
});

/** Entries for Exchange Online in each cloud, of its servers; those of the national clouds are known only at second hand. */
const EXCHANGE_ONLINE: Readonly<Record<CloudId, (servers: string) => MailProvider>> = {
  global: (servers) => known('microsoft', 'Microsoft 365', servers),
  us: (servers) => guessed('microsoftUs', 'Microsoft 365 US Government', servers),
  china: (servers) => guessed('microsoftChina', 'Microsoft 365 (21Vianet, China)', servers),
};

/**
 * Mail servers (MX) by provider. Sources: tables of public projects that recognize providers by MX, among them
 * github.com/jace/mxsniff, and the providers' own setup pages; for mx.microsoft, Microsoft message MC1048624 (noted
 * 2026-11-23).
 */
export const PROVIDERS: readonly MailProvider[] = [
  known('google', 'Google Workspace', 'aspmx.l.google.com googlemail.com =smtp.google.com'),
  guessed('google', 'Google', 'psmtp.com'),
  known('gmail', 'Gmail', 'gmail-smtp-in.l.google.com'),
  ...CLOUDS.map(({ id, mailServers }) => EXCHANGE_ONLINE[id](mailServers)),
  known('microsoft', 'Microsoft 365', 'mx.microsoft'),
  guessed('microsoft', 'Microsoft 365', 'mail.eo.outlook.com'),
  known('outlookCom', 'Outlook.com', 'olc.protection.outlook.com'),
  guessed('outlookCom', 'Outlook.com', 'hotmail.com'),
  known('imap', 'GoDaddy', 'secureserver.net'),
  known('imap', 'Zoho Mail', 'zoho.com zoho.eu zoho.in zoho.com.au zohomail.com'),
  known('imap', 'iCloud Mail', 'mail.icloud.com'),
  known('imap', 'Yahoo', 'yahoodns.net'),
  known('imap', 'Fastmail', 'messagingengine.com'),
  known('imap', 'Yandex 360', 'yandex.net yandex.ru'),
  known('imap', 'Mail.ru', 'mail.ru'),
  known('imap', 'IONOS', 'ionos.com ionos.de ionos.fr kundenserver.de 1and1.co.uk'),
  known('imap', 'Gandi', 'mail.gandi.net'),
  known('imap', 'Infomaniak', 'infomaniak.ch infomaniak.com'),
  known('imap', 'o2switch', 'o2switch.net'),
  known('imap', 'Namecheap Private Email', 'privateemail.com'),
  known('imap', 'Titan', 'titan.email'),
  known('imap', 'Migadu', 'migadu.com'),
  known('imap', 'DreamHost', 'dreamhost.com'),
  known('imapOrExchange', 'OVHcloud', 'ovh.net'),
  known('imapOrExchange', 'Rackspace', 'emailsrvr.com'),
  known('imapOrExchange', 'Amazon', 'inbound-smtp.*.amazonaws.com'),
  known('closed', 'Proton Mail', 'protonmail.ch'),
  known('closed', 'HEY', 'hey.com'),
  known('forwarder', 'SimpleLogin', 'simplelogin.co alias.proton.me'),
  known('forwarder', 'Namecheap forwarding', 'registrar-servers.com'),
  known('forwarder', 'Pobox', 'pobox.com'),
  known('forwarder', 'Cloudflare Email Routing', 'mx.cloudflare.net'),
  known('forwarder', 'ImprovMX', 'improvmx.com'),
  known('forwarder', 'Forward Email', 'forwardemail.net'),
  known('app', 'Mailgun', 'mailgun.org'),
  known('app', 'SendGrid', 'sendgrid.net'),
  known('gateway', 'Cloudflare Email Security', 'inbound.cf-emailsecurity.net'),
  known('gateway', 'Proofpoint', 'pphosted.com ppe-hosted.com gpphosted.com'),
  known('gateway', 'Mimecast', 'mimecast.com'),
  guessed('gateway', 'Mimecast', 'mimecast.co.za'),
  known('gateway', 'Barracuda', 'barracudanetworks.com'),
  known('gateway', 'Symantec Email Security.cloud', 'messagelabs.com'),
  known('gateway', 'Cisco Secure Email', 'iphmx.com'),
  known('gateway', 'Sophos Email', 'hydra.sophos.com'),
  guessed('gateway', 'Sophos', 'reflexion.net'),
  known(
    'gateway',
    'Trend Micro',
    'hes.trendmicro.com hes.trendmicro.eu tmes.trendmicro.com tmes.trendmicro.eu tmems.trendmicro.com tmems.trendmicro.eu tmes-anz.trendmicro.com tmes-sg.trendmicro.com tmes-in.trendmicro.com tmes-uae.trendmicro.com tmems-jp.trendmicro.com',
  ),
  known('gateway', 'Hornetsecurity', 'hornetsecurity.com'),
  known('gateway', 'Panda', 'mep.pandasecurity.com'),
  known('gateway', 'MailRoute', 'mailroute.net'),
  guessed('gateway', 'Trellix', 'fireeyecloud.com mxlogic.net'),
  guessed('gateway', 'N-able Mail Assure', 'antispamcloud.com'),
];
