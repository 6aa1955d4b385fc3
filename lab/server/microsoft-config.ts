/**
 * Common part of `$Config` in Microsoft's documents. It includes words that mean nothing on a healthy page but would
 * mislead a text search: a failed silent sign-on and the parameters of the Cancel button.
 */
const COMMON = {
  correlationId: '7c2d7e0b-3d7f-4a52-9c1f-2f6d8a4b9e11',
  sessionId: '2f1c7f52-6d0e-4a7b-9a5e-5b1f0c9d3e00',
  locale: { mkt: 'en-US', lcid: 1033 },
  serverDetails: {
    slc: 'ProdSlices',
    dc: 'WEULR1',
    ri: 'AM2XXXX',
    ver: { v: [2, 1, 22000, 4] },
    rt: '2026-11-23T09:14:52',
    et: 21,
  },
  staticTenantBranding: [
    { Locale: 0, CustomizationFiles: { strings: { adminConsent: '', attributeCollection: '' } } },
  ],
  desktopSsoConfig: {
    isEdgeAnaheimAllowed: true,
    redirectUri:
      'https://app.hubspot.com/oauthor/v1/office365/verify?error=interaction_required&error_description=Seamless+single+sign+on+failed+for+the+user',
    redirectDssoErrorPostParams: {
      error: 'interaction_required',
      error_description: 'Seamless single sign on failed for the user',
    },
  },
  urlCancel:
    'https://app.hubspot.com/oauthor/v1/office365/verify?error=access_denied&error_subcode=cancel&state=lab',
};

const SIGN_IN = {
  hpgid: 1104,
  sErrorCode: '50058',
  arrValErrs: ['50058'],
  sErrTxt: '',
  oCancelPostParams: { error: 'access_denied', error_subcode: 'cancel', state: 'lab', canary: 'lab' },
  urlPost: '/common/login',
  arrSessions: [],
};

/** Further keys by kind of page; a healthy sign-in page has error 50058. */
const BY_PAGE_ID: Record<string, object> = {
  ConvergedSignIn: SIGN_IN,
  ConvergedTFA: {
    hpgid: 1114,
    sErrorCode: '',
    arrUserProofs: [{ authMethodId: 'PhoneAppNotification', isDefault: true }],
  },
  KmsiInterrupt: { hpgid: 1115, sErrorCode: '50140', urlPost: '/kmsi' },
  ConvergedProofUpRedirect: { hpgid: 1121, sErrorCode: '50203', iRemainingDaysToSkipMfaRegistration: 13 },
};

/** Returns `$Config` for a kind of page, with a screen's own keys on top. */
export function microsoftConfig(
  pageId: string | undefined,
  own: Record<string, unknown>,
): Record<string, unknown> {
  return { ...COMMON, ...(pageId ? { pgid: pageId, ...BY_PAGE_ID[pageId] } : {}), ...own };
}

/** Formats JSON for an inline script, with escapes for `<`, `>`, `&` and `'`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&'\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Formats a JavaScript literal with bare keys and single quotes, as login.live.com does. */
export function scriptLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(scriptLiteral).join(',')}]`;
  if (value && typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, part]) => `${key}:${scriptLiteral(part)}`)
      .join(',')}}`;
  }
  if (typeof value !== 'string') return scriptJson(value);
  return `'${scriptJson(value).slice(1, -1).replaceAll('\\"', '"')}'`;
}
