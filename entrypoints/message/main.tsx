import { render } from 'preact';
import { useState } from 'preact/hooks';
import { MessageSheet } from '../../components/dom/message-sheet';
import { openLink } from '../../components/open-link';
import { DomMount } from '../../components/preact/dom-mount';
import { CheckField } from '../../components/preact/fields';
import { mailto, messageText, shortenForMail } from '../../lib/advice/admin-message';
import type { MessageOptions } from '../../lib/advice/advise';
import type { Case } from '../../lib/advice/cases';
import type { Language } from '../../lib/i18n/language';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { Masthead } from '../shared/masthead';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { preparePage } from '../shared/prepare';
import { Address, AppName, MessageLanguage } from './fields';
import {
  keepCase,
  nameApp,
  parseApp,
  questionsAbout,
  readCase,
  recipientOf,
  rememberLanguage,
  withApp,
  writeAbout,
} from './model';

interface Props {
  language: Language;
  settings: EffectiveSettings;
  about: Case;
  /** The initial language of the message. */
  first: Language;
}

/** The message exactly as it will be sent, its options, and the buttons that copy, mail and print it. */
function MessagePage({ language, settings, about: opened, first }: Props) {
  const t = language.texts.messagePage;
  const [messageLanguage, setMessageLanguage] = useState(first);
  const [about, setAbout] = useState(opened);
  const [options, setOptions] = useState<MessageOptions>({});
  const message = writeAbout(about, messageLanguage, settings, options);
  if (!message) return <Masthead title={t.nothing} intro={t.nothingMore} />;
  const to = recipientOf(about, settings);
  const text = messageText(message);
  const mailed = messageText(shortenForMail(message, to));
  const { name, names, unverified } = questionsAbout(opened, settings);
  document.title = message.subject;
  const change = (some: MessageOptions) => setOptions((now) => ({ ...now, ...some }));
  const choose = async (code: string) => {
    setMessageLanguage(await loadPageLanguage(code));
    await rememberLanguage(code);
  };
  return (
    <>
      <Masthead title={t.title} intro={options.address ? t.intro : `${t.intro} ${t.introNobody}`} />
      <section class="settings">
        <div class="fields">
          {name !== undefined && (
            <AppName
              t={t}
              first={name}
              names={names}
              parse={(typed) => parseApp(typed, settings)}
              change={(said) => setAbout(withApp(opened, said))}
              keep={(said) => nameApp(opened, said)}
            />
          )}
          <MessageLanguage t={t} chosen={messageLanguage.code} choose={choose} />
          <Address t={t} change={(address) => change({ address })} />
        </div>
        {unverified && (
          <CheckField
            id="with-id"
            label={t.withId}
            hint={t.withIdMore}
            checked={options.withId ?? false}
            set={(withId) => change({ withId })}
          >
            <code dir="ltr">{unverified}</code>
          </CheckField>
        )}
        <CheckField
          id="long"
          label={t.long}
          checked={options.long ?? false}
          set={(long) => change({ long })}
        />
        <Actions language={language} about={about} text={text} mail={mailto(message, to)} />
      </section>
      <DomMount of={[messageLanguage, text]} draw={() => MessageSheet({ message })} />
      {mailed !== text && (
        <details class="shorter">
          <summary>{t.shorter}</summary>
          <pre lang={message.lang} dir={message.dir}>
            {mailed}
          </pre>
        </details>
      )}
    </>
  );
}

interface ActionsProps {
  language: Language;
  about: Case;
  text: string;
  /** The `mailto:` address with the message. */
  mail: string;
}

/** The buttons that hand the message over; each of them keeps the case open. */
function Actions({ language, about, text, mail }: ActionsProps) {
  const t = language.texts.messagePage;
  const [status, setStatus] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setStatus(language.texts.hint.copied);
      await keepCase(about);
    } catch {
      setStatus(language.texts.hint.copyFailed);
    }
  };
  const openMail = async () => {
    openLink(mail, document.body);
    await keepCase(about);
  };
  const print = async () => {
    await keepCase(about);
    globalThis.print();
  };
  return (
    <div class="actions">
      <button type="button" class="button main" onClick={copy}>
        {t.copy}
      </button>
      <button type="button" class="button" onClick={openMail}>
        {t.mail}
      </button>
      <button type="button" class="button" onClick={print}>
        {t.print}
      </button>
      <span role="status">{status}</span>
    </div>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('#message');
  if (!root) return;
  const [settings, about] = await Promise.all([loadPageSettings(), readCase().catch(() => undefined)]);
  const language = await loadPageLanguage(settings.language);
  const { messagePage: t, hint } = language.texts;
  preparePage(root, language, hint.name);
  if (!about) return render(<Masthead title={t.gone} intro={t.goneMore} />, root);
  const first = await loadPageLanguage(settings.messageLanguage || settings.language);
  render(<MessagePage language={language} settings={settings} about={about} first={first} />, root);
}

void start();
