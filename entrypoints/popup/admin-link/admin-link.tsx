import { useState } from 'preact/hooks';
import { LinkCheck } from './check';
import { LinkMake } from './make';
import { type EffectiveSettings, type Language, linkableApps } from './model';

type Part = 'make' | 'check';

interface Props {
  language: Language;
  choices: EffectiveSettings;
  /** What stands in the field at first: a tenant found elsewhere, or nothing. */
  tenant: string;
}

/** Makes admin consent links, and reads those that somebody sent. */
export function AdminLink({ language, choices, tenant }: Props) {
  const { link: words } = language.texts;
  const [part, setPart] = useState<Part>('make');
  const [appId, setAppId] = useState(linkableApps(choices.apps)[0]?.[0] ?? '');
  const makeFor = (id: string) => {
    setAppId(id);
    setPart('make');
    // The field is there once the part has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#app')?.focus());
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no set of form fields. */}
      <div class="parts-of-tab" role="group" aria-label={words.part}>
        {(['make', 'check'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={part === id} onClick={() => setPart(id)}>
            {words[id]}
          </button>
        ))}
      </div>
      <div hidden={part !== 'make'}>
        <LinkMake language={language} choices={choices} tenant={tenant} appId={appId} chooseApp={setAppId} />
      </div>
      <div hidden={part !== 'check'}>
        <LinkCheck language={language} apps={choices.apps} makeFor={makeFor} />
      </div>
    </>
  );
}
