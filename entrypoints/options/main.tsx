import { render } from 'preact';
import { trustedOnly } from '../../components/trusted-only';
import { Imprint } from '../shared/imprint';
import { Masthead } from '../shared/masthead';
import { setLanguageAndTitle } from '../shared/prepare';
import { Apps } from './apps';
import { loadState, type OptionsState, onStateChanged } from './model';
import { Policy } from './policy';
import { LanguageSection, MailboxSection, OrganizationSection, SitesSection } from './sections';

interface Props {
  state: OptionsState;
  /** Whether the last change could not be saved. */
  failed: boolean;
}

function Options({ state, failed }: Props) {
  const t = state.language.texts.options;
  return (
    <>
      <Masthead title={t.title} intro={t.intro} />
      <p class="failed" role="alert">
        {failed && t.saveFailed}
      </p>
      <Policy state={state} />
      <LanguageSection state={state} />
      <OrganizationSection state={state} />
      <Apps state={state} />
      <MailboxSection state={state} />
      <SitesSection state={state} />
      <p>
        <a class="text-button" href="about.html">
          {state.language.texts.about.title}
        </a>
      </p>
      <Imprint bundle={state.language} />
    </>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#options');
  if (!root) return;
  trustedOnly(root);
  let latest = 0;
  let failed = false;
  const draw = async () => {
    const request = ++latest;
    const state = await loadState();
    // A newer call may have finished first.
    if (request !== latest) return;
    setLanguageAndTitle(state.language, state.language.texts.options.title);
    render(<Options state={state} failed={failed} />, root);
  };
  onStateChanged(() => {
    failed = false;
    void draw();
  });
  // The fields do not handle errors themselves; a write that fails, e.g. on a full disk, must not go unnoticed.
  addEventListener('unhandledrejection', () => {
    failed = true;
    void draw();
  });
  await draw();
}

void start();
