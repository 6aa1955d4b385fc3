import { useState } from 'preact/hooks';
import type { Language } from '../../lib/i18n/language';
import { kindOf } from '../shared/storage-keys';
import {
  APP_ANSWERS_KEY,
  CASES_KEY,
  clearStored,
  forgetApp,
  namedApps,
  readStored,
  SETTINGS_KEY,
  type StoredItems,
} from './model';

type Texts = Language['texts']['about'];

/** What is stored, described and in full, with a button that deletes it. */
export function Stored({ t, first }: { t: Texts; first: StoredItems }) {
  const [items, setItems] = useState(first);
  const [asking, setAsking] = useState(false);
  const [status, setStatus] = useState('');
  const lines = describeStored(items, t);
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

/** The apps that the person has said to be behind client ids; each entry can be deleted by itself. */
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

/** Describes each kind of data that is stored. */
function describeStored({ local, session }: StoredItems, t: Texts): string[] {
  const descriptions = new Set<string>();
  for (const key of nonEmptyKeys(local)) {
    if (key === SETTINGS_KEY) descriptions.add(t.storedSettings);
    else if (key === CASES_KEY) descriptions.add(t.storedCases);
    else if (key === APP_ANSWERS_KEY) descriptions.add(t.storedApps);
    else descriptions.add(t.storedOther);
  }
  for (const key of nonEmptyKeys(session)) {
    const kind = kindOf(key);
    if (kind === 'requests') descriptions.add(t.storedRequests);
    // Cases that have not been handed over, too, only say what a page showed.
    else if (kind === 'page' || key === CASES_KEY) descriptions.add(t.storedFlow);
    else descriptions.add(t.storedOther);
  }
  return [...descriptions];
}

/** Returns the keys of an area whose value is not an empty list, such as that of the cases once all are closed. */
function nonEmptyKeys(area: Record<string, unknown>): string[] {
  return Object.keys(area).filter((key) => !(Array.isArray(area[key]) && area[key].length === 0));
}
