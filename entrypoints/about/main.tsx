import { render } from 'preact';
import { useState } from 'preact/hooks';
import { interpolate } from '../../lib/i18n/interpolate';
import type { Language } from '../../lib/i18n/language';
import { Masthead } from '../shared/masthead';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { type Place, places } from '../shared/places';
import { prepare } from '../shared/prepare';
import { requestsSent, type Sent } from '../shared/requests';
import { clear, inPrivateWindows, permissions, type Stored, stored } from './model';

/** "What Signpost sees and does": read from the manifest and the storage when the page is opened. */

interface Seen {
  places: Place[];
  stored: Stored;
  inPrivate: boolean;
  sent: Sent[];
}

interface Props {
  language: string;
  words: Language['texts']['about'];
  seen: Seen;
}

function About({ language, words, seen }: Props) {
  return (
    <>
      <Masthead title={words.title} intro={words.intro} />
      <section>
        <h2>{words.where}</h2>
        <p>{words.whereMore}</p>
        <ul>
          {seen.places.map(({ match, allowed }) => (
            <li key={match}>
              <code dir="ltr">{match.slice('https://'.length, -'/*'.length)}</code>
              <small data-off={allowed ? undefined : ''}>{allowed ? words.on : words.off}</small>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.reads}</h2>
        <ul>
          <li>{words.readsCodes}</li>
          <li>{words.readsRequest}</li>
          <li>{words.readsIds}</li>
        </ul>
        <p>{words.readsNot}</p>
      </section>
      <section>
        <h2>{words.permissions}</h2>
        <ul>
          {permissions().map((name) => (
            <li key={name}>
              <code dir="ltr">{name}</code>
              {name === 'storage' && `: ${words.permissionStorage}`}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.requests}</h2>
        <p>{seen.sent.length === 0 ? words.requestsNone : words.requestsMore}</p>
        <ul>
          {seen.sent.map(({ time, host, domain }) => (
            <li key={time + host}>
              <time dateTime={time}>{new Date(time).toLocaleTimeString(language)}</time>{' '}
              {interpolate(words.requestTo, { host, domain })}
            </li>
          ))}
        </ul>
      </section>
      <Kept words={words} first={seen.stored} />
      <section>
        <h2>{words.private}</h2>
        <p>{seen.inPrivate ? words.privateOn : words.privateOff}</p>
      </section>
    </>
  );
}

/** What is stored, in words and in full, and a way to delete it. */
function Kept({ words, first }: { words: Props['words']; first: Stored }) {
  const [kept, setKept] = useState(first);
  const [asking, ask] = useState(false);
  const [said, say] = useState('');
  const lines = kinds(kept, words);
  const remove = async () => {
    await clear();
    setKept(await stored());
    ask(false);
    say(words.cleared);
  };
  return (
    <section>
      <h2>{words.stored}</h2>
      {lines.length === 0 ? (
        <p>{words.storedNothing}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <>
          <details>
            <summary>{words.storedShow}</summary>
            <pre dir="ltr">{JSON.stringify(kept, null, 2)}</pre>
          </details>
          {asking ? (
            <div class="row">
              <p>{words.clearSure}</p>
              <button type="button" class="button main" onClick={remove}>
                {words.clearYes}
              </button>
              <button type="button" class="button side" onClick={() => ask(false)}>
                {words.clearNo}
              </button>
            </div>
          ) : (
            <button type="button" class="button side" onClick={() => ask(true)}>
              {words.clear}
            </button>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** The kinds of things that are stored, in words. */
function kinds({ local, session }: Stored, words: Props['words']): string[] {
  const names = new Set<string>();
  for (const key of filled(local)) {
    if (key === 'settings') names.add(words.storedSettings);
    else if (key === 'cases') names.add(words.storedCases);
    else names.add(words.storedOther);
  }
  for (const key of filled(session)) {
    if (key === 'requests') names.add(words.storedRequests);
    // A case that nobody has handed over yet is what a page showed, too.
    else if (/^(flow:|shown:|cases$)/.test(key)) names.add(words.storedFlow);
    else names.add(words.storedOther);
  }
  return [...names];
}

/** Keys under which there is something: a list of which all has been closed is not worth a line. */
function filled(area: Record<string, unknown>): string[] {
  return Object.keys(area).filter((key) => !(Array.isArray(area[key]) && area[key].length === 0));
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#page');
  if (!root) return;
  const language = await loadPageLanguage((await loadPageSettings()).language);
  prepare(root, language, language.texts.about.title);
  const seen: Seen = {
    places: await places(),
    stored: await stored(),
    inPrivate: await inPrivateWindows(),
    sent: await requestsSent(),
  };
  render(<About language={language.code} words={language.texts.about} seen={seen} />, root);
}

void start();
