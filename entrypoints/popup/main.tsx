import { render } from 'preact';
import { useState } from 'preact/hooks';
import { trustedOnly } from '../../components/trusted-only';
import { AdminLink } from './admin-link';
import { LookUp } from './look-up';
import { Mailbox } from './mailbox';
import { NETWORK_DEFAULTS } from './mailbox-model';
import { type Language, loadOwnLanguage, readThisPage, type ThisPage } from './model';
import { Tabs } from './tabs';
import { ThisPageView } from './this-page';

function Popup({ language, page }: { language: Language; page: ThisPage }) {
  const words = language.texts.popup;
  const [current, choose] = useState('this-page');
  const [given, give] = useState({ tenant: '', times: 0 });
  const goLookUp = () => {
    choose('look-up');
    // The field is there once the tab has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#look-up-text')?.focus());
  };
  const goAdminLink = (found: string) => {
    give(({ times }) => ({ tenant: found, times: times + 1 }));
    choose('admin-link');
    setTimeout(() => document.querySelector<HTMLElement>('#tenant')?.focus());
  };
  const tabs = [
    {
      id: 'this-page',
      label: words.thisPage,
      panel: <ThisPageView language={language} page={page} goLookUp={goLookUp} />,
    },
    { id: 'look-up', label: words.lookUp, panel: <LookUp language={language} /> },
    {
      id: 'admin-link',
      label: words.adminLink,
      panel: <AdminLink key={given.times} language={language} tenant={given.tenant} />,
    },
    {
      id: 'mailbox',
      label: words.mailbox,
      panel: <Mailbox language={language} onTenant={goAdminLink} {...NETWORK_DEFAULTS} />,
    },
  ];
  return (
    <>
      <h1 class="unseen">{language.texts.hint.name}</h1>
      <Tabs label={words.tabs} tabs={tabs} current={current} choose={choose} />
    </>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#popup');
  if (!root) return;
  trustedOnly(root);
  // Without an answer from the background the other tabs still help.
  const unknown = (): ThisPage => ({ state: 'unwatched' });
  const [language, page] = await Promise.all([loadOwnLanguage(), readThisPage().catch(unknown)]);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.dir;
  render(<Popup language={language} page={page} />, root);
}

void start();
