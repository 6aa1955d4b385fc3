import { useEffect, useState } from 'preact/hooks';
import { Steps } from '../../../components/dom/steps';
import { openLink } from '../../../components/open-link';
import { DomMount } from '../../../components/preact/dom-mount';
import type { Language } from '../../../lib/i18n/language';
import type { EffectiveSettings } from '../../../lib/settings/effective';
import { openMessage } from '../../message/open-message';
import { closeCase, keepCase } from '../background-client';
import { type Case, type CaseView, findSameCase, type ProblemSnapshot, viewCase, watchCases } from './model';

interface Props {
  language: Language;
  settings: EffectiveSettings;
  /** The problem shown above, if somebody else can solve it. */
  current: ProblemSnapshot | undefined;
}

/** The open cases, and a button that makes the current problem one of them. A case stays open until the person closes it. */
export function Cases({ language, settings, current }: Props) {
  const t = language.texts.cases;
  const [cases, setCases] = useState<Case[]>();
  const [status, setStatus] = useState('');
  useEffect(() => watchCases(setCases), []);
  if (!cases) return null;
  const currentCase = current && findSameCase(cases, current);
  const keep = async (problem: ProblemSnapshot) => {
    const isKept = await keepCase(problem).then(
      () => true,
      () => false,
    );
    setStatus(isKept ? t.kept : t.notKept);
  };
  const close = async (id: string) => {
    await closeCase(id);
    setStatus(t.closed);
  };
  return (
    <>
      {current && !currentCase && <Keep t={t} keep={() => keep(current)} />}
      <section class="cases" aria-labelledby="cases-title" hidden={cases.length === 0 && status === ''}>
        <h2 id="cases-title" class={cases.length === 0 ? 'unseen' : ''}>
          {t.heading}
        </h2>
        {cases.map((one) => (
          <CaseCard
            key={one.id}
            view={viewCase(one, language, settings)}
            shownAbove={one === currentCase}
            t={t}
            close={() => close(one.id)}
          />
        ))}
        <p role="status">{status}</p>
      </section>
    </>
  );
}

function Keep({ t, keep }: { t: Language['texts']['cases']; keep: () => void }) {
  return (
    <section class="keep">
      <button type="button" class="button small" onClick={keep}>
        {t.keep}
      </button>
      <p>{t.keepHint}</p>
    </section>
  );
}

interface CaseProps {
  view: CaseView;
  /** Whether the card above shows this problem and its message. */
  shownAbove: boolean;
  t: Language['texts']['cases'];
  close: () => void;
}

function CaseCard({ view, shownAbove, t, close }: CaseProps) {
  const { id, heading, title, since, approved, connectUrl, elsewhere, message, after } = view;
  return (
    <article class="case">
      <h3>{heading}</h3>
      <p>{shownAbove ? since : `${title} · ${since}`}</p>
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
            {t.tryAgain}
          </button>
        )}
        {message && !shownAbove && (
          <button type="button" class="button small" data-kind="message" onClick={() => openMessage(id)}>
            {t.message}
          </button>
        )}
        <button type="button" class="button small" onClick={close}>
          {t.close}
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
