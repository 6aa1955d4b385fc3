import { render } from 'preact';
import browser from 'webextension-polyfill';
import { AdviceCard } from '../../components/dom/advice-card';
import { DomMount } from '../../components/preact/dom-mount';
import type { Advice } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import type { Language } from '../../lib/i18n/language';
import { Masthead } from '../shared/masthead';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { prepare } from '../shared/prepare';
import { run } from '../shared/run';

/** The page after the installation: what Signpost does, what it never does, and an example to try. */

function Welcome({ language, example }: { language: Language; example: Advice }) {
  const words = language.texts.welcome;
  return (
    <>
      <Masthead title={words.title} intro={words.intro} />
      <List title={words.does} lines={[words.doesHint, words.doesMessage, words.doesLookUp]} />
      <section>
        <h2>{words.try}</h2>
        <p>{words.tryNote}</p>
        <DomMount class="example" of={[example]} draw={() => AdviceCard({ advice: example, run })} />
      </section>
      <List title={words.never} lines={[words.neverRead, words.neverSend, words.neverAct]} />
      <section>
        <p>{words.pin}</p>
        <div class="row">
          <button type="button" class="button side" onClick={() => browser.runtime.openOptionsPage()}>
            {words.options}
          </button>
          <a class="button side" href="about.html">
            {words.about}
          </a>
        </div>
      </section>
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
  const choices = await loadPageSettings();
  const language = await loadPageLanguage(choices.language);
  prepare(root, language, language.texts.welcome.title);
  const example = advise(
    {
      rule: 'microsoft/admin-approval-required',
      certainty: 'certain',
      matchedTokens: [],
      codes: ['AADSTS90094'],
    },
    {
      language,
      host: 'login.microsoftonline.com',
      facts: { tenant: 'contoso.com' },
      flowApp: 'hubspot',
      apps: choices.apps,
    },
  );
  // No case stands behind the example, so there is no page with its message.
  const secondary = example.secondary.filter(({ kind }) => kind !== 'message');
  render(<Welcome language={language} example={{ ...example, secondary }} />, root);
}

void start();
