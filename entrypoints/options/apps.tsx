import { useEffect, useRef, useState } from 'preact/hooks';
import { AppForm } from './app-form';
import { AppsFile } from './apps-file';
import {
  type CustomApp,
  change,
  interpolate,
  type Language,
  MOST_APPS,
  organizationApps,
  type State,
} from './model';
import { Managed, Section } from './parts';

/** The form that is open: for a new app, or for the one with this client id. */
type Open = { kind: 'new' } | { kind: 'change'; clientId: string };

/** The apps that the person added, and those of the organization. */
export function Apps({ state }: { state: State }) {
  const { settings, choices, language } = state;
  const words = language.texts.options;
  const [open, setOpen] = useState<Open>();
  const [removed, setRemoved] = useState<CustomApp[]>();
  const back = useRef<string | undefined>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const own = settings.ownApps;
  const organization = organizationApps(choices);

  // Where the form was, the focus returns to the button that opened it.
  useEffect(() => {
    if (open || back.current === undefined) return;
    const opener = area.current?.querySelector<HTMLElement>(`[data-opens="${back.current}"]`);
    (opener ?? area.current?.querySelector<HTMLElement>('[data-opens="new"]'))?.focus();
    back.current = undefined;
  }, [open]);

  const close = () => {
    back.current = open?.kind === 'change' ? open.clientId : 'new';
    setOpen(undefined);
  };
  const keep = async (app: CustomApp) => {
    const before = open?.kind === 'change' ? open.clientId : undefined;
    await change(({ ownApps }) => {
      const at = ownApps.findIndex(({ clientId }) => clientId === before);
      return { ownApps: at < 0 ? [...ownApps, app] : ownApps.with(at, app) };
    });
    setRemoved(undefined);
    close();
  };
  const remove = async (app: CustomApp) => {
    await change(({ ownApps }) => ({
      ownApps: ownApps.filter(({ clientId }) => clientId !== app.clientId),
    }));
    setRemoved(own);
  };
  const undo = async () => {
    if (removed) await change({ ownApps: removed });
    setRemoved(undefined);
  };
  const gone = removed?.find(({ clientId }) => !own.some((one) => one.clientId === clientId));

  const form = (app?: CustomApp) => (
    <AppForm
      key={app?.clientId ?? 'new'}
      language={language}
      {...(app ? { app } : {})}
      neighbours={{ own: own.filter((one) => one !== app), apps: choices.apps }}
      keep={keep}
      cancel={close}
    />
  );
  return (
    <Section id="apps-title" title={words.appsTitle} intro={words.appsIntro}>
      <div ref={area} class="apps">
        {organization.map(({ microsoft }) => (
          <article key={microsoft?.clientId} class="app">
            {microsoft && (
              <About language={language} {...microsoft} redirectUri={microsoft.redirectUris[0]} />
            )}
            <Managed language={language} />
          </article>
        ))}
        {own.map((app) =>
          open?.kind === 'change' && open.clientId === app.clientId ? (
            form(app)
          ) : (
            <article key={app.clientId} class="app">
              <About language={language} {...app} />
              {organization.some(({ microsoft }) => microsoft?.clientId === app.clientId) && (
                <p class="problem">{words.shadowed}</p>
              )}
              <div class="moves">
                <button
                  type="button"
                  class="button small"
                  data-opens={app.clientId}
                  aria-label={interpolate(words.editThis, { app: app.name })}
                  onClick={() => setOpen({ kind: 'change', clientId: app.clientId })}
                >
                  {words.edit}
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={interpolate(words.removeThis, { app: app.name })}
                  onClick={() => remove(app)}
                >
                  {words.remove}
                </button>
              </div>
            </article>
          ),
        )}
        {own.length + organization.length === 0 && !open && <p class="none">{words.noApps}</p>}
        <p class="undo" role="status">
          {gone && (
            <>
              <span>{interpolate(words.removed, { app: gone.name })}</span>
              <button type="button" class="text-button" onClick={undo}>
                {words.undo}
              </button>
            </>
          )}
        </p>
        {open?.kind === 'new' ? (
          form()
        ) : own.length >= MOST_APPS ? (
          <p class="help">{words.errorFull}</p>
        ) : (
          <button type="button" class="button main" data-opens="new" onClick={() => setOpen({ kind: 'new' })}>
            {words.add}
          </button>
        )}
      </div>
      <AppsFile state={state} />
    </Section>
  );
}

interface AboutProps {
  language: Language;
  name: string;
  publisher?: string;
  clientId: string;
  scopes: readonly string[];
  redirectUri?: string | undefined;
}

/** An app in a few lines. */
function About({ language, name, publisher, clientId, scopes, redirectUri }: AboutProps) {
  const words = language.texts.options;
  return (
    <>
      <h3 dir="auto">
        {name}
        {publisher && <small> {publisher}</small>}
      </h3>
      <code dir="ltr">{clientId}</code>
      {scopes.length > 0 && (
        <p class="help" dir="ltr">
          {scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1)).join(', ')}
        </p>
      )}
      {redirectUri ? (
        <p class="help" dir="ltr">
          {redirectUri}
        </p>
      ) : (
        <p class="problem">{words.noLink}</p>
      )}
    </>
  );
}
