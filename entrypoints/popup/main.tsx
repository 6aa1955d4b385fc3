import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Logo } from '../../components/dom/logo';
import { DomMount } from '../../components/preact/dom-mount';
import { Imprint } from '../shared/imprint';
import { preparePage } from '../shared/prepare';
import { type FirstView, openOptions, readFirstView, type TextBundle } from './background-client';
import type { AdminLinkVisit, LazyViews } from './lazy';
import { Tabs } from './tabs';
import { Access } from './this-page/access';
import { Gear } from './this-page/picture';
import { ThisPageView } from './this-page/this-page';

interface Props {
  first: FirstView;
  /** The other views, where they have been loaded for the first view already. */
  loaded: LazyViews | undefined;
}

function Popup({ first: { page, wording, mailbox }, loaded }: Props) {
  const t = wording.texts.popup;
  const [current, setCurrent] = useState('this-page');
  const [lazy, setLazy] = useState(loaded);
  const [visit, setVisit] = useState<AdminLinkVisit>();
  // In an effect, so that the first view is painted before.
  useEffect(() => void loadLazyViews().then(setLazy), []);
  const goLookUp = async () => {
    setCurrent('look-up');
    await loadLazyViews();
    focusSoon('#look-up-text');
  };
  const goAdminLink = (tenant?: string) => {
    setVisit((before) => ({ ...(tenant ? { tenant } : {}), count: (before?.count ?? 0) + 1 }));
    setCurrent('admin-link');
    focusSoon(tenant ? '#tenant' : '#app');
  };
  const tabs = [
    {
      id: 'this-page',
      label: t.thisPage,
      panel: (
        <>
          <Access bundle={wording} />
          <ThisPageView bundle={wording} page={page} cases={lazy?.cases} goLookUp={goLookUp} />
        </>
      ),
    },
    { id: 'look-up', label: t.lookUp, panel: lazy?.lookUp(() => goAdminLink()) },
    { id: 'admin-link', label: t.adminLink, panel: lazy?.adminLink(visit) },
    ...(mailbox ? [{ id: 'mailbox', label: t.mailbox, panel: lazy?.mailbox(goAdminLink) }] : []),
  ];
  return (
    <>
      <header class="speaker">
        <DomMount of={[]} draw={Logo} />
        <h1>{wording.texts.hint.name}</h1>
      </header>
      <Tabs label={t.tabs} tabs={tabs} current={current} choose={setCurrent} />
      <Foot bundle={wording} rule={page.state === 'advice' ? page.advice[0]?.rule : undefined} />
    </>
  );
}

function Foot({ bundle, rule }: { bundle: TextBundle; rule: string | undefined }) {
  return (
    <footer class="ends">
      <a class="text-button" href="about.html" target="_blank" rel="noopener">
        {bundle.texts.about.title}
      </a>
      <button type="button" class="text-button" onClick={openOptions}>
        <Gear />
        {bundle.texts.popup.options}
      </button>
      <Imprint bundle={bundle} rule={rule} />
    </footer>
  );
}

/** Focuses an element once its tab has been drawn. */
function focusSoon(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus());
}

let loading: Promise<LazyViews> | undefined;

/** Loads the other tabs and the open cases once; they are most of the code. */
function loadLazyViews(): Promise<LazyViews> {
  loading ??= import('./lazy').then(({ loadViews }) => loadViews());
  return loading;
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#popup');
  if (!root) return;
  const answer = await readFirstView();
  // Open cases are drawn above other parts, so they must be there from the start.
  const loaded = answer && !answer.cases ? undefined : await loadLazyViews();
  const first = answer ?? loaded?.first;
  if (!first) return;
  preparePage(root, first.wording, first.wording.texts.hint.name);
  render(<Popup first={first} loaded={loaded} />, root);
}

void start();
