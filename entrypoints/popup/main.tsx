import { render } from 'preact';
import { useState } from 'preact/hooks';
import { trustedOnly } from '../../components/trusted-only';
import { AdminLink } from './admin-link';
import { LookUp } from './look-up';
import {
  type Choices,
  type Language,
  loadOwnChoices,
  loadOwnLanguage,
  readThisPage,
  type ThisPage,
} from './model';
import { Tabs } from './tabs';
import { ThisPageView } from './this-page';

interface Props {
  language: Language;
  choices: Choices;
  page: ThisPage;
}

function Popup({ language, choices, page }: Props) {
  const words = language.texts.popup;
  const [current, choose] = useState('this-page');
  const goLookUp = () => {
    choose('look-up');
    // The field is there once the tab has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#look-up-text')?.focus());
  };
  const tabs = [
    {
      id: 'this-page',
      label: words.thisPage,
      panel: <ThisPageView language={language} page={page} goLookUp={goLookUp} />,
    },
    { id: 'look-up', label: words.lookUp, panel: <LookUp language={language} apps={choices.apps} /> },
    { id: 'admin-link', label: words.adminLink, panel: <AdminLink language={language} choices={choices} /> },
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
  const [choices, page] = await Promise.all([loadOwnChoices(), readThisPage().catch(unknown)]);
  const language = await loadOwnLanguage(choices);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.dir;
  render(<Popup language={language} choices={choices} page={page} />, root);
}

void start();
