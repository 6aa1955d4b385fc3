import { render } from 'preact';
import browser from 'webextension-polyfill';
import { AdviceCard } from '../../components/dom/advice-card';
import { DomMount } from '../../components/preact/dom-mount';
import type { Advice } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import { WORLDWIDE } from '../../lib/catalog/clouds';
import { FAILURES } from '../../lib/catalog/failures';
import { identifyApp } from '../../lib/consent/apps/identify-app';
import type { Language } from '../../lib/i18n/language';
import { Imprint } from '../shared/imprint';
import { Masthead } from '../shared/masthead';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { preparePage } from '../shared/prepare';
import { run } from '../shared/run';

/** The page that opens after installation: what Signpost does, what it never does, and an example to try. */

function Welcome({ language, example }: { language: Language; example: Advice }) {
  const t = language.texts.welcome;
  return (
    <>
      <Masthead title={t.title} intro={t.intro} />
      <List title={t.does} lines={[t.doesHint, t.doesMessage, t.doesLookUp]} />
      <section>
        <h2>{t.try}</h2>
        <p>{t.tryNote}</p>
        <DomMount class="example" of={[example]} draw={() => AdviceCard({ advice: example, run })} />
      </section>
      <List title={t.never} lines={[t.neverRead, t.neverSend, t.neverAct]} />
      <section>
        <p>{t.pin}</p>
        <div class="row">
          <button type="button" class="button side" onClick={() => browser.runtime.openOptionsPage()}>
            {t.options}
          </button>
          <a class="button side" href="about.html">
            {t.about}
          </a>
        </div>
      </section>
      <Imprint bundle={language} />
    </>
  );
}

function List({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#page');
  if (!root) return;
  const settings = await loadPageSettings();
  const language = await loadPageLanguage(settings.language);
  preparePage(root, language, language.texts.welcome.title);
  const example = advise(
    {
      rule: FAILURES.adminApprovalRequired,
      certainty: 'certain',
      matchedTokens: [],
      codes: ['AADSTS90094'],
    },
    {
      language,
      host: WORLDWIDE.host,
      facts: { tenant: 'contoso.com' },
      apps: settings.apps,
      app: identifyApp({}, 'hubspot', settings.apps),
    },
  );
  // The example is no case, so there is no message page for it.
  const more = example.more.filter(({ kind }) => kind !== 'message');
  render(<Welcome language={language} example={{ ...example, more }} />, root);
}

void start();
