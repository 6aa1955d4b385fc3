import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { prepare } from '../shared/prepare';
import { type FirstView, openOptions, readFirstView } from './background-client';
import type { More } from './lazy';
import { Tabs } from './tabs';
import { Access } from './this-page/access';
import { Gear } from './this-page/picture';
import { ThisPageView } from './this-page/this-page';

interface Props {
  first: FirstView;
  /** Given where it was needed for the first view. */
  loaded: More | undefined;
}

function Popup({ first: { page, wording, mailbox }, loaded }: Props) {
  const words = wording.texts.popup;
  const [current, choose] = useState('this-page');
  const [more, setMore] = useState(loaded);
  const [found, setFound] = useState<{ tenant: string; times: number }>();
  // An effect waits until the answer has been painted.
  useEffect(() => void loadMore().then(setMore), []);
  const goLookUp = async () => {
    choose('look-up');
    await loadMore();
    // The field is there once the tab has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#look-up-text')?.focus());
  };
  const goAdminLink = (tenant: string) => {
    setFound((before) => ({ tenant, times: (before?.times ?? 0) + 1 }));
    choose('admin-link');
    setTimeout(() => document.querySelector<HTMLElement>('#tenant')?.focus());
  };
  const tabs = [
    {
      id: 'this-page',
      label: words.thisPage,
      panel: (
        <>
          <Access language={wording} />
          <ThisPageView language={wording} page={page} cases={more?.cases} goLookUp={goLookUp} />
        </>
      ),
    },
    { id: 'look-up', label: words.lookUp, panel: more?.lookUp },
    { id: 'admin-link', label: words.adminLink, panel: more?.adminLink(found) },
    ...(mailbox ? [{ id: 'mailbox', label: words.mailbox, panel: more?.mailbox(goAdminLink) }] : []),
  ];
  return (
    <>
      <h1 class="unseen">{wording.texts.hint.name}</h1>
      <Tabs label={words.tabs} tabs={tabs} current={current} choose={choose} />
      <footer class="ends">
        <a class="text-button" href="about.html" target="_blank" rel="noopener">
          {wording.texts.about.title}
        </a>
        <button type="button" class="text-button" onClick={openOptions}>
          <Gear />
          {words.options}
        </button>
      </footer>
    </>
  );
}

let loading: Promise<More> | undefined;

/** The other tabs and the open cases: most of the code, for which the first answer does not wait. */
function loadMore(): Promise<More> {
  loading ??= import('./lazy').then((code) => code.loadMore());
  return loading;
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#popup');
  if (!root) return;
  const answer = await readFirstView().catch(() => undefined);
  // Open cases stand above other things, so they are there from the start.
  const more = answer && !answer.cases ? undefined : await loadMore();
  const first = answer ?? more?.first;
  if (!first) return;
  prepare(root, first.wording, first.wording.texts.hint.name);
  render(<Popup first={first} loaded={more} />, root);
}

void start();
