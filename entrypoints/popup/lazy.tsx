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

/** What the first answer need not wait for: the views that bring all rules, texts and schemas along. */
export interface More {
  /** What to draw at first where the background does not say it: the other tabs still help. */
  first: FirstView;
  cases(current: ProblemSnapshot | undefined): ComponentChildren;
  lookUp(goAdminLink: () => void): ComponentChildren;
  /** Without a tenant that was found, the organization is the one in the settings. */
  adminLink(found: { tenant?: string; times: number } | undefined): ComponentChildren;
  mailbox(onTenant: (tenant: string) => void): ComponentChildren;
}

/** Loads the settings, and the languages that follow from them. */
export async function loadMore(): Promise<More> {
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
    adminLink: (found) => (
      <AdminLink
        key={found?.times}
        language={language}
        settings={settings}
        tenant={found?.tenant ?? settings.tenant}
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
