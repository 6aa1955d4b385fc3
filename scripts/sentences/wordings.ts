import type { Known } from './tables';

/**
 * Wordings that the tables lack: what CRMs and connectors say of an error in their own words, titles of screens in more
 * languages, and short forms in which people hand them on. One line each; what is filled in stands as `…`.
 */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'microsoft/admin-approval-required': [
    'Need admin approval',
    'Admin approval required',
    'Admin approval needed',
    'Administrator approval required',
    'You need admin approval to use this app',
    'Your admin has to approve this app first',
    'Unable to grant consent, contact your administrator',
    'Grant admin consent to continue',
    'This app requires admin consent',
  ],
  'microsoft/mail-sign-in-refused': ['Invalid credentials for …'],
  'microsoft/device-not-registered': [
    'Your organization has deleted this device',
    'Your organization has disabled this device',
    'Device object was not found in the tenant … directory',
    'The device is not registered with your organization',
    'Register this device to continue',
  ],
  'microsoft/licence-or-mailbox-missing': [
    "A mailbox couldn't be found for …",
    'No mailbox was found for this account',
    'The account does not have an Exchange Online license',
    'This user has no mailbox in Microsoft 365',
  ],
  'microsoft/session-expired': [
    'Missing refresh token',
    'No refresh token is stored for this account',
    'Failed to refresh access token for service …',
    'The refresh token has expired due to inactivity',
    'Your session has expired, sign in again to continue with Microsoft',
  ],
  'microsoft/federation': [
    'There was an error parsing WS-Trust response from the endpoint',
    'Federated service at … returned error …',
    'Issue with your ADFS configuration',
    'The federation server refused the sign-in',
  ],
  'microsoft/client-secret': [
    "The provided value for the 'client_secret' parameter is not valid",
    'The client secret is wrong or has expired',
  ],
  'microsoft/consent-declined': [
    'the user canceled the authentication',
    'the user cancelled the authentication',
    'User declined to consent to access the app',
  ],
  'microsoft/permission-missing': [
    'Minimum permissions not granted',
    'The application does not have the permissions it needs in Microsoft Graph',
    'Missing Graph permissions Mail ReadWrite',
  ],
  'microsoft/sign-in-interrupted': [
    'Unknown Status: Unexpected',
    'The sign-in window was closed before the sign-in was complete',
    'Sign-in was cancelled by the user',
    'Another sign-in is already in progress',
    'The pop-up was blocked by the browser',
    'The device code has expired',
  ],
  'microsoft/wrong-account-type': [
    'The client does not exist or is not enabled for consumers',
    'Use a work or school account instead',
    'Personal accounts are not supported here, sign in with a work or school account',
  ],
  'microsoft/single-tenant-app': [
    "The request is not valid for the application's 'userAudience' configuration",
    'In order to use /common/ endpoint the application must not be configured with Consumer as the user audience',
    'The application is not configured as a multi-tenant application',
  ],
  'microsoft/invalid-request': ['App resource defined in manifest and iframe origin do not match'],
  'microsoft/service-principal-missing': [
    '… está solicitando acesso a um recurso … que não está disponível em sua organização',
    '… begär åtkomst till en resurs … som inte är tillgängligt i din organisation',
    '… fordert Zugriff auf eine Ressource … an, die in Ihrer Organisation nicht verfügbar ist',
    "… demande l'accès à une ressource … qui n'est pas disponible dans votre organisation",
    '… está solicitando acceso a un recurso … que no está disponible en su organización',
    '… vraagt toegang tot een resource … die niet beschikbaar is in uw organisatie',
    "… is requesting access to a resource … that isn't available in your organization",
  ],
  'microsoft/ews-retired': [
    'Exchange Web Services is no longer available for this tenant',
    'EWS has been retired in Exchange Online',
    'EWS access is blocked for this organization',
  ],
  'microsoft/throttled': ['Too many requests were sent to Microsoft, wait before trying again'],
  'microsoft/smtp-auth-disabled': [
    'SMTP AUTH is disabled for this mailbox',
    'SMTP authentication is disabled for your organization',
    'Authenticated SMTP is turned off',
  ],
  'google/app-password': [
    'Use an app password instead of your Google password',
    'Gmail no longer supports third-party apps or devices which require you to share your Google username and password',
    'Google no longer accepts your normal password here, create an app password',
    'Invalid credentials (Failure)',
  ],
  'google/advanced-protection': [
    'Advanced Protection is turned on for your Google Account',
    'Google cannot give this app access to your account data because of Advanced Protection',
  ],
  'google/project-setup': [
    'Requests from referer … are blocked',
    'Requests from this Android client application … are blocked',
    'API key not valid',
    'The provided API key has an IP address restriction',
    'Caller does not have required permission to use project …',
    'The request is missing a valid API key',
  ],
  'google/api-limit': [
    "Google's daily calendar quota is exhausted",
    'The daily quota of the Google API is used up',
    'User rate limit exceeded, retry after …',
    'Quota exceeded for quota group … of service googleapis',
  ],
  'google/service-off': [
    'you do not have access to Gmail',
    'Gmail is turned off for your account',
    'Your administrator has turned off Google Calendar',
    'Mail service is not enabled for this Google account',
  ],
  'google/user-declined': [
    "this application will not work if you don't allow it access to your Google calendar",
    'You did not grant access to your Google account',
    'The user denied access to the Google account',
  ],
  'google/missing-permissions': [
    'Insufficient permissions to access Google Calendar',
    'Please ensure you have granted the required permissions in Google',
    'Not all permissions were granted, tick every box on the Google screen',
    'Scope has changed from … to …',
  ],
  'google/access-expired': [
    'The connection to your Google account has expired, reconnect it',
    'The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client',
  ],
  'google/admin-policy': [
    'Your Google Workspace administrator has not allowed this app',
    'This app is blocked by your Google Workspace administrator',
  ],
  'crm/disconnected': [
    'Your inbox was disconnected when you were trying to send',
    'Your email account was disconnected, please reconnect it',
    'Please reconnect your inbox and try again',
    'Please try reconnecting your inbox',
    'Sync lost with mailbox …',
    'Email provider connection lost',
    'Your mailbox is no longer connected',
    'We lost the connection to your mailbox',
    'We lost access to your email account',
    'Your email integration needs to be reconnected',
    'The connection to your email provider has expired',
    'Email sync has stopped, reconnect your account',
    'Your calendar was disconnected, please reconnect it',
    'Your email provider is having connection issues or has failed to send your email',
  ],
  'crm/sending-limit': [
    "You've exceeded your email provider's daily send limit",
    'You have already exceeded the daily sending limit of your email provider',
    "Your email wasn't sent because you've reached your daily sending limit",
    'Daily send limit reached for this mailbox',
    'Rate Limit Reached',
    'Send limit reached',
  ],
  'crm/mailbox-already-connected': [
    'This mailbox is already connected to another user',
    'This email address is already in use by another user of your account',
    'The mailbox is connected to a different account already',
    'Another user has already connected this email account',
  ],
  'crm/calendar-not-writable': [
    'You do not have permission to edit this calendar',
    'This calendar is read-only, choose a calendar you can write to',
    'Cannot create events in a read-only calendar',
  ],
  'crm/app-not-allowed': [
    'OAuth app blocked by the administrator of your Salesforce org',
    'this app is blocked by your Salesforce admin',
    'This app is not installed in your Salesforce org',
    'user is not admin approved to access this app',
  ],
};

/** Titles of screens in more languages. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'microsoft/admin-approval-required': [
    'Administratorgenehmigung erforderlich',
    'Genehmigung des Administrators erforderlich',
    "Approbation de l'administrateur requise",
    "Approbation d'un administrateur nécessaire",
    'Se necesita la aprobación del administrador',
    'Se requiere la aprobación del administrador',
    'Aprovação do administrador necessária',
    'É necessária a aprovação do administrador',
    "È necessaria l'approvazione dell'amministratore",
    'Goedkeuring van beheerder vereist',
    'Administratörsgodkännande krävs',
    'Kräver administratörens godkännande',
    'Kræver administratorgodkendelse',
    'Godkendelse fra administrator er påkrævet',
    'Trenger godkjenning fra administrator',
    'Järjestelmänvalvojan hyväksyntä tarvitaan',
    'Wymagane zatwierdzenie przez administratora',
    'Vyžaduje se schválení správcem',
    'Rendszergazdai jóváhagyás szükséges',
    'Yönetici onayı gerekli',
    'Требуется одобрение администратора',
    'Потрібне схвалення адміністратора',
    'Este necesară aprobarea administratorului',
    '管理者の承認が必要です',
    '관리자 승인이 필요합니다',
    '需要管理员批准',
    '需要管理員核准',
  ],
  'google/unverified-app': ['Google hat diese App nicht überprüft', 'Google ha no verificado esta app'],
};

/** The wordings with what they speak for. */
export function wordings(): Known[] {
  const all = (list: typeof WORDINGS, more: { screen?: true }) =>
    Object.entries(list).flatMap(([target, texts]) => texts.map((text) => ({ text, target, ...more })));
  return [...all(WORDINGS, {}), ...all(TITLES, { screen: true })];
}
