/**
 * A person's way through connecting a mailbox: settings, sign-in, error, back. The flow's id is sent as `state`, and as
 * `ctx` in forms, from which the lab knows the next step.
 */
export interface Flow {
  id: string;
  title: string;
  site: 'microsoft' | 'google' | 'admin';
  popup: boolean;
  /** Screen after the password; `return` redirects to the app with the parameters `back`. */
  ends: string;
  /** Parameters of the return address, if no button of a screen sets them. */
  back?: Record<string, string>;
  /** Status of the return address: a page of its own, or a redirect to the settings without parameters. */
  answers: 200 | 302;
  /** Set if the flow succeeds once an administrator has consented for the whole organization. */
  untilGranted?: true;
}

const APPROVAL = 'microsoft/admin-approval-required';

export const FLOWS: readonly Flow[] = [
  {
    id: 'approval-popup',
    title: 'Microsoft in a popup, an administrator must approve',
    site: 'microsoft',
    popup: true,
    ends: APPROVAL,
    answers: 200,
    untilGranted: true,
  },
  {
    id: 'approval-popup-moved',
    title: 'The same, the return address redirects to the settings',
    site: 'microsoft',
    popup: true,
    ends: APPROVAL,
    answers: 302,
  },
  {
    id: 'approval-tab',
    title: 'The same in one tab',
    site: 'microsoft',
    popup: false,
    ends: APPROVAL,
    answers: 200,
  },
  {
    id: 'approval-tab-moved',
    title: 'The same in one tab, the return address redirects',
    site: 'microsoft',
    popup: false,
    ends: APPROVAL,
    answers: 302,
  },
  {
    id: 'not-assigned',
    title: 'Microsoft in a popup, not assigned to the app',
    site: 'microsoft',
    popup: true,
    ends: 'microsoft/user-not-assigned',
    answers: 200,
  },
  {
    id: 'request',
    title: 'Microsoft in a popup, with a form to ask for approval',
    site: 'microsoft',
    popup: true,
    ends: 'microsoft/admin-consent-requested',
    answers: 200,
  },
  {
    id: 'interaction',
    title: 'Microsoft in one tab, back with interaction_required',
    site: 'microsoft',
    popup: false,
    ends: 'return',
    back: { error: 'interaction_required', error_description: 'The person has to sign in again' },
    answers: 200,
  },
  {
    id: 'consent',
    title: 'Microsoft in a popup, the person may consent or cancel',
    site: 'microsoft',
    popup: true,
    ends: 'healthy/microsoft-permissions-requested',
    answers: 200,
  },
  {
    id: 'admin-consent',
    title: 'An administrator opens the consent link',
    site: 'admin',
    popup: false,
    ends: 'return',
    answers: 200,
  },
  {
    id: 'admin-consent-moved',
    title: 'The same, the return address redirects to the settings',
    site: 'admin',
    popup: false,
    ends: 'return',
    answers: 302,
  },
  {
    id: 'google-policy',
    title: 'Google in a popup, stopped by the organization',
    site: 'google',
    popup: true,
    ends: 'google/admin-policy',
    answers: 200,
  },
  {
    id: 'google-protected',
    title: 'Google in a popup, stopped by Advanced Protection',
    site: 'google',
    popup: true,
    ends: 'google/advanced-protection',
    answers: 200,
  },
  {
    id: 'google-tab',
    title: 'Google in one tab, stopped by the organization',
    site: 'google',
    popup: false,
    ends: 'google/admin-policy',
    answers: 302,
  },
];

const MICROSOFT_CLIENT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
// Made up, since the maker does not publish one.
const GOOGLE_CLIENT = '123456789012-0labexample0labexample0labexampl.apps.googleusercontent.com';
export const SETTINGS = 'https://app.hubspot.com/settings/12345/user-preferences/email';

const RETURN = {
  microsoft: 'https://app.hubspot.com/oauthor/v1/office365/verify',
  google: 'https://app.hubspot.com/oauthor/v1/google/verify',
};
const SCOPE =
  'https://graph.microsoft.com/Mail.ReadWrite https://graph.microsoft.com/Mail.Send https://graph.microsoft.com/Calendars.Read https://graph.microsoft.com/Calendars.ReadWrite https://graph.microsoft.com/User.Read offline_access openid email profile';

/** Tenants that grant consent; the return address of the second redirects. */
export const TENANT = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
export const MOVED_TENANT = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c32';

const address = (base: string, query: Record<string, string>) => `${base}?${new URLSearchParams(query)}`;

/** Returns the flow with this `state` or `ctx`. */
export function flowOf(state: string | null | undefined): Flow | undefined {
  return FLOWS.find((flow) => flow.id === state);
}

/** Returns the first address of a flow. */
export function startOf(flow: Flow): string {
  if (flow.site === 'google') {
    return address('https://accounts.google.com/o/oauth2/v2/auth', {
      client_id: GOOGLE_CLIENT,
      redirect_uri: RETURN.google,
      response_type: 'code',
      scope: 'https://mail.google.com/ https://www.googleapis.com/auth/calendar',
      access_type: 'offline',
      state: flow.id,
    });
  }
  if (flow.site === 'admin') {
    const tenant = flow.answers === 302 ? MOVED_TENANT : TENANT;
    return address(`https://login.microsoftonline.com/${tenant}/v2.0/adminconsent`, {
      client_id: MICROSOFT_CLIENT,
      scope: SCOPE,
      redirect_uri: RETURN.microsoft,
      state: '12345',
    });
  }
  return address('https://login.microsoftonline.com/common/oauth2/v2.0/authorize', {
    client_id: MICROSOFT_CLIENT,
    redirect_uri: RETURN.microsoft,
    response_type: 'code',
    scope: SCOPE,
    prompt: 'select_account',
    state: flow.id,
  });
}

/** Returns the addresses of the buttons in the CRM's settings: of the requested flow, else of the usual ones. */
export function connectButtons(requested: string | null): Record<string, string> {
  const flow = flowOf(requested);
  const start = (site: Flow['site'], id: string) => {
    const chosen = flow?.site === site ? flow : flowOf(id);
    return chosen ? startOf(chosen) : '';
  };
  return {
    microsoft: start('microsoft', 'approval-popup'),
    microsoftTab: start('microsoft', 'approval-tab'),
    google: start('google', 'google-policy'),
    googleTab: start('google', 'google-tab'),
  };
}

/** Returns the app's return address for Microsoft or Google with these parameters. */
export function returnTo(site: Flow['site'], query: Record<string, string>): string {
  return address(site === 'google' ? RETURN.google : RETURN.microsoft, query);
}

/** Returns the addresses of a screen's buttons in a flow; `lab` is the flow of a screen opened by itself. */
export function screenButtons(
  state: string,
  site: Flow['site'] = 'microsoft',
): { back: string; accept: string } {
  return {
    back: returnTo(site, {
      error: 'access_denied',
      ...(site === 'google' ? {} : { error_subcode: 'cancel' }),
      state,
    }),
    accept: returnTo(site, { code: 'lab', state }),
  };
}

/** Returns the addresses of the buttons on the admin consent page. */
export function adminConsentButtons(tenant: string, state: string): { back: string; accept: string } {
  const granted = tenant === MOVED_TENANT ? MOVED_TENANT : TENANT;
  return {
    back: returnTo('admin', {
      admin_consent: 'True',
      error: 'consent_required',
      error_description: 'AADSTS65004: consent was declined',
      state,
    }),
    accept: address(`https://login.microsoftonline.com/${granted}/Consent/Set`, { state }),
  };
}

/** Returns the address to which Microsoft redirects after admin consent. */
export function adminConsentReturn(tenant: string, state: string): string {
  return returnTo('admin', { admin_consent: 'True', tenant, scope: SCOPE, state });
}
