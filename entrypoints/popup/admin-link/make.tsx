import { useEffect, useRef, useState } from 'preact/hooks';
import { SelectField, TextField } from '../../../components/preact/fields';
import { describeTenantProblem } from '../../shared/tenant-problem';
import { BuiltLinkView } from './built';
import { LinkStep } from './link-step';
import {
  type App,
  type Apps,
  addedBy,
  buildLink,
  documentedParameters,
  type EffectiveSettings,
  interpolate,
  type Language,
  linkableApps,
  linkOf,
  linkOffer,
  makerPages,
  nameOf,
  parseTenant,
  unlinkedApps,
} from './model';
import { LinkOptions } from './options';

interface Props {
  language: Language;
  settings: EffectiveSettings;
  /** The initial organization; may be empty. */
  tenant: string;
  appId: string;
  chooseApp: (id: string) => void;
}

/** Makes the admin consent link of a known app. */
export function LinkMake({ language, settings, tenant: first, appId, chooseApp }: Props) {
  const { link: texts } = language.texts;
  const [tenant, setTenant] = useState(first);
  const apps = linkableApps(settings.apps);
  const app = apps.find(([id]) => id === appId)?.[1];
  return (
    <div class="admin-link">
      <p>{texts.intro}</p>
      <AppField language={language} apps={apps} chosen={appId} choose={chooseApp} />
      <TenantField language={language} input={tenant} change={setTenant} />
      {app && <SteppedLink key={appId} language={language} app={app} input={tenant} />}
      <Unlinked texts={texts} apps={settings.apps} />
    </div>
  );
}

/** The link; where only the app's id is published, an explanation comes first. Mounted anew for each app. */
function SteppedLink({ language, app, input }: { language: Language; app: App; input: string }) {
  const { link: texts } = language.texts;
  const [stepped, setStepped] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  // The link has replaced the button that was pressed, so the focus moves into it.
  useEffect(() => {
    if (stepped) area.current?.querySelector<HTMLElement>('summary')?.focus();
  }, [stepped]);
  const waits = linkOffer(app) === 'after-step' && !stepped;
  return (
    <div ref={area} class="stepped">
      {waits ? (
        <LinkStep texts={texts} app={linkOf(app).name} maker={app.name} show={() => setStepped(true)} />
      ) : (
        <Link language={language} app={app} input={input} />
      )}
    </div>
  );
}

/** The link with its options. */
function Link({ language, app, input }: { language: Language; app: App; input: string }) {
  const microsoft = linkOf(app);
  const [chosen, choose] = useState(() => documentedParameters(microsoft));
  const [qrShown, showQr] = useState(false);
  const parsed = parseTenant(input);
  const link = parsed.ok ? buildLink(app, parsed.tenant, chosen, language) : undefined;
  // The list of permissions itself says when it is empty.
  const impossible = parsed.ok && !link && chosen.scopes.length > 0;
  return (
    <>
      <LinkOptions language={language} app={app} microsoft={microsoft} chosen={chosen} choose={choose} />
      <p class="problem" role="status">
        {impossible && language.texts.link.impossible}
      </p>
      {link && <BuiltLinkView link={link} language={language} qrShown={qrShown} showQr={showQr} />}
    </>
  );
}

interface AppFieldProps {
  language: Language;
  apps: [string, App][];
  chosen: string;
  choose: (id: string) => void;
}

function AppField({ language, apps, chosen, choose }: AppFieldProps) {
  const { link: texts } = language.texts;
  const options = apps.map(([id, app]) => {
    const by = addedBy(id);
    return { value: id, text: nameOf({ ...linkOf(app), ...(by ? { addedBy: by } : {}) }, texts) };
  });
  return (
    <SelectField
      id="app"
      label={texts.app}
      options={options}
      value={chosen}
      hint={addedBy(chosen) && texts.addedNote}
      choose={choose}
    />
  );
}

interface TenantFieldProps {
  language: Language;
  input: string;
  change: (input: string) => void;
}

function TenantField({ language, input, change }: TenantFieldProps) {
  const { link: texts } = language.texts;
  const [touched, setTouched] = useState(false);
  const parsed = parseTenant(input);
  // A domain may still be incomplete while it is being typed; other problems are shown at once.
  const problem = !parsed.ok && (touched || parsed.reason !== 'tenant') ? parsed : undefined;
  return (
    <TextField
      id="tenant"
      label={texts.organization}
      value={input}
      hint={texts.organizationHint}
      problem={problem && describeTenantProblem(problem, language)}
      onInput={(text) => {
        change(text);
        setTouched(false);
      }}
      onLeave={() => setTouched(true)}
    />
  );
}

/** The known apps for which no link can be made, each with its maker's own page if that is known. */
function Unlinked({ texts, apps }: { texts: Language['texts']['link']; apps: Apps }) {
  const list = unlinkedApps(apps);
  if (list.length === 0) return null;
  return (
    <details class="link-fold">
      <summary>{interpolate(texts.unlinked, { count: String(list.length) })}</summary>
      <p class="help">{texts.unlinkedMore}</p>
      <ul class="unlinked">
        {list.map(([id, app]) => (
          <li key={id}>
            <MakersName app={app} />
            {app.microsoft && <code dir="ltr">{app.microsoft.clientId}</code>}
            {app.microsoft?.link === 'copied-id' && <small>{texts.copiedId}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function MakersName({ app }: { app: App }) {
  const [page] = makerPages(app);
  if (!page) return <>{app.name}</>;
  return (
    <a href={page} target="_blank" rel="noopener noreferrer">
      {app.name}
    </a>
  );
}
