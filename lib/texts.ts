/**
 * Every English sentence a person reads that is not part of a rule or remedy. Blanks stand in braces. A
 * translation has the same keys (locales/<language>.json, below `texts`).
 */
export const TEXTS = {
  hint: {
    name: 'Signpost',
    independent: 'not part of {site}',
    region: 'Signpost: help with this error',
    close: 'Close this hint',
    more: 'What to do',
    less: 'Show less',
    maybe: 'Or it may be',
    details: 'Details for support',
    copyDetails: 'Copy the details',
    copied: 'Copied',
    copyFailed: 'Your browser did not let us copy. Select the text below and copy it yourself.',
    role: 'Role needed',
    check: 'How to see that it worked',
    takes: 'How long it takes',
    hideSite: 'Hide on this site',
    hidden:
      'Signpost stays quiet on this site. Its toolbar button still helps, and there you can show hints again.',
    source: 'Source',
    linkLabel: 'The link your admin opens',
  },
  who: {
    you: 'You can fix this yourself',
    'm365-admin': 'Your Microsoft 365 admin can fix this',
    'workspace-admin': 'Your Google Workspace admin can fix this',
    'crm-admin': 'Your {maker} admin can fix this',
    vendor: '{maker} has to fix this',
    wait: 'Nobody has to act: it takes time',
    good: 'Good news',
    quiet: 'Good to know',
  },
  ways: {
    you: 'What you can do',
    'm365-admin': 'What your admin will do',
    'workspace-admin': 'What your admin will do',
    'crm-admin': 'What your {maker} admin will do',
    vendor: 'What {maker} will do',
    wait: 'What you can do meanwhile',
  },
  advice: {
    org: 'your organization',
    app: 'the app',
    maker: 'the app’s maker',
    copyMessage: 'Copy the message for your admin',
    copyMessageVendor: 'Copy the message for {maker}',
    copyLink: 'Copy link only',
    mail: 'Open in mail',
    likely: 'The page shows no error code, so this is our best reading of it.',
    unknownApp:
      'Signpost does not know this app, so it offers no link. Ask your administrator to check the app before approving it.',
    noApp:
      'This page does not say which app it is about. Under Admin link in Signpost’s toolbar window you can choose the app and get the link.',
    checked: '{title}, checked {date}',
    managedPolicy:
      '{app} asks for {scopes}. Since late 2025 Microsoft’s own default leaves such access to administrators; nobody in {org} has to have switched anything off, and you did nothing wrong.',
    explained: 'Microsoft’s own page for this code',
  },
  details: {
    code: 'Error',
    codeName: 'Its name at Microsoft',
    app: 'App',
    clientId: 'App id',
    tenant: 'Tenant',
    correlationId: 'Correlation id',
    requestId: 'Request id',
    time: 'Time',
    page: 'Page',
  },
  message: {
    subject: '{app} needs your approval to connect my mailbox',
    subjectOther: 'Help needed: I cannot connect my mailbox to {app}',
    greeting: 'Hello,',
    need: 'I tried to connect my mailbox to {app}, and the sign-in stopped. What is needed: {title}.',
    canYou: 'Could you please do the following?',
    link: 'Link to approve {app} for everyone (sign in as an administrator):',
    checkLink:
      'Before you trust the link, check that its address starts with https://{host}/, the app id is {clientId}, and Microsoft shows {app} by {publisher}.',
    checkLinkUnnamed:
      'Before you trust the link, check that its address starts with https://{host}/, the app id is {clientId}, and Microsoft shows {app}.',
    worked: 'How to see that it worked: {check}',
    role: 'Role needed: {role}',
    permissions: 'Permissions it asks for: {scopes}',
    facts: 'For reference:',
    thanks: 'Thank you!',
  },
  popup: {
    thisPage: 'This page',
    lookUp: 'Look up',
    adminLink: 'Admin link',
    mailbox: 'Mailbox',
    tabs: 'Sections',
    healthy: 'Nothing wrong that Signpost can see here',
    healthyMore:
      'Signpost reads this page and finds no error it knows. Stuck all the same? Paste the error text under Look up.',
    unwatched: 'Signpost does not look at this page',
    unwatchedMore:
      'It only looks at the sign-in pages of Microsoft and Google and at HubSpot’s own pages. You can still look up a code or an error text.',
    goLookUp: 'Look up an error',
    hiddenHere: 'Hints are hidden on {host}.',
    showAgain: 'Show hints here again',
    others: 'It may also be',
    searchLabel: 'Error code, error text, or the address of the error page',
    searchPlaceholder: '50105, or paste the whole error',
    searchEmpty:
      'Type a code such as AADSTS50105, or paste the whole error text or address. It stays on your device.',
    searchNothing:
      'No error we know in this text. Paste the whole message with its code, or the address of the page.',
    searchPerhaps: 'Perhaps you mean',
    searchCount: '{count} answers',
    searchOne: '1 answer',
    back: 'Back to the answers',
    unverified: 'From this page, unverified',
    unverifiedMore:
      'Anyone can put an app id into an address. Ask your administrator to check this app before approving it; copy the id only for that purpose.',
    unverifiedConfirm: 'I understand: nobody has checked this app yet',
    unverifiedCopy: 'Copy the app id',
    unverifiedCopied:
      'App id {clientId}, taken from the sign-in page and not verified. Please check this app before approving it.',
  },
  stuck: {
    title: 'Stuck on this page all the same?',
    intro:
      'Signpost can write down how this page is built, without names, addresses or codes of yours. You see it all before you copy it; nothing is sent.',
    make: 'Make a report about this page',
    label: 'The report: read it, and delete what you do not want to share',
    copy: 'Copy the report',
    copied: 'Copied. Paste it into an issue of the Signpost project.',
    ready: 'The report is ready. Read it before you copy it.',
    failed: 'Signpost could not read this page. Reload it and try again.',
  },
  permissions: {
    unknown:
      'This permission is not in our list. Ask your administrator to look up in its documentation what it allows.',
    why: {
      mail: 'to show and log e-mails in {maker}',
      send: 'to send e-mails from {maker} in the user’s name',
      calendar: 'to keep the calendar in step with {maker} and to book meetings',
      contacts: 'to bring contacts into {maker}',
      meetings: 'to add a link for an online meeting to appointments',
      identity: 'to know who is signing in',
      stay: 'to stay connected, so that nobody has to sign in again and again',
      files: 'to attach files to e-mails and records in {maker}',
      people: 'to find colleagues by name',
      settings: 'to know time zone, working hours and automatic replies',
      tasks: 'to keep tasks in step with {maker}',
    },
    admin: {
      policy: 'Microsoft’s default leaves this to administrators.',
      always: 'An administrator always has to agree.',
      no: 'Under Microsoft’s default a user may agree.',
    },
    class: {
      restricted: 'Google counts this among its most protected permissions (restricted).',
      sensitive: 'Google counts this among its sensitive permissions.',
      basic: 'Google does not count this among its sensitive permissions.',
    },
  },
  review: {
    title: 'What {app} asks for',
    surplus: 'not in its documentation',
    unknownApp:
      'Signpost does not know this app. Accept only if you started this yourself and your IT knows the app; otherwise choose Cancel.',
    more: 'It asks for more than {maker} documents. Ask your IT before you accept.',
    otherApi:
      'It asks for documented permissions, but of another service than documented. Show this to your IT.',
    foreignReturn:
      'After signing in, the answer would go to an address that {maker} does not document. Choose Cancel and ask your IT.',
    same: 'This is what {maker} documents, nothing more.',
    nothingDocumented:
      '{maker} publishes no list to compare this with. Read the lines and accept only what you expect.',
    returns: 'The answer goes to',
  },
  access: {
    off: 'Signpost is switched off on {hosts}, so no hints appear there.',
    allow: 'Switch it on',
    how: 'To switch it on, open the list of extensions in your browser, choose Signpost, and allow it on these sites. If your organization has blocked them, ask your IT.',
    more: 'What Signpost sees and does',
  },
  welcome: {
    title: 'Signpost is ready',
    intro:
      'When a sign-in gets stuck on “Need admin approval”, “Access blocked” or an error code, Signpost says what happened and who can fix it, and hands you the fix.',
    does: 'What it does',
    doesHint:
      'On the sign-in pages of Microsoft and Google and in HubSpot it recognises error screens and shows a short hint beside them.',
    doesMessage:
      'It writes the message for your administrator, with the link and everything they will ask you for.',
    doesLookUp: 'Behind its toolbar button you can look up any code or error text.',
    never: 'What it never does',
    neverRead: 'It does not read passwords, e-mails or what you type.',
    neverSend:
      'It sends nothing anywhere. Only the mailbox check asks a server, after a click that says what is sent to whom.',
    neverAct: 'It approves, changes and presses nothing. People do that, after they have read it.',
    try: 'This is what a hint looks like',
    tryNote: 'An example. Its buttons work: the message you copy names a made-up organization.',
    pin: 'Keep the button in sight: open the extensions menu of your browser and pin Signpost to the toolbar.',
    options: 'Open the options',
    about: 'What Signpost sees and does',
  },
  about: {
    title: 'What Signpost sees and does',
    intro: 'This page reads it from the extension itself, at this moment.',
    where: 'Where it looks',
    whereMore: 'Only on these addresses; it cannot see any other page.',
    on: 'on',
    off: 'switched off',
    reads: 'What it reads there',
    readsCodes: 'the error code, the kind of page, and whether a known error sentence stands in it',
    readsRequest: 'which app asks for which permissions in which organization',
    readsIds: 'the ids and the time that support asks for',
    readsNot: 'It does not read passwords, sign-in codes, e-mail addresses or what you type.',
    permissions: 'What the browser lets it do',
    permissionStorage: 'Remember your choices and your open cases on this device.',
    stored: 'What is stored on this device',
    storedNothing: 'Nothing.',
    storedSettings: 'Your choices',
    storedCases: 'Open cases, until you close them',
    storedFlow: 'What a sign-in page showed, until the tab or the browser is closed',
    storedRequests: 'What the mailbox check has sent, until the browser is closed',
    storedOther: 'Other',
    storedShow: 'Show all of it',
    clear: 'Delete all of it',
    clearSure: 'Delete your choices, added apps and open cases for good?',
    clearYes: 'Yes, delete',
    clearNo: 'Keep them',
    cleared: 'Deleted. Nothing is stored any more.',
    requests: 'What it has sent',
    requestsNone: 'Nothing since the browser was started.',
    requestsMore: 'Requests of the mailbox check since the browser was started, each after a click of yours:',
    requestTo: '{host}, about {domain}',
    private: 'Private windows',
    privateOn: 'Signpost also works in private windows.',
    privateOff:
      'Signpost does not work in private windows. You can change that in the list of extensions of your browser.',
  },
  link: {
    intro:
      'Makes a link to send to your administrator, who can then approve the app for the whole organization.',
    app: 'App',
    organisation: 'Organization: tenant id or domain',
    organisationHint:
      'For example contoso.com. Leave it empty if you do not know it: the admin’s own sign-in then decides.',
    copy: 'Copy the link',
    copyMessage: 'Copy the message with the link',
    parts: 'What is in the link',
    partHost: 'Opens on',
    partTenant: 'Organization',
    partAnyTenant: 'whichever the admin signs in to',
    partApp: 'App',
    partScopes: 'Permissions',
    partRedirect: 'Returns to',
    errorEmail: 'This is an e-mail address. Enter only the part after the @: {domain}',
    errorUrl: 'This is a web address. Enter only the domain, such as contoso.com.',
    errorTenant:
      'This is neither a tenant id nor a domain. A tenant id looks like 8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f, a domain like contoso.com.',
    errorConsumer:
      'This is Microsoft’s directory for personal accounts. Only an organization can approve an app.',
    errorPlaceholder: 'Put your organization’s own tenant id or domain in place of the placeholder.',
  },
  mailbox: {
    intro:
      'Finds out who hosts the mail of a domain, and which button to press in the CRM to connect the mailbox.',
    domain: 'Your mail domain',
    domainHint: 'The part of your mail address after the @, for example contoso.com.',
    onlyDomain: 'Only {domain} is sent, nothing that stands before the @.',
    converted: 'It is sent as {domain}: that is how this name is written in the mail system.',
    resolver: 'Public name service (DNS) to ask',
    microsoft: 'Also ask Microsoft which organization owns the domain',
    askNothing: 'Enter a domain first',
    ask: 'Ask {resolver} about {domain}',
    askBoth: 'Ask {resolver} and Microsoft about {domain}',
    sends:
      'This sends {domain} to {host} and asks for its mail servers (MX). Only if they do not settle it, it also asks there for TXT and autodiscover.{domain}.',
    sendsMicrosoft: 'It also sends {domain} to {host}.',
    sendsNothing: 'Nothing is sent before you press the button. As on any website, they see your IP address.',
    privacy: 'What {resolver} keeps',
    asking: 'Asking about {domain} …',
    off: 'Your organization has switched off checks over the network in Signpost, so nothing is sent. Ask your IT who hosts your mail.',
    problems: {
      ip: 'This is an IP address. Enter the part of your mail address after the @, such as contoso.com.',
      single: 'This is a single word. A mail domain has a dot in it, such as contoso.com.',
      url: 'This is a web address. Enter only the part of your mail address after the @, such as contoso.com.',
      internal:
        'This name works only inside your own network, so nobody outside is asked about it. Enter the part of your mail address after the @.',
      form: 'This is no domain. A mail domain looks like contoso.com.',
    },
    verdicts: {
      microsoft: {
        title: 'Choose Microsoft 365 (Outlook, Office 365)',
        why: 'The mail of {domain} goes to {provider}. Choose neither IMAP nor Exchange: they sign in with a password, and Microsoft’s cloud has taken none that way since the end of 2022. Nobody can turn that on again.',
      },
      microsoftUs: {
        title: 'Ask your admin: probably Microsoft’s US Government cloud',
        why: 'The mail of {domain} seems to go to {provider}. A CRM outside that cloud may not be able to connect there. IMAP or Exchange with a password are no way out.',
      },
      microsoftCn: {
        title: 'Ask your admin: probably Microsoft 365 in China',
        why: 'The mail of {domain} seems to go to {provider}, a cloud of its own. A CRM outside it may not be able to connect there.',
      },
      outlookCom: {
        title: 'Choose Microsoft (Outlook)',
        why: 'The mail of {domain} goes to Outlook.com, Microsoft’s service for personal accounts. As far as we know it takes no password by IMAP any more, so the Microsoft button is the way.',
      },
      google: {
        title: 'Choose Google (Gmail)',
        why: 'The mail of {domain} goes to {provider}. The Google button works without a password in the CRM; by IMAP you would need an app password, which not every organization allows.',
      },
      gmail: {
        title: 'Choose Google (Gmail)',
        why: 'The mail of {domain} goes to Gmail. The Google button works without a password in the CRM; by IMAP you would need an app password.',
      },
      imap: {
        title: 'Choose IMAP (other mail account)',
        why: 'The mail of {domain} goes to {provider}, so neither the Microsoft nor the Google button fits. Ask {provider} for the IMAP and SMTP servers; with two-step verification you may need an app password.',
      },
      imapOrExchange: {
        title: 'Choose IMAP, or Exchange if that is what you have there',
        why: 'The mail of {domain} goes to {provider}, which may run it as plain mailboxes or as a mail server such as Exchange. Ask whoever set up the mail which of the two it is; plain mailboxes connect by IMAP.',
      },
      closed: {
        title: 'Probably no button fits: ask {provider}',
        why: 'The mail of {domain} goes to {provider}, which as far as we know opens its mailboxes to no other program over the internet.',
      },
      probablyMicrosoft: {
        title: 'Probably Microsoft 365 (Outlook, Office 365)',
        why: 'The mail servers of {domain} do not settle it, but there are weak signs of Microsoft 365. Try the Microsoft button; if it finds no mailbox, ask your IT. Do not choose IMAP or Exchange for a mailbox in Microsoft’s cloud: it takes no password that way.',
      },
      probablyGoogle: {
        title: 'Probably Google (Gmail)',
        why: 'The mail servers of {domain} do not settle it, but there are weak signs of Google Workspace. Try the Google button; if it finds no mailbox, ask your IT.',
      },
      mixed: {
        title: 'Ask your IT: there is more than one mail host',
        why: 'The mail servers of {domain} belong to several providers. Perhaps a move is under way, or some mailboxes are in one place and some in another. What counts is where yours is.',
      },
      gateway: {
        title: 'Ask your IT who hosts your mailbox',
        why: 'All mail of {domain} passes through a filter, {provider}, which hides who hosts the mailboxes. In Microsoft’s cloud only the Microsoft button works, at Google the Google button.',
      },
      forwarder: {
        title: 'Choose the provider where you read this mail',
        why: '{provider} only passes mail for {domain} on to a mailbox somewhere else, and hides which. Connect that mailbox.',
      },
      app: {
        title: 'There may be no mailbox to connect',
        why: 'Mail for {domain} goes to {provider}, which hands it to a program. Ask your IT where you receive mail under this domain.',
      },
      own: {
        title: 'Ask your IT: Exchange or IMAP',
        why: 'The mail servers of {domain} belong to no provider we know; often they are the company’s own or its web host’s. If it is the company’s own Exchange server, choose Exchange, otherwise IMAP. If your mailbox has moved to Microsoft’s cloud, only the Microsoft button works.',
      },
      nullMx: {
        title: '{domain} takes no mail',
        why: 'Its owner has declared that nobody receives mail under this domain. Look again at the part of your address after the @.',
      },
      noMx: {
        title: '{domain} has no mail server',
        why: 'The domain exists, but names no server that takes its mail. Check the spelling, and whether your mail address ends differently.',
      },
      ending: {
        title: '{domain} is only an ending',
        why: 'Many organizations share this ending of their domains. Enter all that stands after the @, for example contoso.{domain}.',
      },
      noDomain: {
        title: 'There is no domain {domain}',
        why: 'The name service does not know it. Check the spelling.',
      },
      timeout: {
        title: '{resolver} did not answer in time',
        why: 'There was no answer within six seconds. Try again, or choose another name service.',
      },
      unreachable: {
        title: '{resolver} could not be reached',
        why: 'You may be offline, or your network does not let this request through. Check the connection, or choose another name service.',
      },
      refused: {
        title: '{resolver} would not answer',
        why: 'It may be busy, or it takes no questions from your network. Try again later, or choose another name service.',
      },
      unreadable: {
        title: '{resolver} sent no proper answer',
        why: 'Perhaps something else answered in its place, such as the sign-in page of a guest network. Choose another name service, or try from another network.',
      },
      servfail: {
        title: '{resolver} found out nothing about {domain}',
        why: 'The servers that know this domain failed to answer. Try again later, or choose another name service; if it stays so, whoever looks after the domain has to mend it.',
      },
    },
    limit:
      'The servers speak for the domain, not for your own mailbox: some organizations keep mailboxes in several places.',
    servers: 'Mail servers',
    roles: {
      gateway: '{provider}: a filter that hides the host',
      forwarder: '{provider}: passes mail on',
      app: '{provider}: hands mail to a program',
      unknown: 'no provider we know',
    },
    signs: 'Weak signs',
    spf: 'List of permitted senders (SPF)',
    autodiscover: 'Address of Outlook’s settings (autodiscover)',
    tenant: 'Microsoft organization (tenant)',
    tenants: {
      found:
        'Microsoft has an organization with this domain. That alone does not mean that its mail is there.',
      usGov:
        'Microsoft has an organization with this domain in its US Government cloud. Links for its admin must begin with https://login.microsoftonline.us/.',
      personal:
        'At Microsoft, this domain belongs to personal accounts: there is no organization and no admin.',
      none: 'Microsoft knows no organization with this domain.',
      timeout: 'Microsoft did not answer in time.',
      unreachable: 'Microsoft could not be reached, or its answer could not be read.',
      refused: 'Microsoft would not answer.',
      unreadable: 'Microsoft sent no proper answer.',
    },
    useTenant: 'Use it for the admin link',
  },
} as const;

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Texts = Widen<typeof TEXTS>;
