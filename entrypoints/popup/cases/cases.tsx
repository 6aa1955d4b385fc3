import { useEffect, useState } from 'preact/hooks';
import { Steps } from '../../../components/dom/steps';
import { openLink } from '../../../components/open-link';
import { DomMount } from '../../../components/preact/dom-mount';
import { closeCase } from '../background-client';
import {
  type Case,
  type CaseView,
  type EffectiveSettings,
  type Language,
  openMessage,
  viewCase,
  watchCases,
} from '../model';

interface Props {
  language: Language;
  choices: EffectiveSettings;
}

/** What the person waits for, until they close it. */
export function Cases({ language, choices }: Props) {
  const words = language.texts.cases;
  const [cases, setCases] = useState<Case[]>([]);
  const [said, say] = useState('');
  useEffect(() => watchCases(setCases), []);
  const close = async (id: string) => {
    await closeCase(id);
    say(words.closed);
  };
  return (
    <section class="cases" aria-labelledby="cases-title" hidden={cases.length === 0 && said === ''}>
      <h2 id="cases-title" class={cases.length === 0 ? 'unseen' : ''}>
        {words.heading}
      </h2>
      {cases.map((one) => (
        <OneCase
          key={one.id}
          view={viewCase(one, language, choices)}
          words={words}
          close={() => close(one.id)}
        />
      ))}
      <p role="status">{said}</p>
    </section>
  );
}

interface OneProps {
  view: CaseView;
  words: Language['texts']['cases'];
  close: () => void;
}

function OneCase({ view, words, close }: OneProps) {
  const { id, heading, title, since, approved, connectUrl, elsewhere, message, after } = view;
  return (
    <article class="case">
      <h3>{heading}</h3>
      <p>
        {title.replaceAll('**', '')} · {since}
      </p>
      {approved && <p class="approved">{approved}</p>}
      {!connectUrl && <p>{elsewhere}</p>}
      <div class="actions">
        {connectUrl && (
          <button
            type="button"
            class={approved ? 'button small main' : 'button small'}
            data-kind="open"
            onClick={() => openLink(connectUrl, document.body)}
          >
            {words.tryAgain}
          </button>
        )}
        {message && (
          <button type="button" class="button small" data-kind="message" onClick={() => openMessage(id)}>
            {words.message}
          </button>
        )}
        <button type="button" class="button small" onClick={close}>
          {words.close}
        </button>
      </div>
      {after && (
        <details>
          <summary>{after.heading}</summary>
          <DomMount of={[after.steps.join()]} draw={() => Steps({ steps: after.steps })} />
        </details>
      )}
    </article>
  );
}
