import { useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';
import { APP_ANSWERS_KEY, clearStored, forgetApp, namedApps, readStored, type StoredItems } from './model';

type Texts = Language['texts']['about'];

/** What is stored, in words and in full, and a way to delete it. */
export function Stored({ t, first }: { t: Texts; first: StoredItems }) {
  const [items, setItems] = useState(first);
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState('');
  const lines = kindsOf(items, t);
  const remove = async () => {
    await clearStored();
    setItems(await readStored());
    setAsking(false);
    setStatus(t.cleared);
  };
  const forget = async (clientId: string) => {
    await forgetApp(clientId);
    setItems(await readStored());
    setStatus(t.forgotApp);
  };
  return (
    <section>
      <h2>{t.stored}</h2>
      {lines.length === 0 ? (
        <p>{t.storedNothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <NamedApps t={t} items={items} forget={forget} />
      {lines.length > 0 && (
        <>
          <details>
            <summary>{t.storedShow}</summary>
            <pre dir="ltr">{JSON.stringify(items, null, 2)}</pre>
          </details>
          {asking ? (
            <div class="row">
              <p>{t.clearSure}</p>
              <button type="button" class="button main" onClick={remove}>
                {t.clearYes}
              </button>
              <button type="button" class="button side" onClick={() => setAsking(false)}>
                {t.clearNo}
              </button>
            </div>
          ) : (
            <button type="button" class="button side" onClick={() => setAsking(true)}>
              {t.clear}
            </button>
          )}
        </>
      )}
      <p role="status">{status}</p>
    </section>
  );
}

interface NamedProps {
  t: Texts;
  items: StoredItems;
  forget: (clientId: string) => void;
}

/** Which app is behind which id, as the person said; each can be forgotten by itself. */
function NamedApps({ t, items, forget }: NamedProps) {
  const named = namedApps(items);
  if (named.length === 0) return null;
  return (
    <>
      <h3>{t.namedApps}</h3>
      <p>{t.namedAppsMore}</p>
      <ul class="named">
        {named.map(({ name, clientId }) => (
          <li key={clientId}>
            <span>
              <bdi>{name}</bdi> <code dir="ltr">{clientId}</code>
            </span>
            <button
              type="button"
              class="button side"
              aria-label={`${t.forgetApp}: ${name}`}
              onClick={() => forget(clientId)}
            >
              {t.forgetApp}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The kinds of things that are stored, in t. */
function kindsOf({ local, session }: StoredItems, t: Texts): string[] {
  const names = new Set<string>();
  for (const key of filled(local)) {
    if (key === 'settings') names.add(t.storedSettings);
    else if (key === 'cases') names.add(t.storedCases);
    else if (key === APP_ANSWERS_KEY) names.add(t.storedApps);
    else names.add(t.storedOther);
  }
  for (const key of filled(session)) {
    if (/^(private:)?requests$/.test(key)) names.add(t.storedRequests);
    // A case that nobody has handed over yet is what a page showed, too.
    else if (/^(flow:|shown:|said:|cases$)/.test(key)) names.add(t.storedFlow);
    else names.add(t.storedOther);
  }
  return [...names];
}

/** Keys under which there is something: a list of which all has been closed is not worth a line. */
function filled(area: Record<string, unknown>): string[] {
  return Object.keys(area).filter((key) => !(Array.isArray(area[key]) && area[key].length === 0));
}
