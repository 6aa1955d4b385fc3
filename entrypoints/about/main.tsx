import { render } from 'preact';
import { interpolate } from '../../lib/i18n/interpolate';
import type { Language } from '../../lib/i18n/language';
import { Imprint } from '../shared/imprint';
import { Masthead } from '../shared/masthead';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { preparePage } from '../shared/prepare';
import { loadSentRequests, type SentRequest } from '../shared/requests';
import { loadWatchedAddresses, type WatchedAddress } from '../shared/watched-addresses';
import { permissions, readStored, runsInPrivateWindows, type StoredItems } from './model';
import { Stored } from './stored';

/** The page "What Signpost sees and does", filled from the manifest and the storage when it is opened. */

interface Findings {
  addresses: WatchedAddress[];
  stored: StoredItems;
  inPrivate: boolean;
  requests: SentRequest[];
}

interface Props {
  language: Language;
  findings: Findings;
}

function About({ language, findings }: Props) {
  const t = language.texts.about;
  return (
    <>
      <Masthead title={t.title} intro={t.intro} />
      <Addresses t={t} addresses={findings.addresses} />
      <section>
        <h2>{t.reads}</h2>
        <ul>
          <li>{t.readsCodes}</li>
          <li>{t.readsRequest}</li>
          <li>{t.readsIds}</li>
        </ul>
        <p>{t.readsNot}</p>
      </section>
      <section>
        <h2>{t.permissions}</h2>
        <ul>
          {permissions().map((name) => (
            <li key={name}>
              <code dir="ltr">{name}</code>
              {name === 'storage' && `: ${t.permissionStorage}`}
            </li>
          ))}
        </ul>
      </section>
      <Requests language={language} requests={findings.requests} />
      <Stored t={t} first={findings.stored} />
      <section>
        <h2>{t.private}</h2>
        <p>{findings.inPrivate ? t.privateOn : t.privateOff}</p>
      </section>
      <Imprint bundle={language} />
    </>
  );
}

function Addresses({
  t,
  addresses,
}: {
  t: Language['texts']['about'];
  addresses: readonly WatchedAddress[];
}) {
  return (
    <section>
      <h2>{t.where}</h2>
      <p>{t.whereMore}</p>
      <ul>
        {addresses.map(({ match, allowed }) => (
          <li key={match}>
            <code dir="ltr">{match.slice('https://'.length, -'/*'.length)}</code>
            <small data-off={allowed ? undefined : ''}>{allowed ? t.on : t.off}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Requests({ language, requests }: { language: Language; requests: readonly SentRequest[] }) {
  const t = language.texts.about;
  return (
    <section>
      <h2>{t.requests}</h2>
      <p>{requests.length === 0 ? t.requestsNone : t.requestsMore}</p>
      <ul>
        {requests.map(({ time, host, domain }) => (
          <li key={time + host}>
            <time dateTime={time}>{new Date(time).toLocaleTimeString(language.code)}</time>{' '}
            {interpolate(t.requestTo, { host, domain })}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#page');
  if (!root) return;
  const language = await loadPageLanguage((await loadPageSettings()).language);
  preparePage(root, language, language.texts.about.title);
  const findings: Findings = {
    addresses: await loadWatchedAddresses(),
    stored: await readStored(),
    inPrivate: await runsInPrivateWindows(),
    requests: await loadSentRequests(),
  };
  render(<About language={language} findings={findings} />, root);
}

void start();
