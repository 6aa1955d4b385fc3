import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Advice } from '../../../lib/advice/advice';
import {
  type FirstView,
  interpolate,
  type ProblemSnapshot,
  showAgain,
  type TextBundle,
} from '../background-client';
import { Card } from './card';
import { type Drawing, Picture } from './picture';
import { Review } from './review';
import { Stuck } from './stuck';
import { Unverified } from './unverified';

interface Props {
  bundle: TextBundle;
  page: FirstView['page'];
  /** Draws the open cases below the problem of this page; undefined until its code has been loaded. */
  cases: ((current: ProblemSnapshot | undefined) => ComponentChildren) | undefined;
  goLookUp: () => void;
}

/** Shows what Signpost knows about the page in the current tab. */
export function ThisPageView({ bundle, page, cases, goLookUp }: Props) {
  const t = bundle.texts.popup;
  if (page.state === 'unwatched') {
    return (
      <>
        {cases?.(undefined)}
        <Empty
          drawing="unwatched"
          title={t.unwatched}
          more={t.unwatchedMore}
          still={t.unwatchedStill}
          label={t.goLookUp}
          go={goLookUp}
        />
      </>
    );
  }
  return (
    <>
      {page.hidden && <Hidden bundle={bundle} host={page.host} by={page.hidden} />}
      {page.state === 'advice' ? (
        <Advised bundle={bundle} page={page} cases={cases} />
      ) : (
        <>
          {page.review && <Review review={page.review} bundle={bundle} />}
          {cases?.(undefined)}
          {/* “Nothing wrong” below a warning would weaken it. */}
          {!page.review?.suspicious && (
            <Empty
              drawing="healthy"
              title={t.healthy}
              more={t.healthyMore}
              label={t.goLookUp}
              go={goLookUp}
            />
          )}
        </>
      )}
      <Stuck bundle={bundle} />
    </>
  );
}

interface AdvisedProps extends Pick<Props, 'bundle' | 'cases'> {
  page: Extract<FirstView['page'], { state: 'advice' }>;
}

/** The problems of this page, best first, with a review of what it asks for. */
function Advised({ bundle, page, cases }: AdvisedProps) {
  const { advice, drafts, review, unverified } = page;
  // A quiet explanation below a warning would weaken it.
  const warns = review?.suspicious === true;
  const shown = advice.flatMap((one, index) => {
    const draft = drafts[index];
    return draft && !(warns && one.tone === 'quiet') ? [{ advice: one, draft }] : [];
  });
  const [best, ...others] = shown;
  return (
    <>
      {warns && <Review review={review} bundle={bundle} />}
      {best && <Card advice={best.advice} draft={best.draft} />}
      {!warns && review && <Review review={review} bundle={bundle} />}
      {cases?.(best?.advice.message && best.draft)}
      {unverified && <Unverified bundle={bundle} clientId={unverified} />}
      {others.length > 0 && <Others heading={bundle.texts.popup.others} others={others} />}
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
  bundle: TextBundle;
  host: string;
  by: 'you' | 'organization';
}

/** Says that hints are hidden on this host; if the person hid them, a button shows them again. */
function Hidden({ bundle, host, by }: HiddenProps) {
  const t = bundle.texts.popup;
  const [shown, setShown] = useState(false);
  if (shown) return null;
  if (by === 'organization') return <p class="notice">{interpolate(t.hiddenByOrganization, { host })}</p>;
  return (
    <p class="notice">
      <span>{interpolate(t.hiddenHere, { host })}</span>
      <button type="button" class="text-button" onClick={() => showAgain(host).then(() => setShown(true))}>
        {t.showAgain}
      </button>
    </p>
  );
}

interface OthersProps {
  heading: string;
  others: { advice: Advice; draft: ProblemSnapshot }[];
}

function Others({ heading, others }: OthersProps) {
  return (
    <section class="others">
      <h2>{heading}</h2>
      {others.map(({ advice, draft }) => (
        <details key={advice.rule}>
          <summary>{advice.title}</summary>
          <Card advice={advice} draft={draft} />
        </details>
      ))}
    </section>
  );
}
