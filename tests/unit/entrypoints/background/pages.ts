import type { Evidence, Facts, ScannedPage } from '../../../../lib/evidence/evidence';

/** Sample pages with their evidence. */

export const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
export const MEETERGO = 'ca903c3f-d495-4e82-9296-78fa315043b0';
export const STRANGER = '0a1b2c3d-1111-4222-8333-444455556666';
export const TENANT_A = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c20';
export const TENANT_B = '3f2b8c1e-7d4a-4c9e-9b51-0d6e2a7f8c32';
export const WORLD = 'login.microsoftonline.com';
export const GOVERNMENT = 'login.microsoftonline.us';
const RETURN = 'https://app.hubspot.com/oauthor/v1/office365/verify';

/** A page: its address and its evidence. */
export interface Page {
  url: string;
  evidence: Evidence;
  /** Set where triage has passed the page over, so that only its address is sent. */
  passed?: true;
}

/** Returns what the content script of a page sends. */
export function seen({ url, evidence: { tokens, facts } }: Page): ScannedPage {
  return { address: url, tokens, facts };
}

function microsoft(path: string, tokens: string[], facts: Facts, host: string): Page {
  return { url: `https://${host}${path}`, evidence: { site: 'microsoft', host, tokens, facts } };
}

function hubspot(url: string, tokens: string[], facts: Facts = {}): Page {
  return { url, evidence: { site: 'hubspot', host: 'app.hubspot.com', tokens, facts } };
}

export function request(clientId: string, facts: Facts = {}, host = WORLD): Page {
  return microsoft('/common/oauth2/v2.0/authorize', ['path:authorize'], { clientId, ...facts }, host);
}

export function consentRequest(clientId: string, facts: Facts = {}, host = WORLD): Page {
  return microsoft('/organizations/v2.0/adminconsent', ['path:adminconsent'], { clientId, ...facts }, host);
}

/** The screen "Need admin approval", which does not name the app. */
export function approvalScreen(host = WORLD, facts: Facts = {}): Page {
  return microsoft(
    '/common/reprocess',
    ['code:AADSTS90094', 'page:ConvergedConsent', 'dom:no-accept'],
    facts,
    host,
  );
}

/** An error page of Conditional Access, which does not name the app. */
export function blocked(host = WORLD, facts: Facts = {}): Page {
  return microsoft('/common/login', ['code:AADSTS53003', 'page:ConvergedError'], facts, host);
}

/** A consent page that can be accepted. */
export function acceptable(host = WORLD): Page {
  return microsoft('/common/reprocess', ['page:ConvergedConsent', 'dom:accept'], {}, host);
}

/** A sign-in of another app by SAML. */
export function saml(host = WORLD): Page {
  return microsoft('/contoso.com/saml2', ['path:other-request'], {}, host);
}

export function settings(): Page {
  return hubspot('https://app.hubspot.com/settings/12345/user-preferences/email', ['path:connect']);
}

/** A page of the CRM that yields no tokens. */
export function record(): Page {
  return hubspot('https://app.hubspot.com/contacts/123', []);
}

export function declined(): Page {
  const tokens = ['param:error=access_denied', 'param:error', 'param:error_subcode=cancel'];
  return hubspot(`${RETURN}?error=access_denied`, ['path:return-microsoft', ...tokens]);
}

/** The CRM's own error for a sign-in that Microsoft has stopped. */
export function consentRequired(): Page {
  const tokens = ['param:error=consent_required', 'param:error'];
  return hubspot(`${RETURN}?error=consent_required`, ['path:return-microsoft', ...tokens]);
}

export function connected(): Page {
  return hubspot(`${RETURN}?code=1`, ['path:return-microsoft', 'param:code']);
}

export function granted(tenant?: string): Page {
  const tokens = ['path:return-microsoft', 'param:admin_consent=true'];
  return hubspot(`${RETURN}?admin_consent=true`, tokens, tenant ? { tenant } : {});
}
