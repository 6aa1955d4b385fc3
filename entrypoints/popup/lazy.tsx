import type { ComponentChildren } from 'preact';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import type { FirstView } from '../shared/protocol';
import { AdminLink } from './admin-link/admin-link';
import { Cases } from './cases/cases';
import { LookUp } from './look-up/look-up';
import { Mailbox } from './mailbox/mailbox';
import { offersMailbox } from './model';

/** What the first answer need not wait for: the views that bring all rules, texts and schemas along. */
export interface More {
  /** What to draw at first where the background does not say it: the other tabs still help. */
  first: FirstView;
  cases: ComponentChildren;
  lookUp: ComponentChildren;
  /** Where nothing was found for a person, the tenant is the one they chose. */
  adminLink(found: { tenant: string; times: number } | undefined): ComponentChildren;
  mailbox(onTenant: (tenant: string) => void): ComponentChildren;
}

/** Reads what the person chose, and the languages that follow from it. */
export async function loadMore(): Promise<More> {
  const choices = await loadPageSettings();
  const [language, messageLanguage] = await Promise.all([
    loadPageLanguage(choices.language),
    loadPageLanguage(choices.messageLanguage || choices.language),
  ]);
  return {
    first: { page: { state: 'unwatched' }, wording: language, mailbox: offersMailbox(choices), cases: true },
    cases: <Cases language={language} choices={choices} />,
    lookUp: <LookUp language={language} messageLanguage={messageLanguage} choices={choices} />,
    adminLink: (found) => (
      <AdminLink
        key={found?.times}
        language={language}
        choices={choices}
        tenant={found?.tenant ?? choices.tenant}
      />
    ),
    mailbox: (onTenant) => (
      <Mailbox
        language={language}
        onTenant={onTenant}
        networkChecks={choices.networkChecks}
        resolver={choices.resolver}
      />
    ),
  };
}
