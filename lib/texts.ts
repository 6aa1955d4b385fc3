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
  link: {
    intro:
      'Makes a link to send to your administrator, who can then approve the app for the whole organization.',
    app: 'App',
    make: 'Make a link',
    check: 'Check a link',
    part: 'What to do with a link',
    addedByYou: 'added by you',
    addedByOrganization: 'added by your organization',
    addedNote: 'Somebody here added this app by hand. Signpost has not checked it.',
    more: 'More choices',
    cloud: 'Microsoft cloud',
    cloudGlobal: 'Worldwide (usual)',
    cloudUs: 'US Government',
    cloudChina: 'China, operated by 21Vianet',
    cloudNote: 'Only organizations of that cloud can open such a link, and the app must be registered there.',
    impossible:
      'These permissions cannot stand in one link, or not in one for that Microsoft cloud, so there is none.',
    kind: 'What the link asks for',
    kindNamed: 'Permissions named one by one',
    kindDefault: 'All that the app has registered (.default)',
    kindAll: 'All that the app has registered (older link)',
    everythingNote:
      'The admin sees the whole list on Microsoft’s page. It may hold permissions that work without anybody signed in.',
    redirect: 'Return address',
    scopes: 'Permissions in the link',
    scopeAdd: 'Add a permission',
    scopeAddHint: 'The name as Microsoft Graph has it, for example Mail.Read.',
    scopeAddButton: 'Add',
    scopeAdded: '{scope} is in the link.',
    scopeReset: 'Back to the documented list',
    scopesChanged:
      'This is no longer the list that {maker} documents. Without one of its permissions the connection can fail, and approving fewer can take away what was approved before.',
    errorScopeForm: 'This is no permission’s name. One looks like Mail.Read or Calendars.ReadWrite.',
    errorScopeCloud: 'This permission belongs to another Microsoft cloud than the link.',
    errorScopeApi: 'Only permissions of Microsoft Graph can be added here.',
    errorScopeDefault:
      'For all that the app has registered, choose so above, under “What the link asks for”.',
    errorScopeThere: 'This permission is in the list already.',
    errorScopeNone: 'Choose at least one permission.',
    qrShow: 'Show as QR code',
    qrHide: 'Hide the QR code',
    qrName: 'QR code of the link for {app}',
    qrHint: 'For handing the link over a desk: the admin points a phone’s camera at it.',
    unlinked: 'Apps without a link ({count})',
    unlinkedMore:
      'For these apps nobody has published what a link needs. Their makers’ own pages say how to get them approved.',
    partEverything: 'all that the app has registered',
    partPersonal: 'Microsoft’s directory for personal accounts',
    partUnknownApp: 'unknown app – nobody has checked it',
    partNone: 'not in the link',
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
  linkCheck: {
    intro:
      'Were you sent a link to approve an app? Paste it here before you open it. Signpost takes it apart on your device; nothing is opened or sent.',
    label: 'The link, or the whole message with it',
    placeholder: 'https://login.microsoftonline.com/…/adminconsent?client_id=…',
    empty: 'Nothing pasted yet.',
    freshLink: 'Make a new link for {app}',
    verdicts: {
      good: 'Nothing against it',
      check: 'Look closer first',
      danger: 'Do not open it',
      'not-a-link': 'No approval link',
    },
    judgements: {
      good: 'Signpost finds nothing wrong: the link opens on Microsoft’s sign-in, and it asks for {app} what its maker documents. Whether to approve the app is still for you to decide.',
      goodAdded:
        'The link opens on Microsoft’s sign-in and matches what was entered here for {app}. Nobody at Signpost has checked that app.',
      check:
        'Do not approve anything yet: the link does lead to Microsoft, but not all of it is as Signpost knows it. See what stands out, and ask the person who sent it.',
      broken: 'Do not open it: as it stands, Microsoft will refuse it. Ask for a new one, or make one here.',
      danger:
        'Do not open it, and do not sign in there: it is not what an approval link looks like. Tell the person who sent it, or your security team.',
      otherPage: 'This address is not an approval link, so there is nothing to approve with it.',
      nothing: 'There is no web address in this text. Paste the whole link, beginning with https.',
    },
    warnings: {
      notHttps: 'It is not encrypted: the address does not begin with https.',
      foreignHost: 'It opens on {host}. Approval links open on Microsoft’s sign-in hosts only.',
      lookAlike: 'It opens on {host}. That reads like Microsoft’s sign-in but is not one of its hosts.',
      userInfo:
        'Something stands before an @ in the address to hide where it leads: it really opens on {host}.',
      port: 'The address names a port of its own. Microsoft’s sign-in never needs one.',
      disguised: 'The address holds hidden or misleading characters, so it may lead elsewhere than it seems.',
      tooLong: 'The address is far longer than an approval link ever is.',
      aliasHost:
        '{host} is another name of Microsoft’s sign-in. Approval links usually open on {usual}, so ask why this one does not.',
      otherCloud: '{host} belongs to a Microsoft cloud that Signpost does not know well enough to judge.',
      closedCloud: '{host} was the sign-in of Microsoft’s German cloud, which closed in 2021.',
      safeLink:
        'The mail system has wrapped the link (Safe Links). What follows is about the address inside.',
      severalLinks: 'The text holds several such links, and this is about the first. Paste one at a time.',
      signInLink:
        'It is a sign-in link: whoever opens it signs in to the app and may approve it for one account. It does not approve the app for the organization.',
      cutOff: 'The link seems to be cut off. Ask for the whole of it.',
      placeholder: 'A placeholder was left in it, where the organization’s or the app’s own value belongs.',
      badTenant: 'What stands for the organization is neither a tenant id nor a domain.',
      personalTenant:
        'It is for personal Microsoft accounts. Only an organization has an administrator who can approve an app.',
      common:
        'It says “common” where the organization belongs. This kind of link needs a tenant id, a domain, or “organizations”.',
      wrongCloudTenant: '{tenant} belongs to another Microsoft cloud than the one in which the link opens.',
      anyTenant:
        'It names no organization: the app is approved in the one that the admin signs in to. Look which one that is.',
      noClient: 'It names no app: the client id is missing.',
      badClient: 'The client id in it does not have the form of one.',
      unknownApp:
        'Signpost does not know this app. Anybody can make a genuine Microsoft link for an app of their own, so find out who runs it before you approve it.',
      addedApp: 'Somebody here added {app} to Signpost by hand. Signpost has not checked it.',
      noScope: 'It names no permissions. This kind of link must.',
      badScope: 'What stands for the permissions cannot be read as such.',
      wrongCloudScope: 'It asks for permissions of another Microsoft cloud than the one it opens in.',
      mixedDefault:
        'It asks for everything that is registered (.default) and names permissions besides. Microsoft does not accept both at once.',
      ignoredScope:
        'The permissions it names do not count: this older kind of link asks for everything that the app has registered.',
      everything:
        'It asks for everything that the app has registered, and that can include access without anybody signed in. The list stands on Microsoft’s page only.',
      everythingDocumented:
        'It asks for everything that the app has registered, as its maker’s own link does. Read the list on Microsoft’s page.',
      moreScopes: 'It asks for more than the app’s maker documents: {scopes}.',
      fewerScopes:
        'It lacks permissions that the app’s maker documents: {scopes}. The connection can fail, and permissions approved before can be lost.',
      noScopeList: 'The app’s maker documents no permissions, so there is nothing to compare these with.',
      noRedirect: 'It does not say where to return to. This kind of link must.',
      plainRedirect: 'It returns to an address that is not a plain, encrypted one (https).',
      foreignRedirect: 'It returns to {host}, which is none of the addresses that the app’s maker documents.',
      otherRedirect: 'It returns to the app’s own site, but not to the address that its maker documents.',
      noRedirectList:
        'The app has no documented return address, so there is nothing to compare this one with.',
      duplicate: 'It gives {name} twice. What one sees need not be what counts.',
      extra: 'It holds parts that an approval link does not need: {names}.',
    },
  },
} as const;

type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };
export type Texts = Widen<typeof TEXTS>;
