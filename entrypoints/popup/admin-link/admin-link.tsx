import { useState } from 'preact/hooks';
import { LinkCheck } from './check';
import { LinkMake } from './make';
import { type EffectiveSettings, type Language, linkableApps } from './model';

type Part = 'make' | 'check';

interface Props {
  language: Language;
  settings: EffectiveSettings;
  /** The initial organization; may be empty. */
  tenant: string;
}

/** The tab in which admin consent links are made, and received ones are checked. */
export function AdminLink({ language, settings, tenant }: Props) {
  const { link: texts } = language.texts;
  const [part, setPart] = useState<Part>('make');
  const [appId, setAppId] = useState(linkableApps(settings.apps)[0]?.[0] ?? '');
  const makeFor = (id: string) => {
    setAppId(id);
    setPart('make');
    // The field exists only after the part has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#app')?.focus());
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons are no set of form fields. */}
      <div class="parts-of-tab" role="group" aria-label={texts.part}>
        {(['make', 'check'] as const).map((id) => (
          <button key={id} type="button" aria-pressed={part === id} onClick={() => setPart(id)}>
            {texts[id]}
          </button>
        ))}
      </div>
      <div hidden={part !== 'make'}>
        <LinkMake
          language={language}
          settings={settings}
          tenant={tenant}
          appId={appId}
          chooseApp={setAppId}
        />
      </div>
      <div hidden={part !== 'check'}>
        <LinkCheck language={language} apps={settings.apps} makeFor={makeFor} />
      </div>
    </>
  );
}
