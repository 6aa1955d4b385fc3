import { render } from 'preact';
import { useState } from 'preact/hooks';
import { MessageSheet } from '../../components/dom/message-sheet';
import { openLink } from '../../components/open-link';
import { DomMount } from '../../components/preact/dom-mount';
import { forMail, mailto, messageText, withSender } from '../../lib/advice/admin-message';
import type { Case } from '../../lib/advice/cases';
import type { Language } from '../../lib/i18n/language';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { prepare } from '../shared/prepare';
import { Address, MessageLanguage } from './fields';
import { keepCase, readCase, recipientOf, rememberLanguage, writeAbout } from './model';

interface Props {
  language: Language;
  choices: EffectiveSettings;
  about: Case;
  first: Language;
}

/** The message exactly as it goes, and the ways in which it can go. */
function MessagePage({ language, choices, about, first }: Props) {
  const words = language.texts.messagePage;
  const [spoken, setSpoken] = useState(first);
  const [address, setAddress] = useState('');
  const [said, say] = useState('');
  const written = writeAbout(about, spoken, choices);
  if (!written) return <Nothing title={words.nothing} more={words.nothingMore} />;
  const message = address ? withSender(written, address, spoken) : written;
  const text = messageText(message);
  const to = recipientOf(about, choices);
  const mailed = messageText(forMail(message, to));
  document.title = message.subject;

  const choose = async (code: string) => {
    setSpoken(await loadPageLanguage(code));
    await rememberLanguage(code);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(language.texts.hint.copied);
      await keepCase(about);
    } catch {
      say(language.texts.hint.copyFailed);
    }
  };
  const mail = async () => {
    openLink(mailto(message, to), document.body);
    await keepCase(about);
  };
  const print = async () => {
    await keepCase(about);
    globalThis.print();
  };

  return (
    <>
      <header>
        <h1>{words.title}</h1>
        <p>
          {words.intro} {!address && words.introNobody}
        </p>
        <div class="fields">
          <MessageLanguage words={words} chosen={spoken.code} choose={choose} />
          <Address words={words} change={setAddress} />
        </div>
        <div class="actions">
          <button type="button" class="button main" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" class="button" onClick={mail}>
            {words.mail}
          </button>
          <button type="button" class="button" onClick={print}>
            {words.print}
          </button>
          <span role="status">{said}</span>
        </div>
      </header>
      <DomMount of={[spoken, text]} draw={() => MessageSheet({ message })} />
      {mailed !== text && (
        <details class="shorter">
          <summary>{words.shorter}</summary>
          <pre lang={message.lang} dir={message.dir}>
            {mailed}
          </pre>
        </details>
      )}
    </>
  );
}

function Nothing({ title, more }: { title: string; more: string }) {
  return (
    <header>
      <h1>{title}</h1>
      <p>{more}</p>
    </header>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#message');
  if (!root) return;
  const [choices, about] = await Promise.all([loadPageSettings(), readCase().catch(() => undefined)]);
  const language = await loadPageLanguage(choices.language);
  const { messagePage: words, hint } = language.texts;
  prepare(root, language, hint.name);
  if (!about) return render(<Nothing title={words.gone} more={words.goneMore} />, root);
  const first = await loadPageLanguage(choices.messageLanguage || choices.language);
  render(<MessagePage language={language} choices={choices} about={about} first={first} />, root);
}

void start();
