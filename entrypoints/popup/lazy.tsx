import type { ComponentChildren } from 'preact';
import type { ProblemSnapshot } from '../../lib/advice/cases';
import { offersMailbox } from '../../lib/settings/effective';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import type { FirstView } from '../shared/protocol';
import { AdminLink } from './admin-link/admin-link';
import { Cases } from './cases/cases';
import { LookUp } from './look-up/look-up';
import { Mailbox } from './mailbox/mailbox';
import { Card } from './this-page/card';

/** The views that load all rules, texts and schemas, so that the first view does not wait for them. */
export interface LazyViews {
  /** The first view where the background does not answer; the other tabs still work then. */
  first: FirstView;
  cases(current: ProblemSnapshot | undefined): ComponentChildren;
  lookUp(goAdminLink: () => void): ComponentChildren;
  /** Draws the tab; each new `visit` starts it anew, for its tenant or else the organization in the settings. */
  adminLink(visit: AdminLinkVisit | undefined): ComponentChildren;
  mailbox(onTenant: (tenant: string) => void): ComponentChildren;
}

/** A link from elsewhere in the toolbar window that led to the tab "Admin link". */
export interface AdminLinkVisit {
  /** The tenant that was found there. */
  tenant?: string;
  /** How many visits there have been; tells one from the next. */
  count: number;
}

/** Loads the settings and languages, and returns the views. */
export async function loadViews(): Promise<LazyViews> {
  const settings = await loadPageSettings();
  const [language, messageLanguage] = await Promise.all([
    loadPageLanguage(settings.language),
    loadPageLanguage(settings.messageLanguage || settings.language),
  ]);
  return {
    first: { page: { state: 'unwatched' }, wording: language, mailbox: offersMailbox(settings), cases: true },
    cases: (current) => <Cases language={language} settings={settings} current={current} />,
    lookUp: (goAdminLink) => (
      <LookUp
        language={language}
        messageLanguage={messageLanguage}
        settings={settings}
        card={({ advice, draft }) => <Card advice={advice} draft={draft} />}
        goAdminLink={goAdminLink}
        asksApp
      />
    ),
    adminLink: (visit) => (
      <AdminLink
        key={visit?.count}
        language={language}
        settings={settings}
        tenant={visit?.tenant ?? settings.tenant}
      />
    ),
    mailbox: (onTenant) => (
      <Mailbox
        language={language}
        onTenant={onTenant}
        networkChecks={settings.networkChecks}
        resolver={settings.resolver}
      />
    ),
  };
}
