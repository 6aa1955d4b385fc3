import { bareScope, type CustomApp, interpolate, type Language, type MicrosoftApp } from './model';
import { Managed } from './parts';

/** An app that the organization added. */
export function OrganizationApp({ language, app }: { language: Language; app: MicrosoftApp }) {
  return (
    <article class="app">
      <Summary language={language} {...app} redirectUri={app.redirectUris[0]} />
      <Managed language={language} />
    </article>
  );
}

interface OwnProps {
  language: Language;
  app: CustomApp;
  /** Whether the organization has added the same app, whose entry takes precedence. */
  shadowed: boolean;
  change: () => void;
  remove: () => void;
}

/** An app that the person added, with buttons to change and to remove it. */
export function OwnApp({ language, app, shadowed, change, remove }: OwnProps) {
  const t = language.texts.options;
  return (
    <article class="app">
      <Summary language={language} {...app} />
      {shadowed && <p class="problem">{t.shadowed}</p>}
      <div class="moves">
        <button
          type="button"
          class="button small"
          data-opens={app.clientId}
          aria-label={interpolate(t.editThis, { app: app.name })}
          onClick={change}
        >
          {t.edit}
        </button>
        <button
          type="button"
          class="button small"
          aria-label={interpolate(t.removeThis, { app: app.name })}
          onClick={remove}
        >
          {t.remove}
        </button>
      </div>
    </article>
  );
}

interface SummaryProps {
  language: Language;
  name: string;
  publisher?: string;
  clientId: string;
  scopes: readonly string[];
  redirectUri?: string | undefined;
}

/** An app's name, publisher, id, permissions and return address. */
function Summary({ language, name, publisher, clientId, scopes, redirectUri }: SummaryProps) {
  const t = language.texts.options;
  return (
    <>
      <h3 dir="auto">
        {name}
        {publisher && <small> {publisher}</small>}
      </h3>
      <code dir="ltr">{clientId}</code>
      {scopes.length > 0 && (
        <p class="help" dir="ltr">
          {scopes.map(bareScope).join(', ')}
        </p>
      )}
      {redirectUri ? (
        <p class="help" dir="ltr">
          {redirectUri}
        </p>
      ) : (
        <p class="help">{t.noLink}</p>
      )}
    </>
  );
}
