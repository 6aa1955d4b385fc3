import { render } from 'preact';
import { trustedOnly } from '../../components/trusted-only';
import { Masthead } from '../shared/masthead';
import { speakOn } from '../shared/prepare';
import { Apps } from './apps';
import { loadState, onOtherState, type State } from './model';
import { Policy } from './policy';
import { LanguageSection, MailboxSection, OrganizationSection, SitesSection } from './sections';

function Options({ state }: { state: State }) {
  const words = state.language.texts.options;
  return (
    <>
      <Masthead words={words} />
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
    </>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#options');
  if (!root) return;
  trustedOnly(root);
  let newest = 0;
  const draw = async () => {
    const turn = ++newest;
    const state = await loadState();
    // What was asked for later and has come before is newer.
    if (turn !== newest) return;
    speakOn(state.language, state.language.texts.options.title);
    render(<Options state={state} />, root);
  };
  onOtherState(() => void draw());
  await draw();
}

void start();
