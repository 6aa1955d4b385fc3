import type { Permissions } from './schema';

/** Google's permissions, without the address https://www.googleapis.com/auth/ if they begin with it. */
export default {
  permissions: {
    // Sign-in
    openid: {
      allows: 'Sign the user in and learn an account identifier.',
      not: 'It cannot read e-mails, calendar or contacts.',
      class: 'basic',
      why: 'identity',
      harmless: true,
    },
    email: {
      allows: 'Read the user’s e-mail address.',
      not: 'It cannot read e-mails, only the address.',
      class: 'basic',
      why: 'identity',
      harmless: true,
    },
    profile: {
      allows: 'Read the user’s name and photo.',
      not: 'It cannot read e-mails, calendar or contacts.',
      class: 'basic',
      why: 'identity',
      harmless: true,
    },
    'userinfo.email': {
      allows: 'Read the user’s e-mail address.',
      not: 'It cannot read e-mails, only the address.',
      class: 'basic',
      why: 'identity',
      harmless: true,
    },
    'userinfo.profile': {
      allows: 'Read the user’s name and photo.',
      not: 'It cannot read e-mails, calendar or contacts.',
      class: 'basic',
      why: 'identity',
      harmless: true,
    },
    // Gmail
    'https://mail.google.com/': {
      allows:
        'Read, create, change, send and delete for good all e-mails in the user’s Gmail, also by IMAP and SMTP.',
      not: 'It cannot read calendar or contacts.',
      class: 'restricted',
      why: 'mail',
      covers: ['gmail.modify'],
    },
    'gmail.modify': {
      allows: 'Read, create, change and send e-mails in the user’s Gmail, and move them to the trash.',
      not: 'It cannot delete e-mails for good.',
      class: 'restricted',
      why: 'mail',
      covers: ['gmail.readonly', 'gmail.compose', 'gmail.insert', 'gmail.labels'],
    },
    'gmail.readonly': {
      allows: 'Read e-mails with their attachments in the user’s Gmail, and its settings.',
      not: 'It cannot change, delete or send e-mails.',
      class: 'restricted',
      why: 'mail',
      covers: ['gmail.metadata'],
    },
    'gmail.metadata': {
      allows: 'Read sender, recipients, date, subject and labels of e-mails in the user’s Gmail.',
      not: 'It cannot read the text or attachments of e-mails, nor change or send e-mails.',
      class: 'restricted',
      why: 'mail',
    },
    'gmail.compose': {
      allows:
        'Read, create, change and delete drafts in the user’s Gmail, and send e-mails in the user’s name.',
      not: 'It cannot read e-mails that were received.',
      class: 'restricted',
      why: 'send',
      covers: ['gmail.send'],
    },
    'gmail.send': {
      allows: 'Send e-mails in the user’s name.',
      not: 'It cannot read e-mails.',
      class: 'sensitive',
      why: 'send',
    },
    'gmail.insert': {
      allows: 'Put e-mails into the user’s Gmail.',
      not: 'It cannot read, change or send e-mails.',
      class: 'restricted',
      why: 'mail',
    },
    'gmail.labels': {
      allows: 'Read, create, change and delete the labels in the user’s Gmail.',
      not: 'It cannot read e-mails.',
      class: 'basic',
      why: 'mail',
    },
    'gmail.settings.basic': {
      allows:
        'Read and change the settings of the user’s Gmail, including filters, automatic replies and signatures.',
      not: 'It cannot send e-mails, nor decide who else may open the mailbox.',
      class: 'restricted',
    },
    'gmail.settings.sharing': {
      allows:
        'Change who else may open the user’s Gmail, its sender addresses and where it forwards e-mails.',
      not: 'It cannot read or send e-mails by itself.',
      class: 'restricted',
    },
    'gmail.addons.current.action.compose': {
      allows: 'Create drafts and send e-mails when the user presses something in the add-on.',
      not: 'It cannot do so by itself.',
      class: 'basic',
      why: 'send',
    },
    'gmail.addons.current.message.action': {
      allows: 'Read the open e-mail when the user presses something in the add-on.',
      not: 'It cannot read other e-mails.',
      class: 'basic',
      why: 'mail',
    },
    'gmail.addons.current.message.metadata': {
      allows: 'Read sender, recipients, date and subject of the open e-mail while the add-on runs.',
      not: 'It cannot read the text or attachments of e-mails.',
      class: 'sensitive',
      why: 'mail',
    },
    'gmail.addons.current.message.readonly': {
      allows: 'Read the open e-mail while the add-on runs.',
      not: 'It cannot read other e-mails, nor send e-mails.',
      class: 'sensitive',
      why: 'mail',
      covers: ['gmail.addons.current.message.metadata', 'gmail.addons.current.message.action'],
    },
    // Calendar
    calendar: {
      allows: 'Read, create, change, share and delete all calendars the user can open, with their events.',
      not: 'It cannot read e-mails.',
      class: 'sensitive',
      why: 'calendar',
      covers: [
        'calendar.readonly',
        'calendar.events',
        'calendar.acls',
        'calendar.calendars',
        'calendar.calendarlist',
        'calendar.app.created',
      ],
    },
    'calendar.readonly': {
      allows: 'Read all calendars the user can open, with their events.',
      not: 'It cannot change calendars or events.',
      class: 'sensitive',
      why: 'calendar',
      covers: [
        'calendar.events.readonly',
        'calendar.calendars.readonly',
        'calendar.calendarlist.readonly',
        'calendar.settings.readonly',
        'calendar.freebusy',
        'calendar.events.freebusy',
      ],
    },
    'calendar.events': {
      allows:
        'Read, create, change and delete events in all calendars the user can open, including invitations.',
      not: 'It cannot create, share or delete calendars.',
      class: 'sensitive',
      why: 'calendar',
      covers: ['calendar.events.readonly', 'calendar.events.owned'],
    },
    'calendar.events.readonly': {
      allows: 'Read events in all calendars the user can open.',
      not: 'It cannot change or delete events, nor invite anyone.',
      class: 'sensitive',
      why: 'calendar',
      covers: ['calendar.events.owned.readonly', 'calendar.events.public.readonly'],
    },
    'calendar.events.owned': {
      allows: 'Read, create, change and delete events in the user’s own calendars, including invitations.',
      not: 'It cannot open the calendars of others.',
      why: 'calendar',
      covers: ['calendar.events.owned.readonly'],
    },
    'calendar.events.owned.readonly': {
      allows: 'Read events in the user’s own calendars.',
      not: 'It cannot change or delete events, nor open the calendars of others.',
      why: 'calendar',
    },
    'calendar.events.public.readonly': {
      allows: 'Read events in public calendars.',
      not: 'It cannot read private calendars.',
      why: 'calendar',
    },
    'calendar.events.freebusy': {
      allows: 'Read when people are free or busy in the calendars the user can open.',
      not: 'It cannot read what the events are about.',
      why: 'calendar',
    },
    'calendar.freebusy': {
      allows: 'Read when the user is free or busy.',
      not: 'It cannot read what the events are about.',
      why: 'calendar',
    },
    'calendar.calendarlist': {
      allows: 'Read and change the list of calendars the user has in view.',
      not: 'It cannot read events.',
      why: 'calendar',
      covers: ['calendar.calendarlist.readonly'],
    },
    'calendar.calendarlist.readonly': {
      allows: 'Read the list of calendars the user has in view.',
      not: 'It cannot change the list, nor read events.',
      why: 'calendar',
    },
    'calendar.calendars': {
      allows: 'Create and delete calendars, and read and change their name and time zone.',
      not: 'It cannot read events.',
      why: 'calendar',
      covers: ['calendar.calendars.readonly'],
    },
    'calendar.calendars.readonly': {
      allows: 'Read name and time zone of the calendars the user can open.',
      not: 'It cannot change calendars, nor read events.',
      why: 'calendar',
    },
    'calendar.acls': {
      allows: 'Read and change who may open the user’s own calendars.',
      not: 'It cannot read events.',
      covers: ['calendar.acls.readonly'],
    },
    'calendar.acls.readonly': {
      allows: 'Read who may open the user’s own calendars.',
      not: 'It cannot change who may open them, nor read events.',
    },
    'calendar.settings.readonly': {
      allows: 'Read the settings of the user’s calendar, such as time zone and language.',
      not: 'It cannot read events.',
      why: 'settings',
    },
    'calendar.app.created': {
      allows: 'Create calendars of the app’s own, and read, create, change and delete events in them.',
      not: 'It cannot open the user’s other calendars.',
      why: 'calendar',
    },
    'calendar.addons.execute': {
      allows: 'Run as an add-on in the user’s calendar.',
      not: 'It gives no access to events by itself.',
    },
    'calendar.addons.current.event.read': {
      allows: 'Read the open event while the add-on runs.',
      not: 'It cannot read other events.',
      why: 'calendar',
    },
    'calendar.addons.current.event.write': {
      allows: 'Change the open event while the add-on runs.',
      not: 'It cannot change other events.',
      why: 'calendar',
    },
    'https://www.google.com/calendar/feeds': {
      allows:
        'Read, create, change, share and delete all calendars the user can open, with their events; an old name for it.',
      not: 'It cannot read e-mails.',
      why: 'calendar',
      covers: ['calendar'],
    },
    // Contacts and people
    contacts: {
      allows: 'Read, create, change and delete the user’s own contacts.',
      not: 'It cannot read e-mails.',
      class: 'sensitive',
      why: 'contacts',
      covers: ['contacts.readonly'],
    },
    'contacts.readonly': {
      allows: 'Read the user’s own contacts.',
      not: 'It cannot change or delete contacts, nor read e-mails.',
      class: 'sensitive',
      why: 'contacts',
    },
    'contacts.other.readonly': {
      allows:
        'Read the people Gmail has noted from the user’s e-mails: name, e-mail address and phone number.',
      not: 'It cannot read e-mails.',
      why: 'contacts',
    },
    'directory.readonly': {
      allows: 'Read the organization’s list of people in Google Workspace.',
      not: 'It cannot change the list, nor read e-mails.',
      why: 'people',
    },
    'https://www.google.com/m8/feeds': {
      allows:
        'Read, create, change and delete the user’s own contacts, and read the organization’s list of people; an old name for it.',
      not: 'It cannot read e-mails.',
      why: 'contacts',
      covers: ['contacts', 'directory.readonly'],
    },
    'user.emails.read': {
      allows: 'Read all e-mail addresses in the user’s own profile.',
      not: 'It cannot read e-mails, only the addresses.',
      why: 'identity',
    },
    'user.phonenumbers.read': {
      allows: 'Read the phone numbers in the user’s own profile.',
      not: 'It cannot read the user’s contacts.',
      why: 'identity',
    },
    'user.organization.read': {
      allows: 'Read company and job title in the user’s own profile.',
      not: 'It cannot read the user’s contacts.',
      why: 'identity',
    },
    'user.addresses.read': {
      allows: 'Read the street addresses in the user’s own profile.',
      not: 'It cannot read the user’s contacts.',
      why: 'identity',
    },
    'admin.directory.user.readonly': {
      allows: 'Read all accounts of the organization in Google Workspace.',
      not: 'It cannot change accounts, nor read e-mails.',
    },
    'admin.directory.group.readonly': {
      allows: 'Read the groups of the organization in Google Workspace.',
      not: 'It cannot change groups, nor read their e-mails.',
    },
    'admin.directory.resource.calendar.readonly': {
      allows: 'Read the organization’s list of meeting rooms and equipment.',
      not: 'It cannot read or change calendars.',
      why: 'calendar',
    },
    // Meetings and tasks
    'meetings.space.created': {
      allows: 'Create Google Meet meetings, and read and change those the app has created.',
      not: 'It cannot open other meetings.',
      why: 'meetings',
    },
    'meetings.space.readonly': {
      allows: 'Read the details of Google Meet meetings the user can open.',
      not: 'It cannot create or change meetings.',
    },
    tasks: {
      allows: 'Read, create, change and delete the user’s own tasks.',
      not: 'It cannot read e-mails or calendar.',
      why: 'tasks',
      covers: ['tasks.readonly'],
    },
    'tasks.readonly': {
      allows: 'Read the user’s own tasks.',
      not: 'It cannot change or delete tasks.',
      why: 'tasks',
    },
    // Files
    drive: {
      allows: 'Read, create, change and delete all files in Google Drive the user can open.',
      not: 'It cannot read e-mails.',
      class: 'restricted',
      covers: ['drive.readonly', 'drive.file', 'drive.metadata'],
    },
    'drive.readonly': {
      allows: 'Read all files in Google Drive the user can open.',
      not: 'It cannot change or delete files.',
      class: 'restricted',
      why: 'files',
      covers: ['drive.metadata.readonly'],
    },
    'drive.file': {
      allows: 'Read, create, change and delete files that the app has created or the user picks.',
      not: 'It cannot open other files.',
      class: 'basic',
      why: 'files',
    },
    'drive.appdata': {
      allows: 'Read, create, change and delete files in a folder of the app’s own.',
      not: 'It cannot open other files.',
      class: 'basic',
      why: 'files',
    },
    'drive.metadata': {
      allows: 'Read and change names and details of all files in Google Drive the user can open.',
      not: 'It cannot read what is in the files.',
      class: 'restricted',
      covers: ['drive.metadata.readonly'],
    },
    'drive.metadata.readonly': {
      allows: 'Read names and details of all files in Google Drive the user can open.',
      not: 'It cannot change files, nor read what is in them.',
      class: 'restricted',
    },
  },
  sources: [
    {
      title: 'Google: restricted scopes',
      url: 'https://support.google.com/cloud/answer/13464325',
      noted: '2026-11-23',
    },
    {
      title: 'Google: Gmail API scopes',
      url: 'https://developers.google.com/workspace/gmail/api/auth/scopes',
      noted: '2026-11-23',
    },
    {
      title: 'Google: Calendar API scopes',
      url: 'https://developers.google.com/workspace/calendar/api/auth',
      noted: '2026-11-23',
    },
    {
      title: 'Google: from the Contacts API to the People API',
      url: 'https://developers.google.com/people/contacts-api-migration',
      noted: '2026-11-23',
    },
    {
      title: 'Google: OAuth 2.0 scopes for Google APIs',
      url: 'https://developers.google.com/identity/protocols/oauth2/scopes',
      noted: '2026-11-23',
    },
  ],
} satisfies Permissions;
