/**
 * All English texts of the interface; those of rules, families, remedies and permissions are in the catalog. Placeholders
 * are in braces. A translation has the same keys (`texts` in locales/<language>.json).
 */
export const TEXTS = {
  hint: {
    name: 'Signpost',
    independent: 'not part of {site}',
    region: 'Signpost: help with this error',
    close: 'Close this hint',
    more: 'What to do',
    less: 'Show less',
    why: 'Why?',
    maybe: 'It could also be',
    details: 'Details for support',
    copyDetails: 'Copy the details',
    copied: 'Copied',
    copyFailed: 'Your browser didn’t let us copy. Select the text below and copy it yourself.',
    role: 'Role needed',
    check: 'How to tell that it worked',
    takes: 'How long it takes',
    hideSite: 'Hide on this site',
    hidden:
      'Signpost stays quiet on this site. Its toolbar button still helps, and there you can show hints again.',
    source: 'Source',
    linkLabel: 'The link your admin opens',
    fails: 'If it still fails',
    messageSays: 'What the message says',
  },
  who: {
    you: 'You can fix this yourself',
    'm365-admin': 'Your Microsoft 365 admin can fix this',
    'workspace-admin': 'Your Google Workspace admin can fix this',
    'crm-admin': 'Your CRM admin can fix this',
    vendor: '{maker} has to fix this',
    wait: 'Nothing to do: just wait',
    'mail-provider': 'Your mail provider or IT can fix this',
    good: 'Good news',
    quiet: 'Good to know',
  },
  ways: {
    you: 'What you can do',
    'm365-admin': 'What your admin will do',
    'workspace-admin': 'What your admin will do',
    'crm-admin': 'What your CRM admin will do',
    vendor: 'What {maker} will do',
    wait: 'When to try again',
  },
  forWhom: {
    you: 'For you: {title}',
    'm365-admin': 'For your admin: {title}',
    'workspace-admin': 'For your admin: {title}',
    'crm-admin': 'For your CRM admin: {title}',
    vendor: 'For {maker}: {title}',
  },
  advice: {
    org: 'your organization',
    app: 'the app',
    maker: 'the app’s maker',
    inferredApproval: 'If you pressed Accept, tell the people who asked to connect again',
    inferredApprovalWhat:
      '{app} is then approved for everyone at {org}; if you didn’t press **Accept**, nothing has changed.',
    copyReply: 'Copy a reply to the people who asked',
    reply: '{app} is approved for {org}. You can connect your mailbox now.',
    copyMessage: 'Copy the message for your admin',
    copyMessageVendor: 'Copy the message for {maker}’s support',
    copyMessageSupport: 'Copy the message for the app’s support',
    copyLink: 'Copy link only',
    mail: 'Open in mail',
    readMessage: 'Read, translate or print it',
    writeMessage: 'Write a message asking for help',
    stillAsks: 'This browser has seen an approval, but Microsoft still asks. The usual reasons are below.',
    likely: 'Our best guess: the page shows no error code.',
    likelyByText: 'Our best guess: your text holds no error code.',
    likelyByFlow: 'This page shows no error, but the sign-in just before it failed.',
    unknownApp: 'Signpost doesn’t know this app. Have your admin check it before approving it.',
    unknownAppYours: 'Signpost doesn’t know this app. Accept only if you trust it.',
    saidDiffers: 'This page’s app ID isn’t the one {maker} publishes. Have your admin check it.',
    otherApp: 'Another app',
    noApp: 'Signpost can’t tell which app this is. Choose it under **Admin link** in the toolbar window.',
    afterStep:
      'Signpost hasn’t checked a link from the maker of {app}. It can make one: see **Admin link** in its toolbar window.',
    copiedId: 'Signpost hasn’t seen this app’s ID on its maker’s pages. Have your admin check it.',
    selfService:
      'Microsoft lists {app} among the mail apps that people can usually approve for themselves. So this is probably a setting of {org}’s own.',
    sourceDated: '{title}, dated {dated}, noted {noted}',
    sourceNoted: '{title}, noted {noted}',
    managedPolicy:
      '{app} asks for {scopes}. Since late 2025 Microsoft’s own default leaves such access to administrators. This happens even if nobody in {org} has changed a setting, and you did nothing wrong.',
    explained: 'Microsoft’s own page for this code',
  },
  /** Each answer is a button that makes the message, so the question names its recipient. */
  whichApp: {
    'm365-admin': 'Which app were you connecting? Press it to get the message for your Microsoft 365 admin.',
    'workspace-admin':
      'Which app were you connecting? Press it to get the message for your Google Workspace admin.',
    'crm-admin': 'Which app were you connecting? Press it to get the message for your CRM admin.',
    vendor: 'Which app were you connecting? Press it to get the message for its support.',
  },
  addedBy: {
    you: '{app} was added by you; Signpost hasn’t checked it.',
    organization: '{app} was added by your organization; Signpost hasn’t checked it.',
  },
  contact: {
    whom: 'Who to ask',
    helpPage: 'Help page',
    ofOrganization: 'From your organization',
    organizationPage: 'Your organization’s page',
  },
  details: {
    code: 'Error',
    codeName: 'Microsoft’s name for it',
    app: 'App',
    clientId: 'App ID',
    publisher: 'Publisher',
    tenant: 'Tenant',
    correlationId: 'Correlation ID',
    requestId: 'Request ID',
    time: 'Time',
    page: 'Page',
  },
  message: {
    subject: {
      approval: '{app} needs your approval to connect my mailbox',
      again: '{app} still asks after the approval',
      problem: 'Help needed: I can’t connect my mailbox to {app}',
      crm: 'Help needed with my mailbox in {app}',
      vendor: 'I can’t connect my mailbox to {app}',
    },
    greeting: 'Hello,',
    need: {
      approval:
        'I tried to connect my mailbox to {app}, but the sign-in stopped: an administrator has to approve the app first.',
      again:
        'I tried to connect my mailbox to {app}. It has been approved, but Microsoft still asks for an approval.',
      problem: 'I tried to connect my mailbox to {app}, and it didn’t work.',
      crm: 'I have a problem with my mailbox in {app}.',
      vendor:
        'I tried to connect my mailbox to {app}, and it failed. This has to be fixed in the app itself.',
    },
    requestVendor: 'Could you pass this on to your developers?',
    org: 'our organization',
    orgWithTenant: 'our organization (tenant ID {tenant})',
    appSaid: 'App: {maker} (as I know it)',
    appSaidAs: 'App: {maker} (as I know it), called {app} at Microsoft',
    appId: 'App ID (client ID): {clientId}, as {maker} publishes it',
    appListed: 'App ID (client ID): {clientId}',
    appFromPage: 'App ID (client ID): {clientId}, from the address of the sign-in page, not verified',
    appByEws:
      'App ID (client ID): {clientId}, which {maker} publishes for its connection through Exchange Web Services (EWS). My sign-in asked for this one. Microsoft is switching EWS off, for good on April 1, 2027; a connection through Microsoft Graph has another app ID and needs an approval of its own.',
    appEwsOnly:
      '{maker} publishes one app ID, {clientId}. It stands for the connection through Exchange Web Services (EWS); a connection through Microsoft Graph has another one.',
    appUnverified:
      'App ID (client ID): {clientId}, from the address of the sign-in page. I haven’t been able to verify it, so check with {maker} before you approve the app.',
    appDiffersId:
      'App ID (client ID): {clientId}, from the address of the sign-in page. {maker} publishes another one, {published}, so please check where that page came from before you approve anything.',
    appDiffers:
      'The app ID on the sign-in page isn’t the one that {maker} publishes, {published}. Please check where that page came from before you approve anything.',
    appInLog:
      'I can’t say for certain which app it is. **Entra ID > Monitoring & health > Sign-in logs** can show it: filter by the **Correlation ID** below.',
    appInLogByTime:
      'I can’t say for certain which app it is. **Entra ID > Monitoring & health > Sign-in logs** can show it: look for my failed sign-in.',
    appIdInLog:
      'I don’t know its app ID. **Entra ID > Monitoring & health > Sign-in logs** can show it: filter by the **Correlation ID** below.',
    appIdInLogByTime:
      'I don’t know its app ID. **Entra ID > Monitoring & health > Sign-in logs** can show it: look for my failed sign-in.',
    how: 'Here’s how.',
    howVendor: 'This is probably what has to be done:',
    account: 'Use an administrator account of {place}.',
    accountInPortal:
      'Use an administrator account of {place}; Microsoft’s admin portals require multifactor authentication.',
    link: 'Open this link and sign in with an administrator account of {place}:',
    linkAgain:
      'The admin consent link of {maker}, if you need it; sign in with an administrator account of {place}:',
    checkLink:
      'Before you open the link, check that it starts with https://{host}/ and contains the app ID {clientId}. Before you choose **Accept**, check that Microsoft’s page names {publisher} as the publisher.',
    checkLinkUnnamed:
      'Before you open the link, check that it starts with https://{host}/ and contains the app ID {clientId}. Before you choose **Accept**, check that Microsoft’s page names {app}.',
    noReturn:
      'After **Accept** the page may stay blank or show an error, because the link names no page to return to. Whether it worked is shown under **Entra ID > Enterprise apps > All applications > {app} > Permissions**.',
    worked: 'How to tell that it worked: {worked}',
    takes: 'How long it takes: {takes}',
    fails: 'If it still fails: {fails}',
    role: 'Role needed: {role}.',
    permissions: 'Permissions that {app} asks for:',
    permissionWhy: 'Usually {why}.',
    everything:
      'The link asks for everything that {app} has registered at Microsoft, which may go beyond mail and calendar. If Microsoft refuses, it needs a Privileged Role Administrator.',
    facts: 'For reference:',
    sender: 'My account: {address}',
    senderInCrm: 'My {app} user: {address}',
    about: 'What this message is, and how to check it:',
    thanks: 'Thank you!',
  },
  messagePage: {
    title: 'The message for your admin',
    intro: 'This is all that goes out, and only if you copy, mail or print it.',
    introNobody: 'Your name and address are not in it.',
    language: 'Language of the message',
    languageHint: 'Signpost remembers it for the next message.',
    app: 'Which app were you connecting?',
    appHint:
      'So that nobody has to ask you. Signpost remembers it for this sign-in; you can delete it under “What Signpost sees and does”.',
    appProblem: 'Write the app’s name: 2 to 60 letters, without < > { } and *.',
    withId: 'With the app ID from the address of the sign-in page',
    withIdMore:
      'Your admin finds the app by it. Anyone can put an ID into an address, so the message says that you haven’t verified it.',
    long: 'Long version, with permissions and all details',
    address: 'Add my e-mail address',
    addressHint:
      'Only if you want to. Its domain tells your admin which organization it is. Signpost doesn’t keep it.',
    addressProblem: 'This doesn’t look like an e-mail address, so it’s left out.',
    copy: 'Copy the message',
    mail: 'Open in mail',
    print: 'Print',
    subject: 'Subject',
    shorter: 'Short version for e-mail',
    gone: 'This message is no longer here',
    goneMore:
      'Signpost forgets a message when the browser closes, unless you have copied, mailed or printed it. Open it again from the page where you are stuck.',
    nothing: 'Nobody else has to act here',
    nothingMore: 'So there is no message to send. Signpost’s toolbar window says what you can do yourself.',
  },
  cases: {
    heading: 'What you are waiting for',
    waiting: 'Waiting for your admin: {app}',
    waitingVendor: 'Waiting for {maker}: {app}',
    someApp: 'an app',
    someMaker: 'the app’s maker',
    since: 'since {date}',
    approved:
      'An approval of {app} was seen in this browser on {date}. Try again; it can take an hour or more until it works.',
    tryAgain: 'Try again',
    tryAgainYourself: 'To try again, start where you connect your mailbox to {app}.',
    message: 'Message again',
    close: 'It works now: close',
    closed: 'Closed. Signpost has forgotten this case.',
    stillAsks: 'Approved, and Microsoft still asks?',
    stillFails: 'Still the same?',
    keep: 'Keep this case',
    keepHint: 'Signpost keeps the case here until you say that it works. Copying the message does the same.',
    kept: 'Saved. It stays below until you close it.',
    notKept: 'Signpost could not save this. Copy the message instead.',
  },
  popup: {
    thisPage: 'This page',
    lookUp: 'Look up',
    adminLink: 'Admin link',
    mailbox: 'Mailbox',
    tabs: 'Sections',
    healthy: 'Nothing wrong that Signpost can see here',
    healthyMore:
      'Signpost doesn’t find any error it knows on this page. Still stuck? Paste the error text under Look up.',
    unwatched: 'Signpost doesn’t look at this page',
    unwatchedMore:
      'It only looks at the sign-in pages of Microsoft and Google and at HubSpot’s own pages. You can still look up a code or an error text.',
    unwatchedStill:
      'Is this one of those pages? Reload it. If that doesn’t help, Signpost is turned off here: open your browser’s list of extensions, choose Signpost, and allow it on this site. If your organization has blocked it, ask your IT team.',
    goLookUp: 'Look up an error',
    hiddenHere: 'Hints are hidden on {host}.',
    showAgain: 'Show hints here again',
    hiddenByOrganization: 'Your organization has switched hints off on {host}.',
    options: 'Options',
    others: 'It may also be',
    searchLabel: 'Error code, error text, or address of the error page',
    searchPlaceholder: '50105, or paste the whole error',
    searchEmpty:
      'Type a code such as AADSTS50105, or paste the whole error text or address. It stays on your device.',
    searchNothing: 'No match yet.',
    searchNothingMore:
      'Paste the whole message with its code, or the address of the error page. If nothing fits, send the exact error and the time to the support of the app you were connecting.',
    searchSuggestions: 'Did you mean',
    searchCount: '{count} answers',
    searchOne: '1 answer',
    browse: 'Browse all problems',
    otherProblems: 'Any CRM',
    chooseApp: 'Choose the app and get an approval link',
    back: 'Back to the list',
    unverified: 'From this page, unverified',
    unverifiedMore:
      'Anyone can put an app ID into an address. Ask your admin to check this app before approving it, and copy the ID only for that.',
    unverifiedConfirm: 'I understand: nobody has checked this app yet',
    unverifiedCopy: 'Copy the app ID',
    unverifiedCopied:
      'App ID {clientId}, taken from the sign-in page and not verified. Please check this app before approving it.',
  },
  project: {
    version: 'Signpost {version}',
    maker: 'Made by the Signpost project',
    source: 'Source code',
    privacy: 'Privacy',
    help: 'Help',
    helpAt: 'Help at {site}',
    wrongHint: 'Report a wrong hint',
  },
  stuck: {
    title: 'Still stuck?',
    intro:
      'Signpost can write down how this page is built, without names, addresses or codes of yours. You see it all before you copy it; nothing is sent.',
    make: 'Make a report about this page',
    label: 'The report: read it, and delete what you don’t want to share',
    copy: 'Copy the report',
    copied: 'Copied. Paste it into an issue of the Signpost project.',
    ready: 'The report is ready. Read it before you copy it.',
    failed: 'Signpost could not read this page. Reload it and try again.',
  },
  permissions: {
    unknown:
      'This permission isn’t on our list. Ask your admin to look it up in the documentation of the service it belongs to.',
    why: {
      mail: 'to show and log e-mails in {maker}',
      send: 'to send e-mails from {maker} in the user’s name',
      calendar: 'to keep the calendar in sync with {maker} and to book meetings',
      contacts: 'to import contacts into {maker}',
      meetings: 'to add online meeting links to events',
      identity: 'to know who is signing in',
      stay: 'to stay connected, so that people don’t have to keep signing in',
      files: 'to attach files to e-mails and records in {maker}',
      people: 'to look up coworkers by name',
      settings: 'to know the user’s time zone, working hours and automatic replies',
      tasks: 'to keep tasks in sync with {maker}',
    },
    admin: {
      policy: 'By default, Microsoft leaves this to admins.',
      always: 'An admin always has to approve this.',
      no: 'By default, Microsoft lets people agree to this themselves.',
    },
    class: {
      restricted: 'Google puts this in its most protected group (restricted).',
      sensitive: 'Google calls this permission sensitive.',
      basic: 'Google doesn’t call this permission sensitive.',
    },
  },
  review: {
    title: 'What {app} asks for',
    surplus: 'not in its documentation',
    unknownApp:
      'Signpost doesn’t know this app. Accept only if you started this yourself and trust the app; otherwise choose Cancel.',
    more: 'It asks for more than {maker} documents. Find out why before you accept.',
    otherApi:
      'It asks for the documented permissions, but from a different service. Find out why before you accept.',
    foreignReturn:
      'After you sign in, the answer would go to an address that {maker} doesn’t document. Choose Cancel, and have it checked.',
    same: 'This is what {maker} documents, nothing more.',
    nothingDocumented:
      '{maker} publishes no list to compare this with. Read each line, and accept only what you expect.',
    returns: 'The answer goes to',
    forEveryone: 'Accept would approve it for everyone.',
  },
  access: {
    off: 'Signpost is turned off on {hosts}, so no hints appear there.',
    allow: 'Turn it on',
    how: 'To turn it on, open your browser’s list of extensions, choose Signpost, and allow it on these sites. If your organization has blocked them, ask your IT team.',
    more: 'What Signpost sees and does',
  },
  welcome: {
    title: 'Signpost is ready',
    intro:
      'When a sign-in gets stuck on “Need admin approval”, “Access blocked” or an error code, Signpost says what happened and who can fix it, and hands you the fix.',
    does: 'What it does',
    doesHint:
      'On the sign-in pages of Microsoft and Google and in HubSpot it recognizes error screens and shows a short hint beside them.',
    doesMessage:
      'It writes the message for your administrator, with everything they will ask you for and, for some apps, an approval link.',
    doesLookUp: 'Behind its toolbar button you can look up any code or error text.',
    never: 'What it never does',
    neverRead: 'It doesn’t read passwords, e-mails or what you type.',
    neverSend:
      'It sends nothing anywhere. Only the mailbox check asks a server, after a click that says what is sent to whom.',
    neverAct: 'It doesn’t approve, change or press anything. People do that, once they’ve read it.',
    try: 'This is what a hint looks like',
    tryNote: 'An example. Its buttons work: the message you copy names a made-up organization.',
    pin: 'Keep the button in sight: open your browser’s extensions menu and pin Signpost to the toolbar.',
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
    readsCodes: 'the error code, the kind of page, and whether a known error sentence appears on it',
    readsRequest: 'which app asks for which permissions in which organization',
    readsIds: 'the IDs and the time that support asks for',
    readsNot: 'It does not read passwords, sign-in codes, e-mail addresses or what you type.',
    permissions: 'What the browser lets it do',
    permissionStorage: 'Remember your choices, the apps you’ve named and your open cases on this device.',
    stored: 'What is stored on this device',
    storedNothing: 'Nothing.',
    storedSettings: 'Your choices',
    storedCases: 'Open cases, until you close them',
    storedApps: 'Apps you’ve named, until you remove them',
    storedFlow: 'What a sign-in page showed, until the tab or the browser closes',
    storedRequests: 'What the mailbox check has sent, until the browser closes',
    storedOther: 'Other',
    namedApps: 'Apps you’ve named',
    namedAppsMore:
      'You said which app was behind these app IDs. Signpost uses the names in hints and messages.',
    forgetApp: 'Forget',
    forgotApp: 'Forgotten. Signpost will ask again.',
    storedShow: 'Show all of it',
    clear: 'Delete all of it',
    clearSure: 'Delete your choices, added and named apps, and open cases for good?',
    clearYes: 'Yes, delete',
    clearNo: 'Keep them',
    cleared: 'Deleted. Nothing is stored anymore.',
    requests: 'What it has sent',
    requestsNone: 'Nothing since the browser started.',
    requestsMore:
      'What the mailbox check has asked since the browser started, each time after you pressed its button:',
    requestTo: '{host}, about {domain}',
    private: 'Private windows',
    privateOn: 'Signpost also works in private windows.',
    privateOff:
      'Signpost doesn’t work in private windows. You can change that in your browser’s list of extensions.',
  },
  link: {
    intro: 'Make a link to send to your admin, who can then approve the app for the whole organization.',
    app: 'App',
    make: 'Make a link',
    check: 'Check a link',
    part: 'What to do with a link',
    addedByYou: 'added by you',
    addedByOrganization: 'added by your organization',
    addedNote:
      'Someone in this browser or your organization added this app by hand. Signpost hasn’t checked it.',
    more: 'More choices',
    cloud: 'Microsoft cloud',
    cloudGlobal: 'Worldwide (usual)',
    cloudUs: 'US Government',
    cloudChina: 'China, operated by 21Vianet',
    cloudNote: 'Only organizations of that cloud can open such a link, and the app must be registered there.',
    impossible:
      'There’s no link for this: one link can’t ask for all these permissions, or not in the Microsoft cloud you chose.',
    kind: 'What the link asks for',
    kindNamed: 'Permissions named one by one',
    kindDefault: 'Everything the app has registered (.default)',
    kindAll: 'Everything the app has registered (older link)',
    everythingNote:
      'The admin sees the whole list on Microsoft’s page. It may include permissions that work without anyone signed in.',
    redirect: 'Redirect URI',
    scopes: 'Permissions in the link',
    scopeAdd: 'Add a permission',
    scopeAddHint: 'The name Microsoft Graph uses, for example Mail.Read.',
    scopeAddButton: 'Add',
    scopeAdded: '{scope} is in the link.',
    scopeReset: 'Back to the documented list',
    scopesChanged:
      'This is no longer the list that {maker} documents. If a permission is missing, the connection can fail, and approving fewer can take away what was approved before.',
    errorScopeForm: 'This isn’t a valid permission name. One looks like Mail.Read or Calendars.ReadWrite.',
    errorScopeCloud: 'This permission belongs to another Microsoft cloud than the link.',
    errorScopeApi: 'Only permissions of Microsoft Graph can be added here.',
    errorScopeDefault:
      'To ask for everything the app has registered, choose that above, under “What the link asks for”.',
    errorScopeThere: 'This permission is already in the list.',
    errorScopeNone: 'Choose at least one permission.',
    qrShow: 'Show as QR code',
    qrHide: 'Hide the QR code',
    qrName: 'QR code of the link for {app}',
    qrHint: 'For handing the link across a desk: the admin points a phone’s camera at it.',
    unlinked: 'Apps without a link ({count})',
    unlinkedMore:
      'For these apps Signpost knows no link that can be trusted. Their makers’ own pages say how to get them approved. Where an app ID is known, it is here so you can compare.',
    copiedId: 'not from its maker’s own page',
    stepTitle: 'Before you use a link for {app}',
    stepWhy:
      'Signpost knows this app’s ID but hasn’t checked a link from its maker. It can make one from the ID. Two things may not be what you expect:',
    stepMore:
      'It asks for everything the app has registered. That may be more than mail and calendar, so whoever approves should compare Microsoft’s list with what {maker} says it needs.',
    stepRole:
      'If Microsoft refuses, or the list includes access without a signed-in user, the approval needs a Privileged Role Administrator.',
    stepReturn:
      'The last page may look odd, because the link doesn’t say where to return to. That alone doesn’t mean the approval failed.',
    stepShow: 'Show the link',
    partEverything: 'everything the app has registered',
    partPersonal: 'Microsoft’s directory for personal accounts',
    partUnknownApp: 'unknown app – nobody has checked it',
    partNone: 'not in the link',
    organization: 'Organization: tenant ID or domain',
    organizationHint:
      'For example contoso.com. Leave it empty if you don’t know it: the admin’s own sign-in then decides.',
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
      'This is neither a tenant ID nor a domain. A tenant ID looks like 8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f, a domain like contoso.com.',
    errorConsumerMail:
      '{domain} is for personal mailboxes, so there’s no organization behind it. Enter the domain of your work address.',
    errorConsumer:
      'This is Microsoft’s directory for personal accounts. Only an organization can approve an app.',
    errorPlaceholder: 'Put your organization’s own tenant ID or domain in place of the placeholder.',
  },
  mailbox: {
    intro:
      'Find out who hosts a domain’s mail, and which button to press in your CRM to connect the mailbox.',
    domain: 'Your mail domain',
    domainHint: 'The part of your e-mail address after the @, for example contoso.com.',
    onlyDomain: 'Only {domain} is sent, nothing before the @.',
    converted: 'It’s sent as {domain}, which is how mail systems write this name.',
    resolver: 'Public DNS service to ask',
    microsoft: 'Also ask Microsoft which organization owns the domain',
    askNothing: 'Enter a domain first',
    ask: 'Ask {resolver} about {domain}',
    askBoth: 'Ask {resolver} and Microsoft about {domain}',
    sends:
      'Signpost sends the name {domain} to {host} and asks for its mail servers (MX). Only if those don’t settle it, it also asks there for TXT records and autodiscover.{domain}, or for the domain’s address if it names no mail server.',
    sendsMicrosoft: 'The name {domain} also goes to {host}.',
    sendsNothing: 'Nothing is sent until you press the button.',
    sendsAddress: 'Like any website, that service sees your IP address.',
    more: 'Who is asked, and what is sent',
    privacy: 'What {resolver} keeps',
    asking: 'Asking about {domain} …',
    off: 'Your organization has turned off network checks in Signpost, so nothing is sent. Ask your IT team who hosts your mail.',
    problems: {
      ip: 'This is an IP address. Enter the part of your e-mail address after the @, such as contoso.com.',
      single: 'This is a single word. A mail domain has a dot in it, such as contoso.com.',
      url: 'This is a web address. Enter only the part of your e-mail address after the @, such as contoso.com.',
      internal:
        'This name works only inside your own network, so Signpost asks nobody outside about it. Enter the part of your e-mail address after the @.',
      form: 'This isn’t a valid domain. A mail domain looks like contoso.com.',
    },
    verdicts: {
      microsoft: {
        title: 'Choose Microsoft 365 (Outlook, Office 365)',
        why: 'Mail for {domain} goes to {provider}. Choose neither IMAP nor Exchange: those sign in with a password, and Microsoft’s cloud hasn’t accepted passwords that way since the end of 2022. Nobody can turn that back on.',
      },
      microsoftUs: {
        title: 'Ask your admin: probably Microsoft’s US Government cloud',
        why: 'Mail for {domain} seems to go to {provider}. A CRM outside that cloud may not be able to connect to it. IMAP or Exchange with a password won’t get around that.',
      },
      microsoftChina: {
        title: 'Ask your admin: probably Microsoft 365 in China',
        why: 'Mail for {domain} seems to go to {provider}, a cloud of its own. A CRM outside it may not be able to connect to it.',
      },
      outlookCom: {
        title: 'Choose Microsoft (Outlook)',
        why: 'Mail for {domain} goes to Outlook.com, Microsoft’s service for personal accounts. As far as we know, it no longer accepts passwords over IMAP, so use the Microsoft button.',
      },
      google: {
        title: 'Choose Google (Gmail)',
        why: 'Mail for {domain} goes to {provider}. The Google button needs no password in the CRM; IMAP would need an app password, which not every organization allows.',
      },
      gmail: {
        title: 'Choose Google (Gmail)',
        why: 'Mail for {domain} goes to Gmail. The Google button needs no password in the CRM; IMAP would need an app password.',
      },
      imap: {
        title: 'Choose IMAP (other mail account)',
        why: 'Mail for {domain} goes to {provider}, so neither the Microsoft nor the Google button fits. Ask {provider} for its IMAP and SMTP servers; with two-step verification you may need an app password.',
      },
      imapOrExchange: {
        title: 'Choose IMAP, or Exchange if that’s what you have',
        why: 'Mail for {domain} goes to {provider}, which may run plain mailboxes or a mail server such as Exchange. Ask whoever set up your mail which one you have; plain mailboxes connect over IMAP.',
      },
      closed: {
        title: 'There’s probably no button for this: ask {provider}',
        why: 'Mail for {domain} goes to {provider}. As far as we know, it doesn’t let other programs into its mailboxes over the internet.',
      },
      probablyMicrosoft: {
        title: 'Probably Microsoft 365 (Outlook, Office 365)',
        why: 'The mail servers of {domain} don’t settle it, but there are weak signs of Microsoft 365. Try the Microsoft button; if it finds no mailbox, ask your IT team. Don’t choose IMAP or Exchange for a mailbox in Microsoft’s cloud: it accepts no password that way.',
      },
      probablyGoogle: {
        title: 'Probably Google (Gmail)',
        why: 'The mail servers of {domain} don’t settle it, but there are weak signs of Google Workspace. Try the Google button; if it finds no mailbox, ask your IT team.',
      },
      mixed: {
        title: 'Ask your IT team: there is more than one mail host',
        why: 'The mail servers of {domain} belong to several providers. A move may be under way, or some mailboxes may be in one place and some in another. What counts is where yours is.',
      },
      gateway: {
        title: 'Ask your IT team who hosts your mailbox',
        why: 'All mail for {domain} goes through a filter, {provider}, which hides who hosts the mailboxes. In Microsoft’s cloud only the Microsoft button works; at Google, only the Google button.',
      },
      forwarder: {
        title: 'Choose the provider where you read this mail',
        why: '{provider} only forwards mail for {domain} to a mailbox somewhere else, and hides which one. Connect that mailbox.',
      },
      app: {
        title: 'There may be no mailbox to connect',
        why: 'Mail for {domain} goes to {provider}, which passes it to a program. Ask your IT team where you read mail sent to this domain.',
      },
      own: {
        title: 'Ask your IT team: Exchange or IMAP',
        why: 'The mail servers of {domain} don’t belong to any provider we know; often they’re the company’s own or its web host’s. If it’s the company’s own Exchange server, choose Exchange, otherwise IMAP. If your mailbox has moved to Microsoft’s cloud, only the Microsoft button works.',
      },
      nullMx: {
        title: '{domain} doesn’t accept mail',
        why: 'Its owner has declared that nobody gets mail at this domain. Check the part of your address after the @.',
      },
      noMx: {
        title: '{domain} has no mail server',
        why: 'The domain exists but names no mail server. Check the spelling, and whether your e-mail address ends differently.',
      },
      addressOnly: {
        title: 'Ask your IT team who hosts the mail for {domain}',
        why: 'The domain names no mail server, so mail goes to the server behind its web address. Often nobody has set up mail there at all. Check the spelling, and whether your e-mail address ends differently.',
      },
      ending: {
        title: '{domain} is only an ending',
        why: 'Many organizations have domains that end this way. Enter everything after the @, for example contoso.{domain}.',
      },
      noDomain: {
        title: 'There’s no domain called {domain}',
        why: 'The DNS service doesn’t know it. Check the spelling.',
      },
      timeout: {
        title: '{resolver} didn’t answer in time',
        why: 'There was no answer within six seconds. Try again, or choose another DNS service.',
      },
      unreachable: {
        title: 'Couldn’t reach {resolver}',
        why: 'You may be offline, or your network may be blocking this request. Check the connection, or choose another DNS service.',
      },
      refused: {
        title: '{resolver} refused to answer',
        why: 'It may be busy, or it may not take questions from your network. Try again later, or choose another DNS service.',
      },
      unreadable: {
        title: 'Couldn’t read the answer from {resolver}',
        why: 'Something else may have answered instead, such as the sign-in page of a guest network. Choose another DNS service, or try from another network.',
      },
      servfail: {
        title: '{resolver} found nothing about {domain}',
        why: 'The servers that know this domain failed to answer. Try again later, or choose another DNS service; if it stays that way, whoever looks after the domain has to fix it.',
      },
    },
    limit:
      'This is about the domain, not your own mailbox: some organizations keep mailboxes in several places.',
    servers: 'Mail servers',
    roles: {
      gateway: '{provider}: a filter that hides the host',
      forwarder: '{provider}: forwards mail',
      app: '{provider}: passes mail to a program',
      unknown: 'not a provider we know',
    },
    signs: 'Weak signs',
    spf: 'Allowed senders (SPF)',
    autodiscover: 'Where Outlook finds its settings (autodiscover)',
    tenant: 'Microsoft organization (tenant)',
    tenants: {
      found: 'Microsoft has an organization with this domain. That alone doesn’t mean its mail is there.',
      usGov:
        'Microsoft has an organization with this domain in its US Government cloud. Links for its admin have to start with https://login.microsoftonline.us/.',
      china:
        'Microsoft has an organization with this domain in its cloud in China. Links for its admin have to start with https://login.partner.microsoftonline.cn/.',
      personal: 'At Microsoft, this domain is for personal accounts: there’s no organization and no admin.',
      none: 'Microsoft knows no organization with this domain.',
      timeout: 'Microsoft didn’t answer in time.',
      unreachable: 'Couldn’t reach Microsoft, or couldn’t read its answer.',
      refused: 'Microsoft refused to answer.',
      unreadable: 'Couldn’t read Microsoft’s answer.',
    },
    doubt:
      'One thing doesn’t fit: the server that gets the mail first isn’t one we know. If this doesn’t work, ask your IT team.',
    useTenant: 'Use it for the admin link',
  },
  linkCheck: {
    intro:
      'Did someone send you a link to approve an app? Paste it here before you open it. Signpost takes it apart on your device; nothing is opened or sent.',
    label: 'The link, or the whole message it came in',
    placeholder: 'https://login.microsoftonline.com/…/adminconsent?client_id=…',
    empty: 'Nothing pasted yet.',
    freshLink: 'Make a new link for {app}',
    verdicts: {
      good: 'No problems found',
      check: 'Take a closer look first',
      danger: 'Don’t open it',
      'not-a-link': 'Not an approval link',
    },
    judgments: {
      good: 'Signpost found nothing wrong: the link opens on Microsoft’s sign-in and asks for what the maker of {app} documents. Whether to approve the app is still up to you.',
      unchecked:
        'The approval link itself is fine, but the text also leads to pages that Signpost didn’t check. Use only the approval link, or ask whoever sent it what the other pages are for.',
      idOnly:
        'It looks right: the link opens on Microsoft’s sign-in and contains the app ID that the maker of {app} publishes. But Signpost has no checked link from the maker to compare it with, so ask whoever sent it where it comes from, and read the list on Microsoft’s page.',
      goodAdded:
        'The link opens on Microsoft’s sign-in and matches what was entered here for {app}. Signpost itself hasn’t checked that app.',
      check:
        'Don’t approve anything yet: the link does lead to Microsoft, but not everything in it is as Signpost knows it. See what stands out, and ask whoever sent it.',
      broken: 'Don’t open it: Microsoft will refuse it as it is. Ask for a new one, or make one here.',
      danger:
        'Don’t open it, and don’t sign in there: approval links don’t look like this. Tell whoever sent it, or your security team.',
      signIn:
        'This is an ordinary sign-in link, not an approval link. It signs you in to the app; Microsoft may still ask you to accept its permissions.',
      unknownPage:
        'There’s no approval link in this text, and Signpost doesn’t know the page it leads to. Open it only if you trust whoever sent it.',
      otherPage: 'This isn’t an approval link, so there’s nothing to approve with it.',
      nothing: 'There’s no web address in this text. Paste the whole link, starting with https.',
    },
    warnings: {
      script:
        'The text contains code that can change where its links lead. An approval link never needs that.',
      deviceCode:
        'It leads to the page where you enter a device code. Whoever sent you the code would be signed in as you. No app gets approved there.',
      hiddenTarget: 'The text shows {shown}, but the link really opens {host}.',
      otherShown: 'The text shows {shown}, but the link opens {host}. Ask why the two differ.',
      wrapped:
        'It opens {host}, which passes you on to somewhere else. Ask for the link itself, without the detour.',
      imitation: '{host} is made to look like a page of Microsoft or of the app’s maker, but it isn’t one.',
      gateway:
        'A mail filter has wrapped the link. The rest is about the address inside; ask for the link itself if you can.',
      oddWriting:
        'Parts of the address are written in an unusual way. Your browser can read it, but other programs may read it differently, so ask for a clean link.',
      otherMicrosoftHost:
        '{host} belongs to Microsoft, but Signpost doesn’t know it as a place to approve apps.',
      silentSignIn:
        'It signs you in without showing anything and then passes you on. Scammers use links like this to get people to their own page.',
      signInAdminConsent:
        'It is a sign-in link that asks an administrator to approve the app for the whole organization (prompt=admin_consent).',
      signInConsent:
        'It is a sign-in link. An administrator who opens it can approve the app for everyone by checking “Consent on behalf of your organization”.',
      repeated: 'It contains {name} twice. Ask for a link that has it only once.',
      oddState:
        'Its “state” contains something unusual: {state}. The app’s page may pass you on to it, or learn who opened the link.',
      notChecked: 'Signpost didn’t check these other addresses in the text: {hosts}.',
      severalLinks: 'The text contains several approval links. Signpost looked at each of them.',
      notHttps: 'It isn’t encrypted: the address doesn’t start with https.',
      foreignHost: 'It opens {host}. Approval links open only on Microsoft’s sign-in hosts.',
      lookAlike: 'It opens {host}. That looks like Microsoft’s sign-in but isn’t one of its hosts.',
      userInfo: 'The part before the @ in the address hides where it leads: it really opens {host}.',
      port: 'The address names a port. Microsoft’s sign-in never needs one.',
      disguised:
        'The address contains hidden or misleading characters, so it may not lead where it seems to.',
      tooLong: 'The address is far longer than an approval link ever is.',
      aliasHost:
        '{host} is another name of Microsoft’s sign-in. Approval links usually open on {usual}, so ask why this one does not.',
      otherCloud: '{host} belongs to a Microsoft cloud that Signpost doesn’t know well enough to judge.',
      closedCloud: '{host} was the sign-in of Microsoft’s German cloud, which closed in 2021.',
      safeLink: 'The mail system has wrapped the link (Safe Links). The rest is about the address inside.',
      cutOff: 'The link seems to be cut off. Ask for the whole link.',
      placeholder: 'A placeholder was left where the organization’s or the app’s own value belongs.',
      badTenant: 'What’s in the organization’s place is neither a tenant ID nor a domain.',
      personalTenant:
        'It is for personal Microsoft accounts. Only an organization has an administrator who can approve an app.',
      common:
        'It says “common” where the organization belongs. This kind of link needs a tenant ID, a domain, or “organizations”.',
      wrongCloudTenant: '{tenant} belongs to a different Microsoft cloud than the one the link opens in.',
      anyTenant:
        'It doesn’t name an organization: the app is approved in whichever one the admin signs in to. Check which one that is.',
      noClient: 'It doesn’t name an app: the client ID is missing.',
      badClient: 'Its client ID isn’t a valid one.',
      unknownApp:
        'Signpost doesn’t know this app. Anyone can make a genuine Microsoft link for an app of their own, so find out who runs it before you approve it.',
      copiedId:
        'Signpost has seen this app ID under the name {app}, but not on its maker’s own pages. Ask the maker whether it’s right.',
      notOffered:
        'This is the ID of {app}, but as far as Signpost knows, this app isn’t approved through a link. Ask its maker.',
      addedApp:
        'Someone in this browser or your organization added {app} to Signpost by hand. Signpost hasn’t checked it.',
      noScope: 'It names no permissions, and this kind of link has to.',
      badScope: 'Signpost can’t read the permissions in it.',
      wrongCloudScope: 'It asks for permissions from a different Microsoft cloud than the one it opens in.',
      mixedDefault:
        'It asks for everything the app has registered (.default) and also names permissions. Microsoft doesn’t accept both at once.',
      ignoredScope:
        'The permissions it names don’t count: this older kind of link asks for everything the app has registered.',
      everything:
        'It asks for everything the app has registered, and that can include access without anyone signed in. Only Microsoft’s page shows the list.',
      everythingUnlisted:
        'It asks for everything the app has registered. That can be more than mail and calendar, even access without anyone signed in; Microsoft may then ask for a Privileged Role Administrator.',
      everythingDocumented:
        'It asks for everything the app has registered, as its maker’s own link does. Read the list on Microsoft’s page.',
      moreScopes: 'It asks for more than the app’s maker documents: {scopes}.',
      otherApi:
        'It asks for permissions of a different Microsoft service than the app’s maker documents: {scopes}.',
      fewerScopes:
        'It’s missing permissions that the app’s maker documents: {scopes}. The connection can fail, and permissions approved before can be lost.',
      noScopeList: 'The app’s maker documents no permissions, so there’s nothing to compare these with.',
      noRedirect: 'It doesn’t say where to return to, and this kind of link has to.',
      plainRedirect: 'It returns to an address that isn’t a normal https address.',
      foreignRedirect:
        'It returns to {host}, which isn’t one of the addresses that the app’s maker documents.',
      otherRedirect: 'It returns to the app’s own site, but not to the address that its maker documents.',
      noRedirectList: 'The app has no documented redirect URI, so there’s nothing to compare this one with.',
      duplicate: 'It contains {name} twice. What you see may not be what counts.',
      extra: 'It contains parts that an approval link doesn’t need: {names}.',
    },
  },
  options: {
    title: 'Signpost options',
    intro: 'What you set here stays in this browser. Changes take effect right away.',
    saved: 'Saved',
    saveFailed: 'Your browser could not save this change. Free some disk space, then try again.',
    managed: 'Set by your organization',
    languageTitle: 'Language',
    languageIntro: 'Signpost speaks your browser’s language where it can. You can choose another one.',
    language: 'Signpost speaks',
    automatic: 'Your browser’s language',
    messageLanguage: 'Messages to others',
    messageLanguageHint: 'For example when your administrator reads English.',
    sameLanguage: 'The same language',
    organizationTitle: 'Your organization',
    organizationIntro:
      'Fills in what a sign-in page doesn’t say. Your admin can tell you the tenant; the domain after the @ in your work address works too.',
    contactTitle: 'Who to ask',
    contactIntro:
      'Hints name this person or help desk, and the mail for your administrator goes to this address.',
    contactName: 'Name',
    contactEmail: 'E-mail address',
    contactUrl: 'Help page',
    errorName: 'Write a name of at most 80 letters.',
    errorEmail: 'This isn’t a valid e-mail address. One looks like help@contoso.com.',
    errorPage: 'Write a whole web address that starts with https://, such as https://help.contoso.com/mail.',
    appsTitle: 'Your own apps',
    appsIntro:
      'Is an app that you connect mailboxes to missing? Add it here, and Signpost can make an approval link for it too. Take every value from the app’s maker or from its registration in Microsoft Entra: nobody checks it for you.',
    noApps: 'You haven’t added an app yet.',
    add: 'Add an app',
    addTitle: 'Add an app',
    editTitle: 'Change {app}',
    edit: 'Change',
    editThis: 'Change {app}',
    remove: 'Remove',
    removeThis: 'Remove {app}',
    removed: 'Removed {app}.',
    undo: 'Undo',
    save: 'Save the app',
    cancel: 'Cancel',
    paste: 'Approval link, or address of the sign-in page (optional)',
    pasteHint:
      'Paste it here, and Signpost reads the client ID and the permissions from it. Nothing is opened or sent.',
    pasteRead:
      'Found: client ID {clientId}, permissions: {count}. The organization and the return address are left out. Check the fields below, add the name, and save.',
    errorPasteNone: 'There’s no approval link and no address of a Microsoft sign-in page in this text.',
    errorPasteHost: 'This doesn’t open on Microsoft’s sign-in, so Signpost takes nothing from it.',
    errorPasteClient: 'There’s no valid client ID in this link.',
    errorPasteSeveral: 'This text has links for more than one app. Paste just one.',
    errorPasteScope: 'Signpost can’t read the permissions in this link. Type the client ID below instead.',
    appName: 'Name, as Microsoft shows it',
    clientId: 'Client ID',
    clientIdHint: 'In Microsoft Entra: Application (client) ID.',
    scopes: 'Permissions (scopes)',
    scopesHint:
      'Exactly as the app documents them, with spaces, commas or new lines between them. Left empty, the link asks for everything the app has registered.',
    redirectUri: 'Redirect URI',
    redirectUriHint:
      'One that the app has registered: Microsoft returns there after the approval. Without it the link asks for everything the app has registered, and comes under Admin link only, after a word of caution.',
    publisher: 'Publisher (optional)',
    publisherHint: 'As Microsoft shows it, so that whoever approves can compare.',
    connectUrl: 'Page to connect from (optional)',
    noLink: 'No redirect URI: the link is under Admin link only',
    shadowed: 'Your organization has added this app too; its entry is used.',
    errorAppName: 'Give the app’s name: 2 to 60 letters, without < > { } and *.',
    errorClientId: 'This isn’t a valid client ID. One looks like 8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f.',
    errorKnown: 'Signpost already knows this app: it’s {app}. There’s nothing to add.',
    errorOrganization: 'Your organization has already added this app: it’s {app}.',
    errorTwice: 'You’ve already added this app: it’s {app}.',
    errorScope: 'This isn’t the name of a permission: {scope}',
    errorScopes: 'That’s more than 40 permissions. A link can’t ask for that many.',
    errorRedirect:
      'Write a whole address that starts with https:// and has a path, without ? and #, such as https://crm.contoso.com/return.',
    errorPublisher: 'Write the publisher’s name: 2 to 80 letters, without < > { } and *.',
    errorFull: 'You’ve added 50 apps, which is as many as Signpost keeps. Remove one first.',
    notSaved: 'Not saved yet: fix what’s marked above.',
    export: 'Save my apps as a file',
    import: 'Add apps from a file',
    importTitle: 'What’s in {file}',
    importAdds: 'Will be added',
    importReplaces: 'Will replace an app you’ve added',
    importSame: 'You already have these',
    importLeavesOut: 'Will be skipped',
    importMore: 'and {count} more',
    importNothing: 'There’s nothing to import from this file. Your apps stay as they are.',
    importCaution: 'Import apps only from someone you trust: an app ID can be anyone’s.',
    importConfirm: 'Import',
    imported: 'Done. Apps added or replaced: {count}.',
    entry: 'entry {number}',
    outForm: '{app}: something is wrong with “{field}”',
    outUnknown: '{app}: it has fields that Signpost doesn’t know',
    outKnown: '{app}: Signpost already knows this app',
    outOrganization: '{app}: your organization has already added this app',
    outTwice: '{app}: its client ID appears twice in the file',
    outFull: '{app}: Signpost keeps 50 apps, and there’s no room left',
    fileSize: 'This file is too big to be a list of apps. Nothing was changed.',
    fileJson: 'Signpost can’t read this file: it’s damaged, or not the right kind. Nothing was changed.',
    fileFormat: 'This isn’t a list of apps saved by Signpost. Nothing was changed.',
    fileVersion:
      'This file was saved by a newer Signpost. Update Signpost and try again. Nothing was changed.',
    mailboxTitle: 'Mailbox check',
    mailboxIntro:
      'The mailbox check asks a public DNS service who hosts an organization’s mail. It sends the domain, never the address, and only after you press its button.',
    networkChecks: 'Offer the mailbox check',
    resolver: 'DNS service to ask',
    sitesTitle: 'Sites without hints',
    sitesIntro: 'Signpost stays quiet on these sites. Its toolbar button still helps there.',
    noSites: 'Hints show on every site that Signpost knows.',
    showOn: 'Show hints again',
    policyIntro: 'Your organization manages some of these options. You can’t change them here.',
    notesTitle: 'Notes from your organization',
    notesIntro: 'Hints about these problems also show a note from your organization.',
    problemsTitle: 'For whoever manages these settings',
    problemsIntro: 'These parts of the organization’s policy can’t be used. The rest applies.',
    /** By the policy key with the problem; `unknown` and `taken` by the kind of problem. */
    policyProblems: {
      unknown: 'Signpost doesn’t know this setting.',
      taken: 'Signpost knows this app itself, so this entry is not used.',
      language: 'This isn’t a valid language code. One looks like pl or pt-BR.',
      tenant: 'This is neither a tenant ID nor a domain.',
      contact: 'Give a name, an e-mail address or a page that starts with https://.',
      apps: 'An app needs a name, a client ID and a list of permissions; its addresses start with https://.',
      notes: 'A note needs the id of a problem that Signpost knows and a text of at most 400 letters.',
      networkChecks: 'This is either true or false.',
      hiddenHosts: 'Each site is a host name such as login.microsoftonline.com.',
    },
  },
  site: {
    name: 'Sign-in help for connected mailboxes',
    skip: 'Skip to main content',
    sections: 'Sections',
    trail: 'Where you are',
    problems: 'All problems',
    admins: 'For admins',
    languages: 'Languages',
    chooseLanguage: 'Choose your language',
    indexTitle: 'What is wrong with my sign-in?',
    indexIntro:
      'Connecting a mailbox stopped with an error? Find it below, and see what it means, who can fix it, and how.',
    indexLookUp: 'Have a code or an error text? Look it up',
    anyCrm: 'Any CRM',
    meaning: 'What it means',
    message: 'A message you can send',
    messageIntro: 'Put in the name of your app, then send it to the person who can fix this.',
    details: 'Copy the whole error text with its code and time, or take a screenshot of it.',
    related: 'Related problems',
    names: 'Other names for this problem',
    codes: 'Codes',
    screen: 'What the screen may say',
    titles: 'In other languages',
    sources: 'Sources',
    dated: 'dated {date}',
    noted: 'These sources were noted on {date}.',
    extension: 'What the browser extension adds',
    extensionMore:
      'Signpost as an extension recognizes the error right on the page. It fills in the app, your organization and the error details, so the link or the message is ready to send.',
    getExtension: 'Get the extension',
    independent:
      'Signpost is independent: it is not part of Microsoft, Google or any CRM. This site sets no cookies and sends nothing anywhere.',
    adminsTitle: 'Someone sent you a message made with Signpost',
    adminsIntro:
      'Someone wanted to connect a mailbox to an app, was stopped, and needs an administrator. Here is what the message is and how to check it before you do anything.',
    whatTitle: 'What the message is',
    whatPerson:
      'The person who sent it read it first and sent it from their own account. Signpost cannot send anything.',
    whatSays:
      'It says what stopped the sign-in, what would fix it, which admin role is needed, and, for some apps, where to approve the app.',
    whatNot: 'It never asks for a password or a sign-in code. If yours does, do not trust it.',
    handTitle: 'Check the link by hand',
    handHost:
      'It must start with one of these, up to and including the slash: {hosts}. Anything else is not Microsoft’s sign-in.',
    handTenant:
      'Next comes your organization: its domain or tenant ID. If it says **organizations**, your own sign-in decides, so use an admin account of the right organization.',
    handApp:
      'After **client_id=** comes the app’s ID. Compare it with the one that the app’s maker publishes.',
    handScope:
      'After **scope=** come the permissions. Without it, or with **.default**, the link asks for everything the app has registered.',
    handReturn: 'After **redirect_uri=** comes an address that must belong to the app’s maker.',
    handPage:
      'On Microsoft’s page, compare the app’s name, its publisher and each permission before you choose **Accept**. **Cancel** changes nothing.',
    hereTitle: 'Check the link here',
    hereMore:
      'Paste the link or the whole message. Signpost takes it apart on your own device; nothing is opened or sent.',
    hereOpen: 'Check a link',
    withoutTitle: 'No link, or you would rather not use it?',
    nameFirst: 'Name it, and the message to send appears below.',
    toolTitle: 'Look up an error or check a link',
    toolIntro:
      'Paste a code, an error text or an approval link. Everything stays on your device, and it works offline after the first visit.',
    wholePage: 'Open the page about this problem',
    toolNoScript:
      'This page needs JavaScript. Without it you can still find your error in the list of all problems.',
  },
} as const;

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Texts = Widen<typeof TEXTS>;
