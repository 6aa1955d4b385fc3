import { render } from 'preact';
import { trustedOnly } from '../../components/trusted-only';
import { Masthead } from '../shared/masthead';
import { speakOn } from '../shared/prepare';
import { Apps } from './apps';
import { loadState, type OptionsState, onStateChanged } from './model';
import { Policy } from './policy';
import { LanguageSection, MailboxSection, OrganizationSection, SitesSection } from './sections';

function Options({ state }: { state: OptionsState }) {
  const t = state.language.texts.options;
  return (
    <>
      <Masthead title={t.title} intro={t.intro} />
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
  let latest = 0;
  const draw = async () => {
    const request = ++latest;
    const state = await loadState();
    // A later request may have been answered first.
    if (request !== latest) return;
    speakOn(state.language, state.language.texts.options.title);
    render(<Options state={state} />, root);
  };
  onStateChanged(() => void draw());
  await draw();
}

void start();
