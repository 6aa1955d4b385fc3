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
import type { Spoken } from '../spoken';
import { fromColumns } from './columns';
import { keepForOffline } from './offline';

/** The popup's own views on a page of the web: here nothing is stored, so that all settings have their defaults. */

/** The parts of the page, as an address may name them: `look-up.html#check`. */
const PARTS = ['look-up', 'check', 'make'];

interface Props {
  language: Language;
  settings: EffectiveSettings;
  /** What was typed before this came to life. */
  typed?: string;
}

/** The tool: as part of the page, and once its code is there, alive. */
export function Tool({ language, settings, typed = '' }: Props) {
  const { popup, link } = language.texts;
  const [part, setPart] = useState('look-up');
  useEffect(() => setPart((now) => PARTS.find((id) => `#${id}` === location.hash) ?? now), []);
  const [appId, setAppId] = useState(linkableApps(settings.apps)[0]?.[0] ?? '');
  const make = (id?: string) => {
    if (id) setAppId(id);
    setPart('make');
    // The field is there once its part has been drawn.
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
  // Which app it was stands for this page only: here nothing is remembered.
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

/** Asks which app it was, so that the message names it. */
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
  /** Whether the message names its app; one that does not is of little use. */
  isNamed: boolean;
  /** The question which app it was, where only the person can say so. */
  appName: ComponentChildren;
}

/** The advice card without what only the extension can do, and the way to the problem's own page. */
function Card({ answer: { advice }, language, isNamed, appName }: CardProps) {
  const possible = (actions: Advice['more']) => actions.filter(({ kind }) => kind !== 'message');
  // The field beside the card asks which app it was.
  const { choices: _, message, ...rest } = advice;
  const here = {
    ...rest,
    ...(message && isNamed ? { message } : {}),
    secondary: possible(advice.secondary),
    more: possible(advice.more),
  };
  return (
    <>
      {appName}
      <DomMount draw={() => AdviceCard({ advice: here, run })} of={[advice]} />
      <p class="whole">
        <a href={`${advice.rule}.html`}>{language.texts.site.wholePage}</a>
      </p>
    </>
  );
}

/**
 * Brings the tool on the page to life, in the language of the page.
 *
 * @param translation that language’s; it is whole, in English, too, since this code has no sentences of its own
 */
export async function start(translation: Response): Promise<void> {
  const root = document.querySelector<HTMLElement>('#tool');
  if (!root) return;
  const { texts, ...library } = (await translation.json()) as Spoken;
  // What it leaves out, no view of this page says.
  const language = {
    ...languageOf(document.documentElement.lang, fromColumns(library, libraryIds())),
    texts: texts as Texts,
  };
  const typed = root.querySelector('textarea')?.value ?? '';
  hydrate(<Tool language={language} settings={toEffectiveSettings()} typed={typed} />, root);
  root.dataset.alive = '';
  await keepForOffline();
  // Whoever only has a look needs no words; they are there by the time that something has been typed, and are kept, too.
  const begin = () => void loadLanguageWords(language.code).then(keepForOffline);
  if (typed || root.contains(document.activeElement)) begin();
  else root.addEventListener('focusin', begin, { once: true });
}

/** The ids of the library, whose words in the page's language come by hashes of them. */
function libraryIds() {
  const permissions = [...PERMISSIONS].flatMap(([vendor, { permissions: named }]) =>
    Object.keys(named).map((name) => `${vendor}/${name}`),
  );
  return { rules: RULES.keys(), families: FAMILIES.keys(), remedies: REMEDIES.keys(), permissions };
}
