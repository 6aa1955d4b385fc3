import type { Permissions } from './schema';

/**
 * Delegated permissions of Microsoft Graph and Exchange Online: what the app may do as the signed-in user. Application
 * permissions have the same names, but cover the whole organization and always need an administrator; people do not
 * connect mailboxes with them.
 */
export default {
  permissions: {
    // Sign-in
    openid: {
      allows: 'Sign the user in and learn an account identifier.',
      not: 'It cannot read e-mails, calendar or contacts.',
      admin: 'no',
      why: 'identity',
      harmless: true,
    },
    profile: {
      allows: 'Read the user’s name and user name.',
      not: 'It cannot read e-mails, calendar or contacts.',
      admin: 'no',
      why: 'identity',
      harmless: true,
    },
    email: {
      allows: 'Read the user’s e-mail address.',
      not: 'It cannot read e-mails, only the address.',
      admin: 'no',
      why: 'identity',
      harmless: true,
    },
    offline_access: {
      allows: 'Keep the connection when the user is not signed in, until it is removed.',
      not: 'It gives no access of its own, only more time for what was granted.',
      admin: 'no',
      why: 'stay',
      harmless: true,
    },
    '.default': {
      allows:
        'Use every permission that the app’s maker has entered in its registration; Microsoft’s approval page lists them.',
      not: 'It adds nothing to that list.',
    },
    // Mail
    'Mail.ReadBasic': {
      allows: 'Read sender, recipients, date and subject of e-mails in the user’s own mailbox.',
      not: 'It cannot read the text or attachments of e-mails, nor change or send e-mails.',
      admin: 'policy',
      why: 'mail',
    },
    'Mail.ReadBasic.Shared': {
      allows:
        'Read sender, recipients, date and subject of e-mails in the user’s own mailbox and in those shared with the user.',
      not: 'It cannot read the text or attachments of e-mails, nor change or send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['Mail.ReadBasic'],
    },
    'Mail.Read': {
      allows: 'Read e-mails with their attachments in the user’s own mailbox.',
      not: 'It cannot change, delete or send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['Mail.ReadBasic'],
    },
    'Mail.Read.Shared': {
      allows:
        'Read e-mails with their attachments in the user’s own mailbox and in those shared with the user.',
      not: 'It cannot change, delete or send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['Mail.Read', 'Mail.ReadBasic.Shared'],
    },
    'Mail.ReadWrite': {
      allows: 'Read, create, change and delete e-mails in the user’s own mailbox.',
      not: 'It cannot send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['Mail.Read'],
    },
    'Mail.ReadWrite.Shared': {
      allows:
        'Read, create, change and delete e-mails in the user’s own mailbox and in those shared with the user.',
      not: 'It cannot send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['Mail.ReadWrite', 'Mail.Read.Shared'],
    },
    'Mail.Send': {
      allows: 'Send e-mails in the user’s name.',
      not: 'It cannot read e-mails.',
      admin: 'no',
      why: 'send',
    },
    'Mail.Send.Shared': {
      allows: 'Send e-mails in the user’s name and on behalf of others who have allowed the user to.',
      not: 'It cannot read e-mails.',
      admin: 'no',
      why: 'send',
      covers: ['Mail.Send'],
    },
    'MailboxFolder.Read': {
      allows: 'Read the list of folders in the user’s own mailbox.',
      not: 'It cannot read the e-mails in the folders.',
      admin: 'policy',
      why: 'mail',
    },
    'MailboxFolder.ReadWrite': {
      allows: 'Read and change the folders in the user’s own mailbox.',
      not: 'It cannot read the e-mails in the folders, nor send e-mails.',
      admin: 'policy',
      why: 'mail',
      covers: ['MailboxFolder.Read'],
    },
    'MailboxItem.Read': {
      allows: 'Read everything in the user’s own mailbox: e-mails, events, contacts and tasks.',
      not: 'It cannot change or delete anything, nor send e-mails.',
      admin: 'policy',
    },
    'MailboxSettings.Read': {
      allows:
        'Read the settings of the user’s own mailbox: time zone, language, working hours, automatic replies.',
      not: 'It cannot read or send e-mails.',
      admin: 'policy',
      why: 'settings',
    },
    'MailboxSettings.ReadWrite': {
      allows: 'Read and change the settings of the user’s own mailbox, including rules that forward e-mails.',
      not: 'It cannot read or send e-mails by itself.',
      admin: 'policy',
      covers: ['MailboxSettings.Read'],
    },
    // Access to Exchange Online by mail protocols
    'IMAP.AccessAsUser.All': {
      allows: 'Read, create, change and delete e-mails in all mailboxes the user can open, by IMAP.',
      not: 'It cannot send e-mails, nor read calendar or contacts.',
      admin: 'policy',
      why: 'mail',
    },
    'POP.AccessAsUser.All': {
      allows: 'Read and delete e-mails in all mailboxes the user can open, by POP.',
      not: 'It cannot send e-mails, nor read calendar or contacts.',
      admin: 'policy',
      why: 'mail',
    },
    'SMTP.Send': {
      allows: 'Send e-mails in the user’s name by SMTP.',
      not: 'It cannot read e-mails.',
      admin: 'no',
      why: 'send',
    },
    'EAS.AccessAsUser.All': {
      allows:
        'Read, create, change, delete and send everything in the user’s own mailbox, by Exchange ActiveSync: e-mails, calendar, contacts and tasks.',
      not: 'It cannot open the mailboxes of others.',
      admin: 'policy',
      why: 'mail',
    },
    'EWS.AccessAsUser.All': {
      allows:
        'Read, create, change, delete and send everything in all mailboxes the user can open, by Exchange Web Services: e-mails, calendar, contacts and tasks.',
      not: 'It cannot open mailboxes that the user cannot open.',
      admin: 'policy',
      why: 'mail',
    },
    // Calendar
    'Calendars.ReadBasic': {
      allows: 'Read time, place and title of events in the user’s own calendars.',
      not: 'It cannot read the text or attachments of events, nor change events.',
      admin: 'policy',
      why: 'calendar',
    },
    'Calendars.Read': {
      allows: 'Read events with their attachments in the user’s own calendars.',
      not: 'It cannot change or delete events, nor invite anyone.',
      admin: 'policy',
      why: 'calendar',
      covers: ['Calendars.ReadBasic'],
    },
    'Calendars.Read.Shared': {
      allows:
        'Read events with their attachments in the user’s own calendars and in those shared with the user.',
      not: 'It cannot change or delete events, nor invite anyone.',
      admin: 'policy',
      why: 'calendar',
      covers: ['Calendars.Read'],
    },
    'Calendars.ReadWrite': {
      allows: 'Read, create, change and delete events in the user’s own calendars, including invitations.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      why: 'calendar',
      covers: ['Calendars.Read'],
    },
    'Calendars.ReadWrite.Shared': {
      allows:
        'Read, create, change and delete events in the user’s own calendars and in those shared with the user, including invitations.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      why: 'calendar',
      covers: ['Calendars.ReadWrite', 'Calendars.Read.Shared'],
    },
    // Contacts
    'Contacts.Read': {
      allows: 'Read the user’s own contacts.',
      not: 'It cannot change or delete contacts, nor read e-mails.',
      admin: 'no',
      why: 'contacts',
    },
    'Contacts.Read.Shared': {
      allows: 'Read the user’s own contacts and those shared with the user.',
      not: 'It cannot change or delete contacts, nor read e-mails.',
      admin: 'policy',
      why: 'contacts',
      covers: ['Contacts.Read'],
    },
    'Contacts.ReadWrite': {
      allows: 'Read, create, change and delete the user’s own contacts.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      why: 'contacts',
      covers: ['Contacts.Read'],
    },
    'Contacts.ReadWrite.Shared': {
      allows: 'Read, create, change and delete the user’s own contacts and those shared with the user.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      why: 'contacts',
      covers: ['Contacts.ReadWrite', 'Contacts.Read.Shared'],
    },
    // Tasks
    'Tasks.Read': {
      allows: 'Read the user’s own tasks.',
      not: 'It cannot change or delete tasks.',
      admin: 'policy',
      why: 'tasks',
    },
    'Tasks.Read.Shared': {
      allows: 'Read the user’s own tasks and those shared with the user.',
      not: 'It cannot change or delete tasks.',
      admin: 'policy',
      why: 'tasks',
      covers: ['Tasks.Read'],
    },
    'Tasks.ReadWrite': {
      allows: 'Read, create, change and delete the user’s own tasks.',
      not: 'It cannot read e-mails or calendar.',
      admin: 'policy',
      why: 'tasks',
      covers: ['Tasks.Read'],
    },
    'Tasks.ReadWrite.Shared': {
      allows: 'Read, create, change and delete the user’s own tasks and those shared with the user.',
      not: 'It cannot read e-mails or calendar.',
      admin: 'policy',
      why: 'tasks',
      covers: ['Tasks.ReadWrite', 'Tasks.Read.Shared'],
    },
    // Online meetings and chat
    'OnlineMeetings.Read': {
      allows: 'Read the details of the user’s own Teams meetings.',
      not: 'It cannot create or change meetings.',
      admin: 'policy',
      why: 'meetings',
    },
    'OnlineMeetings.ReadWrite': {
      allows: 'Read, create, change and delete the user’s own Teams meetings.',
      not: 'It cannot listen to meetings, nor read e-mails.',
      admin: 'policy',
      why: 'meetings',
      covers: ['OnlineMeetings.Read'],
    },
    'OnlineMeetingArtifact.Read.All': {
      allows: 'Read who took part in the user’s Teams meetings, and when.',
      not: 'It cannot read recordings or transcripts.',
      admin: 'no',
    },
    'OnlineMeetingTranscript.Read.All': {
      allows: 'Read the transcripts of the user’s Teams meetings.',
      not: 'It cannot read e-mails or chats.',
    },
    'OnlineMeetingRecording.Read.All': {
      allows: 'Read the recordings of the user’s Teams meetings.',
      not: 'It cannot read e-mails or chats.',
    },
    'Chat.Read': {
      allows: 'Read the user’s Teams chats.',
      not: 'It cannot write or delete chat messages.',
      admin: 'policy',
    },
    'Chat.ReadWrite': {
      allows: 'Read, write and change messages in the user’s Teams chats.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      covers: ['Chat.Read'],
    },
    // People and directory
    'User.Read': {
      allows: 'Sign the user in and read the user’s own profile, such as name, e-mail address and job title.',
      not: 'It cannot read e-mails, nor the profiles of others.',
      admin: 'no',
      why: 'identity',
    },
    'User.ReadWrite': {
      allows: 'Read and change the user’s own profile.',
      not: 'It cannot read e-mails, nor change the profiles of others.',
      admin: 'no',
      covers: ['User.Read'],
    },
    'User.ReadBasic.All': {
      allows: 'Read name, e-mail address and photo of everyone in the organization.',
      not: 'It cannot read full profiles, nor e-mails.',
      admin: 'no',
      why: 'people',
    },
    'User.Read.All': {
      allows: 'Read the full profiles of everyone in the organization.',
      not: 'It cannot change profiles, nor read e-mails.',
      admin: 'always',
      why: 'people',
      covers: ['User.Read', 'User.ReadBasic.All'],
    },
    'User.ReadWrite.All': {
      allows: 'Read, create, change and delete the accounts of the organization, and set new passwords.',
      not: 'It cannot do more than the user may do.',
      admin: 'always',
      covers: ['User.Read.All', 'User.ReadWrite'],
    },
    'People.Read': {
      allows: 'Read a list of the people the user works with most.',
      not: 'It cannot read e-mails or chats.',
      admin: 'policy',
      why: 'people',
    },
    'People.Read.All': {
      allows: 'Read, for everyone in the organization, a list of the people they work with most.',
      not: 'It cannot read e-mails or chats.',
      admin: 'always',
      covers: ['People.Read'],
    },
    'GroupMember.Read.All': {
      allows: 'Read the groups of the organization and who belongs to them.',
      not: 'It cannot change groups, nor read their e-mails.',
      admin: 'always',
      why: 'people',
    },
    'Group.Read.All': {
      allows: 'Read the groups the user can see, with their members, e-mails, calendars and files.',
      not: 'It cannot change groups.',
      admin: 'always',
      why: 'people',
      covers: ['GroupMember.Read.All'],
    },
    'Group.ReadWrite.All': {
      allows: 'Read, create, change and delete groups the user may manage, with their members and content.',
      not: 'It cannot open the mailboxes of the members.',
      admin: 'always',
      covers: ['Group.Read.All'],
    },
    'OrgContact.Read.All': {
      allows: 'Read the contacts that the organization keeps for everyone.',
      not: 'It cannot read anybody’s own contacts.',
      admin: 'always',
      why: 'contacts',
    },
    'Organization.Read.All': {
      allows: 'Read what the directory says of the organization, such as its name and licenses.',
      not: 'It cannot read e-mails, nor change the directory.',
      admin: 'always',
    },
    'Place.Read.All': {
      allows: 'Read the organization’s list of meeting rooms.',
      not: 'It cannot read or change calendars.',
      admin: 'always',
      why: 'calendar',
    },
    'Presence.Read': {
      allows: 'Read whether the user is available, busy or away.',
      not: 'It cannot read e-mails or calendar.',
      admin: 'no',
    },
    'Presence.Read.All': {
      allows: 'Read whether people in the organization are available, busy or away.',
      not: 'It cannot read e-mails or calendar.',
      admin: 'no',
      covers: ['Presence.Read'],
    },
    'Directory.Read.All': {
      allows: 'Read the organization’s directory: users, groups, devices and apps.',
      not: 'It cannot change the directory, nor read e-mails.',
      admin: 'always',
      covers: ['User.Read.All', 'GroupMember.Read.All', 'Organization.Read.All'],
    },
    'Directory.ReadWrite.All': {
      allows: 'Read and change the organization’s directory: users, groups, devices and apps.',
      not: 'It cannot read e-mails.',
      admin: 'always',
      covers: ['Directory.Read.All'],
    },
    'Directory.AccessAsUser.All': {
      allows: 'Do in the organization’s directory whatever the user may do there.',
      not: 'It cannot read e-mails.',
      admin: 'always',
    },
    // Files
    'Files.Read': {
      allows: 'Read the user’s own files.',
      not: 'It cannot change or delete files.',
      admin: 'no',
      why: 'files',
    },
    'Files.Read.All': {
      allows: 'Read all files the user can open, including those shared with the user.',
      not: 'It cannot change or delete files.',
      admin: 'policy',
      why: 'files',
      covers: ['Files.Read'],
    },
    'Files.ReadWrite': {
      allows: 'Read, create, change and delete the user’s own files.',
      not: 'It cannot open the files of others.',
      admin: 'no',
      why: 'files',
      covers: ['Files.Read'],
    },
    'Files.ReadWrite.All': {
      allows:
        'Read, create, change and delete all files the user can open, including those shared with the user.',
      not: 'It cannot read e-mails.',
      admin: 'policy',
      covers: ['Files.ReadWrite', 'Files.Read.All'],
    },
    'Files.ReadWrite.AppFolder': {
      allows: 'Read, create, change and delete files in a folder of the app’s own.',
      not: 'It cannot open other files.',
      admin: 'no',
      why: 'files',
    },
    'Files.Read.Selected': {
      allows: 'Read files that the user picks.',
      not: 'It cannot open other files.',
      admin: 'no',
      why: 'files',
    },
    'Files.ReadWrite.Selected': {
      allows: 'Read and change files that the user picks.',
      not: 'It cannot open other files.',
      admin: 'no',
      why: 'files',
      covers: ['Files.Read.Selected'],
    },
    'Sites.Read.All': {
      allows: 'Read documents and lists in all SharePoint sites the user can open.',
      not: 'It cannot change or delete documents.',
      admin: 'policy',
      why: 'files',
    },
    'Sites.ReadWrite.All': {
      allows:
        'Read, create, change and delete documents and list entries in all SharePoint sites the user can open.',
      not: 'It cannot change the sites themselves.',
      admin: 'policy',
      covers: ['Sites.Read.All'],
    },
    'Sites.Manage.All': {
      allows:
        'Read, create, change and delete documents and lists in all SharePoint sites the user can open.',
      not: 'It cannot change who may open a site.',
      covers: ['Sites.ReadWrite.All'],
    },
    'Sites.FullControl.All': {
      allows: 'Do everything in all SharePoint sites the user can open, including who may open them.',
      not: 'It cannot read e-mails.',
      admin: 'always',
      covers: ['Sites.Manage.All'],
    },
    'Sites.Selected': {
      allows: 'Open only those SharePoint sites that an administrator picks for the app.',
      not: 'It cannot open other sites.',
      why: 'files',
    },
  },
  sources: [
    {
      title: 'Microsoft Learn: Microsoft Graph permissions reference',
      url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: manage app consent policies',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies',
      dated: '2026-01-22',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: scopes and permissions',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: IMAP, POP and SMTP with OAuth',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      noted: '2026-11-23',
    },
  ],
} satisfies Permissions;
