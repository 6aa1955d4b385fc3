import { useEffect, useRef, useState } from 'preact/hooks';
import { AppForm } from './app-form';
import { OrganizationApp, OwnApp } from './app-list';
import { AppsFile } from './apps-file';
import {
  type CustomApp,
  interpolate,
  type Language,
  MAX_CUSTOM_APPS,
  type OptionsState,
  organizationApps,
  type RemovedApp,
  removeApp,
  restoreApp,
  saveApp,
} from './model';
import { Section } from './parts';

/** Stands for a new app where the open form is identified by the client id of the app that it changes. */
const NEW = 'new';

/** The section with the apps of the organization and those that the person added. */
export function Apps({ state }: { state: OptionsState }) {
  const { settings, language } = state;
  const t = language.texts.options;
  const { area, open, setOpen, close } = useOpenForm();
  const [removed, setRemoved] = useState<RemovedApp>();
  const own = settings.ownApps;
  const organization = organizationApps(settings);

  const save = async (app: CustomApp) => {
    await saveApp(app, open === NEW ? undefined : open);
    close();
  };
  const remove = async (app: CustomApp, index: number) => {
    await removeApp(app);
    setRemoved({ app, index });
  };
  const undo = async () => {
    if (removed) await restoreApp(removed);
    setRemoved(undefined);
  };

  const form = (app?: CustomApp) => (
    <AppForm
      key={app?.clientId ?? NEW}
      language={language}
      {...(app ? { app } : {})}
      existing={{ own: own.filter((one) => one !== app), apps: settings.apps }}
      save={save}
      cancel={close}
    />
  );
  return (
    <Section id="apps-title" title={t.appsTitle} intro={t.appsIntro}>
      <div ref={area} class="apps">
        {organization.map((app) => (
          <OrganizationApp key={app.clientId} language={language} app={app} />
        ))}
        {own.map((app, index) =>
          open === app.clientId ? (
            form(app)
          ) : (
            <OwnApp
              key={app.clientId}
              language={language}
              app={app}
              shadowed={organization.some(({ clientId }) => clientId === app.clientId)}
              change={() => setOpen(app.clientId)}
              remove={() => remove(app, index)}
            />
          ),
        )}
        {own.length + organization.length === 0 && !open && <p class="none">{t.noApps}</p>}
        <Undo language={language} removed={removed} own={own} undo={undo} />
        {open === NEW ? (
          form()
        ) : (
          <AddButton language={language} count={own.length} add={() => setOpen(NEW)} />
        )}
      </div>
      <AppsFile state={state} />
    </Section>
  );
}

/** Keeps which form is open. When it closes, the focus returns to the button that opened it. */
function useOpenForm() {
  const [open, setOpen] = useState<string>();
  const opener = useRef<string | undefined>(undefined);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open || opener.current === undefined) return;
    const button = area.current?.querySelector<HTMLElement>(`[data-opens="${opener.current}"]`);
    (button ?? area.current?.querySelector<HTMLElement>(`[data-opens="${NEW}"]`))?.focus();
    opener.current = undefined;
  }, [open]);
  const close = () => {
    opener.current = open;
    setOpen(undefined);
  };
  return { area, open, setOpen, close };
}

interface UndoProps {
  language: Language;
  removed: RemovedApp | undefined;
  own: readonly CustomApp[];
  undo: () => void;
}

/** Offers to undo the last removal, unless the app has been added again since. */
function Undo({ language, removed, own, undo }: UndoProps) {
  const t = language.texts.options;
  const isRemoved = removed && !own.some(({ clientId }) => clientId === removed.app.clientId);
  return (
    <p class="undo" role="status">
      {isRemoved && (
        <>
          <span>{interpolate(t.removed, { app: removed.app.name })}</span>
          <button type="button" class="text-button" onClick={undo}>
            {t.undo}
          </button>
        </>
      )}
    </p>
  );
}

function AddButton({ language, count, add }: { language: Language; count: number; add: () => void }) {
  const t = language.texts.options;
  if (count >= MAX_CUSTOM_APPS) return <p class="help">{t.errorFull}</p>;
  return (
    <button type="button" class="button main" data-opens={NEW} onClick={add}>
      {t.add}
    </button>
  );
}
