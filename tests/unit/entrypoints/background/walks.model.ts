import * as pages from './pages';

/**
 * A simple model of what must be remembered of sign-ins: a tab has one attempt at a time, an attempt belongs to one app,
 * and only that app's own pages learn of it.
 */

/** Time after which a tab's memory is deleted, in milliseconds. */
const MAX_AGE_MS = 15 * 60_000;

export type AppName = 'hubspot' | 'meetergo' | 'stranger';

export const CLIENTS: Record<AppName, string> = {
  hubspot: pages.HUBSPOT,
  meetergo: pages.MEETERGO,
  stranger: pages.STRANGER,
};

interface Attempt {
  app: AppName;
  tenant: string | undefined;
  host: string;
  consent: boolean;
  approval: boolean;
  stop: string | undefined;
  /** Whether another app has started a sign-in in the tab since. */
  left: boolean;
  /** The document in which the person came back to the CRM. */
  back: string | undefined;
  time: number;
}

interface Grant {
  app: AppName;
  tenant: string | undefined;
}

interface TabModel {
  opener: number | undefined;
  /** Whether the CRM has been in this tab. */
  crm: boolean;
  attempt: Attempt | undefined;
  grant: Grant | undefined;
  heard: number;
}

/** What a hint must say. */
export interface Expected {
  rule: string;
  /** The app that the hint names; an unknown app has no name. */
  names: AppName | 'nobody';
  /** Host and tenant of the approval link; left out where they do not depend on the memory. */
  link?: { host: string; tenant: string } | undefined;
  stillAsks?: boolean;
}

export class Model {
  private tabs = new Map<number, TabModel>();
  constructor(private now: () => number) {}

  open(tab: number, opener: number | undefined): void {
    const fresh = { crm: false, attempt: undefined, grant: undefined, heard: this.now() };
    this.tabs.set(tab, { ...fresh, opener });
  }

  request(tab: number, app: AppName, tenant: string | undefined, host: string, consent: boolean): undefined {
    const at = this.hear(tab);
    const fresh = { approval: false, stop: undefined, left: false, back: undefined, time: this.now() };
    at.attempt = { app, tenant, host, consent, ...fresh };
    if (at.grant?.app !== app) at.grant = undefined;
    this.tellOpener(at);
  }

  saml(tab: number): undefined {
    const at = this.hear(tab);
    if (at.attempt) at.attempt = { ...at.attempt, left: true };
  }

  /** An error page that names no app. */
  error(tab: number, host: string, rule: string): Expected {
    const at = this.hear(tab);
    const own = at.attempt && !at.attempt.left && at.attempt.host === host ? at.attempt : undefined;
    const approval = rule === 'microsoft/admin-approval-required';
    const { grant } = at;
    const same = !grant?.tenant || !own?.tenant || grant.tenant === own.tenant;
    const known = own && own.app !== 'stranger' ? own : undefined;
    const expected: Expected = {
      rule,
      names: known?.app ?? 'nobody',
      ...(approval ? { link: known && { host, tenant: known.tenant ?? 'organizations' } } : {}),
      stillAsks: approval && own !== undefined && grant?.app === own.app && same,
    };
    if (own) {
      const noted = {
        ...own,
        approval: own.approval || approval,
        stop: rule,
        back: undefined,
        time: this.now(),
      };
      at.attempt = noted;
      if (grant?.app !== own.app) at.grant = undefined;
      this.tellOpener(at);
    }
    return expected;
  }

  /** A consent page that the person can accept. */
  acceptable(tab: number, host: string): undefined {
    const at = this.hear(tab);
    const own = at.attempt && !at.attempt.left && at.attempt.host === host ? at.attempt : undefined;
    if (!own) return;
    at.attempt = { ...own, approval: false, stop: undefined, back: undefined, time: this.now() };
    this.tellOpener(at);
  }

  settings(tab: number, document: string): Expected | undefined {
    const at = this.back(tab, document);
    if (at.attempt) at.attempt = { ...at.attempt, back: document };
    const { attempt } = at;
    if (attempt?.approval)
      return {
        rule: 'microsoft/admin-approval-required',
        names: 'hubspot',
        link: { host: attempt.host, tenant: attempt.tenant ?? 'organizations' },
      };
    return attempt?.consent ? { rule: 'microsoft/consent-granted', names: 'hubspot' } : undefined;
  }

  record(tab: number, document: string): undefined {
    this.settings(tab, document);
  }

  declined(tab: number, document: string): Expected {
    const { attempt } = this.back(tab, document);
    if (!attempt?.approval) return { rule: 'microsoft/consent-declined', names: 'hubspot' };
    const link = { host: attempt.host, tenant: attempt.tenant ?? 'organizations' };
    return { rule: 'microsoft/admin-approval-required', names: 'hubspot', link };
  }

  consentRequired(tab: number, document: string): Expected {
    const rule = this.back(tab, document).attempt?.stop ?? 'hubspot/admin-consent';
    return { rule, names: 'hubspot' };
  }

  connected(tab: number, document: string): undefined {
    const at = this.back(tab, document);
    at.attempt = undefined;
    this.endAtOpener(at);
  }

  granted(tab: number, tenant: string | undefined, document: string): Expected {
    const at = this.back(tab, document, tenant);
    at.grant = { app: 'hubspot', tenant: tenant ?? at.attempt?.tenant };
    at.attempt = undefined;
    this.endAtOpener(at);
    return { rule: 'microsoft/consent-granted', names: 'hubspot' };
  }

  /** Returns the tab, after forgetting what is too old. */
  private hear(tab: number): TabModel {
    const at = this.tabs.get(tab);
    if (!at) throw new Error(`no tab ${tab}`);
    this.age(at);
    at.heard = this.now();
    return at;
  }

  private age(at: TabModel): void {
    if (this.now() - at.heard >= MAX_AGE_MS)
      Object.assign(at, { crm: false, attempt: undefined, grant: undefined });
    if (at.attempt && this.now() - at.attempt.time >= MAX_AGE_MS) at.attempt = undefined;
  }

  /** A page of the CRM; ends an attempt of another app. */
  private back(tab: number, document: string, tenant?: string): TabModel {
    const at = this.hear(tab);
    at.crm = true;
    const { attempt } = at;
    const other = tenant !== undefined && attempt?.tenant !== undefined && tenant !== attempt.tenant;
    const another = attempt?.back !== undefined && attempt.back !== document;
    if (attempt?.app !== 'hubspot' || other || another) at.attempt = undefined;
    if (at.grant?.app !== 'hubspot') at.grant = undefined;
    return at;
  }

  private openerOf({ opener }: TabModel): TabModel | undefined {
    const at = opener === undefined ? undefined : this.tabs.get(opener);
    if (at) this.age(at);
    return at?.crm ? at : undefined;
  }

  private tellOpener(at: TabModel): void {
    const opener = at.attempt?.app === 'hubspot' ? this.openerOf(at) : undefined;
    if (!opener) return;
    opener.attempt = at.attempt;
    if (at.grant) opener.grant = at.grant;
    opener.heard = this.now();
  }

  private endAtOpener(at: TabModel): void {
    const opener = this.openerOf(at);
    if (!opener) return;
    opener.attempt = undefined;
    if (at.grant) opener.grant = at.grant;
    opener.heard = this.now();
  }
}
