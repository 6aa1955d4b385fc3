import type { Screen } from '../screens';
import {
  adminConsentButtons,
  adminConsentReturn,
  connectButtons,
  type Flow,
  flowOf,
  MOVED_TENANT,
  returnTo,
  SETTINGS,
  screenButtons,
  TENANT,
} from './flows';
import { HUBSPOT_HOSTS, LAB_HOST, MICROSOFT_HOSTS } from './hosts';
import { renderIndex } from './index-page';
import { type PlaceholderValues, renderPage } from './shells';

/** A request of the browser. */
export interface Request {
  method: string;
  url: URL;
  form: URLSearchParams;
  nonce: string;
}

/** An answer: a document, or a redirect. */
export type Answer =
  | { status: number; html: string; headers?: Record<string, string> }
  | { location: string };

/** Settings of the lab's organization. */
export interface Organization {
  /** Whether the app is limited to assigned people, to whom the lab's person does not belong. */
  assignmentRequired?: boolean;
}

/** Renders a screen with its placeholders filled in. */
type ShowScreen = (id: string, request: Request, values: PlaceholderValues) => Answer | undefined;

/**
 * Returns a function that answers the requests of flows, which have no screen with exactly their address. An admin
 * consent is remembered as long as the lab runs.
 */
export function makeRoutes(
  screens: readonly Screen[],
  { assignmentRequired = false }: Organization = {},
): (request: Request) => Answer | undefined {
  const granted = new Set<string>();
  const show: ShowScreen = (id, request, values) => {
    const screen = screens.find((one) => one.id === id);
    return screen && { status: 200, html: renderPage(screen, request.nonce, values) };
  };

  const microsoft = (request: Request): Answer | undefined => {
    const { pathname, searchParams } = request.url;
    const state = searchParams.get('state') ?? 'lab';
    if (/^\/[^/]+(\/v2\.0)?\/adminconsent$/.test(pathname)) {
      return show(
        'healthy/microsoft-admin-consent',
        request,
        adminConsentButtons(pathname.split('/')[1] ?? '', state),
      );
    }
    const [, accepted] = /^\/([^/]+)\/Consent\/Set$/.exec(pathname) ?? [];
    if (accepted) {
      granted.add(accepted);
      return { location: adminConsentReturn(accepted, state) };
    }
    if (/^\/[^/]+\/oauth2(\/v2\.0)?\/authorize$/.test(pathname)) {
      return show('healthy/microsoft-sign-in', request, { ...screenButtons(state), ctx: state });
    }
    if (request.method !== 'POST' || !/^\/[^/]+\/login$/.test(pathname)) return undefined;
    // The sign-in page posts its form, so the address of the answer has no parameters.
    const flow = flowOf(request.form.get('ctx'));
    if (flow?.untilGranted && granted.has(TENANT)) {
      if (assignmentRequired) return show('microsoft/user-not-assigned', request, screenButtons(flow.id));
      return { location: returnTo(flow.site, { code: 'lab', state: flow.id }) };
    }
    if (flow?.ends === 'return') return { location: returnTo(flow.site, { ...flow.back, state: flow.id }) };
    return show(
      flow?.ends ?? 'healthy/microsoft-permissions-requested',
      request,
      screenButtons(flow?.id ?? 'lab'),
    );
  };

  return (request) => {
    const { host, pathname } = request.url;
    if (MICROSOFT_HOSTS.includes(host)) return microsoft(request);
    if (host === 'accounts.google.com') return google(request, screens, show);
    if (HUBSPOT_HOSTS.includes(host)) return hubspot(request, show);
    if (host === LAB_HOST && pathname === '/')
      return { status: 200, html: renderIndex(screens, request.nonce) };
    return undefined;
  };
}

function google(request: Request, screens: readonly Screen[], show: ShowScreen): Answer | undefined {
  const { pathname, searchParams } = request.url;
  if (/^\/o\/oauth2\/(v2\/)?auth$/.test(pathname)) {
    const identifier = new URL(
      'https://accounts.google.com/v3/signin/identifier?flowName=GeneralOAuthFlow&service=lso&o2v=1',
    );
    for (const [name, value] of searchParams) identifier.searchParams.set(name, value);
    return { location: identifier.href };
  }
  if (request.method === 'POST' && pathname.startsWith('/v3/signin/')) {
    const ends = flowOf(request.form.get('ctx'))?.ends;
    const screen = screens.find((one) => one.id === (ends ?? 'healthy/google-consent'));
    return screen && { location: screen.url };
  }
  if (pathname !== '/v3/signin/identifier') return undefined;
  return show('healthy/google-identifier', request, { ctx: searchParams.get('state') ?? 'lab' });
}

function hubspot(request: Request, show: ShowScreen): Answer | undefined {
  const { pathname, searchParams } = request.url;
  if (/^\/oauthor\/v1\/\w+\/verify$/.test(pathname)) return appReturn(request);
  if (!/^\/settings\/(\d+\/)?user-preferences\/(email|calendar)$/.test(pathname)) return undefined;
  const page = searchParams.has('connected') ? 'hubspot-settings-connected' : 'hubspot-settings';
  return show(`healthy/${page}`, request, connectButtons(searchParams.get('flow')));
}

/** Answers at the app's return address: with a page, or with a redirect that loses the parameters. */
function appReturn(request: Request): Answer {
  const { searchParams } = request.url;
  const flow: Flow | undefined = flowOf(searchParams.get('state'));
  if (searchParams.has('code') && flow?.untilGranted) return { location: `${SETTINGS}?connected` };
  const moved =
    searchParams.has('code') || searchParams.get('tenant') === MOVED_TENANT || flow?.answers === 302;
  if (moved) return { location: SETTINGS };
  const page = {
    title: 'HubSpot',
    url: request.url.href,
    shell: 'hubspot' as const,
    lang: 'en',
    drawAfterMs: 60,
    fragment: `<p>Your inbox settings are being updated.</p><p><a href="${SETTINGS}">Go to your settings</a></p>`,
  };
  return { status: 200, html: renderPage(page, request.nonce) };
}
