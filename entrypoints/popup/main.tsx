import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../../components/dom/logo';
import { DomMount } from '../../components/preact/dom-mount';
import { Imprint } from '../shared/imprint';
import { preparePage } from '../shared/prepare';
import { type FirstView, openOptions, readFirstView, type TextBundle } from './background-client';
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
  const t = wording.texts.popup;
  const [current, setCurrent] = useState('this-page');
  const [more, setMore] = useState(loaded);
  const [found, setFound] = useState<{ tenant?: string; times: number }>();
  // An effect waits until the answer has been painted.
  useEffect(() => void loadMore().then(setMore), []);
  const goLookUp = async () => {
    setCurrent('look-up');
    await loadMore();
    focusSoon('#look-up-text');
  };
  const goAdminLink = (tenant?: string) => {
    setFound((before) => ({ ...(tenant ? { tenant } : {}), times: (before?.times ?? 0) + 1 }));
    setCurrent('admin-link');
    focusSoon(tenant ? '#tenant' : '#app');
  };
  const tabs = [
    {
      id: 'this-page',
      label: t.thisPage,
      panel: (
        <>
          <Access language={wording} />
          <ThisPageView language={wording} page={page} cases={more?.cases} goLookUp={goLookUp} />
        </>
      ),
    },
    { id: 'look-up', label: t.lookUp, panel: more?.lookUp(() => goAdminLink()) },
    { id: 'admin-link', label: t.adminLink, panel: more?.adminLink(found) },
    ...(mailbox ? [{ id: 'mailbox', label: t.mailbox, panel: more?.mailbox(goAdminLink) }] : []),
  ];
  return (
    <>
      <header class="speaker">
        <DomMount of={[]} draw={Logo} />
        <h1>{wording.texts.hint.name}</h1>
      </header>
      <Tabs label={t.tabs} tabs={tabs} current={current} choose={setCurrent} />
      <Foot language={wording} rule={page.state === 'advice' ? page.advice[0]?.rule : undefined} />
    </>
  );
}

function Foot({ language, rule }: { language: TextBundle; rule: string | undefined }) {
  return (
    <footer class="ends">
      <a class="text-button" href="about.html" target="_blank" rel="noopener">
        {language.texts.about.title}
      </a>
      <button type="button" class="text-button" onClick={openOptions}>
        <Gear />
        {language.texts.popup.options}
      </button>
      <Imprint language={language} rule={rule} />
    </footer>
  );
}

/** Focuses an element that is there once its tab has been drawn. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
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
  const answer = await readFirstView();
  // Open cases stand above other things, so they are there from the start.
  const more = answer && !answer.cases ? undefined : await loadMore();
  const first = answer ?? more?.first;
  if (!first) return;
  preparePage(root, first.wording, first.wording.texts.hint.name);
  render(<Popup first={first} loaded={more} />, root);
}

void start();
