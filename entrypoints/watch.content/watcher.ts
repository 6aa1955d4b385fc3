import { outline } from '../../lib/evidence/outline';
import { pathOf } from '../../lib/evidence/path-of';
import { type Triage, triagePage } from '../../lib/evidence/triage/triage';
import type { ContentMessage } from '../shared/protocol';
import { linkToBackground, type Send } from './background-link';
import { UNHEARD, type Watcher } from './gate';
import { createHintStage, type HintStage } from './hint-stage';
import { observePage } from './page-changes';
import { createPageReader, type PageReader } from './page-reader';
import { createScanSchedule } from './scan-schedule';

/**
 * A page that keeps changing is looked at again after so long at the latest, in milliseconds; one that is passed over now
 * and then sooner, since that costs little.
 */
const AGAIN = 2_000;
const PASSED_AGAIN = 500;

/** What one look found: what to tell the background, and by what it is known again; that is empty where nothing is said. */
interface Seen {
  message: ContentMessage;
  key: string;
  again?: number | undefined;
}

/**
 * Makes the watcher: it reads the page or passes it over, asks the background where it says something, and has the hint
 * drawn where there is Advice. Holds no rule and no text.
 *
 * @param told what the background has heard last of this page; empty where it has heard nothing
 */
export function createWatcher(triage: Triage, told: string): Watcher {
  const end = new AbortController();
  const { signal } = end;
  const reader = createPageReader();
  let address = document.URL;
  let longest = 0;
  const tellAgain = () => {
    told = UNHEARD;
  };
  const send = linkToBackground(end, tellAgain);
  const stage = createHintStage(signal, send);
  const questions = createQuestions(send, stage, signal);

  /** A hint leaves with its address, and whoever heard of the old one hears of the new one, be it healthy. */
  const keepUp = (): boolean => {
    const before = address;
    address = document.URL;
    if (address === before) return false;
    longest = 0;
    if (pathOf(address) !== pathOf(before)) stage.forget();
    if (told) tellAgain();
    stage.clear();
    return true;
  };

  const look = (settled: boolean) => {
    listen();
    keepUp();
    const { message, key, again } = lookOnce(triage, reader, settled);
    if (again) schedule.settleIn(again);
    stage.makeRoom();
    if (message.type === 'passed') longest = PASSED_AGAIN;
    if (key === told) return longest || AGAIN;
    told = key;
    questions.ask(message, key);
    return 0;
  };

  const schedule = createScanSchedule(look, signal);
  const listen = observePage(triage.busy, signal, {
    own: stage.host,
    changed: schedule.nudge,
    moved: () => (keepUp() ? schedule.renew() : schedule.nudge()),
  });
  look(false);
  return {
    look() {
      keepUp();
      return reader.read(true).seen;
    },
    outline() {
      keepUp();
      return outline(document, new URL(address));
    },
    draw(answer) {
      if (!signal.aborted && !questions.asked()) stage.draw(answer);
    },
    comeBack() {
      tellAgain();
      schedule.nudge();
    },
  };
}

/** Asks the background, and has the answer drawn unless a newer question is under way or the page has been left. */
function createQuestions(send: Send, stage: HintStage, signal: AbortSignal) {
  let last = 0;
  return {
    asked: () => last > 0,
    ask(message: ContentMessage, key: string) {
      const turn = ++last;
      if (!key) stage.clear();
      void send(message).then((answer) => {
        if (turn === last && !signal.aborted) stage.draw(answer);
      });
    },
  };
}

/** Looks once: passes the page over, or reads it. */
function lookOnce(triage: Triage, reader: PageReader, settled: boolean): Seen {
  const passed = triagePage(triage, document);
  if (passed !== undefined) return { message: { type: 'passed', evidence: document.URL }, key: passed };
  const { seen, again } = reader.read(settled);
  const key = seen.tokens.length > 0 ? JSON.stringify(seen) : '';
  return { message: { type: 'evidence', evidence: seen }, key, again };
}
