import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { ActionButton } from '../../../components/dom/action-button';
import { DomMount } from '../../../components/preact/dom-mount';
import type { Advice } from '../../../lib/advice/advice';
import { run } from '../../shared/run';
import {
  type FirstView,
  interpolate,
  type ProblemSnapshot,
  showAgain,
  type TextBundle,
} from '../background-client';
import { Card } from './card';
import { Keep } from './keep';
import { type Drawing, Picture } from './picture';
import { Review } from './review';
import { Stuck } from './stuck';

interface Props {
  language: TextBundle;
  page: FirstView['page'];
  /** The open cases; nothing until there is code to tell them. */
  cases: ComponentChildren;
  goLookUp: () => void;
}

/** What Signpost knows of the page in the current tab. */
export function ThisPageView({ language, page, cases, goLookUp }: Props) {
  const words = language.texts.popup;
  if (page.state === 'unwatched') {
    return (
      <>
        {cases}
        <Empty
          drawing="unwatched"
          title={words.unwatched}
          more={words.unwatchedMore}
          still={words.unwatchedStill}
          label={words.goLookUp}
          go={goLookUp}
        />
      </>
    );
  }
  const hidden = page.hidden && <Hidden language={language} host={page.host} by={page.hidden} />;
  const told = page.state === 'advice' ? page.advice : [];
  const [draft, ...drafts] = page.state === 'advice' ? page.drafts : [];
  const [best, ...others] = told;
  const warned = page.review?.suspicious;
  const review = page.review && <Review review={page.review} language={language} />;
  if (!best || !draft) {
    return (
      <>
        {hidden}
        {review}
        {cases}
        <Empty
          drawing="healthy"
          title={words.healthy}
          more={words.healthyMore}
          label={words.goLookUp}
          go={goLookUp}
        />
        <Stuck language={language} />
      </>
    );
  }
  const unverified = page.state === 'advice' ? page.unverified : undefined;
  return (
    <>
      {hidden}
      {warned && review}
      <Card advice={best} draft={draft} />
      {best.message && <Keep draft={draft} words={language.texts.cases} />}
      {!warned && review}
      {cases}
      {unverified && <Unverified language={language} clientId={unverified} />}
      {others.length > 0 && <Others heading={words.others} others={others} drafts={drafts} />}
      <Stuck language={language} />
    </>
  );
}

interface EmptyProps {
  drawing: Drawing;
  title: string;
  more: string;
  still?: string;
  label: string;
  go: () => void;
}

function Empty({ drawing, title, more, still, label, go }: EmptyProps) {
  return (
    <section class="empty">
      <Picture drawing={drawing} />
      <h2>{title}</h2>
      <p>{more}</p>
      <button type="button" class="button" onClick={go}>
        {label}
      </button>
      {still && <p class="still">{still}</p>}
    </section>
  );
}

interface HiddenProps {
  language: TextBundle;
  host: string;
  by: 'you' | 'organization';
}

/** Says that hints are hidden on this host; what a person hid they can show again. */
function Hidden({ language, host, by }: HiddenProps) {
  const words = language.texts.popup;
  const [shown, setShown] = useState(false);
  if (shown) return null;
  if (by === 'organization') return <p class="notice">{interpolate(words.hiddenByOrganization, { host })}</p>;
  return (
    <p class="notice">
      <span>{interpolate(words.hiddenHere, { host })}</span>
      <button type="button" class="text-button" onClick={() => showAgain(host).then(() => setShown(true))}>
        {words.showAgain}
      </button>
    </p>
  );
}

interface OthersProps {
  heading: string;
  others: Advice[];
  drafts: ProblemSnapshot[];
}

function Others({ heading, others, drafts }: OthersProps) {
  return (
    <section class="others">
      <h2>{heading}</h2>
      {others.map((advice, at) => {
        const draft = drafts[at];
        return (
          draft && (
            <details key={advice.rule}>
              <summary>{advice.title.replaceAll('**', '')}</summary>
              <Card advice={advice} draft={draft} compact />
            </details>
          )
        );
      })}
    </section>
  );
}

/** An app id that only the page vouches for: shown as such, and copied only after a step in words. */
function Unverified({ language, clientId }: { language: TextBundle; clientId: string }) {
  const { popup: words, hint: labels } = language.texts;
  const [understood, setUnderstood] = useState(false);
  const [said, say] = useState('');
  const copy = useMemo(() => {
    const value = interpolate(words.unverifiedCopied, { clientId });
    const action = { kind: 'copy' as const, label: words.unverifiedCopy, value };
    return ActionButton({ action, look: 'small', acting: { run, say, labels } });
  }, [words, labels, clientId]);
  useLayoutEffect(() => {
    copy.disabled = !understood;
  }, [copy, understood]);
  return (
    <section class="unverified">
      <h2>{words.unverified}</h2>
      <code dir="ltr">{clientId}</code>
      <p>{words.unverifiedMore}</p>
      <label>
        <input
          type="checkbox"
          checked={understood}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        {words.unverifiedConfirm}
      </label>
      <DomMount of={[copy]} draw={() => copy} />
      <span class="unseen" role="status">
        {said}
      </span>
    </section>
  );
}
