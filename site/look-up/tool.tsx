import { type ComponentChildren, hydrate } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { AdviceCard } from '../../components/dom/advice-card';
import { DomMount } from '../../components/preact/dom-mount';
import { TextField } from '../../components/preact/fields';
import { LinkCheck } from '../../entrypoints/popup/admin-link/check';
import { LinkMake } from '../../entrypoints/popup/admin-link/make';
import { linkableApps } from '../../entrypoints/popup/admin-link/model';
import { LookUp } from '../../entrypoints/popup/look-up/look-up';
import type { Answer } from '../../entrypoints/popup/look-up/model';
import { Tabs } from '../../entrypoints/popup/tabs';
import { run } from '../../entrypoints/shared/run';
import type { Advice } from '../../lib/advice/advice';
import { FAMILIES, PERMISSIONS, REMEDIES, RULES } from '../../lib/catalog/catalog';
import type { Apps } from '../../lib/consent/apps/custom-apps';
import { offeredApps, parseReportedApp } from '../../lib/consent/apps/reported-app';
import { loadLanguageWords } from '../../lib/diagnosis/everyday/known-words';
import { type Language, languageOf } from '../../lib/i18n/language';
import type { Texts } from '../../lib/i18n/texts';
import { type EffectiveSettings, toEffectiveSettings } from '../../lib/settings/effective';
import type { LookUpTexts } from '../look-up-texts';
import { fromColumns } from './columns';
import { keepForOffline } from './offline';

/** Views of the popup on a web page. Nothing is stored here, so all settings have their defaults. */

/** The ids of the page's parts, which an address can name: `look-up.html#check`. */
const PARTS = ['look-up', 'check', 'make'];

interface Props {
  language: Language;
  settings: EffectiveSettings;
  /** What was typed into the prerendered field before hydration. */
  typed?: string;
}

/** The tool on the look-up page, both when the page is built and when it is hydrated in the browser. */
export function Tool({ language, settings, typed = '' }: Props) {
  const { popup, link } = language.texts;
  const [part, setPart] = useState('look-up');
  useEffect(() => setPart((now) => PARTS.find((id) => `#${id}` === location.hash) ?? now), []);
  const [appId, setAppId] = useState(linkableApps(settings.apps)[0]?.[0] ?? '');
  const make = (id?: string) => {
    if (id) setAppId(id);
    setPart('make');
    // The field exists only after its part has been drawn.
    setTimeout(() => document.querySelector<HTMLElement>('#app')?.focus());
  };
  const choose = (id: string) => {
    setPart(id);
    history.replaceState(null, '', `#${id}`);
  };
  const tabs = [
    {
      id: 'look-up',
      label: popup.lookUp,
      panel: <LookUpPart language={language} settings={settings} typed={typed} make={make} />,
    },
    {
      id: 'check',
      label: link.check,
      panel: <LinkCheck language={language} apps={settings.apps} makeFor={make} />,
    },
    {
      id: 'make',
      label: link.make,
      panel: (
        <LinkMake
          language={language}
          settings={settings}
          tenant={settings.tenant}
          appId={appId}
          chooseApp={setAppId}
        />
      ),
    },
  ];
  return <Tabs label={popup.tabs} tabs={tabs} current={part} choose={choose} />;
}

function LookUpPart({ language, settings, typed = '', make }: Props & { make: () => void }) {
  // The app's name is kept for this page only; nothing is stored.
  const [name, setName] = useState('');
  const said = useMemo(() => parseReportedApp(name, settings.apps), [name, settings]);
  const askName = <AppName language={language} apps={settings.apps} name={name} onName={setName} />;
  return (
    <LookUp
      packaged={false}
      language={language}
      messageLanguage={language}
      settings={settings}
      card={(answer) => (
        <Card
          answer={answer}
          language={language}
          isNamed={!answer.unnamed || said !== undefined}
          appName={answer.unnamed && askName}
        />
      )}
      goAdminLink={make}
      said={said}
      typed={typed}
      asksApp
    />
  );
}

interface AppNameProps {
  language: Language;
  apps: Apps;
  name: string;
  onName: (name: string) => void;
}

/** Asks for the app's name, so that the message can name it. */
function AppName({ language, apps, name, onName }: AppNameProps) {
  const { app, appProblem } = language.texts.messagePage;
  const { nameFirst } = language.texts.site;
  return (
    <div class="app-name">
      <TextField
        id="app-name"
        label={app}
        hint={nameFirst}
        value={name}
        problem={name.trim() !== '' && !parseReportedApp(name, apps) ? appProblem : undefined}
        suggestions={offeredApps('microsoft', apps).map((one) => one.name)}
        onInput={onName}
      />
    </div>
  );
}

interface CardProps {
  answer: Answer;
  language: Language;
  /** Whether the message names its app; a message that does not is left out. */
  isNamed: boolean;
  /** The question for the app's name, where only the person can answer it. */
  appName: ComponentChildren;
}

/** The advice card without actions that only the extension can carry out, and a link to the problem's own page. */
function Card({ answer: { advice }, language, isNamed, appName }: CardProps) {
  const possible = (actions: Advice['more']) => actions.filter(({ kind }) => kind !== 'message');
  // The field beside the card replaces the card's own question for the app.
  const { choices: _, message, ...rest } = advice;
  const shownAdvice = {
    ...rest,
    ...(message && isNamed ? { message } : {}),
    secondary: possible(advice.secondary),
    more: possible(advice.more),
  };
  return (
    <>
      {appName}
      <DomMount draw={() => AdviceCard({ advice: shownAdvice, run })} of={[advice]} />
      <p class="whole">
        <a href={`${advice.rule}.html`}>{language.texts.site.wholePage}</a>
      </p>
    </>
  );
}

/**
 * Hydrates the tool on the page, in the page's language.
 *
 * @param translation the response with the {@link LookUpTexts} of that language
 */
export async function start(translation: Response): Promise<void> {
  const root = document.querySelector<HTMLElement>('#tool');
  if (!root) return;
  const { texts, ...catalog } = (await translation.json()) as LookUpTexts;
  // The texts that it leaves out are not used by any view of this page.
  const language = {
    ...languageOf(document.documentElement.lang, fromColumns(catalog, catalogIds())),
    texts: texts as Texts,
  };
  const typed = root.querySelector('textarea')?.value ?? '';
  hydrate(<Tool language={language} settings={toEffectiveSettings()} typed={typed} />, root);
  root.dataset.alive = '';
  await keepForOffline();
  // The everyday words are loaded when a field gets the focus: visitors who only read the page do not need them.
  const loadWords = () => void loadLanguageWords(language.code).then(keepForOffline);
  if (typed || root.contains(document.activeElement)) loadWords();
  else root.addEventListener('focusin', loadWords, { once: true });
}

/** Returns the ids of the catalog, since the texts name them by hashes only. */
function catalogIds() {
  const permissions = [...PERMISSIONS].flatMap(([vendor, { permissions: named }]) =>
    Object.keys(named).map((name) => `${vendor}/${name}`),
  );
  return { rules: RULES.keys(), families: FAMILIES.keys(), remedies: REMEDIES.keys(), permissions };
}
