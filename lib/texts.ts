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
} as const;

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Texts = Widen<typeof TEXTS>;
