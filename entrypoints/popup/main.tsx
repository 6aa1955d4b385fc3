import { render } from 'preact';
import { useState } from 'preact/hooks';
import { loadOwnChoices, loadOwnLanguage, prepare } from '../shared/own-page';
import { Access } from './access';
import { AdminLink } from './admin-link';
import { LookUp } from './look-up';
import { Mailbox } from './mailbox';
import { type Choices, type Language, openOptions, readThisPage, type ThisPage } from './model';
import { Gear } from './picture';
import { Tabs } from './tabs';
import { ThisPageView } from './this-page';

interface Props {
  language: Language;
  messageLanguage: Language;
  choices: Choices;
  page: ThisPage;
}

function Popup({ language, messageLanguage, choices, page }: Props) {
  const words = language.texts.popup;
  const [current, choose] = useState('this-page');
  const [given, give] = useState({ tenant: choices.tenant, times: 0 });
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
      panel: (
        <>
          <Access language={language} />
          <ThisPageView language={language} choices={choices} page={page} goLookUp={goLookUp} />
        </>
      ),
    },
    {
      id: 'look-up',
      label: words.lookUp,
      panel: <LookUp language={language} messageLanguage={messageLanguage} choices={choices} />,
    },
    {
      id: 'admin-link',
      label: words.adminLink,
      panel: <AdminLink key={given.times} language={language} choices={choices} tenant={given.tenant} />,
    },
    ...(mailboxTab(choices)
      ? [
          {
            id: 'mailbox',
            label: words.mailbox,
            panel: (
              <Mailbox
                language={language}
                onTenant={goAdminLink}
                networkChecks={choices.networkChecks}
                resolver={choices.resolver}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <h1 class="unseen">{language.texts.hint.name}</h1>
      <Tabs label={words.tabs} tabs={tabs} current={current} choose={choose} />
      <footer class="ends">
        <button type="button" class="text-button" onClick={openOptions}>
          <Gear />
          {words.options}
        </button>
      </footer>
    </>
  );
}

/** What the person chose, and the languages that follow from it. */
async function loadOwn(): Promise<Omit<Props, 'page'>> {
  const choices = await loadOwnChoices();
  const [language, messageLanguage] = await Promise.all([
    loadOwnLanguage(choices.language),
    loadOwnLanguage(choices.messageLanguage || choices.language),
  ]);
  return { choices, language, messageLanguage };
}

/** Who switched the check off knows it; whose organisation did is told so in its place. */
function mailboxTab({ networkChecks, managed }: Choices): boolean {
  return networkChecks || managed.has('networkChecks');
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#popup');
  if (!root) return;
  // Without an answer from the background the other tabs still help.
  const unknown = (): ThisPage => ({ state: 'unwatched' });
  const [{ choices, language, messageLanguage }, page] = await Promise.all([
    loadOwn(),
    readThisPage().catch(unknown),
  ]);
  prepare(root, language, language.texts.hint.name);
  render(<Popup language={language} messageLanguage={messageLanguage} choices={choices} page={page} />, root);
}

void start();
